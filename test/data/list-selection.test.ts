import { expect } from '@open-wc/testing';
import { wordpress } from '../../src/data/adapters/wordpress.js';
import { type ListAttributes, listSelection } from '../../src/data/list-selection.js';
import type { Selection } from '../../src/data/selection.js';

const PAGE = 'https://c.example/blog/here';

/** What a list wants whose attributes say this; a framework writes there what no type allows. */
const wanted = (attributes: Record<string, unknown>): Selection =>
  listSelection(attributes as unknown as ListAttributes, () => PAGE);

describe('the attributes of a list', () => {
  it('that say nothing want three articles other than the page, with picture, excerpt and date', () => {
    for (const nothing of [undefined, null]) {
      const selection = wanted({ limit: nothing, show: nothing, exclude: nothing, ids: nothing, order: nothing });
      expect([...selection.fields]).to.deep.equal(['image', 'excerpt', 'date']);
      expect([selection.limit, selection.page, selection.exclude]).to.deep.equal([3, PAGE, []]);
      expect(selection.ids).to.equal(undefined);
    }
  });

  it('that are empty show no more than a title, and leave nothing out', () => {
    const selection = wanted({ limit: 3, show: '', exclude: '' });
    expect([...selection.fields]).to.deep.equal([]);
    expect([selection.page, selection.exclude]).to.deep.equal([undefined, []]);
  });

  it('ask the same with a number and with the digits of one', () => {
    const asked = (limit: unknown): string | undefined => {
      const address = new URL('https://c.example/wp-json/wp/v2/posts');
      return wordpress.prepare?.(address, wanted({ limit, show: '', exclude: 'none' })).href;
    };
    expect([wanted({ limit: '3' }).limit, wanted({ limit: 5 }).limit]).to.deep.equal([3, 5]);
    expect(asked('3')).to.equal(asked(3));
    expect(asked('3')).to.contain('per_page=4&');
  });

  it('leave out the page and ids, or nothing', () => {
    const left = (exclude: string): unknown[] => {
      const selection = wanted({ exclude });
      return [selection.page, selection.exclude];
    };
    expect(left('current, 5 7')).to.deep.equal([PAGE, ['5', '7']]);
    expect(left('5')).to.deep.equal([undefined, ['5']]);
    expect(left('none')).to.deep.equal([undefined, []]);
  });

  it('name ids in their order, or none', () => {
    expect(wanted({ ids: 'b, a c' }).ids).to.deep.equal(['b', 'a', 'c']);
    expect(wanted({ ids: '' }).ids).to.equal(undefined);
  });

  it('name categories and tags with spaces in them, parted by commas', () => {
    const { categories, tags } = wanted({ categories: 'Laser Hair Removal, Skin,', tags: ' , ' });
    expect([categories, tags]).to.deep.equal([['Laser Hair Removal', 'Skin'], undefined]);
  });
});
