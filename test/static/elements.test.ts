import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { articleCard, bookConsultCta, clinicArticle, relatedPosts, type StaticElement } from '../../src/static.js';
import { frames } from '../../src/static/frames.js';
import { reached } from '../elements/support.js';

const printers = {
  'article-card': articleCard,
  'related-posts': relatedPosts,
  'clinic-article': clinicArticle,
  'book-consult-cta': bookConsultCta,
};
type Name = keyof typeof printers;

const formats = 'plain wordpress json-feed ghost wordpress-com json-ld contentful sanity'.split(' ');

async function json(path: string): Promise<unknown> {
  return (await fetch(`/endpoint/${path}`)).json();
}

function attributesOf(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
    .join('');
}

/** The slotted children of the live element that is given the same. */
async function live(name: Name, data: unknown, attributes: Record<string, string>): Promise<Element[]> {
  const script =
    data === undefined
      ? ''
      : `<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
  const host = await fixture<LitElement>(`<${name}${attributesOf(attributes)}>${script}</${name}>`);
  await reached(host, 'loaded');
  const children = [...host.children].filter(({ slot }) => slot);
  for (const card of host.querySelectorAll<LitElement>('article-card')) await card.updateComplete;
  return children;
}

function nodes({ content }: StaticElement): Element[] {
  const template = document.createElement('template');
  template.innerHTML = content;
  return [...template.content.children];
}

async function expectSame(name: Name, data: unknown, attributes: Record<string, string>): Promise<void> {
  const expected = await live(name, data, attributes);
  const printed = printers[name](data, attributes, { base: document.baseURI, language: 'en' });
  expect(printed.filled).to.equal(true);
  expect(nodes(printed).map(printedBefore)).to.deep.equal(expected.map(printedBefore));
}

/** The HTML of an element, without what a card writes on itself when it comes alive and the spaces between its children. */
function printedBefore(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  const isSpace = ({ nodeType, nodeValue }: Node): boolean => nodeType === Node.TEXT_NODE && nodeValue === ' ';
  const spaces = Array.from(copy.childNodes).filter((node) => copy.matches('article-card') && isSpace(node));
  for (const space of spaces) space.remove();
  return copy.outerHTML.replace(/<article-card[^>]*>/g, (tag) =>
    tag.replace(/ data-state="loaded"| layout="stacked"| appearance="card"/g, ''),
  );
}

describe('clinic-elements/static', () => {
  for (const format of formats) {
    it(`prints what the live elements draw from ${format}`, async () => {
      const [posts, post] = [await json(`${format}/posts.json`), await json(`${format}/post.json`)];
      const link = { 'link-template': '/blog/{slug}' };
      await expectSame('related-posts', posts, { ...link, show: 'image excerpt date author category reading-minutes' });
      await expectSame('related-posts', posts, {
        ...link,
        limit: '2',
        order: 'title',
        layout: 'list',
        appearance: 'plain',
      });
      await expectSame('article-card', post, { ...link, show: 'image date' });
      await expectSame('clinic-article', post, link);
      await expectSame('clinic-article', post, {
        ...link,
        'heading-level': '3',
        heading: 'Mine',
        'image-alt': 'A "picture"',
      });
    });
  }

  it('prints what the live call to action draws', async () => {
    const facts = { name: 'PMN', phone: '786.701.5750', sms: '786.701.5751', bookUrl: '/book', text: 'Call & "ask"' };
    await expectSame('book-consult-cta', facts, { heading: 'Talk <to> us', 'book-label': 'Book' });
    await expectSame('book-consult-cta', undefined, { phone: '911*', 'book-href': 'https://example.com/book' });
    await expectSame('book-consult-cta', await json('json-ld/posts.json').catch(() => facts), { phone: '988' });
  });

  it('prints what attributes alone say', async () => {
    const attributes = {
      heading: 'A <b>',
      href: '/a?b=1&c=2',
      excerpt: 'x',
      date: '2026-11-01',
      'reading-minutes': '4',
    };
    await expectSame('article-card', undefined, {
      ...attributes,
      image: '/images/a.jpg',
      'image-alt': '"',
      loading: 'eager',
    });
    await expectSame('clinic-article', undefined, { heading: 'A', lede: 'b', author: 'Ana Ruiz', category: 'c' });
  });

  it('speaks the language of the page, and of the tag before that', () => {
    const posts = [{ title: 'Sol', url: 'https://a.example/sol', date: '2026-11-01' }];
    expect(relatedPosts(posts, {}, { language: 'es-MX' }).content)
      .to.contain('También le puede interesar')
      .and.to.contain('1 de noviembre de 2026');
    expect(relatedPosts(posts, { lang: 'en' }, { language: 'es' }).content).to.contain('November 1, 2026');
  });

  it('reads null, which a template has where nothing is known, as an attribute that is missing', () => {
    const card = { title: 'Sun', url: 'https://a.example/sun', excerpt: 'Words' };
    const none = { heading: null, image: null, 'image-alt': null, show: null, layout: null, lang: null, loading: null };
    const base = 'https://a.example/';
    for (const options of [{ base }, { base, frames }]) {
      expect(articleCard(card, none, options)).to.deep.equal(articleCard(card, {}, options));
      expect(relatedPosts([card], { ...none, limit: null, src: null, format: null }, options)).to.deep.equal(
        relatedPosts([card], {}, options),
      );
      const facts = { phone: '988' };
      expect(bookConsultCta(facts, { phone: null, 'book-href': null, 'json-ld': null }, options)).to.deep.equal(
        bookConsultCta(facts, {}, options),
      );
      expect(clinicArticle(card, { ...none, 'heading-level': null, 'link-template': null }, options)).to.deep.equal(
        clinicArticle(card, {}, options),
      );
    }
    expect(articleCard(null, { heading: null, image: null }).html).to.equal('<article-card></article-card>');
  });

  it('says when there is nothing to fill a tag with', () => {
    const { filled, html } = relatedPosts([], { src: '/posts' });
    expect(filled).to.equal(false);
    expect(html).to.equal('<related-posts src="/posts"></related-posts>');
    expect(relatedPosts(undefined, { src: '/posts' }).content, 'the browser will ask').to.contain('slot="heading"');
    expect(() => relatedPosts({ hello: 'world' }))
      .to.throw()
      .with.property('reason', 'unknown-format');
  });

  it('keeps words apart for readers without a script and without styles', () => {
    const room = document.createElement('div');
    room.innerHTML = relatedPosts([{ title: 'Sun', url: '/sun', excerpt: 'Wear a hat.' }], { heading: 'More' }).content;
    document.body.append(room);
    for (const each of room.querySelectorAll('article-card')) each.replaceWith(...each.childNodes);
    expect(room.innerText).to.equal('More Sun Wear a hat.');
    room.remove();
  });

  it('leaves out the page that the list stands in', () => {
    const posts = ['a', 'b'].map((name) => ({ title: name, url: `https://a.example/${name}` }));
    const { content } = relatedPosts(
      posts,
      {},
      { base: 'https://staging.example/', canonical: 'https://a.example/a/' },
    );
    expect(content).to.contain('/b"').and.not.to.contain('/a"');
  });
});
