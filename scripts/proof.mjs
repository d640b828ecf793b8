// `npm run test:proof`: the library under attack, behind broken servers, in crowds, mounted thousands of times, and used
// by people. `npm run test:proof -- attack faults` runs some suites; `--write` writes docs/proof.md from what they found.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chosen, commandLine } from './chosen.mjs';
import { runBrowserTests } from './run-browser-tests.mjs';
import { ensurePackages } from './setup.mjs';
import { runNodeTests } from './node-tests.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensurePackages();

const suites = ['attack', 'bounds', 'faults', 'host', 'crowds', 'leaks', 'people'];
const { words, has } = commandLine('--write');
const named = chosen(suites, words);
const sum = { passed: 0, failed: 0 };
const isWritten = has('--write');
// A page that people read deserves the long run.
if (isWritten) process.env.PROOF_CYCLES ??= '5000';

const filesOf = (suite, ending) =>
  readdirSync(`test/proof/${suite}`)
    .filter((file) => file.endsWith(ending))
    .map((file) => posix.join('test/proof', suite, file));

/** Suites that run in every engine, by the runner of the tests. */
async function inBrowsers(configuration, files) {
  if (files.length === 0) return;
  const { passed, failed } = await runBrowserTests(configuration, files);
  sum.passed += passed;
  sum.failed += failed;
}

/** Suites that drive Chromium from outside: its memory, its accessibility tree, its pixels. */
function inNode(files) {
  const { passed, failed } = runNodeTests(files);
  sum.passed += passed;
  sum.failed += failed;
}

/** What weighs too much is proved all the same. A build that is broken on purpose stays. */
const isBuilt = () =>
  !!process.env.PROOF_KEEP_BUILD ||
  spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
if (!isBuilt()) console.log('The build is not as it should be: node scripts/build.mjs tells.');
const isTimed = (suite) => suite === 'faults';
const files = (ending, fits = () => true) => named.filter(fits).flatMap((suite) => filesOf(suite, ending));
await inBrowsers('test/proof/web-test-runner.config.mjs', files('.proof.ts', isTimed));
await inBrowsers(
  'test/web-test-runner.config.mjs',
  files('.proof.ts', (suite) => !isTimed(suite)),
);
const nodeFiles = files('.proof.mjs');
if (nodeFiles.length) inNode(nodeFiles);
if (isWritten) await (await import('./proof-page.mjs')).writeProof();

console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed ? 1 : 0);
