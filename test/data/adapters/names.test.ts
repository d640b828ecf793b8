// The names that each format has for a word of the model, one at a time: docs/data-sources.md.
import { expect } from '@open-wc/testing';
import { adapterFor } from '../../../src/data/adapters/index.js';
import { readClinic } from '../../../src/data/adapters/clinic.js';
import { wordpress } from '../../../src/data/adapters/wordpress.js';
import { BASE, read } from './reading.js';

const X = 'https://c.example/x';
const DAY = '2026-11-19';
const BODY = '<p>B</p>';

/** What stands at a path of names: `image.url` is `{ image: { url } }`. */
const under = (path: string, value: unknown): object =>
  path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as object;

/** Of each format: an item with its title, and by word of the model the paths, what stands there, and what is read. */
const formats: Record<string, [title: object, words: Record<string, [paths: string, value: unknown, read: unknown]>]> =
  {
    plain: [
      { title: 'T' },
      {
        url: ['url href link', '/x', X],
        excerpt: ['excerpt summary description', '<b>E</b> &amp; more', 'E & more'],
        published: ['published date', DAY, DAY],
        categories: ['categories category', 'C', ['C']],
        language: ['language lang', 'es', 'es'],
        readingMinutes: ['readingMinutes reading_minutes', 4, 4],
        lastReviewed: ['lastReviewed last_reviewed', DAY, DAY],
        html: ['html body', BODY, BODY],
      },
    ],
    'json-feed': [
      { title: 'T' },
      {
        url: ['url external_url', X, X],
        excerpt: ['summary content_html', '<b>E</b>', 'E'],
        html: ['content_html', BODY, BODY],
      },
    ],
    ghost: [
      { title: 'T' },
      {
        excerpt: ['custom_excerpt excerpt', 'E', 'E'],
        authors: ['authors primary_author', { name: 'Ana' }, [{ name: 'Ana', url: undefined, credential: undefined }]],
        html: ['html', BODY, BODY],
      },
    ],
    'wordpress-com': [
      { title: '<b>T</b>' },
      {
        id: ['ID id', 5, '5'],
        url: ['URL url', X, X],
        excerpt: ['excerpt', '<p>E &amp; F</p>', 'E & F'],
        html: ['content', BODY, BODY],
      },
    ],
    wordpress: [
      { title: { rendered: 'T' } },
      {
        url: ['link url', X, X],
        excerpt: ['excerpt.rendered _embedded.self.excerpt.rendered', '<p>E</p>', 'E'],
        published: ['date _embedded.self.date', `${DAY}T10:30:00`, DAY],
      },
    ],
    'json-ld': [
      { '@type': 'BlogPosting', headline: 'T' },
      {
        url: ['url mainEntityOfPage mainEntityOfPage.url mainEntityOfPage.@id @id', X, X],
        excerpt: ['description abstract mainEntityOfPage.description', 'E', 'E'],
        reviewers: [
          'reviewedBy mainEntityOfPage.reviewedBy',
          { name: 'Jo' },
          [{ name: 'Jo', url: undefined, credential: undefined }],
        ],
        lastReviewed: ['lastReviewed mainEntityOfPage.lastReviewed', DAY, DAY],
        language: ['inLanguage inLanguage.alternateName', 'es', 'es'],
        readingMinutes: ['timeRequired', 'PT4M', 4],
        html: ['articleBody', BODY, BODY],
      },
    ],
  };

/** Of each format: where a picture's address, or the whole picture, may stand. */
const pictures: Record<string, string> = {
  plain: 'image image.src image.url',
  'json-feed': 'image banner_image',
  ghost: 'feature_image',
  'wordpress-com': 'post_thumbnail.URL featured_image img.src',
  'json-ld': 'image thumbnailUrl image.url image.contentUrl image.@id',
};

for (const [format, [title, words]] of Object.entries(formats))
  describe(`an item of the format ${format}`, () => {
    for (const [word, [paths, value, expected]] of Object.entries(words))
      for (const path of paths.split(' '))
        it(`has its ${word} under ${path}`, () => {
          const [article] = read([{ ...title, ...under(path, value) }], format);
          expect(article?.title).to.equal('T');
          expect(article?.[word as 'url']).to.deep.equal(expected);
        });
    for (const path of pictures[format]?.split(' ') ?? [])
      it(`has its picture under ${path}`, () => {
        const [article] = read([{ ...title, ...under(path, X) }], format);
        expect(article?.image?.src).to.equal(X);
      });
  });

