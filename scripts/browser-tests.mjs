// Runs the given test files, or all, in every engine of a configuration of the runner, which comes first, and tells the
// process that started it what came of it. A process of its own: the runner ends the one it is in when it cannot start.
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { countBrowser, slowest } from './test-results.mjs';

const [configuration, ...files] = process.argv.slice(2);
const { default: config, engines } = await import(new URL(`../${configuration}`, import.meta.url).href);
const reporters = [defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY })];
const runner = await startTestRunner({
  config: { ...config, ...(files.length > 0 && { files }), reporters },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});

if (runner) {
  await new Promise((resolve) => {
    runner.on('finished', resolve);
  });
  const sessions = [...runner.sessions.all()];
  const results = engines.map(({ title, version, browser }) => ({
    engine: `${title} ${version || browser.version || ''}`.trim(),
    ...countBrowser(sessions, browser),
  }));
  console.log(`Seconds of the slowest, all engines: ${slowest(sessions).join(', ')}`);
  await runner.stop();
  // The runner asks its browsers to end, and does not wait until they have: drivers and screens would be left behind.
  await Promise.allSettled(engines.map(({ browser }) => browser.stop?.()));
  process.send?.(results, () => process.exit());
}
