// What every format has in common: how days, names, languages, bodies and pictures are read.
import { expect } from '@open-wc/testing';
import { plainArticle } from '../../../src/data/adapters/plain.js';
import { widths } from '../../../src/data/adapters/table.js';
import { wordpress } from '../../../src/data/adapters/wordpress.js';
import type { Article } from '../../../src/data/article.js';
import { LoadError } from '../../../src/data/load-error.js';
import { BASE, read } from './reading.js';

/** An item of the plain format, as it is read. */
const item = (words: object): Article | undefined => read([{ title: 'A', ...words }])[0];

describe('a day', () => {
  for (const [written, published] of Object.entries({
    '2026-11-19': '2026-11-19',
    '2026-11-19T10:30:00Z': '2026-11-19T10:30:00Z',
    '2026-11-19 10:30:00.123 +0100': '2026-11-19T10:30:00+01:00',
    '2026-11-19T10:30-05:00': '2026-11-19T10:30-05:00',
    '2026-11-19T00:00:00Z': '2026-11-19',
    '2026-11-19T10:30:00': '2026-11-19',
    '2026-02-30': undefined,
    '2026-02-30T10:30:00Z': undefined,
    '2026-13-01': undefined,
    '2026-11-19T25:00:00Z': undefined,
    'on 2026-11-19': undefined,
    '2026-11-19 at noon': undefined,
  }))
    it(`${written} is ${published ?? 'none'}`, () => expect(item({ date: written })?.published).to.equal(published));

  it('is an instant where the format says that its time is UTC', () => {
    const post = { title: { rendered: 'A' }, date_gmt: '2026-11-19T10:30:00', modified_gmt: '2026-11-20T10:30:00' };
    const [article] = wordpress.read([post], BASE);
    expect([article?.published, article?.modified]).to.deep.equal(['2026-11-19T10:30:00Z', '2026-11-20T10:30:00Z']);
  });
});

describe('a body', () => {
  it('that is text becomes paragraphs, in which nothing is markup', () => {
    expect(item({ html: 'One < two < three\n\nFour\n \nFive' })?.html).to.equal(
      '<p>One &lt; two &lt; three</p><p>Four</p><p>Five</p>',
    );
    const feed = { version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title: 'A', content_text: '<b>' }] };
    expect(read(feed)[0]?.html, 'where the format says that it is text').to.equal('<p>&lt;b></p>');
  });

  it('that is HTML stays as it is, and one of nothing is none', () => {
    expect(item({ html: '<p>One < two</p>\n\n<p>Three</p>' })?.html).to.equal('<p>One < two</p>\n\n<p>Three</p>');
    expect(item({ html: ' ' })?.html).to.equal(undefined);
  });
});

describe('names', () => {
  it('are words, or things that have a name or a title, each once, and none that is empty', () => {
    const categories = ['Skin', { name: 'Laser' }, { title: 'Rest' }, 'Skin', '', {}, null];
    expect(item({ categories })?.categories).to.deep.equal(['Skin', 'Laser', 'Rest']);
  });

  it('of people are under one word or the other, and nobody is nameless', () => {
    for (const word of ['author', 'authors'])
      expect(item({ [word]: [{ url: '/x' }, { name: 'Ana', url: '/ana' }, 'Jo'] })?.authors, word).to.deep.equal([
        { name: 'Ana', url: 'https://c.example/ana', credential: undefined },
        { name: 'Jo', url: undefined, credential: undefined },
      ]);
  });
});

describe('a language', () => {
  for (const [written, language] of Object.entries({
    en: 'en',
    EN: 'EN',
    es_US: 'es-US',
    'zh-Hant_TW': 'zh-Hant-TW',
    'in English': undefined,
    'en or es': undefined,
  }))
    it(`${written} is ${language ?? 'none'}`, () => expect(item({ lang: written })?.language).to.equal(language));
});

describe('a picture', () => {
  it('comes in four sizes from a host that makes them on demand, and from no other', () => {
    for (const host of ['images.ctfassets.net', 'cdn.sanity.io']) {
      const url = `https://${host}/a/b.jpg`;
      const sizes = [400, 800, 1200, 1600].map((width) => `${url}?w=${width} ${width}w`);
      expect(widths(url, BASE)).to.equal(sizes.join(', '));
      for (const other of [`${url}?w=300`, `/go?to=${url}`, `https://my-${host}/b.jpg`, undefined])
        expect(widths(other, BASE), other).to.equal('');
    }
  });
});

describe('an item', () => {
  it('has a picture without words where nobody wrote any, and an address with a place in its page', () => {
    expect(item({ image: { src: '/a.png' } })?.image?.alt).to.equal('');
    expect(item({ url: '/blog/a#top' })?.url).to.equal('https://c.example/blog/a#top');
  });

  it('has an excerpt that is cut where it is long, but not where the page wrote it', () => {
    const excerpt = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    expect(item({ excerpt })?.excerpt).to.match(/ word54…$/);
    expect(plainArticle({ excerpt }, BASE).excerpt).to.equal(excerpt);
  });

  it('may lack a title beside others that lack a word for it, and what none of them has is told', () => {
    expect(read([{ title: '' }, { post_title: 'A' }])).to.deep.equal([]);
    expect(() => read([{ post_title: 'A' }, { headline: 'B' }])).to.throw(LoadError, 'post_title');
  });
});
