import { expect } from '@open-wc/testing';
import { read } from './reading.js';

describe('JSON-LD', () => {
  it('follows references, takes the article and not its page, and survives circles', () => {
    const [article, ...others] = read({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'WebPage',
          '@id': 'https://c.example/p',
          name: 'Page',
          description: 'D',
          mainEntity: { '@id': '#a' },
        },
        {
          '@type': ['Article', 'MedicalScholarlyArticle'],
          '@id': '#a',
          headline: 'H',
          mainEntityOfPage: { '@id': 'https://c.example/p' },
          author: [{ '@id': '#p' }],
        },
        { '@type': 'Person', '@id': '#p', name: 'Ana Ruiz', honorificSuffix: 'MD' },
      ],
    });
    expect(others).to.deep.equal([]);
    expect([article?.title, article?.url, article?.excerpt]).to.deep.equal(['H', 'https://c.example/p', 'D']);
    expect(article?.authors[0]).to.deep.include({ name: 'Ana Ruiz', credential: 'MD' });
  });

  it('reads summary lists, bare pages and pictures of every kind', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [
        { '@type': 'ListItem', name: 'A', url: '/a' },
        { '@type': 'ListItem', url: '/b' },
      ],
    };
    expect(read({ '@context': 'x', ...list }).map(({ title }) => title)).to.deep.equal(['A']);
    const page = { '@type': 'MedicalWebPage', name: 'P', lastReviewed: '2026-01-02', reviewedBy: { name: 'R' } };
    expect(read(page)[0]).to.deep.include({ title: 'P', lastReviewed: '2026-01-02' });
    const named = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', name: 'A', item: '/a' }] };
    expect(read(named)[0]?.url, 'an item that is an address').to.equal('https://c.example/a');
    for (const image of ['/i.jpg', ['/i.jpg'], { url: '/i.jpg' }, [{ contentUrl: '/i.jpg' }]])
      expect(read({ '@type': 'Article', headline: 'H', image })[0]?.image?.src).to.equal('https://c.example/i.jpg');
  });

  it('takes no breadcrumbs for articles, and no hours for minutes', () => {
    const home = { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://c.example/' };
    expect(read({ '@type': 'BreadcrumbList', itemListElement: [home] })).to.deep.equal([]);
    const minutes = (timeRequired: string): number | undefined =>
      read({ '@type': 'Article', headline: 'H', timeRequired })[0]?.readingMinutes;
    expect([minutes('PT5M'), minutes('PT1H5M')]).to.deep.equal([5, undefined]);
  });
});
