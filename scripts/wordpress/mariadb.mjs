// A MariaDB of a site's own, on a socket that nobody else knows: most WordPress sites keep their posts in one.
import { spawn, spawnSync } from 'node:child_process';
import { once as event } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installSystemPackages, onSearchPath } from '../browser.mjs';

/** The server, which stands where an ordinary user's path does not lead. */
const server = () => onSearchPath('mariadbd') ?? ['/usr/sbin/mariadbd'].find((path) => existsSync(path));

/** A server that can be started; installed where that can be done unasked. */
function ensureMariaDb() {
  if (server() && onSearchPath('mariadb-install-db')) return;
  console.log('Installing MariaDB.');
  installSystemPackages('mariadb-server');
  if (!server()) throw new Error('MariaDB is needed: on Debian, apt-get install mariadb-server.');
}

const asWho = process.getuid?.() === 0 ? ['--user=root'] : [];

function makeTables(data) {
  const args = ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'];
  const { status, stderr, stdout } = spawnSync('mariadb-install-db', [...args, ...asWho], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`mariadb-install-db failed: ${(stderr || stdout).trim().slice(-600)}`);
}

/** Whether somebody answers at a socket. */
async function answers(socket) {
  const asked = connect(socket);
  try {
    await event(asked, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    asked.destroy();
  }
}

/** Starts one with an empty database `clinic`. Its user is `root` without a password: nobody but this user gets in. */
export async function startMariaDb() {
  ensureMariaDb();
  // A socket's path may have a hundred letters, which a folder in the cache could pass.
  const folder = mkdtempSync(join(tmpdir(), 'clinic-db-'));
  const [data, socket] = [join(folder, 'data'), join(folder, 'socket')];
  makeTables(data);
  writeFileSync(join(folder, 'first.sql'), 'CREATE DATABASE clinic CHARACTER SET utf8mb4;\n');
  const options = [
    '--no-defaults',
    ...asWho,
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--init-file=${folder}/first.sql`,
    '--skip-networking',
    // What it holds need not outlive a loss of power.
    '--innodb-flush-log-at-trx-commit=0',
  ];
  const running = spawn(server(), options, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  running.stderr.setEncoding('utf8').on('data', (text) => (said = (said + text).slice(-2000)));
  while (!(await answers(socket))) {
    if (running.exitCode !== null) throw new Error(`MariaDB could not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    socket,
    stop() {
      running.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
