import { expect } from '@open-wc/testing';
import { plainArticle } from '../../../src/data/adapters/plain.js';
import { BASE, read } from './reading.js';

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
