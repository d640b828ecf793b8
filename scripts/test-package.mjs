// `npm run test:package`: what npm would publish, held against what it should be, and used by programs that installed
// it. The last line is the sum.
import { readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runNodeTests } from './node-tests.mjs';
import { ensurePackages } from './setup.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensurePackages();
ensurePackages(new URL('../test/hosts/', import.meta.url));

const built = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status === 0;
const specs = readdirSync('test/package').filter((name) => name.endsWith('.spec.mjs'));
const wanted = process.argv.slice(2);
const { passed, failed } = runNodeTests(wanted.length ? wanted : specs.map((name) => `test/package/${name}`));
const sum = built ? { passed, failed } : { passed, failed: failed + 1 };

console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed ? 1 : 0);
