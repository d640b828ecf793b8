// Pages that other scripts have filled: whatever these did to the platform, content comes, nothing is thrown, and nothing
// of the page changes.
import { expect } from '@open-wc/testing';
import { newKey } from '../../server/client.js';
import { settled, withPage, type Opened } from '../../pages/page.js';
import { figures } from '../figures.js';

type Page = Opened & { hosts: string[] };

const states = { card: 'loaded', fed: 'loaded', list: 'loaded', article: 'loaded', cta: 'loaded' };
const sum = { hosts: 0, places: 0, faults: 0 };

const byId = (page: Opened, id: string): HTMLElement => page.document.getElementById(id) as HTMLElement;

async function hostNames(): Promise<string[]> {
  let names: string[] = [];
  await withPage('crowd.html', {}, async (page) => {
    await settled(page, states);
    names = (page as Page).hosts;
  });
  return names;
}

/** Until every element is in its state, or time enough for it has gone by. */
async function ended(page: Opened): Promise<void> {
  const now = (): Record<string, string | undefined> =>
    Object.fromEntries(Object.keys(states).map((id) => [id, byId(page, id).dataset['state']]));
  const end = performance.now() + 15_000;
  while (JSON.stringify(now()) !== JSON.stringify(states) && performance.now() < end)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(now()).to.deep.equal(states);
}

/** Everything that a visitor should find. */
function expectWhole(page: Opened): void {
  const shown = (id: string): string => byId(page, id).textContent?.trim() ?? '';
  expect(shown('card')).to.contain('Title').and.contain('October 19, 2026');
  expect(shown('fed')).to.contain('Can Botox Help with Depression?');
  expect(byId(page, 'fed').querySelector('img')?.srcset ?? '').to.match(/^http\S+ \d+w(?:, http\S+ \d+w)*$/);
  expect(byId(page, 'list').querySelectorAll('article-card a[slot="heading"]')).to.have.length(3);
  expect(byId(page, 'article').querySelector('[slot="body"]')?.textContent).to.contain('What the researchers saw');
  expect(byId(page, 'cta').querySelector('[slot="phone"]')?.getAttribute('href')).to.equal('tel:+17867015750');
  for (const id of Object.keys(states)) {
    const frame = byId(page, id).shadowRoot?.querySelector('.frame');
    expect(frame?.getBoundingClientRect().height ?? 0, id).to.be.greaterThan(20);
  }
}

