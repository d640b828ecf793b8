// What the suites of test/proof and the bench measured, kept until docs/proof.md is written from it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../coverage/proof/', import.meta.url));

/** Keeps what a suite found in an engine. */
export function keepFigures(suite, engine, found) {
  // Of a build that is broken on purpose nobody keeps figures.
  if (process.env.PROOF_KEEP_BUILD) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${suite}.${engine}.json`, JSON.stringify(found, null, 2));
}

/** Everything that was kept: suite, then engine. */
export function keptFigures() {
  mkdirSync(folder, { recursive: true });
  const all = {};
  for (const file of readdirSync(folder)) {
    const [suite, engine] = file.split('.');
    (all[suite] ??= {})[engine] = JSON.parse(readFileSync(folder + file, 'utf8'));
  }
  return all;
}

/** The runner's command by which a suite in a browser hands over what it found. */
export function figuresCommand({ payload, session }) {
  keepFigures(payload.suite, session.browser.name.replace(/\W.*/, ''), payload.found);
  return true;
}
