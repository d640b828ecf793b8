// PHP prints what the library prints: the same articles and the same clinic, through both.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { articleCardContent } from '../../dist/npm/content/article-card.js';
import { bookConsultCtaContent } from '../../dist/npm/content/book-consult-cta.js';
import { clinicArticleContent } from '../../dist/npm/content/clinic-article.js';
import { printed } from '../../dist/npm/content/print.js';
import { relatedPostsContent } from '../../dist/npm/content/related-posts.js';
import { telephoneUrl, textMessageUrl } from '../../dist/npm/data/phone.js';
import { linkUrl, webUrl } from '../../dist/npm/data/url.js';
import { messagesIn } from '../../dist/npm/messages.js';
import { site } from './visit.mjs';

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
const php = (body, input) => site.php(`return array_map( function ( $given ) { ${body} }, $input );`, input);

/** One by one, so that what differs can be read. */
function same(actual, expected, inputs) {
  assert.equal(actual.length, expected.length);
  actual.forEach((text, at) => assert.equal(text, expected[at], JSON.stringify(inputs[at]).slice(0, 300)));
}

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

describe('PHP reads what the library reads', () => {
  it('of telephone numbers', () => {
    const numbers = [
      '786.701.5750',
      '(786) 701-5750',
      '1-800-FLOWERS',
      '1-800-GET-BOTOX',
      '+1 786 701 5750',
      '786-701-5750 ext. 12',
      '786 701 5750 x7',
      '+49 (0)30 901820',
      '011 49 30 901820',
      '911',
      '988',
      '**21*7867015750#',
      '123',
      'call us',
      '',
      '701-5750',
      '786–701–5750',
      '7867015750,,12',
      '+34 912 345 678',
      '786.701.5750 extensión 4',
      '0171 234 5678',
    ];
    assert.deepEqual(
      php('return clinic_elements_phone_href( $given );', numbers),
      numbers.map((number) => telephoneUrl(number) ?? ''),
      numbers,
    );
    const texts = [...numbers, '12345', '123456', '1234'];
    same(
      php('return clinic_elements_sms_href( $given );', texts),
      texts.map((number) => textMessageUrl(number) ?? ''),
      texts,
    );
  });

  it('of addresses', () => {
    const addresses = [
      '/book',
      'https://clinic.example',
      'https://clinic.example/a?b=1&c=2#d',
      '//clinic.example/x',
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,x',
      'https://user:pass@clinic.example/',
      'ftp://clinic.example/',
      '',
      'book',
      'vbscript:x',
      'java\nscript:alert(1)',
    ];
    same(
      php('return clinic_elements_web_url( $given );', addresses),
      addresses.map((address) => webUrl(address, `${site.url}/`) ?? ''),
      addresses,
    );
    const links = [
      ...addresses,
      'tel:+17867015750',
      'tel:**21*123%23',
      'sms:+17867015750?body=Hi%20there',
      'mailto:a@clinic.example',
      'mailto:a@clinic.example?bcc=b@evil.example',
    ];
    same(
      php('return clinic_elements_link_url( $given );', links),
      links.map((address) => linkUrl(address, `${site.url}/`) ?? ''),
      links,
    );
  });
});

describe('What is known of the elements', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'));
  const declared = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

  it('is what the manifest says, with each attribute on the block and on the shortcode', () => {
    const here = site.php(`$all = array();
      foreach ( clinic_elements_facts() as $tag => $fact ) {
        $block = WP_Block_Type_Registry::get_instance()->get_registered( "clinic-elements/$tag" );
        $all[ $tag ] = array( 'attributes' => array_keys( $fact['attributes'] ), 'slots' => $fact['slots'], 'block' => array_keys( $block->attributes ), 'shortcode' => shortcode_exists( clinic_elements_shortcode_name( $tag ) ) );
      }
      return $all;`);
    assert.deepEqual(Object.keys(here).toSorted(), declared.map(({ tagName }) => tagName).toSorted());
    for (const { tagName, attributes, slots } of declared) {
      assert.deepEqual(
        here[tagName].attributes,
        attributes.map(({ name }) => name),
      );
      assert.deepEqual(here[tagName].slots, slots.map(({ name }) => name).filter(Boolean));
      for (const { fieldName } of attributes)
        assert.ok(here[tagName].block.includes(fieldName), `${tagName} ${fieldName}`);
      assert.ok(here[tagName].shortcode);
    }
  });
});
