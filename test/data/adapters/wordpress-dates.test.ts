import { expect } from '@open-wc/testing';
import { read } from './reading.js';

describe('The day of a WordPress post', () => {
  const post = (times: object): unknown => {
    const [article] = read([{ title: { rendered: 'T' }, link: '/t', ...times }]);
    return [article?.published, article?.modified];
  };

  it('is that of its own clock where it was published at midnight of UTC: evening in Miami', () => {
    expect(post({ date: '2026-11-30T19:00:00', date_gmt: '2026-12-01T00:00:00' })).to.deep.equal([
      '2026-11-30',
      undefined,
    ]);
    expect(post({ date: '2026-11-30T19:01:00', date_gmt: '2026-12-01T00:01:00' }), 'any other').to.deep.equal([
      '2026-12-01T00:01:00Z',
      undefined,
    ]);
  });

  it('stays where the clock is UTC, and only a day was written', () => {
    const midnight = '2026-12-01T00:00:00';
    expect(post({ date: midnight, date_gmt: midnight, modified_gmt: '2026-12-02T09:00:00' })).to.deep.equal([
      '2026-12-01',
      '2026-12-02T09:00:00Z',
    ]);
  });
});
