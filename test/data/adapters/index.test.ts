import { expect } from '@open-wc/testing';
import { addAdapter, adapterFor, adapterServing } from '../../../src/data/adapters/index.js';
import type { Article } from '../../../src/data/article.js';
import type { Selection } from '../../../src/data/selection.js';
import { article } from '../own-adapter.js';
import { BASE, read, refused } from './reading.js';

describe('the formats', () => {
  it('are read as far as a page can bear: ten thousand items', () => {
    expect(read(Array.from({ length: 10_001 }, (_, at) => ({ title: `${at}` })))).to.have.lengthOf(10_000);
  });

  it('give no more names than anybody reads: sixty-four', () => {
    const tags = Array.from({ length: 65 }, (_, at) => `tag ${at}`);
    const authors = tags.map((name) => ({ name }));
    const [article] = read([{ title: 'A', tags, authors }]);
    expect(article?.tags).to.have.lengthOf(64);
    expect(article?.authors).to.have.lengthOf(64);
  });

  it('are read the same where a script of the page has its own Array.from, and gives every object a title', () => {
    const { from } = Array;
    const items = [{ excerpt: 'A' }, { title: 'T', image: { src: '/a.png', srcset: '/a.png 400w, /b.png 800w' } }];
    try {
      Array.from = ((item: unknown) => [item]) as typeof from;
      Object.assign(Object.prototype, { title: () => 'theirs', url: () => '/theirs' });
      const articles = read({ items }, 'plain');
      expect(articles.map(({ title, url }) => [title, url])).to.deep.equal([['T', undefined]]);
      expect(articles[0]?.image?.srcset).to.equal('https://c.example/a.png 400w, https://c.example/b.png 800w');
    } finally {
      Array.from = from;
      for (const name of ['title', 'url']) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  it('are refused where nobody knows them', () => {
    for (const json of [null, 1, 'x', true, {}, { a: 1 }])
      expect(
        refused(() => adapterFor(json)),
        `${JSON.stringify(json)}`,
      ).to.equal('unknown-format');
    expect(refused(() => adapterFor([], 'atom'))).to.equal('unknown-format');
    expect(refused(() => adapterServing(new URL(BASE), 'atom'))).to.equal('unknown-format');
    for (const format of ['ghost', 'wordpress', 'json-feed', 'sanity', 'contentful', 'plain', 'wordpress-com'])
      expect(
        refused(() => read({ a: 1 }, format)),
        format,
      ).to.equal('unknown-format');
  });

  it('can be added to', () => {
    const articles = [{ title: 'Mine', authors: [], reviewers: [], categories: [], tags: [], terms: [] }];
    addAdapter({ format: 'mine', recognizes: (json) => json === 'mine', read: () => articles });
    expect(read('mine')).to.equal(articles);
    expect(adapterServing(new URL(BASE), 'mine')?.format).to.equal('mine');
  });

  it('can be added to by an instance of a class, which knows itself in all that it does', () => {
    class Scrolls {
      readonly format = 'scrolls';
      readonly #root = 'https://scrolls.example/';
      root = this.#root;
      serves(address: URL): boolean {
        return address.href.startsWith(this.#root);
      }
      recognizes(json: unknown): boolean {
        return json === this.#root;
      }
      prepare(): URL {
        return new URL('all', this.root);
      }
      read(): Article[] {
        return [{ ...article('1'), title: this.title() }];
      }
      protected title(): string {
        return `From ${this.#root}`;
      }
    }
    addAdapter(Object.freeze(new Scrolls()));
    const served = adapterServing(new URL('https://scrolls.example/x'));
    expect(served?.format).to.equal('scrolls');
    expect(served?.prepare?.(new URL(BASE), { fields: new Set() }).href).to.equal('https://scrolls.example/all');
    expect(served?.topic, 'what it does not do').to.equal(undefined);
    expect(read('https://scrolls.example/').map(({ title }) => title)).to.deep.equal(['From https://scrolls.example/']);
  });
});

describe('an endpoint that honours a limit', () => {
  it('is asked for enough to choose from', () => {
    const asked = (url: string, rest: Partial<Selection> = {}): string => {
      const address = new URL(url);
      return adapterServing(address)?.prepare?.(address, { fields: new Set(), limit: 3, ...rest }).search ?? 'nothing';
    };
    const ghost = 'https://c.example/ghost/api/content/posts/?key=1';
    expect(asked(ghost)).to.equal('?key=1&limit=12&include=tags,authors');
    expect(asked(ghost, { limit: 20 })).to.contain('limit=21');
    for (const all of [{ tags: ['x'] }, { categories: ['x'] }, { ids: ['x'] }, { order: 'title' }, { order: 'oldest' }])
      expect(asked(ghost, all as Partial<Selection>), JSON.stringify(all)).to.contain('limit=100');
    for (const limit of [0, -1, Number.NaN, undefined, 500]) expect(asked(ghost, { limit })).to.contain('limit=100');
    expect(asked(`${ghost}&include[]=tags`)).to.equal('?key=1&include[]=tags&limit=12');
    expect(asked(`${ghost}&limit=5`)).to.contain('limit=5&include');
    expect(asked('https://public-api.wordpress.com/rest/v1.1/sites/c.example/posts/')).to.equal('?number=12');
    expect(asked('https://cdn.contentful.com/spaces/s/entries?content_type=post')).to.contain('limit=12');
  });
});
