// `npm test`: every check, and every test of the library itself; nothing stops at the first failure. What has a command of
// its own runs there: hosts, package, proof, stories, pictures, WordPress. `npm test -- test/x.test.ts` runs those files
// only, in Chromium. BROWSERS=chromium,webkit names the engines; CI=true asks for all. The last line is the sum.
import { spawn } from 'node:child_process';
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

function count({ passed, failed }) {
  sum.passed += passed;
  sum.failed += failed;
}

/** Runs one of our programs, or a package's, whose words are told when it is done: others run beside it. */
function run(title, args, settings = {}) {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: undefined, ...settings },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      console.log(`\n== ${title}\n${said.trimEnd()}`);
      resolve({ ok: status === 0, said });
    });
  });
}

/** One check: passed or failed as a whole. */
async function check(title, ...args) {
  const { ok } = await run(title, args);
  if (!ok) console.log(`-- failed: ${title}`);
  count({ passed: Number(ok), failed: Number(!ok) });
}

/** Some of the tests, by this program: its last line is their sum. */
async function test(title, tests, settings) {
  const { ok, said } = await run(title, ['scripts/test.mjs', ...tests], settings);
  const [, passed, failed] = [...said.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  // What tells no sum has not run.
  count({ passed: Number(passed ?? 0), failed: Number(failed ?? 1) || Number(!ok) });
}

if (files.length === 0) {
  // Two processors: what keeps one busy has another beside it.
  const build = check('Build and bytes', 'scripts/build.mjs');
  await check('Types', 'node_modules/typescript/bin/tsc');
  await check('Lint', 'node_modules/oxlint/bin/oxlint', '--type-aware');
  await check('Format', 'node_modules/prettier/bin/prettier.cjs', '--check', '.');
  await check('Lock file', 'scripts/lock-check.mjs');
  await check('Manifest', 'scripts/manifest.mjs', '--check');
  await build;
  // what both need is there before they start
  await (await import('./engines.mjs')).ensureEngines();
  // Node 20 knows no patterns here
  const all = readdirSync('test', { recursive: true }).map((file) => posix.join('test', ...file.split(sep)));
  // those of pictures are run where the pictures are
  const nodeTests = all.filter((file) => isNodeTest(file) && !/\/(?:node_modules|dist|stories)\//.test(file));
  const stock = { LIT: 'stock', BROWSERS: 'chromium' };
  console.log('\nThe tests in Node, and those with Lit itself, run beside each other: a minute or two.');
  await Promise.all([
    test('Node tests', nodeTests),
    test('The elements with Lit itself, as npm gives them', ['test/elements/*.test.ts', 'test/pages/*.test.ts'], stock),
  ]);
  console.log('\n== Browser tests');
  count(await runBrowserTests('test/web-test-runner.config.mjs'));
} else {
  if (!process.env.CI) process.env.BROWSERS ??= 'chromium';
  const nodeTests = files.filter(isNodeTest);
  const browserTests = files.filter((file) => !isNodeTest(file));
  if (nodeTests.length) count(runNodeTests(nodeTests, { concurrency: 2 }));
  if (browserTests.length) count(await runBrowserTests('test/web-test-runner.config.mjs', browserTests));
}

console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed ? 1 : 0);
