// Writes docs/proof.md from what the suites and the bench measured. Nothing in it is written by hand.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { format } from 'prettier';
import { keptFigures } from './proof-figures.mjs';
import { barRows } from './proof-bars.mjs';
import { headings, sections } from './proof-sections.mjs';

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
given \`-- --write\`; nothing here is written by hand. A part that the last run did not measure stands as an earlier run wrote it.

Version ${version}, ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Linux ${release().split('-')[0]}, Node ${process.versions.node}.`;
}

const page = new URL('../docs/proof.md', import.meta.url);
const headingOf = (section) => /^## .*/.exec(section)?.[0];

/** The page as it stands: its sections by their headings, the findings of its bars by what is promised. */
function written() {
  const before = existsSync(page) ? readFileSync(page, 'utf8').split(/^(?=## )/m) : [];
  const cells = before
    .flatMap((section) => section.split('\n'))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
  return {
    sections: new Map(before.map((section) => [headingOf(section), section.trim()])),
    found: new Map(cells.map(([, , promised, found]) => [promised, found])),
  };
}

/** Writes the page; what this machine has no figures for stays as it was written before. */
export async function writeProof() {
  const kept = keptFigures();
  const before = written();
  const rows = barRows(kept).map(([bar, promised, found, suite]) => [
    bar,
    promised,
    found === 'not measured' ? (before.found.get(promised) ?? found) : found,
    suite,
  ]);
  const fresh = new Map(sections(kept, table).map((section) => [headingOf(section), section]));
  const parts = [
    intro(),
    '## The bars',
    table([['bar', 'what is promised', 'found', 'suite'], ...rows]),
    ...headings.map((heading) => fresh.get(heading) ?? before.sections.get(heading)).filter(Boolean),
  ];
  writeFileSync(page, await format(parts.join('\n\n'), { parser: 'markdown', printWidth: 120, singleQuote: true }));
  console.log('docs/proof.md is written.');
}

if (process.argv[1] === new URL(import.meta.url).pathname) await writeProof();
