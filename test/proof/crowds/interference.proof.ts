// What scripts of a page do to our elements while they live: a translator that wraps every word, a plugin that rewrites
// links and pictures, handlers that act in the middle of an event, properties that are no JSON, numbers beyond.
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { settled, withPage, type Opened } from '../../pages/page.js';

type Drawn = LitElement & Record<string, unknown>;
type View = Opened & typeof globalThis;

const states = { card: 'loaded', fed: 'loaded', list: 'loaded', article: 'loaded', cta: 'loaded' };
const ids = Object.keys(states);
const byId = (page: Opened, id: string): Drawn => page.document.getElementById(id) as Drawn;

async function frames(page: Opened, count = 3): Promise<void> {
  for (let at = 0; at < count; at++) await new Promise((resolve) => page.requestAnimationFrame(resolve));
}

async function onPage(run: (page: View) => Promise<void>): Promise<void> {
  await withPage('crowd.html', {}, async (page) => {
    await settled(page, states);
    await run(page as View);
    expect(page.noted.errors).to.deep.equal([]);
  });
}

/** As page translators do it, in the page and in its browser's own menu. */
function translate({ document }: Opened): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.localName === 'script') continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `Übersetzt: ${text.data}`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/** What a program may set, and no JSON can say. */
function foreignValues(page: View): Record<string, unknown> {
  const cyclic: Record<string, unknown> = { title: 'Title', url: '/a' };
  for (const name of ['image', 'author', 'items', 'categories']) cyclic[name] = cyclic;
  return {
    cyclic,
    'big numbers': { title: 10n, url: 10n, published: 10n, name: 10n, phone: 10n },
    symbols: { title: Symbol('x'), url: Symbol('x'), name: Symbol('x'), phone: Symbol('x') },
    'a symbol': Symbol('x'),
    'a big number': 10n,
    'a function': () => 'x',
    'a date': new Date(),
    'a date that is none': { title: 'Title', url: '/a', published: new Date(NaN) },
    'a map': new Map([['title', 'x']]),
    'a set': new Set([1]),
    'an element': page.document.body,
    'the window': page,
    'an element as a body': { title: 'Title', url: '/a', html: page.document.body },
    'an address': { title: 'Title', url: new page.URL('https://clinic.example/') },
    frozen: Object.freeze({ title: 'Title', url: '/a', name: 'Clinic', phone: '786.701.5750' }),
    'without a prototype': Object.assign(Object.create(null) as object, { title: 'Title', url: '/a' }),
    'a promise': Promise.resolve({ title: 'x' }),
    'bytes without end': new Uint8Array(1e6),
    'a pattern': /x/,
    'an error': new Error('x'),
    infinity: { title: Infinity, url: -Infinity, published: NaN },
    'a list with holes': Object.assign([], { 1: { title: 'Title', url: '/a' } }),
  };
}

/** What handlers of a page do in the middle of an event of ours. */
const acts: Record<string, (host: Element, main: Element) => void> = {
  'removes the tag': (host) => host.remove(),
  'empties it': (host) => host.replaceChildren(),
  'writes into it': (host) => void (host.innerHTML = '<b>theirs</b>'),
  'moves it': (host, main) => main.append(host),
  'copies it': (host, main) => main.append(host.cloneNode(true)),
  'takes its address': (host) => host.removeAttribute('src'),
  'empties the page': (_, main) => main.replaceChildren(),
};

