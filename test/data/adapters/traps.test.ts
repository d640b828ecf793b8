import { expect } from '@open-wc/testing';
import { addAdapter, adapterFor, adapterServing } from '../../../src/data/adapters/index.js';
import { readClinic } from '../../../src/data/adapters/clinic.js';
import { plainArticle } from '../../../src/data/adapters/plain.js';
import { richTextHtml } from '../../../src/data/adapters/rich-text.js';
import type { Article } from '../../../src/data/article.js';
import { LoadError } from '../../../src/data/load-error.js';
import type { Selection } from '../../../src/data/selection.js';

const BASE = 'https://c.example/a/';
const read = (json: unknown, format?: string, base = BASE): Article[] =>
  adapterFor(json, format).read(json, base, richTextHtml);
const feed = (item: object): Article | undefined =>
  read({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title: 'T', ...item }] })[0];
const refused = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof LoadError) return error.reason;
  }
  return 'nothing';
};

describe('the formats', () => {
  it('are read as far as a page can bear: ten thousand items', () => {
    expect(read(Array.from({ length: 10_001 }, (_, at) => ({ title: `${at}` })))).to.have.lengthOf(10_000);
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
});

describe('JSON Feed', () => {
  it('takes what is there: numbers as ids, 1.0’s author, bodies for excerpts, the address of elsewhere', () => {
    expect(feed({ id: 7 })?.id).to.equal('7');
    expect(feed({ author: { name: 'A' } })?.authors[0]?.name).to.equal('A');
    expect(feed({ content_html: '<p>One &amp; two</p>' })?.excerpt).to.equal('One & two');
    expect(feed({ external_url: '/x' })?.url).to.equal('https://c.example/x');
    expect(feed({ title: '' })).to.equal(undefined);
    expect(feed({ content_text: 'a <b>' })?.html).to.equal('<p>a &lt;b></p>');
  });

  it('reads times: with a zone whole, without one as a day, wrong ones not', () => {
    const time = (date: string): string | undefined => feed({ date_published: date })?.published;
    expect(time('2026-11-01T09:00:00-05:00')).to.equal('2026-11-01T09:00:00-05:00');
    expect(time('2026-11-01T09:00:00-0500')).to.equal('2026-11-01T09:00:00-05:00');
    expect(time('2026-11-01T09:00:00')).to.equal('2026-11-01');
    for (const wrong of ['November 1', '2026-02-30', '2026-13-01', '0000-00-00T00:00:00', ''])
      expect(time(wrong), wrong).to.equal(undefined);
  });
});

describe('Ghost', () => {
  it('leaves out posts that are not public, and internal tags', () => {
    const posts = [
      { uuid: '1', title: 'A', tags: [{ name: 'x' }, { name: '#y', visibility: 'internal' }] },
      { uuid: '2', title: 'B', visibility: 'members' },
    ];
    expect(read({ posts }).map(({ title, tags }) => [title, tags])).to.deep.equal([['A', ['x']]]);
  });
});

describe('WordPress.com', () => {
  it('reads terms from keys, and Jetpack’s related posts without their dates', () => {
    const [post] = read({ found: 1, posts: [{ ID: 1, title: 'A &amp; B', categories: { 'Skin &amp; Laser': {} } }] });
    expect([post?.title, post?.id]).to.deep.equal(['A & B', '1']);
    const jetpack = [
      {
        id: 3,
        title: 'T&#8217;s',
        url: '/t',
        url_meta: {},
        date: 'November 1, 2026',
        img: { src: '/i.jpg', alt_text: 'I' },
      },
    ];
    const [related] = read({ items: jetpack });
    expect([related?.title, related?.published, related?.image?.alt]).to.deep.equal(['T’s', undefined, 'I']);
  });

  it('leaves out posts with a password and drafts', () => {
    expect(
      read({
        found: 2,
        posts: [
          { ID: 1, title: 'A', password: 'x' },
          { ID: 2, title: 'B', status: 'draft' },
        ],
      }),
    ).to.deep.equal([]);
  });
});

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

  it('has the clinic’s facts', () => {
    const clinic = readClinic(
      {
        '@graph': [
          { '@type': 'WebSite' },
          { '@type': 'MedicalClinic', name: 'C &amp; D', telephone: '1', potentialAction: { target: 'javascript:x' } },
        ],
      },
      BASE,
    );
    expect([clinic.name, clinic.phone, clinic.bookUrl]).to.deep.equal(['C & D', '1', undefined]);
    for (const json of ['x', null, [], { a: 1 }, [{ title: 'A post' }]])
      expect(
        refused(() => readClinic(json, BASE)),
        JSON.stringify(json),
      ).to.equal('unknown-format');
    expect(readClinic({}, BASE).phone, 'a script may fill it later').to.equal(undefined);
  });

  it('does not take a search for a booking', () => {
    const potentialAction = { '@type': 'SearchAction', target: 'https://c.example/?s={search_term_string}' };
    expect(readClinic({ '@type': 'Dentist', name: 'D', potentialAction }, BASE).bookUrl).to.equal(undefined);
  });
});

