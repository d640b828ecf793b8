import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { articleCard, bookConsultCta, clinicArticle, relatedPosts, type StaticElement } from '../../src/static.js';
import { frames } from '../../src/static/frames.js';
import { printed } from '../content/canonical.js';
import { asked, ordered } from '../server/client.js';

const post = {
  title: 'Sun',
  url: 'https://a.example/sun',
  excerpt: 'Words of it',
  image: { src: '/images/smiling-woman-400.jpg', alt: 'A woman', width: 400, height: 300 },
  date: '2026-11-01',
  modified: '2026-11-03',
  author: 'Ana Ruiz',
  reviewers: [{ name: 'Jo Lee', credential: 'MD' }],
  category: 'Skin',
  tags: ['a', 'b'],
  readingMinutes: 4,
  html: '<h2>Sun</h2><p>Stay <b>out</b>.</p>',
};
const bare = { title: 'Bare' };
const every = 'image excerpt date author category reading-minutes';
const facts = { phone: '786.701.5750', sms: '12345', bookUrl: 'https://a.example/book', heading: 'Talk', text: 'Do' };

interface Options {
  base: string;
  frames?: typeof frames;
}

/** Every kind of tag, with everything that its frame goes by. */
function* cases(options: Options): Generator<StaticElement> {
  const row = { layout: 'row', appearance: 'plain', placeholder: true };
  for (const attributes of [{}, { show: every }, { appearance: 'page', 'heading-level': 'none' }, row])
    for (const data of [post, bare]) yield articleCard(data, attributes, options);
  for (const attributes of [{}, { layout: 'list', 'heading-level': '4' }, { heading: '', appearance: 'page' }])
    yield relatedPosts([post, bare], attributes, options);
  for (const data of [facts, { phone: '*21*', bookUrl: facts.bookUrl }, { sms: '12345' }])
    for (const attributes of [{}, { primary: 'text', layout: 'card', 'heading-level': 'none' }])
      yield bookConsultCta(data, attributes, options);
  for (const attributes of [{}, { 'heading-level': '3' }])
    for (const data of [post, bare, { ...bare, html: '<p>a</p><table><tr><td>1</table>' }])
      yield clinicArticle(data, attributes, options);
}

/** A page's HTML put into a document, declarative shadow roots included, as a browser's parser does. */
function placed(html: string): HTMLElement {
  const room = document.createElement('div');
  document.body.append(room);
  (room as unknown as { setHTMLUnsafe(text: string): void }).setHTMLUnsafe(html);
  return room;
}

/** A frame without its styles and without white space between tags. */
function drawn({ shadowRoot }: Element): string {
  const copy = document.createElement('div');
  copy.append(...[...(shadowRoot?.children ?? [])].map((node) => node.cloneNode(true)));
  for (const style of copy.querySelectorAll('style')) style.remove();
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) comments.currentNode.nodeValue = '';
  return printed(copy)
    .replace(/\s+/g, ' ')
    .replace(/> | (?=<)/g, (space) => space.trim());
}

describe('a tag that a server printed', () => {
  const base = document.baseURI;

  it('has the frame that its element draws, in each case', async () => {
    for (const { html } of cases({ frames, base })) {
      // A name that nobody has registered: the frame stays as it was printed.
      const before = placed(
        html.replace(/(<\/?)(article-card|related-posts|book-consult-cta|clinic-article)/g, '$1x-$2'),
      );
      const room = placed(html);
      // Firefox brings to life what such a parser made only after the script that asked for it.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      for (const host of room.querySelectorAll<LitElement>(
        ':not(:defined), article-card, related-posts, book-consult-cta, clinic-article',
      )) {
        await host.updateComplete;
        const twin = [...before.querySelectorAll(`x-${host.localName}`)][
          [...room.querySelectorAll(host.localName)].indexOf(host)
        ];
        expect(drawn(twin as Element), html.slice(0, 120)).to.equal(drawn(host));
        const own = (element: Element): string[] =>
          [...element.attributes]
            .map(({ name, value }) => `${name}=${value}`)
            .filter((each) => each !== 'data-state=loaded')
            .sort();
        expect(own(twin as Element), html.slice(0, 120)).to.deep.equal(own(host));
      }
      before.remove();
      room.remove();
    }
  });

  it('comes alive around its children: none is drawn again, and nothing is asked', async () => {
    for (const options of [{ base }, { base, frames }]) {
      const src = ordered('plain/posts.json');
      const tags = [
        relatedPosts([post, bare], { src: src.href, loading: 'eager' }, options),
        articleCard(post, { src: src.href }, options),
        clinicArticle(post, { src: src.href }, options),
        bookConsultCta(facts, { src: src.href, heading: 'Mine' }, options),
      ];
      for (const { html } of tags) {
        const room = placed('');
        const template = document.createElement('template');
        (template as unknown as { setHTMLUnsafe(text: string): void }).setHTMLUnsafe(html);
        const before = [...template.content.querySelectorAll('*')].filter((node) => !node.localName.includes('-'));
        const words = template.content.textContent;
        room.append(template.content);
        const host = room.firstElementChild as LitElement;
        await host.updateComplete;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        expect(host.dataset['state']).to.equal('loaded');
        expect(room.textContent).to.equal(words);
        expect([...room.querySelectorAll('*')].filter((node) => !node.localName.includes('-'))).to.deep.equal(before);
        expect(host.shadowRoot?.querySelectorAll('slot:not([name])')).to.have.length(1);
        room.remove();
      }
      expect((await asked(src)).count).to.equal(0);
    }
  });
});