describe('interference', () => {
  it('a translator has wrapped every word, and the data changes', async () => {
    await onPage(async (page) => {
      translate(page);
      await frames(page);
      for (const id of ids) byId(page, id).setAttribute('heading', 'New words');
      byId(page, 'list').setAttribute('limit', '1');
      await frames(page);
      for (const id of ids) expect(byId(page, id).textContent, id).to.contain('New words');
      expect(byId(page, 'list').querySelectorAll('article-card')).to.have.length(1);
    });
  });

  it('a plugin rewrites links, pictures and attributes: nobody does it over and over', async () => {
    await onPage(async (page) => {
      let written = 0;
      const write = (element: Element, name: string, value: string): void => {
        if (element.getAttribute(name) === value || written++ > 3000) return;
        element.setAttribute(name, value);
      };
      const observer = new page.MutationObserver(() => {
        for (const link of page.document.querySelectorAll('article-card a')) write(link, 'href', '/theirs');
        for (const picture of page.document.querySelectorAll('article-card img')) write(picture, 'src', 'data:,');
        for (const card of page.document.querySelectorAll('article-card')) write(card, 'data-state', 'theirs');
      });
      observer.observe(page.document, { subtree: true, childList: true, attributes: true });
      for (const id of ids) byId(page, id).setAttribute('heading', 'Again');
      await frames(page, 10);
      observer.disconnect();
      expect(written).to.be.within(1, 100);
    });
  });

  it('a script takes away what was drawn, each time: the page goes on', async () => {
    await onPage(async (page) => {
      let taken = 0;
      const observer = new page.MutationObserver((records: MutationRecord[]) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes)
            if (node instanceof page.Element && node.matches('[slot="heading"]') && taken < 3000) {
              taken++;
              node.remove();
            }
      });
      observer.observe(page.document, { subtree: true, childList: true });
      byId(page, 'card').querySelector('[slot="heading"]')?.remove();
      await frames(page, 10);
      observer.disconnect();
      expect(taken).to.be.within(1, 2000);
    });
  });

  it('a script takes away the state, each time: the page goes on', async () => {
    await onPage(async (page) => {
      let taken = 0;
      const observer = new page.MutationObserver(() => {
        const card = byId(page, 'card');
        if (card.hasAttribute('data-state') && taken++ < 3000) card.removeAttribute('data-state');
      });
      observer.observe(page.document, { subtree: true, attributes: true });
      byId(page, 'card').removeAttribute('data-state');
      await frames(page, 10);
      observer.disconnect();
      expect(taken).to.be.within(1, 2000);
    });
  });

  it('handlers act in the middle of an event', async () => {
    await onPage(async (page) => {
      const main = page.document.querySelector('main') as HTMLElement;
      for (const [name, act] of Object.entries(acts))
        for (const tag of ['article-card', 'related-posts', 'clinic-article'])
          for (const [event, src] of [
            ['clinic-load', '/endpoint/plain/posts.json'],
            ['clinic-error', '/endpoint/plain/posts.json?~status=404'],
            ['clinic-empty', '/endpoint/echo?body=[]'],
          ] as const) {
            main.replaceChildren();
            const host = page.document.createElement(tag);
            host.setAttribute('loading', 'eager');
            host.setAttribute('src', src);
            let heard = 0;
            const told = new Promise<void>((resolve) =>
              host.addEventListener(event, () => {
                if (heard++ < 50) act(host, main);
                resolve();
              }),
            );
            main.append(host);
            await told;
            await frames(page);
            expect(heard, `${name}, <${tag}>, ${event}`).to.be.below(4);
          }
    });
  });

  it('programs set what no JSON can say', async () => {
    await onPage(async (page) => {
      const places = { card: 'article', article: 'article', list: 'articles', cta: 'clinic' };
      for (const [name, value] of Object.entries(foreignValues(page)))
        for (const [id, property] of Object.entries(places)) {
          const host = byId(page, id);
          host[property] = value;
          await host.updateComplete;
          expect(host.dataset['state'], `${name}, ${id}`).to.match(/^(?:loaded|error|empty|idle)$/);
          host[property] = undefined;
          await host.updateComplete;
        }
      byId(page, 'card')['article'] = { title: 'Well again', url: '/a' };
      byId(page, 'card').removeAttribute('heading');
      await frames(page);
      expect(byId(page, 'card').textContent).to.contain('Well again');
    });
  });

  it('attributes hold numbers beyond', async function () {
    this.timeout(120_000);
    const json = '<script type="application/json">[{"title":"a","url":"/a"},{"title":"b","url":"/b"}]</script>';
    const numbers = '1e9 -1 Infinity NaN 0 99999999999999999999 0x10 3.7 true null \uff11'.split(' ');
    const manifest = (await (await fetch('/custom-elements.json')).json()) as Manifest;
    await onPage(async (page) => {
      for (const { tagName, attributes = [] } of manifest.modules.flatMap(({ declarations }) => declarations))
        for (const { name = '' } of tagName ? attributes : [])
          for (const number of ['', ' 3 ', ...numbers]) {
            const host = page.document.createElement(tagName ?? '') as Drawn;
            host.innerHTML = json;
            host.setAttribute('heading', 'Title');
            host.setAttribute(name, number);
            page.document.querySelector('main')?.append(host);
            await host.updateComplete;
            expect(host.dataset['state'], `<${tagName} ${name}="${number}">`).to.match(/^\w+$/);
            host.remove();
          }
    });
  });
});

interface Manifest {
  modules: { declarations: { tagName?: string; attributes?: { name?: string }[] }[] }[];
}
