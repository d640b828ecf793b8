// PHP prints what the library prints: the same articles and the same clinic, through both.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleCardContent } from '../../dist/npm/content/article-card.js';
import { bookConsultCtaContent } from '../../dist/npm/content/book-consult-cta.js';
import { clinicArticleContent } from '../../dist/npm/content/clinic-article.js';
import { printed } from '../../dist/npm/content/print.js';
import { relatedPostsContent } from '../../dist/npm/content/related-posts.js';
import { messagesIn } from '../../dist/npm/messages.js';
import { php, same } from './compare.mjs';

const image = {
  src: 'https://clinic.example/a.jpg?x=1&y=2',
  srcset: 'https://clinic.example/a-300.jpg 300w, https://clinic.example/a.jpg 1200w',
  width: 1200,
  height: 800,
  alt: 'A "before" & an <after>',
};
const whole = {
  title: 'Can "Botox" Help & <em>Why</em>? Don’t ask',
  url: 'https://clinic.example/a?b=1&c=2',
  excerpt: 'Two  ¿preguntas? & one answer; &amp; as letters.',
  image,
  published: '2026-11-01T10:00:00-05:00',
  modified: '2026-11-12T10:00:00-05:00',
  authors: [{ name: 'Ana Ruiz', credential: 'MD' }, { name: 'Jo Lee' }],
  reviewers: [{ name: 'Kim Oh', credential: 'RN' }],
  categories: ['Botox & more', 'Skin'],
  tags: ['mood', 'a & b'],
  readingMinutes: 4,
};
const bare = { title: 'Without an address', authors: [], reviewers: [], categories: [], tags: [] };
const unnamed = { ...whole, title: 'One', image: undefined, url: 'https://clinic.example/b', published: '2026-02-01' };
const articles = [whole, bare, unnamed];
const languages = ['en-US', 'es-MX'];

const view = (language, loading = 'lazy') => ({ language, messages: messagesIn(language), loading });
describe('PHP prints what the library prints', () => {
  // A day in words depends on where the clock stands: both stand in New York.
  process.env.TZ = 'America/New_York';

  it('of a card', () => {
    const cases = languages.flatMap((language) =>
      articles.flatMap((article) => ['lazy', 'eager'].map((loading) => ({ article, language, loading }))),
    );
    const expected = cases.map(({ article, language, loading }) =>
      printed(articleCardContent(article, view(language, loading))),
    );
    same(
      php(
        "return clinic_elements_printed( clinic_elements_article_card_content( $given['article'], $given['language'], $given['loading'] ) );",
        cases,
      ),
      expected,
      cases,
    );
  });

  it('of a list', () => {
    const card = { 'heading-level': '3', layout: 'row', appearance: undefined };
    const cases = languages.flatMap((language) =>
      [articles, [whole], [bare, unnamed]].flatMap((list) =>
        ['Más & más', ''].map((heading) => ({ list, heading, language, card })),
      ),
    );
    const expected = cases.map(({ list, heading, language }) =>
      printed(relatedPostsContent(list, { ...view(language), heading, cardTag: 'article-card', card })),
    );
    assert.deepEqual(
      php(
        "return clinic_elements_printed( clinic_elements_related_posts_content( $given['list'], $given['heading'], $given['card'], $given['language'], 'lazy' ) );",
        cases,
      ),
      expected,
      cases,
    );
  });

  it('of a call to action', () => {
    const clinics = [
      {
        heading: 'Talk & listen',
        text: 'A sentence.',
        phone: '786.701.5750',
        phoneHref: 'tel:+17867015750',
        bookUrl: 'https://clinic.example/book',
        bookLabel: 'Now',
        smsHref: 'sms:+17867015750',
      },
      { phone: 'ask at the desk' },
      { bookUrl: 'https://clinic.example/book?a=1&b=2' },
      { sms: '12', phone: '1' },
      {},
    ];
    const cases = languages.flatMap((language) => clinics.map((clinic) => ({ clinic, language })));
    const expected = cases.map(({ clinic, language }) => printed(bookConsultCtaContent(clinic, messagesIn(language))));
    assert.deepEqual(
      php(
        "return clinic_elements_printed( clinic_elements_book_consult_cta_content( $given['clinic'], $given['language'] ) );",
        cases,
      ),
      expected,
      cases,
    );
  });

  it('of a whole article', () => {
    const html = '<p>Two paragraphs.</p><h2>And a heading</h2>';
    const list = [...articles, { ...whole, html }, { ...whole, excerpt: 'Two paragraphs…', html }, { ...bare, html }];
    const cases = languages.flatMap((language) => list.map((article) => ({ article, language })));
    const expected = cases.map(({ article, language }) =>
      printed(clinicArticleContent(article, { ...view(language, 'eager'), level: 1 }), article.html),
    );
    assert.deepEqual(
      php(
        "return clinic_elements_printed( clinic_elements_clinic_article_content( $given['article'], $given['language'] ) );",
        cases,
      ),
      expected,
      cases,
    );
  });
});
