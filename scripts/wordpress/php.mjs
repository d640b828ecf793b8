// PHP with SQLite, which a WordPress without a database server needs.
import { spawnSync } from 'node:child_process';
import { installSystemPackages, onSearchPath } from '../browser.mjs';

const phpPackages = ['php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring', 'php-gd', 'php-zip'];
const hasPhp = () =>
  !!onSearchPath('php') && /^pdo_sqlite$/m.test(spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout ?? '');

/** PHP with SQLite; installed where that can be done unasked. */
export function ensurePhp() {
  if (hasPhp()) return;
  console.log('Installing PHP.');
  installSystemPackages(...phpPackages);
  if (!hasPhp()) throw new Error(`PHP with pdo_sqlite is needed: on Debian, apt-get install ${phpPackages.join(' ')}.`);
}