describe('crowds', () => {
  after(() => figures('crowds', sum));

  it('stands in every page that scripts of others have changed', async function () {
    this.timeout(600_000);
    const faults: string[] = [];
    for (const host of await hostNames()) {
      await withPage('crowd.html', { host }, async (page) => {
        const witness = byId(page, 'witness').textContent;
        try {
          await ended(page);
          expectWhole(page);
          expect(byId(page, 'witness').textContent).to.equal(witness);
          expect(page.noted.errors).to.deep.equal([]);
          expect(page.noted.said).to.deep.equal([]);
        } catch (error) {
          faults.push(`${host}: ${String(error)} ${page.noted.errors.join('; ')}`);
        }
        sum.hosts++;
      });
    }
    sum.faults = faults.length;
    expect(faults).to.deep.equal([]);
    expect(sum.hosts).to.be.greaterThan(20);
  });

  it('leaves a page as it is where scripts cannot make sheets', async () => {
    await withPage('crowd.html', { host: 'no sheets that scripts make' }, async (page) => {
      const main = page.document.querySelector('main') as HTMLElement;
      main.innerHTML = '<related-posts><a href="/blog">Our blog</a></related-posts>';
      await new Promise((resolve) => page.requestAnimationFrame(() => page.requestAnimationFrame(resolve)));
      expect(main.querySelector('a')?.getClientRects().length).to.equal(1);
      expect(page.noted.errors).to.deep.equal([]);
      expect(page.noted.said).to.deep.equal([]);
    });
  });

  it('is whole in every place of a document, however it came there', async () => {
    await withPage('crowd.html', {}, async (page) => {
      await settled(page, states);
      const { document } = page;
      const main = document.querySelector('main') as HTMLElement;
      const card = '<article-card heading="Placed" href="/a"></article-card>';
      const room = (html: string): HTMLElement => {
        main.innerHTML = html;
        return main;
      };
      const template = (): Node => {
        const element = document.createElement('template');
        element.innerHTML = card;
        expect(element.content.querySelector('article-card')?.shadowRoot, 'asleep in its template').to.equal(null);
        return element.content.cloneNode(true);
      };
      const places: Record<string, () => unknown> = {
        'a paragraph': () => room(`<p>Words ${card} and words</p>`),
        'a table': () => room(`<table><tr><td>${card}</td></tr></table>`),
        details: () => room(`<details open><summary>More</summary>${card}</details>`),
        'an open dialog': () => room(`<dialog open>${card}</dialog>`),
        'a drawing': () =>
          room(`<svg width="400" height="300"><foreignObject width="400" height="300">${card}</foreignObject></svg>`),
        'a text that is edited': () => room(`<div contenteditable>${card}</div>`),
        'what is inert': () => room(`<div inert>${card}</div>`),
        'a template': () => room('').append(template()),
        'a template of another document': () => room('').append(document.importNode(template(), true)),
        'a parsed document': () =>
          room('').append(new DOMParser().parseFromString(card, 'text/html').querySelector('article-card') as Node),
        'an adopted node': () =>
          room('').append(
            document.adoptNode(
              Object.assign(document.implementation.createHTMLDocument().createElement('div'), { innerHTML: card }),
            ),
          ),
        'a copy of one that lives': () => {
          const one = room(card).firstElementChild as Element;
          return one.cloneNode(true) === one || room('').append(one.cloneNode(true));
        },
        'another shadow root': () => {
          const outer = room('<div></div>').firstElementChild as Element;
          outer.attachShadow({ mode: 'open' }).innerHTML = card;
        },
        'a range': () => room('').append(document.createRange().createContextualFragment(card)),
      };
      for (const [name, put] of Object.entries(places)) {
        put();
        const inner = main.querySelector('div')?.shadowRoot;
        const host = (inner ?? main).querySelector('article-card') as HTMLElement;
        while (host.dataset['state'] !== 'loaded') await new Promise((resolve) => page.requestAnimationFrame(resolve));
        expect(host.querySelectorAll('[slot="heading"]'), name).to.have.length(1);
        expect(host.querySelector('a')?.textContent, name).to.equal('Placed');
        expect(host.getBoundingClientRect().height, name).to.be.greaterThan(20);
        sum.places++;
      }
      expect(page.noted.errors).to.deep.equal([]);
    });
  });

  it('moves into another document and back', async () => {
    await withPage('crowd.html', {}, async (page) => {
      await settled(page, states);
      await withPage('crowd.html', {}, async (other) => {
        await settled(other, states);
        const fed = byId(page, 'fed');
        other.document.body.append(fed);
        expect(fed.ownerDocument).to.equal(other.document);
        fed.setAttribute('heading', 'Moved');
        while (!fed.textContent?.includes('Moved')) await new Promise((resolve) => page.requestAnimationFrame(resolve));
        page.document.body.append(fed);
        fed.setAttribute('heading', 'Back');
        while (!fed.textContent?.includes('Back')) await new Promise((resolve) => page.requestAnimationFrame(resolve));
        expect(fed.querySelectorAll('[slot="heading"]')).to.have.length(1);
        expect([...page.noted.errors, ...other.noted.errors]).to.deep.equal([]);
      });
    });
  });

  it('fills 300 tags, and asks 50 addresses once each', async function () {
    this.timeout(120_000);
    await withPage('crowd.html', {}, async (page) => {
      await settled(page, states);
      const main = page.document.querySelector('main') as HTMLElement;
      const asked = new Map<string, number>();
      const { fetch } = page;
      page.fetch = (input, options) => {
        const url = new URL(input instanceof Request ? input.url : input, page.location.href).href;
        asked.set(url, (asked.get(url) ?? 0) + 1);
        return fetch.call(page, input, options);
      };
      const key = newKey();
      const addresses = Array.from({ length: 50 }, (_, at) => `/endpoint/plain/posts.json?n=${at}&~key=${key}`);
      main.innerHTML = Array.from(
        { length: 300 },
        (_, at) => `<article-card loading="eager" src="${addresses[at % 50]}"></article-card>`,
      ).join('');
      const hosts = [...main.children] as HTMLElement[];
      while (hosts.some(({ dataset }) => dataset['state'] !== 'loaded'))
        await new Promise((resolve) => page.requestAnimationFrame(resolve));
      for (const host of hosts) expect(host.querySelectorAll('a[slot="heading"]')).to.have.length(1);
      expect([...asked.values()]).to.deep.equal(Array.from({ length: 50 }, () => 1));
      expect(page.noted.errors).to.deep.equal([]);
      expect(page.noted.said).to.deep.equal([]);
    });
  });
});
