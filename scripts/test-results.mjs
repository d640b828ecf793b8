// What the runner's sessions come to, engine by engine.
import { relative } from 'node:path';

/** Every test of a suite and of the suites in it. */
function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

/** The tests that a session passed, failed and left out. A file that could not be run, or holds no test, is one failure. */
function countSession({ testResults, errors, passed: ok }) {
  const tests = testResults ? testsOf(testResults) : [];
  const skipped = tests.filter((test) => test.skipped).map(({ name }) => name);
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.filter((test) => !test.passed && !test.skipped).length;
  return { passed, failed: failed || (errors.length > 0 || !ok || tests.length === 0 ? 1 : 0), skipped };
}

/** Sums of all sessions of one browser. */
export function countBrowser(sessions, browser) {
  const counts = sessions.filter((session) => session.browser === browser).map(countSession);
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    skipped: counts.flatMap(({ skipped }) => skipped),
  };
}

/** The files whose tests took longest, with the seconds that they took in all engines: `test/a.test.ts 12`. */
export function slowest(sessions, count = 6) {
  const seconds = {};
  for (const { testFile, testResults } of sessions)
    for (const { duration = 0 } of testResults ? testsOf(testResults) : [])
      seconds[testFile] = (seconds[testFile] ?? 0) + duration / 1000;
  return Object.entries(seconds)
    .sort(([, one], [, other]) => other - one)
    .slice(0, count)
    .map(([file, time]) => `${relative('.', file)} ${Math.round(time)}`);
}