describe('a picture has its words and sides', () => {
  const picture = (image: object): unknown[] => {
    const [article] = read({ '@type': 'Article', headline: 'T', image: { url: X, ...image } });
    return [article?.image?.alt, article?.image?.width, article?.image?.height];
  };
  it('in JSON-LD, plain or as quantities', () => {
    expect(picture({ caption: 'C', width: 4, height: '3' })).to.deep.equal(['C', 4, 3]);
    expect(picture({ description: 'D', width: { value: 4 }, height: { value: '3px' } })).to.deep.equal(['D', 4, 3]);
  });

  it('in Ghost and WordPress.com', () => {
    const [ghost] = read([{ title: 'T', feature_image: X, feature_image_alt: 'A' }], 'ghost');
    expect(ghost?.image?.alt).to.equal('A');
    for (const word of ['alt', 'alt_text'])
      expect(read([{ title: 'T', img: { src: X, [word]: 'A' } }], 'wordpress-com')[0]?.image?.alt, word).to.equal('A');
  });
});

describe('a format is known', () => {
  for (const [format, ...answers] of [
    ['plain', { items: [] }, { posts: [] }, { articles: [] }, { title: 'T' }, []],
    ['ghost', { posts: [], meta: { pagination: {} } }, { posts: [{ uuid: '1' }] }],
    ['wordpress', [{ title: { rendered: 'T' } }], [{ subtype: 'post' }]],
    ['wordpress-com', { posts: [{ URL: X }] }, { items: [{ url_meta: {} }] }, { URL: X }],
    ['json-ld', { '@context': 'https://schema.org' }, { '@graph': [] }, [{ '@type': 'Article' }]],
  ] as const)
    for (const json of answers)
      it(`as ${format} by ${JSON.stringify(json)}`, () => expect(adapterFor(json).format).to.equal(format));
});

describe('a clinic', () => {
  for (const [word, paths, value, expected] of [
    ['phone', 'phone telephone contactPoint.telephone', '786.701.5750', '786.701.5750'],
    ['bookUrl', 'bookUrl bookingUrl book_url potentialAction.target', '/x', X],
    ['bookLabel', 'bookLabel bookingLabel book_label potentialAction.name', 'Book &#038; come', 'Book & come'],
  ] as const)
    for (const path of paths.split(' '))
      it(`has its ${word} under ${path}`, () =>
        expect(readClinic(under(path, value), BASE)[word as 'phone']).to.equal(expected));

  for (const type of 'LocalBusiness Physician Hospital HairSalon Optician Pharmacy DaySpa Organization'.split(' '))
    it(`may be a ${type}, and is not what only begins like one`, () => {
      const other = { '@type': `${type}Review`, name: 'Other', telephone: '305.555.0123' };
      const graph = [other, { '@type': type, name: 'C', telephone: '786.701.5750' }];
      expect(readClinic({ '@graph': graph }, BASE).name).to.equal('C');
    });
});

describe('a post of WordPress', () => {
  const title = { rendered: 'T' };

  it('has categories and tags by name and by number, and no other terms', () => {
    const term = (taxonomy: string, name: string): object => ({ taxonomy, name });
    const terms = [
      [term('category', 'C'), term('category', 'D')],
      [term('post_tag', 't'), term('post_format', 'Aside')],
    ];
    const [article] = wordpress.read([{ title, categories: [3], tags: [21], _embedded: { 'wp:term': terms } }], BASE);
    expect([article?.categories, article?.tags, article?.terms]).to.deep.equal([['C', 'D'], ['t'], ['3', '21']]);
  });

  it('is left out where its excerpt or its body needs a password', () => {
    for (const part of ['excerpt', 'content'])
      expect(wordpress.read([{ title, [part]: { protected: true } }], BASE), part).to.deep.equal([]);
  });

  it('tells what it is about, also where nobody asks for a page', () => {
    const about = { id: '5', categories: ['3'], tags: ['21'] };
    expect(wordpress.topic?.([{ id: 5, link: X, categories: [3], tags: [21] }])).to.deep.equal(about);
  });
});
