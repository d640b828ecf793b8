// A source lists ten thousand articles, and a page shows three: what is not shown is not read.
import { expect } from '@open-wc/testing';
import { adapterFor } from '../../../src/data/adapters/index.js';
import { readArticles } from '../../../src/data/load.js';
import type { Selection } from '../../../src/data/selection.js';
import { BASE } from './reading.js';

/** Items that count how often each of their words is looked at. */
function watched(length: number): { items: object[]; reads: Record<string, number> } {
  const reads: Record<string, number> = {};
  const items = Array.from({ length }, (_, at) => {
    const words: Record<string, unknown> = {
      id: `${at}`,
      title: `Article ${at}`,
      url: `/blog/${at}`,
      excerpt: `What ${at} says`,
      image: { src: `/${at}.jpg` },
      published: new Date(1e12 + at * 1e7).toISOString(),
      authors: ['Ana'],
      categories: ['Skin'],
      tags: ['sun'],
      html: '<p>Long</p>',
    };
    const item = {};
    for (const [name, value] of Object.entries(words))
      Object.defineProperty(item, name, {
        enumerable: true,
        get() {
          reads[name] = (reads[name] ?? 0) + 1;
          return value;
        },
      });
    return item;
  });
  return { items, reads };
}

/** The ids of a selection from ten thousand articles, and how many looks it took at each word. */
function looks(rest: Partial<Selection>): { ids: (string | undefined)[]; reads: Record<string, number> } {
  const { items, reads } = watched(10_000);
  const selection: Selection = { fields: new Set(['excerpt', 'image']), limit: 3, ...rest };
  const ids = readArticles({ json: items, base: BASE }, selection).map(({ id }) => id);
  return { ids, reads };
}

const atMost = (number: number, reads: Record<string, number>, ...names: string[]): void => {
  for (const name of names) expect(reads[name] ?? 0, name).to.be.at.most(number);
};

describe('of ten thousand articles', () => {
  it('a list of three reads the words of three, and of the others their titles', () => {
    const { ids, reads } = looks({});
    expect(ids).to.deep.equal(['0', '1', '2']);
    expect(reads['title']).to.be.within(10_000, 10_100);
    atMost(3, reads, 'excerpt', 'image');
    atMost(20, reads, 'url', 'id', 'tags');
    atMost(0, reads, 'published', 'authors', 'categories', 'html');
  });

  it('a list beside a page that is none of them reads addresses too, once each', () => {
    const { ids, reads } = looks({ page: 'https://c.example/here' });
    expect(ids).to.deep.equal(['0', '1', '2']);
    atMost(10_100, reads, 'url');
    atMost(3, reads, 'excerpt', 'image');
    atMost(0, reads, 'categories', 'published', 'html');
  });

  it('a list beside one of them reads what all are about, and the words of three', () => {
    const { ids, reads } = looks({ page: 'https://c.example/blog/1' });
    expect(ids).to.deep.equal(['0', '2', '3']);
    atMost(10_100, reads, 'title', 'categories', 'tags');
    atMost(3, reads, 'excerpt', 'image');
    atMost(20, reads, 'url', 'id');
    atMost(0, reads, 'published', 'html');
  });

  it('the newest three are found by their dates, each read once, and nothing else', () => {
    const { ids, reads } = looks({ order: 'newest' });
    expect(ids).to.deep.equal(['9999', '9998', '9997']);
    expect(reads['published']).to.equal(10_000);
    atMost(3, reads, 'excerpt', 'image');
    atMost(20, reads, 'url', 'id', 'tags');
  });

  it('three with a tag are looked for no further than they are found', () => {
    const { ids, reads } = looks({ tags: ['sun'] });
    expect(ids).to.have.length(3);
    atMost(20, reads, 'tags', 'url', 'id');
  });

  it('none has a word read before somebody asks for it', () => {
    const { items, reads } = watched(3);
    const [first] = adapterFor(items, 'plain').read(items, BASE);
    expect(reads).to.deep.equal({ title: 3 });
    expect([first?.excerpt, first?.url, first?.tags]).to.deep.equal([
      'What 0 says',
      'https://c.example/blog/0',
      ['sun'],
    ]);
    expect(reads).to.deep.equal({ title: 3, excerpt: 1, url: 1, tags: 1 });
  });
});

describe('an article that is not read yet', () => {
  it('tells its words to whoever lists them', () => {
    const [article] = adapterFor([]).read([{ title: 'A', url: '/a' }], BASE);
    const names: string[] = [];
    for (const name in article) names.push(name);
    expect(names).to.include.members(['id', 'url', 'slug', 'title', 'excerpt', 'image', 'published', 'html', 'terms']);
  });

  it('says what is missing as every article does', () => {
    const [article] = adapterFor([]).read([{ title: 'A' }], BASE);
    expect([article?.authors, article?.reviewers, article?.categories, article?.tags, article?.terms]).to.deep.equal(
      Array(5).fill([]),
    );
    expect([article?.url, article?.excerpt, article?.image, article?.html]).to.deep.equal(Array(4).fill(undefined));
  });
});
