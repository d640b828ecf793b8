// Writes docs/proof.md from what the suites and the bench measured. Nothing in it is written by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { format } from 'prettier';
import { keptFigures } from './proof-figures.mjs';
import { barRows } from './proof-bars.mjs';
import { sections } from './proof-sections.mjs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** A table of Markdown from rows of cells, the first the heads. */
export function table([heads, ...rows]) {
  const line = (cells) => `| ${cells.map((cell) => String(cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function intro() {
  return `# Proof

What this library claims, measured. Each figure comes from a program in this repository: \`npm run test:proof\` proves, \`npm run bench\`
measures, \`npm run test:proof:broken\` builds the library wrong on purpose and sees that the suites notice. Both first end in this page when they are
given \`-- --write\`; nothing here is written by hand.

Version ${version}, ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Linux ${release().split('-')[0]}, Node ${process.versions.node}.`;
}

/** Writes the page. */
export async function writeProof() {
  const kept = keptFigures();
  const bars = table([['bar', 'what is promised', 'found', 'suite'], ...barRows(kept)]);
  const parts = [intro(), '## The bars', bars, ...sections(kept, table)];
  const file = new URL('../docs/proof.md', import.meta.url);
  writeFileSync(file, await format(parts.join('\n\n'), { parser: 'markdown', printWidth: 120, singleQuote: true }));
  console.log('docs/proof.md is written.');
}

if (process.argv[1] === new URL(import.meta.url).pathname) await writeProof();
