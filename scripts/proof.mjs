// `npm run test:proof`: the library under attack, behind broken servers, in crowds, mounted thousands of times, and used
// by people. `npm run test:proof -- attack faults` runs some suites; `--write` writes docs/proof.md from what they found.
import { fork, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './setup.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensurePackages();

const suites = ['attack', 'faults', 'crowds', 'leaks', 'people'];
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = wanted.filter((word) => !suites.includes(word));
if (unknown.length) throw new Error(`No suite is called ${unknown.join(', ')}; there are ${suites.join(', ')}.`);
const sum = { passed: 0, failed: 0 };

const filesOf = (suite, ending) =>
  readdirSync(`test/proof/${suite}`)
    .filter((file) => file.endsWith(ending))
    .map((file) => posix.join('test/proof', suite, file));

/** Suites that run in every engine, by the runner of the tests. */
async function inBrowsers(files) {
  const { ensureEngines } = await import('./engines.mjs');
  const missing = await ensureEngines();
  const child = fork('scripts/browser-tests.mjs', files);
  const results = await new Promise((resolve) => {
    child.on('message', resolve);
    child.on('exit', () => resolve([]));
  });
  if (results.length === 0) sum.failed++;
  for (const { engine, passed, failed } of results) {
    sum.passed += passed;
    sum.failed += failed;
    console.log(`${engine}: ${passed} passed, ${failed} failed`);
  }
  if (missing.length === 0) return;
  console.log(`Not on this machine, and not proved: ${missing.join(', ')}.`);
  if (process.env.CI) sum.failed += missing.length;
}

/** Suites that drive Chromium from outside: its memory, its accessibility tree, its pixels. */
function inNode(files) {
  const options = { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 1e9 };
  const { stdout, status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...files], options);
  console.log(stdout.trimEnd());
  const number = (word) => Number(new RegExp(`^\\D*${word} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
  sum.passed += number('pass');
  sum.failed += number('fail') || (status === 0 ? 0 : 1);
}

/** What weighs too much is proved all the same. A build that is broken on purpose stays. */
const isBuilt = () =>
  !!process.env.PROOF_KEEP_BUILD ||
  spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
if (!isBuilt()) console.log('The build is not as it should be: node scripts/build.mjs tells.');
const chosen = wanted.length ? wanted : suites.filter((suite) => readdirSync('test/proof').includes(suite));
const browserFiles = chosen.flatMap((suite) => filesOf(suite, '.proof.ts'));
const nodeFiles = chosen.flatMap((suite) => filesOf(suite, '.proof.mjs'));
if (browserFiles.length) await inBrowsers(browserFiles);
if (nodeFiles.length) inNode(nodeFiles);
if (process.argv.includes('--write')) await (await import('./proof-page.mjs')).writeProof();

console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed ? 1 : 0);
