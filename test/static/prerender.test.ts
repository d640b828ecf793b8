// Finished pages as a browser reads them after `prerender`. test/cli asks the same function for bytes and outcomes.
import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { frames } from '../../src/static/frames.js';
import { prerender, type PrerenderOptions, type TagReport } from '../../src/static/prerender.js';
import { reached, visible } from '../elements/support.js';
import { echo } from '../server/client.js';

const ours = 'article-card, related-posts, book-consult-cta, clinic-article';

interface Filled {
  /** The page as text. */
  text: string;
  tags: readonly TagReport[];
  /** The page as a browser reads it; nothing in it comes alive. */
  read: Document;
}

async function filled(html: string, options?: PrerenderOptions): Promise<Filled> {
  const page = await prerender(new TextEncoder().encode(html), { base: document.baseURI, ...options });
  const text = new TextDecoder().decode(page.html);
  return { text, tags: page.tags, read: new DOMParser().parseFromString(text, 'text/html') };
}

/** A tag with data inside. */
function holding(tag: string, data: unknown, attributes = ''): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<${tag} ${attributes}><script type="application/json">${json}</script></${tag}>`;
}

/** The names of the elements around one. */
function around(element: Element | null): string[] {
  const names: string[] = [];
  for (let each = element?.parentElement; each; each = each.parentElement) names.push(each.localName);
  return names;
}

const article = (html: string): string => holding('clinic-article', { title: 'b', html }, 'heading=H');
const card = '<article-card heading=A href=https://a.example/></article-card>';
const list = holding('related-posts', [{ title: 'a', url: 'https://a.example/' }]);
const call = '<book-consult-cta phone="786.701.5750"></book-consult-cta>';

describe('prerender', () => {
  it('loses no link where a program gives it a base that is no address', async () => {
    for (const base of ['clinic.example', '/blog/']) {
      const html = '<article-card heading=A href=/a></article-card>';
      const { text, tags } = await filled(html, { base });
      expect(tags[0]).to.have.property('outcome', 'failed');
      expect(tags[0]?.message).to.contain('Its href is relative');
      expect(text).to.equal(html);
    }
  });

  for (const [html, scrolls] of [
    [article('<p>x</p><table><tr><td>y</table>'), true],
    [article('<p>x</p>'), false],
    ['<clinic-article heading=H><div slot=body><div><pre>x</pre></div></div></clinic-article>', true],
    [article('<table></table>').replace('<script', '<p slot=body>x</p><script'), false],
  ] as const)
    it(`prints a frame that ${scrolls ? 'scrolls' : 'does not scroll'} around ${html.slice(0, 110)}`, async () => {
      const { text } = await filled(html, { frames });
      expect(text.includes('<div part="body" tabindex="0">')).to.equal(scrolls);
      expect(text.includes('part="body"')).to.equal(true);
    });

  for (const [html, ended] of [
    [`<p>before ${article('<p>x<h2>y')} after</p>`, 'p'],
    [`<p><em>before ${article('words')} after</em></p>`, 'p'],
    [`<ul><li>${article('<li>x')}</ul>`, 'li'],
    [`<a href="/">${article('<a href="https://a.example/">x</a>')}</a>`, 'a'],
    [`<a href="/">${card}</a>`, 'a'],
    [`<a href="/"><div>before ${list} after</div></a>`, 'a'],
    [`<p><a href="/">before ${call} after</a></p>`, 'a'],
  ] as const)
    it(`keeps a page as it was where what is printed would end the <${ended}> around it: ${html.slice(0, 40)}`, async () => {
      for (const page of [html, `<!doctype html><html><body><table><tr><td>${html}</table>`])
        for (const options of [{}, { frames }]) {
          const { text, tags } = await filled(page, options);
          expect(tags.map(({ outcome }) => outcome)).to.deep.equal(['failed']);
          expect(tags[0]?.message).to.contain(`would end the <${ended}>`).and.to.contain('move the tag out');
          expect(text).to.equal(page);
        }
    });

  for (const html of [
    `<p>before ${holding('clinic-article', { title: 'b', excerpt: 'No body' })} after</p>`,
    `<p>before ${card}${list}${call} after</p>`,
    `<p><button>${article('<p>x<h2>y')}</button></p>`,
    `<p><object>${article('<p>x<h2>y')}</object></p>`,
    `<a href="/">${article('<p>x<h2>y')}</a>`,
    `<a href="/"><article-card heading=A></article-card></a>`,
    `<ul><li>${article('<ul><li>x</ul>')}</ul>`,
    `<form></form><div><form><div></form><form>${article('<p>x')}</form>`,
    `<svg><foreignObject><p>${card}</p></foreignObject></svg>`,
  ])
    it(`fills what keeps its place when a browser reads it: ${html.slice(0, 60)}`, async () => {
      const before = new DOMParser().parseFromString(html, 'text/html');
      const { tags, read } = await filled(html);
      expect([...new Set(tags.map(({ outcome }) => outcome))]).to.deep.equal(['filled']);
      const places = (page: Document): string[][] => [...page.querySelectorAll(ours)].map(around);
      expect(places(read).filter((names) => !names.includes('related-posts'))).to.deep.equal(places(before));
      for (const child of read.querySelectorAll('[slot]')) expect(child.parentElement?.matches(ours)).to.equal(true);
      for (const tag of read.querySelectorAll(ours)) expect(tag.querySelector(':scope > [slot]')).to.not.equal(null);
    });

  it('keeps a tag as it was in which an element has no end, and says which', async () => {
    for (const [html, open] of [
      ['<article-card heading=A><b>words</article-card>', 'b'],
      ['<article-card excerpt=x><a href="/">A title</article-card>', 'a'],
      ['<clinic-article heading=A><div><i>words</div></clinic-article>', 'i'],
    ] as const) {
      const { text, tags } = await filled(html);
      expect(tags.map(({ outcome }) => outcome)).to.deep.equal(['failed']);
      expect(tags[0]?.message).to.contain(`</${open}>`);
      expect(text).to.equal(html);
    }
  });

  const post = {
    title: 'From data',
    url: 'https://a.example/data',
    excerpt: 'Words',
    date: '2026-11-01',
    html: '<p>x',
    tags: ['a', 'b'],
  };
  const posts = echo([post, { title: 'Second' }]);
  const facts = echo({ name: 'PMN', phone: '786.701.5750', bookUrl: '/data', heading: 'Talk', sms: '12345' });
  for (const html of [
    `<related-posts src="${posts}" loading=eager><span slot="heading">More from Dr. Ruiz</span></related-posts>`,
    `<related-posts heading=A loading=eager src="${posts}"><h2 slot="heading">By hand</h2></related-posts>`,
    `<related-posts><article-card slot="card" heading=A></article-card><div slot="card">b</div></related-posts>`,
    `<related-posts><p slot="card" role="note">a</p></related-posts>`,
    `<book-consult-cta phone="911*" book-href="/attr" src="${facts}"><a slot="book" href="/hand">By hand</a></book-consult-cta>`,
    `<book-consult-cta src="${facts}"><b slot="phone"><a href="tel:988">988</a></b><p slot="text">a</p></book-consult-cta>`,
    `<article-card heading="From attributes" href="/attr" src="${posts}"><a slot="heading" href="/hand">By hand</a></article-card>`,
    `<article-card src="${posts}"><a href="/hand">By hand</a> words <a href="/other">Other</a></article-card>`,
    `<article-card src="${posts}"><a href="/hand">Bare</a><a slot="heading" href="/b">Named</a></article-card>`,
    `<article-card heading=A><a slot href="/hand">By hand</a><i slot="image">a</i></article-card>`,
    `<clinic-article src="${posts}"><h1 slot="heading">By hand</h1><p slot="tags">c</p><p slot="lede">d</p></clinic-article>`,
    `<clinic-article heading=A src="${posts}"><div slot="body">By hand</div></clinic-article>`,
  ])
    it(`prints what the live element draws beside what the page wrote: ${html.replace(/src="[^"]+"/, 'src')}`, async () => {
      const host = await fixture<LitElement>(html);
      await reached(host, 'loaded');
      for (const each of host.querySelectorAll<LitElement>(ours)) await each.updateComplete;
      const { tags, read } = await filled(html);
      expect(tags[0]?.outcome).to.equal('filled');
      expect(children(read.querySelector(ours))).to.deep.equal(children(host));
    });

  it('shows a title that is the page’s bare link before there is a script', async () => {
    const html = '<article-card excerpt="Words"><a href="/hand">By hand</a></article-card>';
    const { text } = await filled(html, { frames });
    const room = await fixture<HTMLElement>('<div></div>');
    const asleep = text.replace(/(<\/?)article-card/g, '$1x-card');
    (room as unknown as { setHTMLUnsafe(text: string): void }).setHTMLUnsafe(asleep);
    expect(visible(room.querySelector('a') ?? undefined)).to.equal(true);
  });
});

/** The children of a tag slot by slot, without what a card writes on itself when it comes alive. */
function children(host: Element | null): string[] {
  const own = /^(?:data-state|layout|appearance)$/;
  const inOrder = [...(host?.children ?? [])].sort((one, other) => one.slot.localeCompare(other.slot));
  return inOrder.map((child) => {
    const copy = child.cloneNode(true) as Element;
    const all = [copy, ...copy.querySelectorAll('*')];
    for (const each of all.filter(({ localName }) => localName === 'article-card')) {
      for (const name of each.getAttributeNames()) if (own.test(name)) each.removeAttribute(name);
      each.replaceChildren(...[...each.childNodes].filter(({ nodeValue }) => nodeValue !== ' '));
    }
    return sorted(copy);
  });
}

/** An element's HTML with its attributes in the order of their names. */
function sorted(element: Element): string {
  for (const each of [element, ...element.querySelectorAll('*')]) {
    const all = [...each.attributes].sort((one, other) => (one.name < other.name ? -1 : 1));
    for (const { name } of all) each.removeAttribute(name);
    for (const { name, value } of all) each.setAttribute(name, value);
  }
  return element.outerHTML;
}
