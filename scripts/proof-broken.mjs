// `npm run test:proof:broken`: builds the library wrong on purpose, one way after the other, and sees that the suite of
// test/proof that should notice does. A check that has never failed proves nothing.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { breakages } from '../test/proof/breakages.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
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

const wanted = process.argv.slice(2);
for (const breakage of breakages.filter(
  ({ file, suites }) => !wanted.length || wanted.some((word) => [...suites, file].includes(word)),
)) {
  await build({ mode: 'clinic-elements', logLevel: 'silent', plugins: [breaking(breakage)] });
  const options = { stdio: 'ignore', env: { ...process.env, BROWSERS: 'chromium', PROOF_KEEP_BUILD: '1', CI: '' } };
  const { status } = spawnSync(process.execPath, ['scripts/proof.mjs', ...breakage.suites], options);
  const caught = status !== 0;
  sum[caught ? 'passed' : 'failed']++;
  console.log(`${caught ? 'seen' : 'NOT SEEN'}: ${breakage.what} (${breakage.suites.join(', ')})`);
}
await build({ mode: 'clinic-elements', logLevel: 'silent' });
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed ? 1 : 0);
