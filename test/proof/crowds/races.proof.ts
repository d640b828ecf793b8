// What comes too late, too often, or from elsewhere: the last word of the page wins, and nothing is asked in vain.
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { asked, echo } from '../../server/client.js';
import { type Opened, withPage } from '../../pages/page.js';
import { figures } from '../figures.js';

type Page = Opened & { settle(): void; running(): string[] };
type Host = LitElement & { reload(): Promise<void> };

const frame = (page: Opened): Promise<unknown> => new Promise((resolve) => page.requestAnimationFrame(resolve));

/** An address whose answer is an article of that title, after so many milliseconds. */
const late = (title: string, delay = 0, orders = {}): URL => echo([{ title, url: `/${title}` }], { delay, ...orders });

async function until(page: Opened, isTrue: () => unknown): Promise<void> {
  while (!isTrue()) await frame(page);
}

/** A page of its own, and every event of ours that is heard in it. */
async function within(run: (page: Page, heard: string[]) => Promise<void>): Promise<void> {
  await withPage('proof.html', {}, async (opened) => {
    const page = opened as Page;
    await page.customElements.whenDefined('related-posts');
    const heard: string[] = [];
    for (const name of ['clinic-load', 'clinic-empty', 'clinic-error'])
      page.document.addEventListener(name, () => heard.push(name));
    page.settle();
    await run(page, heard);
    expect(page.noted.errors).to.deep.equal([]);
    page.document.querySelector('main')?.replaceChildren();
    await until(page, () => page.running().length === 0);
  });
}

function mount(page: Page, tag: string, src?: URL): Host {
  const host = page.document.createElement(tag) as Host;
  host.setAttribute('loading', 'eager');
  if (src) host.setAttribute('src', src.href);
  page.document.querySelector('main')?.append(host);
  return host;
}

const shows = (host: Host, title: string): boolean =>
  host.dataset['state'] === 'loaded' && !!host.textContent?.includes(title);

const sum = { races: 0, won: 0 };

describe('races', () => {
  afterEach(function () {
    sum.races++;
    if (this.currentTest?.state === 'passed') sum.won++;
  });
  after(() => figures('races', sum));

  for (const tag of ['article-card', 'related-posts', 'clinic-article'])
    it(`<${tag}>: of five addresses in a frame the last is asked, and no other`, async () => {
      await within(async (page, heard) => {
        const all = ['one', 'two', 'three', 'four', 'five'].map((title) => late(title));
        const host = mount(page, tag);
        for (const { href } of all) host.setAttribute('src', href);
        await until(page, () => shows(host, 'five'));
        const counts = await Promise.all(all.map(async (address) => (await asked(address)).count));
        expect(counts).to.deep.equal([0, 0, 0, 0, 1]);
        expect(heard).to.deep.equal(['clinic-load']);
      });
    });

  it('a late answer to an old question is dropped, and its request given up', async () => {
    await within(async (page, heard) => {
      const [slow, quick] = [late('slow', 3000), late('quick')];
      const host = mount(page, 'article-card', slow);
      await asked(slow, { count: 1 });
      host.setAttribute('src', quick.href);
      await until(page, () => shows(host, 'quick'));
      expect((await asked(slow, { count: 1, closed: 1 })).closed).to.equal(1);
      await page.fetch(late('after', 3000));
      expect(host.textContent).to.contain('quick');
      expect(host.querySelectorAll('[slot="heading"]')).to.have.length(1);
      expect(heard).to.deep.equal(['clinic-load']);
    });
  });

  it('fifty addresses, one after the other, each a frame apart: the last is shown', async () => {
    await within(async (page) => {
      const host = mount(page, 'article-card');
      for (let at = 0; at < 50; at++) {
        host.setAttribute('src', late(`number-${at}`, 50 - at).href);
        await frame(page);
      }
      await until(page, () => shows(host, 'number-49'));
      expect(host.querySelectorAll('[slot="heading"]')).to.have.length(1);
    });
  });

  it('of two that share an answer one goes, and the other has it; twenty share one request', async () => {
    await within(async (page) => {
      const address = late('shared', 300);
      const hosts = Array.from({ length: 21 }, () => mount(page, 'article-card', address));
      await asked(address, { count: 1 });
      hosts[0]?.remove();
      await until(page, () => hosts.slice(1).every((host) => shows(host, 'shared')));
      const { count, closed } = await asked(address);
      expect({ count, closed }).to.deep.equal({ count: 1, closed: 0 });
    });
  });

  it('keeps its request when it is moved; asks again when it is put back', async () => {
    await within(async (page) => {
      const address = late('moved', 300);
      const host = mount(page, 'article-card', address);
      await asked(address, { count: 1 });
      page.document.body.append(host);
      await until(page, () => shows(host, 'moved'));
      expect((await asked(address)).count).to.equal(1);
      const again = late('again', 300);
      host.setAttribute('src', again.href);
      await asked(again, { count: 1 });
      host.remove();
      expect((await asked(again, { count: 1, closed: 1 })).closed).to.equal(1);
      page.document.querySelector('main')?.append(host);
      await until(page, () => shows(host, 'again'));
      expect((await asked(again)).count).to.equal(2);
    });
  });

  it('offline and back: what failed comes by itself, and what has come is not asked again', async () => {
    await within(async (page, heard) => {
      const [broken, whole] = [late('back', 0, { status: 404, times: 1 }), late('whole')];
      const [failed, loaded] = [mount(page, 'clinic-article', broken), mount(page, 'article-card', whole)];
      await until(page, () => failed.dataset['state'] === 'error' && shows(loaded, 'whole'));
      page.dispatchEvent(new Event('offline'));
      page.dispatchEvent(new Event('online'));
      await until(page, () => shows(failed, 'back'));
      expect((await asked(whole)).count).to.equal(1);
      expect(heard.sort()).to.deep.equal(['clinic-error', 'clinic-load', 'clinic-load']);
    });
  });

  it('keeps what it shows when a refresh fails', async () => {
    await within(async (page, heard) => {
      const address = late('first');
      const host = mount(page, 'article-card', address);
      await until(page, () => shows(host, 'first'));
      page.fetch = () => Promise.reject(new TypeError('no network'));
      await host.reload();
      await until(page, () => heard.length === 2);
      expect(heard).to.deep.equal(['clinic-load', 'clinic-error']);
      expect(shows(host, 'first')).to.equal(true);
    });
  });

  it('is emptied by a framework again and again, and is whole each time', async () => {
    await within(async (page) => {
      const address = late('filled');
      const host = mount(page, 'article-card', address);
      for (let times = 0; times < 20; times++) {
        await until(page, () => shows(host, 'filled'));
        host.textContent = '';
      }
      await until(page, () => shows(host, 'filled'));
      expect(host.querySelectorAll('[slot="heading"]')).to.have.length(1);
      expect((await asked(address)).count).to.equal(1);
    });
  });
});
