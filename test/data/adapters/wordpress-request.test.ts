import { expect } from '@open-wc/testing';
import { adapterServing } from '../../../src/data/adapters/index.js';
import { wordpress } from '../../../src/data/adapters/wordpress.js';
import { postsAddress, topicAddress } from '../../../src/data/adapters/wordpress-request.js';
import type { Selection, Topic } from '../../../src/data/selection.js';
import { selected } from '../../../src/data/select.js';
import { BASE } from './reading.js';

const POSTS = 'https://c.example/wp-json/wp/v2/posts';
const fields: Selection['fields'] = new Set();

describe('a WordPress is asked for one more than is shown', () => {
  const number = (rest: Partial<Selection>): number =>
    Number(postsAddress(new URL(POSTS), { fields, ...rest }).searchParams.get('per_page'));

  it('whether or not the page is one of its own, and also for a card', () => {
    const page = 'https://c.example/blog/a';
    for (const limit of [1, 3, 12])
      expect([number({ limit }), number({ limit, page })]).to.deep.equal([limit + 1, limit + 1]);
    expect(number({ ids: ['9', '5'] })).to.equal(3);
    expect([number({}), number({ limit: 0 }), number({ limit: 100 })], 'it gives a hundred').to.deep.equal([
      100, 100, 100,
    ]);
    expect(number({ limit: -1 })).to.equal(100);
    expect(number({ ids: ['sun', 'rest'] }), 'ids that are none of its own are told apart here').to.equal(50);
  });

  it('so that a post with a password in front of the others leaves no gap', () => {
    const posts = Array.from({ length: 20 }, (_, at) => ({
      id: at,
      title: { rendered: `Post ${at}` },
      excerpt: { protected: at === 0 },
    }));
    for (const limit of [1, 3]) {
      const answer = posts.slice(0, number({ limit }));
      const titles = selected(wordpress.read(answer, BASE), { fields, limit }).map(({ title }) => title);
      expect(titles).to.deep.equal(['Post 1', 'Post 2', 'Post 3'].slice(0, limit));
    }
  });
});

describe('a WordPress is asked what the page is about', () => {
  const asked = (page: string): string | undefined =>
    topicAddress(new URL(POSTS), { fields, page: `https://c.example${page}` })?.search.replace(/&_fields=.*/, '');

  for (const [page, query] of Object.entries({
    '/?p=5': '?include=5',
    '/blog/?x=1&p=5&y=2': '?include=5',
    '/archives/123': '?include=123',
    '/archives/123/?utm_source=letter': '?include=123',
    '/archives/123?p=5': '?include=123',
    '/archives/2024/05/sun': '?slug=sun',
    '/archives/4-ways': '?slug=4-ways',
    '/2024/01/post.html': '?slug=post',
    '/2024/01/post.html/': '?slug=post',
    '/blog/post': '?slug=post',
    '/blog/top.html.guide/': '?slug=top.html.guide',
  }))
    it(`at ${page} by ${query}`, () => expect(asked(page)).to.equal(query));

  for (const name of ['categories', 'tags', 'search', 'include', 'slug', 'tags[]', 'slug%5B%5D', 'slug%5b%5d'])
    it(`but not where the page chooses by ${name} itself`, () => {
      const page = 'https://c.example/blog/post';
      expect(topicAddress(new URL(`${POSTS}?${name}=4`), { fields, page })).to.equal(undefined);
      expect(topicAddress(new URL(`${POSTS}?my_${name}=4`), { fields, page })?.search).to.contain('slug=post');
    });

  it('but not where it is asked for one post, by its search, or by a file that was kept', () => {
    const page = 'https://c.example/blog/post';
    for (const url of [`${POSTS}/5`, POSTS.replace('posts', 'search'), 'https://c.example/kept/posts.json'])
      expect(topicAddress(new URL(url), { fields, page }), url).to.equal(undefined);
    expect(topicAddress(new URL('https://c.example/wp-json'), { fields, page })?.pathname).to.equal(
      '/wp-json/wp/v2/posts',
    );
  });

  it('but not at home, for home is no post', () => expect(asked('/')).to.equal(undefined));
});

