// `npm run test:hosts`: small sites in every framework and on every kind of page, built, and opened in the engines that
// are here. `npm run test:hosts -- test/hosts/hosts.spec.ts` runs that file only. The last line is the sum.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runBrowserTests } from './run-browser-tests.mjs';
import { ensurePackages } from './setup.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensurePackages();
ensurePackages(new URL('../test/hosts/', import.meta.url));

const runs = (script) => spawnSync(process.execPath, [script], { stdio: 'inherit' }).status === 0;
// a file that is too heavy fails the build; the sites are opened with it all the same
const kept = runs('scripts/build.mjs');
const sum = runs('test/hosts/build.mjs')
  ? await runBrowserTests('test/hosts/web-test-runner.config.mjs', process.argv.slice(2))
  : { passed: 0, failed: 1 };
if (!kept) sum.failed += 1;

console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed ? 1 : 0);
