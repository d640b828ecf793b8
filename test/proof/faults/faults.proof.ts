// Broken servers, seen from the page: where a tag ends, when, what it tells, how often it asked, what stays running; and
// that its own button brings the content once the server is whole again.
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { type Opened, withPage } from '../../pages/page.js';
import { asked, ordered } from '../../server/client.js';
import { figures } from '../figures.js';
import { cases, type Fault } from './cases.js';

type Page = Opened & { settle(): void; running(): string[] };

/** What became of one case. */
interface Row {
  what: string;
  state: string;
  event: string;
  milliseconds: number;
  /** How often the tag asked, and what the server saw of it. */
  attempts: number;
  requests: number;
  /** Milliseconds from the press of the button to the content; missing where nothing was to be pressed. */
  healed?: number;
}

/** The next event of ours from an element, heard at the document. */
function told(page: Page, host: Element): Promise<CustomEvent<{ reason?: string }>> {
  const names = ['clinic-load', 'clinic-empty', 'clinic-error'];
  return new Promise((resolve) => {
    const hear = (event: Event): void => {
      if (event.target !== host) return;
      for (const name of names) page.document.removeEventListener(name, hear);
      resolve(event as CustomEvent<{ reason?: string }>);
    };
    for (const name of names) page.document.addEventListener(name, hear);
  });
}

/** A browser asks one host six times at once and no more: hence many hosts, all of them this machine. */
function addressOf({ orders }: Fault, at: number): URL {
  const address = ordered('plain/post.json', orders);
  address.hostname = `127.0.0.${2 + Math.floor(at / 3)}`;
  return address;
}

/** Counts what a page asks, by address: a browser may make several requests of one. */
function attempted(page: Page): Map<string, number> {
  const counts = new Map<string, number>();
  const { fetch } = page;
  page.fetch = (input, options) => {
    const url = new URL(input instanceof Request ? input.url : input).href;
    counts.set(url, (counts.get(url) ?? 0) + 1);
    return fetch.call(page, input, options);
  };
  return counts;
}

async function heal(address: URL): Promise<void> {
  await fetch(`/endpoint/heal?key=${address.searchParams.get('~key')}`);
}

/** Meets a broken server; `recover` then makes it whole and presses the tag's own button. */
async function meet(
  page: Page,
  fault: Fault,
  at: number,
  attempts: ReadonlyMap<string, number>,
): Promise<{ row: Row; recover(): Promise<void> }> {
  const address = addressOf(fault, at);
  const host = page.document.createElement('clinic-article') as LitElement;
  host.setAttribute('src', address.href);
  const start = performance.now();
  const event = told(page, host);
  page.document.querySelector('main')?.append(host);
  const { type, detail } = await event;
  const milliseconds = Math.round(performance.now() - start);
  const { count } = await asked(address);
  const state = host.dataset['state'] ?? '';
  const row: Row = {
    what: fault.what,
    state,
    event: detail?.reason ? `${type}: ${detail.reason}` : type,
    milliseconds,
    attempts: attempts.get(address.href) ?? 0,
    requests: count,
  };
  const recover = async (): Promise<void> => {
    if (state === 'error') {
      await heal(address);
      const again = told(page, host);
      const pressed = performance.now();
      host.shadowRoot?.querySelector<HTMLElement>('[part="retry"]')?.click();
      const { type, detail } = await again;
      expect(`${type} ${detail?.reason ?? ''}`, `${fault.what}, once the server is whole`).to.equal('clinic-load ');
      row.healed = Math.round(performance.now() - pressed);
      expect(host.textContent).to.contain('What the researchers saw');
    }
    host.remove();
  };
  await host.updateComplete;
  return { row, recover };
}

/** Until nothing runs that did not run before; what does, where that does not come. */
async function resting(page: Page): Promise<string[]> {
  const end = performance.now() + 5000;
  while (page.running().length && performance.now() < end)
    await new Promise((resolve) => page.requestAnimationFrame(resolve));
  return page.running();
}

describe('faults', () => {
  it(`${cases.length} broken servers: each ends in content or a visible error, and in content when it is whole again`, async function () {
    this.timeout(600_000);
    await withPage('proof.html', {}, async (opened) => {
      const page = opened as Page;
      await page.customElements.whenDefined('clinic-article');
      page.settle();
      const attempts = attempted(page);
      const met = [];
      // A few at a time: many at once would measure the browser's own queue.
      for (let at = 0; at < cases.length; at += 12)
        met.push(
          ...(await Promise.all(cases.slice(at, at + 12).map((fault, nth) => meet(page, fault, at + nth, attempts)))),
        );
      for (const { recover } of met) await recover();
      const rows = met.map(({ row }) => row);
      const left = await resting(page);
      const errors = [...page.noted.errors];
      await figures('faults', { rows, left, errors });
      for (const [at, { what, ends, reason, attempts }] of cases.entries()) {
        const row = rows[at] as Row;
        const isLoaded = ends === 'loaded' || (ends === 'either' && row.state === 'loaded');
        expect(row.event, what).to.equal(isLoaded ? 'clinic-load' : `clinic-error: ${reason}`);
        expect(row.state, what).to.equal(isLoaded ? 'loaded' : 'error');
        expect(row.attempts, `${what}, attempts`).to.equal(isLoaded && ends === 'either' ? 1 : attempts);
      }
      expect(left, 'left running').to.deep.equal([]);
      expect(errors, 'uncaught').to.deep.equal([]);
    });
  });

  it('leaves nothing running, and no request, when it is removed midway', async function () {
    this.timeout(600_000);
    await withPage('proof.html', {}, async (opened) => {
      const page = opened as Page;
      await page.customElements.whenDefined('clinic-article');
      page.settle();
      for (const fault of ['hang', 'hang-headers', 'never-end', 'dribble']) {
        for (const tag of ['article-card', 'related-posts', 'clinic-article', 'book-consult-cta']) {
          const address = ordered('plain/posts.json', { fault });
          const host = page.document.createElement(tag);
          host.setAttribute('loading', 'eager');
          host.setAttribute('src', address.href);
          page.document.querySelector('main')?.append(host);
          await asked(address, { count: 1 });
          host.remove();
          expect((await asked(address, { count: 1, closed: 1 })).closed, `${tag}, ${fault}`).to.equal(1);
          expect(await resting(page), `${tag}, ${fault}`).to.deep.equal([]);
        }
      }
      expect(page.noted.errors).to.deep.equal([]);
    });
  });
});
