import { expect } from '@open-wc/testing';
import { read } from './reading.js';

describe('Ghost', () => {
  it('leaves out posts that are not public, and internal tags', () => {
    const posts = [
      { uuid: '1', title: 'A', tags: [{ name: 'x' }, { name: '#y', visibility: 'internal' }] },
      { uuid: '2', title: 'B', visibility: 'members' },
    ];
    expect(read({ posts }).map(({ title, tags }) => [title, tags])).to.deep.equal([['A', ['x']]]);
  });
});