describe('a WordPress is asked', () => {
  const asked = (rest: Partial<Selection>, topic?: Topic, url = POSTS): URLSearchParams =>
    postsAddress(new URL(url), { fields, limit: 3, ...rest }, topic).searchParams;

  it('for numbers only, and for all where a name is among them: names are told apart here', () => {
    expect(asked({ exclude: ['5', 'x5', '5x'] }).get('exclude')).to.equal('5');
    expect(asked({ ids: ['9', 'x5', '5x'] }).get('include')).to.equal('9');
    for (const named of [{ categories: ['3', '4x'] }, { tags: ['x3'] }, { categories: ['3'], tags: ['Botox'] }]) {
      const address = asked(named);
      expect(
        [address.get('categories'), address.get('tags'), address.get('_embed')],
        JSON.stringify(named),
      ).to.deep.equal([null, null, 'wp:term']);
      expect(address.get('per_page')).to.equal('50');
    }
  });

  it('for what sifting and sorting need, though it is not shown', () => {
    const topic = { id: '5', categories: [], tags: ['21'] };
    for (const needs of [asked({}, topic), asked({ tags: ['21'] }), asked({ categories: ['3'] })])
      expect(needs.get('_fields')).to.equal('id,title,link,excerpt.protected,categories,tags');
    for (const order of ['newest', 'oldest'] as const)
      expect(asked({ order }).get('_fields')).to.equal('id,title,link,excerpt.protected,date_gmt,date');
    expect(asked({ fields: new Set(['author']) }).get('_embed')).to.equal('author');
  });

  it('in no other order than it knows, and in one only', () => {
    const order = (rest: Partial<Selection>): unknown[] => ['orderby', 'order'].map((name) => asked(rest).get(name));
    expect(order({ order: 'title' })).to.deep.equal(['title', 'asc']);
    expect(order({ order: 'oldest' })).to.deep.equal([null, 'asc']);
    for (const other of ['newest', 'related', 'source'] as const)
      expect(order({ order: other }), other).to.deep.equal([null, null]);
    for (const both of ['title', 'oldest'] as const)
      expect(order({ order: both, ids: ['9'] }), both).to.deep.equal(['include', null]);
  });

  it('for what has either of category and tag only where the page has both', () => {
    const near = (categories: string[], tags: string[]): string | null =>
      asked({}, { categories, tags }).get('tax_relation');
    expect([near(['3'], []), near([], ['21']), near(['3'], ['21'])]).to.deep.equal([null, null, 'OR']);
  });

  it('in the words of its search, which knows neither numbers to leave out nor terms', () => {
    const search = (rest: Partial<Selection>): string =>
      decodeURIComponent(`${asked(rest, undefined, `${POSTS.replace('posts', 'search')}?search=sun`)}`);
    const bare = 'search=sun&per_page=4&_fields=id,title,url';
    expect(search({ exclude: ['5'], order: 'title' })).to.equal(bare);
    const whole = 'search=sun&per_page=4&_embed=self&_fields=id,title,url,_links.self,_embedded';
    for (const more of [{ fields: new Set(['date']) }, { fields: new Set(['excerpt']) }, { order: 'newest' }])
      expect(search(more as Partial<Selection>)).to.equal(whole);
  });

  it('at its own addresses, and nothing that only looks like them', () => {
    for (const url of [POSTS, `${POSTS}/5`, 'https://c.example/?rest_route=/wp/v2/posts'])
      expect(adapterServing(new URL(url)), url).to.equal(wordpress);
    for (const url of [`${POSTS}/5/revisions`, 'https://c.example/kept/wp-json-posts.json']) {
      expect(adapterServing(new URL(url)), url).to.equal(undefined);
      expect(postsAddress(new URL(url), { fields }).href).to.equal(url);
    }
  });
});
