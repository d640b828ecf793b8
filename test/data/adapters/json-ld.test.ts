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

  it('tells categories apart that stand in one word', () => {
    const sections = (articleSection: unknown): string[] | undefined =>
      read({ '@context': 'x', '@type': 'BlogPosting', headline: 'H', articleSection })[0]?.categories;
    expect(sections('Skin, Laser, Sun')).to.deep.equal(['Skin', 'Laser', 'Sun']);
    expect(sections(['Skin, Hair and Nails', 'Sun'])).to.deep.equal(['Skin, Hair and Nails', 'Sun']);
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
    const item = { '@type': 'MedicalProcedure', '@id': '/m', name: 'M' };
    const things = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item }] };
    expect(read(things)[0], 'an item that has the name').to.deep.include({ title: 'M', url: 'https://c.example/m' });
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

describe('JSON-LD that refers to a node by its type and name', () => {
  const STUB = { '@type': 'BlogPosting', '@id': 'https://c.example/a#article' };
  const POST = { ...STUB, headline: 'A', url: '/a', image: '/i.jpg', datePublished: '2026-01-02' };
  const told = (...graph: object[]): unknown[] =>
    read({ '@context': 'https://schema.org', '@graph': graph }).map(({ title, url, image, published }) => [
      title,
      url,
      image?.src,
      published,
    ]);
  const WHOLE = [['A', 'https://c.example/a', 'https://c.example/i.jpg', '2026-01-02']];

  for (const [what, other] of Object.entries<object>({
    'the page that it is the main thing of': { '@type': 'WebPage', name: 'Page', mainEntity: STUB },
    'a list of articles': { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: STUB }] },
    'its blog': { '@type': 'Blog', name: 'Blog', blogPost: [STUB, STUB] },
  }))
    it(`knows the article whole, whether ${what} stands before it or behind`, () => {
      expect(told(other, POST), 'before').to.deep.equal(WHOLE);
      expect(told(POST, other), 'behind').to.deep.equal(WHOLE);
    });

  it('keeps the words of an article that shares its name with a later page', () => {
    const page = { '@type': 'WebPage', '@id': STUB['@id'], name: 'A | Clinic', headline: 'Page', image: '/p.jpg' };
    expect(told(POST, page)).to.deep.equal(WHOLE);
    const before = { '@type': 'WebPage', '@id': STUB['@id'], name: 'A | Clinic' };
    const other = { '@type': 'BlogPosting', '@id': '#b', headline: 'B' };
    expect(told(before, POST, other), 'one that the page stands before').to.deep.equal([
      ...WHOLE,
      ['B', undefined, undefined, undefined],
    ]);
  });

  it('has no article where nothing but its name is told', () => expect(told(STUB)).to.deep.equal([]));

  it('reads a node of many words that many refer to in no time', () => {
    const words = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`word ${at}`, at]));
    expect(told({ ...POST, ...words }, ...Array.from({ length: 9000 }, () => ({ ...STUB })))).to.deep.equal(WHOLE);
  });
});

describe('JSON-LD of a list', () => {
  const told = (...elements: object[]): unknown[] =>
    read({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      mainEntity: { '@type': 'ItemList', itemListElement: elements },
    }).map(({ title, url }) => [title, url]);
  const item = (rest: object): object => ({ '@type': 'ListItem', position: 1, ...rest });
  const AB = [
    ['A', 'https://c.example/a'],
    ['B', 'https://c.example/b'],
  ];

  it('that a page has for its main thing is the list, and not the page', () => {
    const json = {
      '@type': 'WebPage',
      name: 'Our blog',
      url: '/blog',
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: [item({ name: 'A', url: '/a' }), item({ name: 'B', item: '/b' })],
      },
    };
    expect(read(json).map(({ title, url }) => [title, url])).to.deep.equal(AB);
  });

  it('whose items are pages gives these pages, by their own names or by those that the list has for them', () => {
    const page = (name: string, rest: object = {}): object => ({ '@type': 'WebPage', name, ...rest });
    expect(told(item({ item: page('A', { url: '/a' }) }), item({ item: page('B', { url: '/b' }) }))).to.deep.equal(AB);
    expect(
      told(
        item({ name: 'A', item: page('A', { url: '/a' }) }),
        item({ name: 'B', item: { '@type': 'Thing', '@id': '/b' } }),
      ),
    ).to.deep.equal(AB);
  });

  it('keeps the excerpt, picture and day of the pages, where the list has names for them', () => {
    const page = { '@type': 'WebPage', url: '/a', description: 'D', image: '/i.jpg', datePublished: '2026-01-02' };
    const [article] = read({ '@type': 'ItemList', itemListElement: [item({ name: 'A', item: page })] });
    expect([article?.title, article?.excerpt, article?.image?.src, article?.published]).to.deep.equal([
      'A',
      'D',
      'https://c.example/i.jpg',
      '2026-01-02',
    ]);
  });
});

describe('JSON-LD with several of what is usually one', () => {
  it('takes the first headline, day and language', () => {
    const json = {
      '@type': 'Article',
      headline: ['One', 'Two'],
      description: ['First', 'Second'],
      datePublished: ['2026-01-02', '2026-01-03'],
      inLanguage: ['es', 'en'],
    };
    const [article, ...others] = read(json);
    expect(others).to.deep.equal([]);
    expect([article?.title, article?.excerpt, article?.published, article?.language]).to.deep.equal([
      'One',
      'First',
      '2026-01-02',
      'es',
    ]);
  });
});

describe('JSON-LD finds articles', () => {
  const titles = (json: unknown): string[] => read(json, 'json-ld').map(({ title }) => title);
  const post = { '@type': 'BlogPosting', headline: 'T', url: 'https://c.example/t' };

  for (const part of ['@graph', 'mainEntity', 'itemListElement', 'item', 'blogPost', 'hasPart'])
    it(`in what stands under ${part}, and in a list of such`, () => {
      expect(titles({ '@type': 'Thing', [part]: [post] })).to.deep.equal(['T']);
      expect(titles([{ '@type': 'Thing', [part]: post }])).to.deep.equal(['T']);
    });

  it('before the pages that they stand on, and pages where there is nothing else', () => {
    for (const type of ['WebPage', 'FAQPage']) {
      const page = { '@type': type, name: 'Page', url: 'https://c.example/page' };
      expect(titles([page, post]), type).to.deep.equal(['T']);
      expect(titles([page, { '@type': `${type}Element`, name: 'Part' }]), type).to.deep.equal(['Page']);
    }
  });
});
