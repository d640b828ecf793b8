// Every payload in every field of every format, in every attribute, on the bundle that ships, in a page of its own.
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { figures } from '../figures.js';
import { addresses } from './addresses.js';
import { type Format, leaves, loadFormats, planted } from './fields.js';
import { bodies } from './markup.js';
import { texts } from './texts.js';
import { quiet, type Trap, trapped, type Yield } from './trap.js';

type Drawn = LitElement & { article?: unknown; articles?: unknown; clinic?: unknown };

const payloads = [...addresses, ...texts, ...bodies];
/** Of the words, one stands for all of great length: in each field, the others would take hours. */
const short = payloads.filter((payload) => payload.length < 5000);

const sum: Yield = { cases: 0, faults: [], runs: 0, errors: 0, asked: 0 };

async function harmless(run: (trap: Trap) => Promise<void>): Promise<void> {
  const found = await trapped(run);
  sum.cases += found.cases;
  sum.runs += found.runs;
  sum.errors += found.errors;
  sum.asked += found.asked;
  sum.faults.push(...found.faults);
  expect(found.cases).to.be.greaterThan(0);
  expect(found.faults.slice(0, 12)).to.deep.equal([]);
  expect(found.runs, 'scripts that ran').to.equal(0);
}

async function mount(trap: Trap, tag: string, attributes: Record<string, string>): Promise<Drawn> {
  const host = trap.page.document.createElement(tag) as Drawn;
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  trap.page.document.querySelector('main')?.append(host);
  await host.updateComplete;
  return host;
}

const everything = 'image excerpt date author category reading-minutes body';

