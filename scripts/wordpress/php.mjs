// PHP with the databases that a WordPress can be kept in.
import { spawnSync } from 'node:child_process';
import { installSystemPackages, onSearchPath } from '../browser.mjs';

const phpPackages = ['php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring', 'php-gd', 'php-zip'];

/** What PHP must bring for each database, and the package that has it on Debian. */
const drivers = {
  sqlite: { extension: 'pdo_sqlite', name: 'php-sqlite3' },
  mariadb: { extension: 'mysqli', name: 'php-mysql' },
};

const has = (extension) =>
  !!onSearchPath('php') &&
  new RegExp(`^${extension}$`, 'm').test(spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout ?? '');

/** PHP that can talk to a database; installed where that can be done unasked. */
export function ensurePhp(database = 'sqlite') {
  const { extension, name } = drivers[database];
  if (has(extension)) return;
  const packages = [...new Set([...phpPackages, name])];
  console.log('Installing PHP.');
  installSystemPackages(...packages);
  if (!has(extension))
    throw new Error(`PHP with ${extension} is needed: on Debian, apt-get install ${packages.join(' ')}.`);
}
