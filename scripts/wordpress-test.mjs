// `npm run test:wordpress`: the plugin on real WordPress sites, the main version first. `-- --core=6.5` asks one version,
// `-- front` those test files whose names hold the word, `-- --database=mariadb` a database server in place of SQLite.
// The last line is the sum.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureChromium } from './browser.mjs';
import { chosen } from './chosen.mjs';
import { runNodeTests } from './node-tests.mjs';
import { cores } from './wordpress/cores.mjs';
import { ensurePlugin } from './wordpress/plugin.mjs';
import { boot } from './wordpress/site.mjs';

const { values, positionals } = parseArgs({
  options: { core: { type: 'string', multiple: true }, database: { type: 'string', default: 'sqlite' } },
  allowPositionals: true,
});

/** What a version can change; the rest is tried on those that must be there. */
const varying = /^(?:front|shortcodes|blocks|editor|site-editor|related|loop)/;

/** The versions whose archives are fixed must be there; those of Debian come when its mirrors do. */
const needed = ['7.1', '6.5'];
const must = (name) => needed.includes(name) || !!values.core;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
// What cannot be had is said before anything is installed.
const names = chosen(Object.keys(cores), values.core ?? []);
const tests = readdirSync('wordpress/test').filter((file) => file.endsWith('.test.mjs'));
const files = chosen(tests, positionals, (file, word) => file.includes(word));
await ensurePlugin();
await ensureChromium();
const sum = { passed: 0, failed: 0 };

async function site(name) {
  try {
    return await boot({ name, database: values.database, seed: true });
  } catch (error) {
    console.log(
      `${must(name) ? 'FAILED' : 'LEFT OUT'}: WordPress ${name} (${cores[name].from}) could not be had: ${error.message}`,
    );
    if (must(name)) sum.failed++;
    return undefined;
  }
}

for (const name of names) {
  const mine = files.filter((file) => must(name) || varying.test(file)).map((file) => `wordpress/test/${file}`);
  // What was asked for does not depend on the version.
  if (mine.length === 0) continue;
  console.log(`\n== WordPress ${name}${values.database === 'sqlite' ? '' : `, ${values.database}`}`);
  const here = await site(name);
  if (!here) continue;
  console.log(`WordPress ${here.version}`);
  const env = {
    ...process.env,
    CLINIC_SITE: JSON.stringify({
      ...here.seeded,
      folder: here.folder,
      port: here.port,
      core: name,
      database: here.database,
      version: here.version,
    }),
  };
  const { passed, failed } = runNodeTests(mine, { env });
  sum.passed += passed;
  sum.failed += failed;
  const notices = here.log
    .split('\n')
    .filter((line) =>
      /\/clinic-elements\/(?:includes|generated|clinic-elements\.php|uninstall)|clinic_elements_/.test(line),
    );
  console.log(
    notices.length
      ? `FAILED: PHP complains of the plugin:\n${notices.slice(0, 9).join('\n')}`
      : 'PHP does not complain of the plugin.',
  );
  sum[notices.length ? 'failed' : 'passed']++;
  here.stop();
}

console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed ? 1 : 0);