describe('attack', () => {
  let formats: Format[] = [];
  before(async () => {
    formats = await loadFormats();
  });
  after(() =>
    figures('attack', {
      payloads: payloads.length,
      ...sum,
      faults: sum.faults.length,
    }),
  );

  it(`has more than 600 payloads, each once: ${payloads.length}`, () => {
    expect(payloads.length).to.be.greaterThan(600);
  });

  it('reaches what is shown: a word in every field of every format is read on the page', async () => {
    await trapped(async (trap) => {
      for (const { name, format, json } of formats) {
        const host = await mount(trap, 'clinic-article', { format });
        host.article = planted(json, leaves(json, true), 'harmless');
        await host.updateComplete;
        expect(host.textContent, name).to.contain('harmless');
        expect(host.dataset['state'], name).to.equal('loaded');
        host.remove();
      }
    });
  });

  it('does nothing from all fields of a format at once: an article', async function () {
    this.timeout(800_000);
    for (const [at, { name, format, json }] of formats.entries()) {
      const places = leaves(json, true);
      await harmless(async (trap) => {
        // One reader serves all formats: each payload meets four of the twelve.
        for (const payload of payloads.filter((_, nth) => nth % 3 === at % 3)) {
          const host = await mount(trap, 'clinic-article', {});
          host.setAttribute('format', format);
          host.article = planted(json, places, trap.armed(payload));
          await host.updateComplete;
          trap.judge(host, `${name}, ${payload.slice(0, 60)}`);
          host.remove();
        }
      });
    }
  });

  it('does nothing from one field after the other, in a card that is shown again and again', async function () {
    this.timeout(800_000);
    for (const { name, format, json } of formats) {
      await harmless(async (trap) => {
        const host = await mount(trap, 'article-card', { format, show: everything });
        for (const [at, place] of leaves(json).entries()) {
          // Each field meets other payloads, so that all of them meet each kind of field.
          for (const payload of short.filter((_, nth) => nth % 90 === at % 90)) {
            host.article = planted(json, [place], trap.armed(payload));
            await host.updateComplete;
            trap.judge(host, `${name}, ${place.join('.')}, ${payload.slice(0, 60)}`);
          }
        }
      });
    }
  });

  it('does nothing in a list of a hundred cards', async function () {
    this.timeout(800_000);
    await harmless(async (trap) => {
      for (let at = 0; at < short.length; at += 100) {
        const host = await mount(trap, 'related-posts', { limit: '100', loading: 'eager', show: everything });
        host.articles = short.slice(at, at + 100).map((payload, nth) => {
          const word = trap.armed(payload);
          const image = { src: word, srcset: `${word} 1x`, alt: word };
          return {
            id: nth,
            title: `Title ${word}`,
            url: word,
            excerpt: word,
            image,
            date: word,
            author: { name: word, url: word },
            category: word,
          };
        });
        await host.updateComplete;
        expect(host.querySelectorAll('article-card').length).to.be.greaterThan(60);
        trap.judge(host, `list from ${at}`);
        await quiet(trap.page);
        host.remove();
      }
    });
  });

  it('does nothing as JSON that stands in the tag, and that a server sends', async function () {
    this.timeout(800_000);
    await harmless(async (trap) => {
      const words = short.filter((_, nth) => nth % 4 === 0).map((payload) => trap.armed(payload));
      for (const word of words) {
        const json = JSON.stringify({
          title: `Title ${word}`,
          url: word,
          html: word,
          image: word,
          excerpt: word,
          tags: [word],
        });
        const host = trap.page.document.createElement('clinic-article') as Drawn;
        const script = trap.page.document.createElement('script');
        script.type = 'application/json';
        script.textContent = json;
        host.append(script);
        trap.page.document.querySelector('main')?.append(host);
        await host.updateComplete;
        script.remove();
        trap.judge(host, `inline, ${word.slice(0, 60)}`);
        host.remove();
      }
      for (const word of words.filter((each, nth) => nth % 4 === 0 && each.length < 500)) {
        const body = JSON.stringify({ title: `Title ${word}`, url: word, html: word, image: word });
        const host = await mount(trap, 'clinic-article', { src: `/endpoint/echo?body=${encodeURIComponent(body)}` });
        while (host.dataset['state'] === 'loading') await quiet(trap.page);
        expect(host.dataset['state'], word).to.equal('loaded');
        trap.judge(host, `sent, ${word.slice(0, 60)}`);
        host.remove();
      }
    });
  });

  it('does nothing from any attribute of any element', async function () {
    this.timeout(800_000);
    const manifest = (await (await fetch('/custom-elements.json')).json()) as Manifest;
    for (const { tagName, attributes = [] } of manifest.modules.flatMap(({ declarations }) => declarations)) {
      if (!tagName) continue;
      await harmless(async (trap) => {
        for (const [at, { name = '' }] of attributes.entries()) {
          const host = await mount(trap, tagName, { heading: 'Title', phone: '786.701.5750' });
          // Where an address belongs, many of them; elsewhere some.
          const some = /href|src|image|template/.test(name) ? 8 : 40;
          for (const payload of short.filter((_, nth) => nth % some === at % some)) {
            const word = trap.armed(payload);
            // An address that the page itself writes there may be asked.
            if (name === 'src' && /^\P{L}*(?:https?:|[/\\])/u.test(word)) continue;
            host.setAttribute(name, word);
            await host.updateComplete;
            trap.judge(host, `<${tagName} ${name}>, ${payload.slice(0, 60)}`, true);
          }
          host.remove();
        }
      });
    }
  });

  it('does nothing as a clinic: plain, and in the words of schema.org', async function () {
    this.timeout(800_000);
    await harmless(async (trap) => {
      const host = await mount(trap, 'book-consult-cta', {});
      for (const payload of short) {
        const word = trap.armed(payload);
        const target = { '@type': 'EntryPoint', urlTemplate: word, url: word };
        for (const clinic of [
          { name: word, heading: word, text: word, phone: word, sms: word, bookUrl: word, bookLabel: word },
          { '@type': 'MedicalClinic', name: word, telephone: word, potentialAction: { name: word, target } },
        ]) {
          host.clinic = clinic;
          await host.updateComplete;
          trap.judge(host, `clinic, ${payload.slice(0, 60)}`);
        }
      }
    });
  });
});

interface Manifest {
  modules: { declarations: { tagName?: string; attributes?: { name?: string }[] }[] }[];
}
