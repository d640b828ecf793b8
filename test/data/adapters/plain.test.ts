import { expect } from '@open-wc/testing';
import { plainArticle } from '../../../src/data/adapters/plain.js';
import { BASE, read, refused } from './reading.js';

describe('the plain list', () => {
  it('reads what people write', () => {
    const json = {
      posts: [
        { title: 'A', link: 'b', image: 'i.jpg', date: '2026-11-01', author: 'Ana', tags: 'x, y', category: 'C' },
        { url: '/c' },
        null,
      ],
    };
    const articles = read(json);
    expect(articles).to.have.length(1);
    expect(articles[0]).to.deep.include({
      url: 'https://c.example/a/b',
      published: '2026-11-01',
      tags: ['x', 'y'],
      categories: ['C'],
    });
    expect(articles[0]?.authors[0]?.name).to.equal('Ana');
    expect(articles[0]?.image?.src).to.equal('https://c.example/a/i.jpg');
  });

  it('reads an excerpt that a site generator wrote as HTML, and a picture that has a `url`', () => {
    const image = { url: '/i.jpg', alt: 'A hat' };
    const [article] = read([{ title: '1 < 2', excerpt: '<p>One &amp; <em>two</em>.</p>', image }]);
    expect([article?.title, article?.excerpt]).to.deep.equal(['1 < 2', 'One & two.']);
    expect(article?.image).to.deep.include({ src: 'https://c.example/i.jpg', alt: 'A hat' });
  });

  it('is not what has other names for its titles, and says so', () => {
    for (const json of [[{ post_title: 'A' }], { posts: [{ name: 'A' }] }, [null]])
      expect(
        refused(() => read(json)),
        JSON.stringify(json),
      ).to.equal('unknown-format');
    for (const json of [[], { items: [] }, [{ title: '' }]]) expect(read(json), JSON.stringify(json)).to.deep.equal([]);
  });

  it('leads to the pages of a router that go by what follows `#`, and not to names inside a file', () => {
    const [route, name] = read([
      { title: 'A', url: '#/blog/a' },
      { title: 'B', url: '#b' },
    ]);
    expect([route?.url, name?.url]).to.deep.equal([`${BASE}#/blog/a`, undefined]);
  });

  it('is what attributes say too, where nothing is missed', () => {
    expect(plainArticle({ title: undefined, image: { src: undefined, alt: '' }, date: null }, BASE)).to.deep.equal({});
    expect(plainArticle(undefined, BASE)).to.deep.equal({});
    const article = plainArticle({ excerpt: 'E', date: '2026-11-01', readingMinutes: 4 }, BASE);
    expect([article.title, article.excerpt, article.published, article.readingMinutes]).to.deep.equal([
      '',
      'E',
      '2026-11-01',
      4,
    ]);
  });
});
