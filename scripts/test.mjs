// `npm test`: every check and every test; nothing stops at the first failure. `npm test -- test/x.test.ts` runs those
// files only, in Chromium. BROWSERS=chromium,webkit names the engines; CI=true asks for all. The last line is the sum.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBrowserTests } from './run-browser-tests.mjs';
import { runNodeTests } from './node-tests.mjs';
import { ensurePackages } from './setup.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensurePackages();

const files = process.argv.slice(2);
const sum = { passed: 0, failed: 0 };
const isNodeTest = (file) => file.endsWith('.test.mjs');

function count(passed, failed) {
  sum.passed += passed;
  sum.failed += failed;
}

/** Runs one of our programs, or a package's. */
function run(args) {
  return spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, FORCE_COLOR: undefined } });
}

/** One check: passed or failed as a whole. */
function check(title, ...args) {
  console.log(`\n== ${title}`);
  const ok = run(args).status === 0;
  if (!ok) console.log(`-- failed: ${title}`);
  count(ok ? 1 : 0, ok ? 0 : 1);
}

/** Tests that run in Node, each counted. */
function testInNode(...tests) {
  console.log('\n== Node tests');
  const { passed, failed } = runNodeTests(tests);
  count(passed, failed);
}

/** Tests that run in browsers, counted in each. */
async function testInBrowsers(only = [], settings = {}) {
  console.log('\n== Browser tests');
  const { passed, failed } = await runBrowserTests('test/web-test-runner.config.mjs', only, settings);
  count(passed, failed);
}

if (files.length === 0) {
  check('Types', 'node_modules/typescript/bin/tsc');
  check('Lint', 'node_modules/oxlint/bin/oxlint', '--type-aware');
  check('Format', 'node_modules/prettier/bin/prettier.cjs', '--check', '.');
  check('Lock file', 'scripts/lock-check.mjs');
  check('Manifest', 'scripts/manifest.mjs', '--check');
  check('Build and bytes', 'scripts/build.mjs');
  // Node 20 knows no patterns here
  const all = readdirSync('test', { recursive: true }).map((file) => posix.join('test', ...file.split(sep)));
  testInNode(...all.filter((file) => isNodeTest(file) && !/\/(?:node_modules|dist)\//.test(file)));
  await testInBrowsers();
  console.log('\n== The elements with Lit itself, as npm gives them');
  const stock = { LIT: 'stock', BROWSERS: 'chromium' };
  await testInBrowsers(['test/elements/*.test.ts', 'test/pages/*.test.ts'], stock);
} else {
  if (!process.env.CI) process.env.BROWSERS ??= 'chromium';
  const nodeTests = files.filter(isNodeTest);
  const browserTests = files.filter((file) => !isNodeTest(file));
  if (nodeTests.length) testInNode(...nodeTests);
  if (browserTests.length) await testInBrowsers(browserTests);
}

console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed ? 1 : 0);
