// Runs the given test files, or all, in every engine of the runner's configuration, and tells the process that started
// it what came of it. A process of its own: the runner ends the one it is in when it cannot start.
import { defaultReporter, startTestRunner } from '@web/test-runner';
import config, { engines } from '../test/web-test-runner.config.mjs';
import { countBrowser } from './test-results.mjs';

const files = process.argv.slice(2);
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
  await runner.stop();
  process.send?.(results, () => process.exit());
}
