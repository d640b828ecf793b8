// `npm run pin`: writes this version, and the hashes of what is built, into every snippet of the docs that
// loads a file of ours. With --check it only says whether they are true.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { commandLine } from './chosen.mjs';

const root = new URL('..', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** The papers whose snippets are pinned. */
export const papers = ['README.md', ...readdirSync(new URL('docs', root)).map((name) => `docs/${name}`)].filter(
  (path) => path.endsWith('.md'),
);

/** A tag that loads a file of ours: from a folder with a version in its name, or without one. */
const loads = /<(?:script|link)\b[^>]*?\b(?:src|href)="(\/js\/)(?:\d[^/"]*\/)?([\w./-]+)"[^>]*?>/g;

const importMap = /(<!-- npm run pin[^>]*-->\s*```html page\n<script type="importmap">)[^]*?(<\/script>)/;

/** The same text with its snippets pinned. */
export function pinned(text, { version, files }) {
  const hash = (name) => {
    const value = files[`dist/${name}`];
    if (!value) throw new Error(`A snippet loads ${name}, which is not shipped.`);
    return value;
  };
  const chunks = Object.keys(files).filter((path) => path.startsWith('dist/chunks/'));
  const integrity = Object.fromEntries(chunks.map((path) => [path.replace('dist', `/js/${version}`), files[path]]));
  return text
    .replace(loads, (tag, folder, name) =>
      tag
        .replace(/"\/js\/[^"]*"/, `"${folder}${version}/${name}"`)
        .replace(/integrity="[^"]*"/, `integrity="${hash(name)}"`),
    )
    .replace(importMap, (_, before, after) => `${before}\n${JSON.stringify({ integrity }, null, 2)}\n${after}`)
    .replace(/`\/js\/\d[^/`]*\/`/g, `\`/js/${version}/\``);
}

/** The addresses in a text that load a file of ours without its version or its hash. */
export function unpinned(text) {
  return [...text.matchAll(loads)]
    .map(([tag]) => tag)
    .filter((tag) => !/\/js\/\d/.test(tag) || !/integrity="sha384-.{64}"/.test(tag));
}

/** What is not true in the papers: one sentence for each. */
async function writePins(check) {
  const integrity = JSON.parse(read('dist/integrity.json'));
  const faults = [];
  for (const path of papers) {
    const text = read(path);
    const options = await resolveConfig(fileURLToPath(new URL(path, root)));
    const next = await format(pinned(text, integrity), { ...options, parser: 'markdown' });
    faults.push(...unpinned(next).map((tag) => `${path}: ${tag} has no version or no hash.`));
    if (next === text) continue;
    if (check) faults.push(`${path} names other files than those that are built: npm run pin, and commit it.`);
    else writeFileSync(new URL(path, root), next);
  }
  return faults;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = await writePins(commandLine('--check').has('--check'));
  for (const fault of faults) console.error(fault);
  if (faults.length) process.exitCode = 1;
}
