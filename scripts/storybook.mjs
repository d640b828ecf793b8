// `npm run storybook`: the workshop on localhost. `npm run build-storybook` (`build`): the same as a static site in
// storybook-static. Other arguments go to Storybook. Neither asks another host, nor tells anybody anything.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './setup.mjs';

/** What Storybook is told for each of its two programs. */
const programs = {
  dev: ['dev', '--host', '127.0.0.1', '--port', '6006', '--ci', '--no-version-updates'],
  build: ['build', '--output-dir', 'storybook-static'],
};

// Whoever starts this may have a mode of its own.
const modes = { dev: 'development', build: 'production' };

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds the library: the lines to paste name the hash of its file. */
export function buildLibrary() {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'ignore' });
  if (status !== 0) throw new Error('The library is not built as it should be: npm run build tells why.');
}

/** Runs one of Storybook's programs; its exit code. */
export function runStorybook(program, args = [], stdio = 'inherit') {
  ensurePackages();
  if (!existsSync(`${root}dist/integrity.json`)) buildLibrary();
  const command = ['node_modules/storybook/dist/bin/dispatcher.js', ...programs[program], '--disable-telemetry'];
  const { status } = spawnSync(process.execPath, [...command, ...args], {
    cwd: root,
    stdio,
    env: { ...process.env, NODE_ENV: modes[program], STORYBOOK_DISABLE_TELEMETRY: '1', NO_UPDATE_NOTIFIER: '1' },
  });
  return status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [program = 'dev', ...args] = process.argv.slice(2);
  process.exit(runStorybook(program, args));
}
