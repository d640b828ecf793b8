// Tests that run in browsers: in which engines, and how many of them passed in each.
import { fork } from 'node:child_process';

/**
 * Runs test files, or all of a configuration, shows what came of it, and gives `{ passed, failed }` of all engines.
 * `settings` are added to the environment.
 */
export async function runBrowserTests(configuration, files = [], settings = {}) {
  // what it needs may just have been installed
  const { ensureEngines } = await import('./engines.mjs');
  const missing = await ensureEngines();
  const child = fork('scripts/browser-tests.mjs', [configuration, ...files], { env: { ...process.env, ...settings } });
  const results = await new Promise((resolve) => {
    child.on('message', resolve);
    child.on('exit', () => resolve([]));
  });
  const sum = { passed: 0, failed: results.length === 0 ? 1 : 0 };
  for (const { engine, passed, failed, skipped } of results) {
    sum.passed += passed;
    sum.failed += failed;
    console.log(`${engine}: ${passed} passed, ${failed} failed`);
    if (skipped.length > 0) console.log(`  left out: ${skipped.join('; ')}`);
  }
  if (missing.length > 0) {
    console.log(`Not on this machine, and not tested: ${missing.join(', ')}.`);
    if (process.env.CI) sum.failed += missing.length;
  }
  return sum;
}
