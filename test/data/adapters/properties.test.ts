// Whatever an endpoint sends: nothing but a LoadError is thrown, no reference stays raw, no address is unsafe.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readClinic } from '../../../src/data/adapters/clinic.js';
import { adapterFor } from '../../../src/data/adapters/index.js';
import { plainArticle } from '../../../src/data/adapters/plain.js';
import { richTextHtml } from '../../../src/data/adapters/rich-text.js';
import type { Article } from '../../../src/data/article.js';
import { LoadError } from '../../../src/data/load-error.js';
import { fixture } from '../fixture.js';

const RUNS = 10_000;
const BASE = 'https://c.example/a';
const FORMATS = ['wordpress', 'json-feed', 'ghost', 'wordpress-com', 'json-ld', 'contentful', 'sanity', 'plain'];
const RAW = /&(?:amp|lt|gt|quot|hellip|nbsp|rsquo|eacute|ntilde|#\d+|#x[\da-f]+);/i;

const word = fc.constantFrom('Botox', ' ', 'é', '😀', '…', 'a<b', '[', ']', '"');
const entity = fc.constantFrom(
  '&amp;',
  '&#8217;',
  '&#x2019;',
  '&hellip;',
  '&nbsp;',
  '&rsquo;',
  '&eacute;',
  '&ntilde;',
  '&quot;',
);
const html = fc.array(fc.oneof(word, entity, fc.constantFrom('<p>', '</p>', '<em>', '<br/>', '<!-- ', '<script>')), {
  maxLength: 6,
});
// A reference that stands alone: two of them may make a third.
const text = html.map((parts) => parts.join(' '));
const address = fc.constantFrom(
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//b.example/x',
  '/x',
  'https://u:p@b.example',
  'blob:https://b.example/1',
  'https://b.example/x.jpg',
  'tel:**21*1#',
  '',
  'file:///etc',
  'data:image/svg+xml,<svg onload=x>',
);
const leaf = fc.oneof(
  text,
  address,
  fc.integer(),
  fc.constantFrom<unknown>(null, true, undefined, '2026-11-01', Number.NaN),
);
const hostile = fc.constantFrom<unknown>(
  { toString: 1 },
  { _$litType$: 1, strings: ['x'] },
  ['javascript:alert(1)'],
  [[[]]],
  {
    ['__proto__']: { title: 'x' },
  },
);

/** JSON like a real answer, with some of its values replaced. */
function disturbed(json: unknown): fc.Arbitrary<unknown> {
  const value = (): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 6, arbitrary: leaf }, { weight: 1, arbitrary: hostile });
  const paths: (string | number)[][] = [];
  const walk = (here: unknown, path: (string | number)[]): void => {
    if (typeof here === 'object' && here !== null)
      for (const [key, part] of Object.entries(here)) {
        paths.push([...path, key]);
        walk(part, [...path, key]);
      }
  };
  walk(json, []);
  return fc.array(fc.tuple(fc.nat(paths.length - 1), value()), { minLength: 1, maxLength: 8 }).map((changes) => {
    const copy: unknown = structuredClone(json);
    for (const [nth, changed] of changes) {
      let here = copy as Record<string | number, unknown>;
      const path = paths[nth] ?? [];
      for (const key of path.slice(0, -1)) here = (here?.[key] ?? {}) as typeof here;
      const last = path.at(-1) ?? '';
      if (typeof here === 'object') here[last] = changed;
    }
    return copy;
  });
}

const safe = (url: string | undefined): boolean => url === undefined || /^https?:\/\/[^/@]*(?:\/|$)/.test(url);

function check(article: Partial<Article>): void {
  const { title, excerpt, image, url, authors = [], reviewers = [], categories = [], tags = [] } = article;
  const texts = [
    title,
    excerpt,
    image?.alt,
    ...categories,
    ...tags,
    ...[...authors, ...reviewers].map(({ name }) => name),
  ];
  for (const said of texts)
    if (said !== undefined && (typeof said !== 'string' || RAW.test(said))) expect.fail(`text: ${said}`);
  const candidates = image?.srcset?.split(', ').map((candidate) => candidate.split(' ')[0]) ?? [];
  for (const to of [url, image?.src, ...candidates, ...[...authors, ...reviewers].map((person) => person.url)])
    if (!safe(to)) expect.fail(`address: ${to}`);
}

function readable(read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
  }
}

/** Says what went wrong before what it went wrong with. */
function reporter(run: fc.RunDetails<[unknown]>): void {
  if (run.failed)
    throw new Error(`${String(run.errorInstance)} (seed ${run.seed}) ${JSON.stringify(run.counterexample)}`);
}

describe('whatever comes', () => {
  for (const format of FORMATS) {
    it(`is read or refused as ${format}`, async function () {
      this.timeout(60_000);
      const posts = await fixture(`${format}/post.json`);
      const json = fc.oneof(
        { weight: 3, arbitrary: disturbed(posts) },
        { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
      );
      fc.assert(
        fc.property(json, (value) => {
          readable(() => adapterFor(value, format).read(value, BASE, richTextHtml).forEach(check));
          readable(() => adapterFor(value));
        }),
        { numRuns: RUNS, reporter },
      );
    });
  }

  it('is read or refused as a clinic and as what attributes say', () => {
    const facts = {
      name: 'A',
      phone: '1',
      bookUrl: '/x',
      title: 'T',
      url: '/x',
      image: { src: '/y' },
      authors: [{ name: 'x' }],
    };
    fc.assert(
      fc.property(disturbed(facts), (value) => {
        readable(() => {
          const { bookUrl } = readClinic(value, BASE);
          if (!safe(bookUrl)) expect.fail(`address: ${bookUrl}`);
        });
        check(plainArticle(value, BASE));
      }),
      { numRuns: RUNS, reporter },
    );
  });

  it('survives depth, width, and a prototype that somebody polluted', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 5000; level++)
      deep = { nodeType: 'paragraph', content: [deep], '@graph': [deep], items: [deep] };
    for (const format of FORMATS) readable(() => adapterFor(deep, format).read(deep, BASE, richTextHtml));
    const body = { sys: { type: 'Array' }, items: [{ fields: { title: 'T', body: deep } }] };
    expect(adapterFor(body).read(body, BASE, richTextHtml)).to.have.length(1);
  });
});
