// `npm run test:wordpress`: the plugin on real WordPress sites, the main version first. `-- --core=6.5` asks one version,
// `-- front` those test files whose names hold the word, `-- --database=mariadb` a database server in place of SQLite.
// The last line is the sum.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureChromium } from './browser.mjs';
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

await ensurePlugin();
await ensureChromium();
const names = values.core ?? Object.keys(cores);
const wanted = ({ length }, file) => length === 0 || positionals.some((word) => file.includes(word));
const files = readdirSync('wordpress/test').filter((file) => file.endsWith('.test.mjs') && wanted(positionals, file));
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
  console.log(`\n== WordPress ${name}${values.database === 'sqlite' ? '' : `, ${values.database}`}`);
  const here = await site(name);
  if (!here) continue;
  console.log(`WordPress ${here.version}`);
  const env = {
    ...process.env,
    FORCE_COLOR: undefined,
    CLINIC_SITE: JSON.stringify({
      ...here.seeded,
      folder: here.folder,
      port: here.port,
      core: name,
      database: here.database,
      version: here.version,
    }),
  };
  const args = [
    '--test',
    '--test-concurrency=1',
    '--test-reporter=spec',
    ...files.filter((file) => must(name) || varying.test(file)).map((file) => `wordpress/test/${file}`),
  ];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
    maxBuffer: 1e9,
  });
  console.log(stdout.trimEnd());
  const number = (word) => Number(new RegExp(`^\\D*${word} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
  sum.passed += number('pass');
  sum.failed += number('fail') || (status === 0 ? 0 : 1);
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
