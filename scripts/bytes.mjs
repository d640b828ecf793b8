// What the bundles weigh on the wire, Lit included, and what they may weigh. `node scripts/bytes.mjs` after a build.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Of each file: what it is, the bytes that it is meant to have, minified and compressed with Brotli, and the bytes that
 * it may have until then. The last number goes down, or up for a fault that is mended: docs/decisions/0006-bytes.md.
 */
const budgets = [
  ['dist/lit.js', 'what stands in for Lit, as it is in all of them'],
  ['dist/measure/one-element.js', 'the call to action alone', 8000, 8000],
  ['dist/measure/chunks/load-clinic-', 'the same with what it fetches when it has an address to ask', undefined, 9_500],
  ['dist/measure/three-elements.js', 'the three smaller elements', 13_000, 19_275],
  ['dist/clinic-elements.js', 'all four elements', 15_000, 23_755],
  ['dist/clinic-elements.classic.js', 'all four, as a classic script'],
  ['dist/autoload.js', 'the autoloader', 1000, 1000],
  ...['article-card', 'related-posts', 'book-consult-cta', 'clinic-article'].map((tag) => [
    `dist/chunks/${tag}-`,
    `what it fetches for <${tag}>, Lit included`,
  ]),
  ['dist/clinic-elements.css', 'the room of the tags', 1024, 1024],
];

const root = new URL('..', import.meta.url);
const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/** A file's code as a page loads it: with the files that it imports, each once. A name may lack its hash. */
function loaded(file, seen = new Set()) {
  const folder = new URL('./', new URL(file, root));
  const isHere = existsSync(folder);
  const name =
    isHere && readdirSync(folder).find((one) => new URL(one, folder).href.startsWith(new URL(file, root).href));
  if (!name) return undefined;
  const path = new URL(name, folder);
  if (seen.has(path.href)) return [];
  seen.add(path.href);
  const code = readFileSync(path);
  const imports = [...code.toString().matchAll(/\bimport\s*(?:[{}\w\s,*$]+from)?\s*["'`](\.{1,2}\/[\w./-]+)["'`]/g)];
  return [code, ...imports.flatMap(([, next]) => loaded(new URL(next, path).href, seen) ?? [])];
}

const brotliBytes = (code) => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const sum = (numbers) => numbers.reduce((one, other) => one + other, 0);

/** Prints the weights; `false` when a file is too heavy or missing. */
export function printBytes() {
  let kept = true;
  console.log('minified   gzip   brotli     goal  at most');
  for (const [file, what, goal, most] of budgets) {
    const files = loaded(file);
    if (!files) {
      console.log(`missing: ${file} (${what})`);
      kept = false;
      continue;
    }
    const brotli = sum(files.map(brotliBytes));
    const over = most !== undefined && brotli > most;
    const cells = [
      sum(files.map(({ length }) => length)),
      sum(files.map((code) => gzipSync(code, { level: 9 }).length)),
      brotli,
      goal,
      most,
    ];
    const row = cells.map((cell, at) => (cell ? grouped(cell) : '').padStart(at === 1 ? 6 : 8));
    const missed = goal && brotli > goal ? `, ${grouped(brotli - goal)} over its goal` : '';
    console.log(`${row.join(' ')}  ${what}${missed}${over ? ': TOO HEAVY' : ''}`);
    kept &&= !over;
  }
  return kept;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !printBytes()) process.exitCode = 1;
