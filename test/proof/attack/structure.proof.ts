// JSON whose shape is the attack: every place of every format holds what does not belong there, and whole answers that
// are too deep, too long, or strange.
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { newKey } from '../../server/client.js';
import { figures } from '../figures.js';
import { type Format, loadFormats, type Path, planted } from './fields.js';
import { quiet, trapped } from './trap.js';

type Drawn = LitElement & { article?: unknown };

const deep = JSON.parse('[{"a":'.repeat(900) + '0' + '}]'.repeat(900)) as unknown;
const lit = { _$litType$: 1, strings: Object.assign(['<img src=x onerror=pwned()>'], { raw: [''] }), values: [] };

/** What does not belong where words, numbers, lists and objects stand. */
const misfits: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -1,
  1e308,
  '',
  ' ',
  [],
  {},
  [[]],
  [null],
  [undefined],
  [{}],
  ['javascript:pwned()'],
  [['<img src=x onerror=pwned()>']],
  { toString: 1 },
  { toString: null, valueOf: null },
  { length: 1e9 },
  { 0: 'a', length: 1 },
  JSON.parse('{"__proto__":{"title":"a","url":"javascript:pwned()"},"constructor":{"prototype":1}}'),
  lit,
  [lit],
  deep,
  'a\ud800',
];

/** Every place in JSON, the whole of it too. */
function places(json: unknown, at: Path = []): Path[] {
  if (typeof json !== 'object' || json === null) return [at];
  const inner = Object.entries(json).flatMap(([key, value]) =>
    places(value, [...at, Array.isArray(json) ? Number(key) : key]),
  );
  return [at, ...inner];
}

const ended = /^(?:loaded|empty|error)$/;
const state = ({ dataset }: Drawn): string => dataset['state'] ?? '';

const sum = { cases: 0, faults: 0, runs: 0, asked: 0 };

describe('attack by structure', () => {
  let formats: Format[] = [];
  let names: string[] = [];
  before(async () => {
    formats = await loadFormats();
    names = (await (await fetch('/endpoint/strange/')).json()) as string[];
  });
  after(() => figures('structure', { answers: names.length, misfits: misfits.length, ...sum }));

  it('survives what does not belong at any place of any format', async function () {
    this.timeout(800_000);
    const unread: string[] = [];
    for (const { name, format, json } of formats) {
      const found = await trapped(async (trap) => {
        const host = trap.page.document.createElement('article-card') as Drawn;
        host.setAttribute('format', format);
        host.setAttribute('show', 'image excerpt date author category reading-minutes body');
        trap.page.document.querySelector('main')?.append(host);
        for (const [at, place] of places(json).entries()) {
          for (const [nth, misfit] of misfits.entries()) {
            if ((at + nth) % 4) continue;
            host.article = place.length ? planted(json, [place], misfit) : misfit;
            await host.updateComplete;
            trap.judge(host, `${name}, ${place.join('.')}, misfit ${nth}`);
            // What is no word was never meant to be read.
            if (host.textContent?.includes('[object')) unread.push(`${name}, ${place.join('.')}, misfit ${nth}`);
          }
        }
      });
      sum.cases += found.cases;
      sum.faults += found.faults.length;
      sum.runs += found.runs;
      expect(found.faults.slice(0, 12)).to.deep.equal([]);
      expect(found.runs).to.equal(0);
    }
    expect(unread.slice(0, 12)).to.deep.equal([]);
  });

  it('ends in a state, whatever whole answer a server sends', async function () {
    this.timeout(800_000);
    const tags = ['article-card', 'related-posts', 'clinic-article', 'book-consult-cta'];
    for (const name of names) {
      const found = await trapped(async (trap) => {
        const main = trap.page.document.querySelector('main');
        const hosts = ['', ...new Set(formats.map(({ format }) => format))].flatMap((format) =>
          tags
            .filter((tag) => !format || tag === 'related-posts')
            .map((tag) => {
              const host = trap.page.document.createElement(tag) as Drawn;
              if (format) host.setAttribute('format', format);
              host.setAttribute('loading', 'eager');
              const canary = trap.armed('CANARY');
              host.setAttribute(
                'src',
                `/endpoint/strange/${encodeURIComponent(name)}?canary=${canary}&~key=${newKey()}`,
              );
              main?.append(host);
              return host;
            }),
        );
        for (const host of hosts) {
          // And as many rounds: while Firefox clears a million objects away, half a minute passes in which nothing comes.
          const end = performance.now() + 30_000;
          for (let rounds = 0; !ended.test(state(host)) && (rounds < 100 || performance.now() < end); rounds++)
            await quiet(trap.page);
          expect(state(host), `${name}: ${host.outerHTML.slice(0, 60)}`).to.match(ended);
          trap.judge(host, `${name}, ${host.outerHTML.slice(0, 60)}`);
        }
      });
      sum.cases += found.cases;
      sum.faults += found.faults.length;
      sum.runs += found.runs;
      sum.asked += found.asked;
      expect(found.faults.slice(0, 12), name).to.deep.equal([]);
      expect(found.runs, name).to.equal(0);
    }
  });
});