describe('a clinic in plain JSON', () => {
  it('may stand in an object of its own, and the words of its call to action come first', () => {
    const clinic = { name: 'C', phone: '786.701.5750', bookingUrl: '/book' };
    expect(readClinic({ clinic }, BASE)).to.deep.include({ name: 'C', bookUrl: 'https://c.example/book' });
    const facts = readClinic({ note: 'N', clinic, cta: { heading: 'H', phone: '786.555.0100' } }, BASE);
    expect([facts.name, facts.heading, facts.phone]).to.deep.equal(['C', 'H', '786.555.0100']);
  });
});

describe('Contentful and Sanity', () => {
  it('read addresses without a scheme, references to files, and the widths of their hosts', () => {
    const contentful = {
      sys: { type: 'Array' },
      items: [{ sys: { id: '1' }, fields: { title: 'T', slug: 't', image: { sys: { type: 'Link', id: 'i' } } } }],
      includes: {
        Asset: [{ sys: { id: 'i' }, fields: { title: 'Alt', file: { url: '//images.ctfassets.net/s/i.jpg' } } }],
      },
    };
    const [entry] = read(contentful);
    expect(entry?.image).to.deep.include({ src: 'https://images.ctfassets.net/s/i.jpg', alt: 'Alt' });
    expect(entry?.image?.srcset).to.contain('?w=400 400w');
    expect([entry?.slug, entry?.url]).to.deep.equal(['t', undefined]);
    const sanity = {
      ms: 1,
      result: [{ _id: '1', title: 'T', mainImage: { asset: { _ref: 'image-abc-2000x3000-jpg' } } }],
    };
    const [document] = read(sanity, undefined, 'https://p1.apicdn.sanity.io/v2021-10-21/data/query/production?query=x');
    expect(document?.image).to.deep.include({
      src: 'https://cdn.sanity.io/images/p1/production/abc-2000x3000.jpg',
      width: 2000,
      height: 3000,
    });
  });

  it('turn bodies into HTML with the words escaped', () => {
    const text = (value: string, ...marks: string[]): object => ({
      nodeType: 'text',
      value,
      marks: marks.map((type) => ({ type })),
    });
    const body = {
      nodeType: 'document',
      content: [
        { nodeType: 'heading-2', content: [text('<script>')] },
        { nodeType: 'unordered-list', content: [{ nodeType: 'list-item', content: [text('a', 'bold', 'italic')] }] },
        { nodeType: 'paragraph', content: [{ nodeType: 'hyperlink', data: { uri: '"x' }, content: [text('l')] }] },
        { nodeType: 'constructor', content: [text('c')] },
      ],
    };
    expect(read({ sys: { type: 'Array' }, items: [{ fields: { title: 'T', body } }] })[0]?.html).to.equal(
      '<h2>&#60;script&#62;</h2><ul><li><em><strong>a</strong></em></li></ul><p><a href="&#34;x">l</a></p>c',
    );
    const blocks = [
      { _type: 'block', style: 'h2', children: [{ text: 'H' }] },
      { _type: 'block', listItem: 'bullet', children: [{ text: 'a' }] },
      {
        _type: 'block',
        listItem: 'bullet',
        markDefs: [{ _key: 'k', href: '/l' }],
        children: [{ text: 'b', marks: ['k'] }],
      },
    ];
    expect(read({ ms: 1, result: [{ title: 'T', body: blocks }] })[0]?.html).to.equal(
      '<h2>H</h2><ul><li>a</li><li><a href="/l">b</a></li></ul>',
    );
  });
});

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

describe('an endpoint that honours a limit', () => {
  it('is asked for enough to choose from', () => {
    const asked = (url: string, rest: Partial<Selection> = {}): string => {
      const address = new URL(url);
      return adapterServing(address)?.prepare?.(address, { fields: new Set(), limit: 3, ...rest }).search ?? 'nothing';
    };
    const ghost = 'https://c.example/ghost/api/content/posts/?key=1';
    expect(asked(ghost)).to.equal('?key=1&limit=12&include=tags,authors');
    expect(asked(ghost, { limit: 20 })).to.contain('limit=21');
    expect(asked(ghost, { tags: ['x'] })).to.contain('limit=100');
    expect(asked(`${ghost}&limit=5`)).to.contain('limit=5&include');
    expect(asked('https://public-api.wordpress.com/rest/v1.1/sites/c.example/posts/')).to.equal('?number=12');
    expect(asked('https://cdn.contentful.com/spaces/s/entries?content_type=post')).to.contain('limit=12');
  });
});
