// A WordPress on a machine without PHP: WordPress Playground runs it as WebAssembly. Slower than PHP itself; it is for
// looking at, and no test runs on it. https://wordpress.github.io/wordpress-playground/
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cache, core, once, run } from './cores.mjs';
import { freePort, pluginFolder } from './site.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = '@wp-playground/cli@3.1.56';

/** Playground's own program, in the user's cache: it is too large for everybody who works on the library. */
const playground = () =>
  once(join(cache, 'npm', program.replace(/\W+/g, '-')), (place) => {
    console.log(`Fetching ${program} from npm, 600 MB.`);
    run('npm', ['install', '--prefix', place, '--no-audit', '--no-fund', '--silent', program], place);
  });

/** What is done to the site before it is shown. It tells where the clinic's page is. */
const preparation = ({ theme, language }) => `<?php
putenv( 'CLINIC_ROOT=/clinic' );
require '/wordpress/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
update_option( 'blogname', 'PMN Health and Wellness' );
update_option( 'active_plugins', array( 'clinic-elements/clinic-elements.php' ) );
${language ? `update_option( 'WPLANG', '${language}' );` : ''}
${theme ? `switch_theme( '${theme}' );` : ''}
$GLOBALS['wp_rewrite']->set_permalink_structure( '/%postname%/' );
flush_rewrite_rules( false );
file_put_contents( '/wordpress/wp-content/clinic.json', wp_json_encode( require '/clinic/wordpress/dev/seed.php' ) );`;

/** Waits for the word of a program that it can be used. */
function ready(running) {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (text) => {
      said += text;
      if (/^Ready!/m.test(said)) resolve();
    };
    running.stdout.setEncoding('utf8').on('data', listen);
    running.stderr.setEncoding('utf8').on('data', listen);
    running.on('exit', () => reject(new Error(`WordPress Playground could not start: ${said.slice(-2000)}`)));
  });
}

/** Boots a WordPress with the plugin and the clinic's posts, as `boot` does with PHP. */
export async function play({ name, theme, language }) {
  const home = join(await playground(), 'node_modules/@wp-playground/cli');
  const files = await core(name);
  mkdirSync(join(cache, 'sites'), { recursive: true });
  const folder = mkdtempSync(join(cache, 'sites', 'site-'));
  const site = join(folder, 'site');
  // Copies: it writes into what it is given.
  cpSync(files, site, { recursive: true });
  cpSync(join(root, 'wordpress/dev/themes'), join(site, 'wp-content/themes'), { recursive: true });
  const steps = [{ step: 'runPHP', code: preparation({ theme, language }) }];
  writeFileSync(join(folder, 'blueprint.json'), JSON.stringify({ steps }));
  const port = await freePort();
  const mounts = [
    `--mount-before-install=${site}:/wordpress`,
    `--mount=${pluginFolder}:/wordpress/wp-content/plugins/clinic-elements`,
    `--mount=${join(root, 'wordpress/dev')}:/clinic/wordpress/dev`,
    `--mount=${join(root, 'test/fixtures')}:/clinic/test/fixtures`,
  ];
  const bin = Object.values(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).bin)[0];
  const running = spawn(
    process.execPath,
    [
      join(home, bin),
      'server',
      `--port=${port}`,
      ...mounts,
      '--wordpress-install-mode=install-from-existing-files',
      `--blueprint=${folder}/blueprint.json`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  process.on('exit', () => {
    running.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  await ready(running);
  const version = /\$wp_version = '([^']+)'/.exec(readFileSync(join(site, 'wp-includes/version.php'), 'utf8'))?.[1];
  const seeded = JSON.parse(readFileSync(join(site, 'wp-content/clinic.json'), 'utf8'));
  return { url: `http://127.0.0.1:${port}`, folder, version, seeded };
}
