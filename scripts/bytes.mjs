// What the bundles weigh on the wire, Lit included, and what they may weigh. `node scripts/bytes.mjs` after a build.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Of each file: what it is, the bytes that it is meant to have, minified and compressed with Brotli, and the bytes that
 * it may have until then. The last number only ever goes down: docs/decisions/0006-bytes.md.
 */
const budgets = [
  ['dist/measure/lit.js', 'Lit alone, as it is in all of them'],
  ['dist/measure/one-element.js', 'the call to action alone', 8000, 11_310],
  ['dist/measure/three-elements.js', 'the three smaller elements', 13_000, 21_970],
  ['dist/clinic-elements.js', 'all four elements', 15_000, 24_830],
  ['dist/clinic-elements.classic.js', 'all four, as a classic script'],
];

const root = new URL('..', import.meta.url);
const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/** Prints the weights; `false` when a file is too heavy or missing. */
export function printBytes() {
  let kept = true;
  console.log('minified   gzip   brotli     goal  at most');
  for (const [file, what, goal, most] of budgets) {
    const url = new URL(file, root);
    if (!existsSync(url)) {
      console.log(`missing: ${file} (${what})`);
      kept = false;
      continue;
    }
    const code = readFileSync(url);
    const brotli = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    const over = most !== undefined && brotli > most;
    const cells = [code.length, gzipSync(code, { level: 9 }).length, brotli, goal, most];
    const row = cells.map((cell, at) => (cell ? grouped(cell) : '').padStart(at === 1 ? 6 : 8));
    const missed = goal && brotli > goal ? `, ${grouped(brotli - goal)} over its goal` : '';
    console.log(`${row.join(' ')}  ${what}${missed}${over ? ': TOO HEAVY' : ''}`);
    kept &&= !over;
  }
  return kept;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !printBytes()) process.exitCode = 1;
