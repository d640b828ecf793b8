// Tests that run in Node, and how many of them passed.
import { spawnSync } from 'node:child_process';

/** Runs test files, so many at the same time, shows what they say, and gives `{ passed, failed }`. */
export function runNodeTests(files, { env = process.env, concurrency = 1 } = {}) {
  // Without files Node would run everything that it finds.
  if (files.length === 0) throw new Error('No test file was named.');
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--test', `--test-concurrency=${concurrency}`, '--test-reporter=spec', ...files],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...env, FORCE_COLOR: undefined },
    },
  );
  console.log(stdout.trimEnd());
  const number = (word) => Number(new RegExp(`^\\D*${word} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
  return { passed: number('pass'), failed: number('fail') || (status === 0 ? 0 : 1) };
}
