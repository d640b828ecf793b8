import { expect } from '@open-wc/testing';
import { wordpress } from '../../../src/data/adapters/wordpress.js';
import { postsAddress, topicAddress } from '../../../src/data/adapters/wordpress-request.js';
import type { Selection } from '../../../src/data/selection.js';
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

  it('but not at home, for home is no post', () => expect(asked('/')).to.equal(undefined));
});
