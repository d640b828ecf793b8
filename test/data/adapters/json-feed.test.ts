import { expect } from '@open-wc/testing';
import type { Article } from '../../../src/data/article.js';
import { read } from './reading.js';

const feed = (item: object, own: object = {}): Article | undefined =>
  read({ version: 'https://jsonfeed.org/version/1.1', ...own, items: [{ id: '1', title: 'T', ...item }] })[0];

describe('JSON Feed', () => {
  it('takes what is there: numbers as ids, 1.0’s author, bodies for excerpts, the address of elsewhere', () => {
    expect(feed({ id: 7 })?.id).to.equal('7');
    expect(feed({ author: { name: 'A' } })?.authors[0]?.name).to.equal('A');
    expect(feed({ content_html: '<p>One &amp; two</p>' })?.excerpt).to.equal('One & two');
    expect(feed({ external_url: '/x' })?.url).to.equal('https://c.example/x');
    expect(feed({ title: '' })).to.equal(undefined);
    expect(feed({ content_text: 'a <b>' })?.html).to.equal('<p>a &lt;b></p>');
  });

  it('reads summaries that a site generator wrote as HTML, and addresses of the format without the s', () => {
    expect(feed({ summary: '<p>Sun <em>and</em> laser, BMI < 30.</p>\n' })?.excerpt).to.equal(
      'Sun and laser, BMI < 30.',
    );
    expect(feed({ content_text: 'a <b>' })?.excerpt).to.equal('a <b>');
    expect(feed({ date_published: '2026-11-01' }, { version: 'http://jsonfeed.org/version/1' })?.published).to.equal(
      '2026-11-01',
    );
  });

  it('says of its items what it says of itself, where they do not say it', () => {
    const writer = (item: object, own: object): string | undefined => feed(item, own)?.authors[0]?.name;
    for (const own of [{ authors: [{ name: 'Feed' }] }, { author: { name: 'Feed' } }]) {
      expect(writer({}, own)).to.equal('Feed');
      expect(writer({ authors: [{ name: 'Item' }] }, own)).to.equal('Item');
      expect(writer({ author: { name: 'Item' } }, own)).to.equal('Item');
    }
    expect(feed({}, { language: 'es-MX' })?.language).to.equal('es-MX');
    expect(feed({ language: 'en' }, { language: 'es-MX' })?.language).to.equal('en');
    expect(feed({}, { title: 'Feed', id: '9' })?.title, 'the title is its own').to.equal('T');
    for (const authors of [[], null])
      expect(writer({ authors }, { authors: [{ name: 'Feed' }] }), 'nobody is named').to.equal('Feed');
  });

  it('reads times: with a zone whole, without one as a day, wrong ones not', () => {
    const time = (date: string): string | undefined => feed({ date_published: date })?.published;
    expect(time('2026-11-01T09:00:00-05:00')).to.equal('2026-11-01T09:00:00-05:00');
    expect(time('2026-11-01T09:00:00-0500')).to.equal('2026-11-01T09:00:00-05:00');
    expect(time('2024-05-01 10:00:00 +0000'), 'as Rails and Ruby write it').to.equal('2024-05-01T10:00:00+00:00');
    expect(time('2024-05-01 10:00:00 Z')).to.equal('2024-05-01T10:00:00Z');
    expect(time('2026-11-01T09:00:00')).to.equal('2026-11-01');
    for (const midnight of ['T00:00:00Z', 'T00:00:00-05:00', ' 00:00:00 +0000', 'T00:00-05:00'])
      expect(time(`2026-11-01${midnight}`), 'who writes a day has software add midnight').to.equal('2026-11-01');
    for (const wrong of ['November 1', '2026-02-30', '2026-13-01', '0000-00-00T00:00:00', ''])
      expect(time(wrong), wrong).to.equal(undefined);
  });
});
