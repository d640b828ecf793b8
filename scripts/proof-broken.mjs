// `npm run test:proof:broken`: builds the library wrong on purpose, one way after the other, and sees that the suite of
// test/proof that should notice does. A check that has never failed proves nothing.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { breakages } from '../test/proof/breakages.mjs';
import { chosen } from './chosen.mjs';
import { ensurePackages } from './setup.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const named = ({ suites, file }, word) => [...suites, file].includes(word);
const wanted = chosen(breakages, process.argv.slice(2), named);
ensurePackages();
// what this needs may just have been installed
const { build } = await import('vite');
process.env.NODE_ENV = 'production';
const sum = { passed: 0, failed: 0 };

/** Changes one stretch of one module as it is read, before anything shortens it. */
function breaking({ file, from, to }) {
  const code = readFileSync(file, 'utf8');
  if (!code.includes(from)) throw new Error(`${file} no longer says: ${from}`);
  return {
    name: 'break',
    enforce: 'pre',
    load: (id) => (id.endsWith(file) ? code.replace(from, () => to) : undefined),
  };
}

/** Runs suites on the build that is there; what their sum is. */
function proved(suites) {
  const { stdout } = spawnSync(process.execPath, ['scripts/proof.mjs', ...suites], {
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, BROWSERS: 'chromium', PROOF_KEEP_BUILD: '1', CI: '' },
  });
  const [, passed, failed] = [...stdout.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  return { passed: Number(passed ?? 0), failed: Number(failed ?? 0) };
}

// A suite that fails as things are, or does not run at all, would see whatever it is shown.
await build({ mode: 'clinic-elements', logLevel: 'silent' });
const blind = [...new Set(wanted.flatMap(({ suites }) => suites))].filter((suite) => {
  const { passed, failed } = proved([suite]);
  if (!passed || failed) console.log(`${suite} on the library as it is: ${passed} passed, ${failed} failed`);
  return !passed || failed;
});

for (const breakage of wanted) {
  await build({ mode: 'clinic-elements', logLevel: 'silent', plugins: [breaking(breakage)] });
  const caught = !breakage.suites.some((suite) => blind.includes(suite)) && proved(breakage.suites).failed > 0;
  sum[caught ? 'passed' : 'failed']++;
  console.log(`${caught ? 'seen' : 'NOT SEEN'}: ${breakage.what} (${breakage.suites.join(', ')})`);
}
await build({ mode: 'clinic-elements', logLevel: 'silent' });
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed ? 1 : 0);
