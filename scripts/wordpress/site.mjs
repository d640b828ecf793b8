// A WordPress of its own for whoever asks: a folder of links to a core, an SQLite file or a MariaDB, PHP's own web server.
import { spawn, spawnSync } from 'node:child_process';
import { once as event } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configure } from './configuration.mjs';
import { cache, core, sqlite } from './cores.mjs';
import { linkTree, writeOwn } from './linked-files.mjs';
import { startMariaDb } from './mariadb.mjs';
import { startPageCache } from './page-cache.mjs';
import { ensurePhp } from './php.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dev = join(root, 'wordpress/dev');

/** The folder of the plugin's sources, into which the build puts what it makes. */
export const pluginFolder = join(root, 'wordpress/clinic-elements');

/** A port that nobody listens on. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await event(server, 'listening');
  const { port } = server.address();
  server.close();
  await event(server, 'close');
  return port;
}

/** Who is to be stopped when this process ends, whatever ends it. */
const running = new Set();
const stopAll = () => running.forEach((site) => site.stop());
process.on('exit', stopAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

/** A WordPress that can be asked, told and stopped. */
export class Site {
  #server;

  constructor(folder, port) {
    this.folder = folder;
    this.url = `http://127.0.0.1:${port}`;
    this.port = port;
    /** Where PHP listens: elsewhere, where a page cache stands before it. */
    this.origin = port;
  }

  /** Runs one of our PHP programs in this WordPress; gives what it prints as JSON. */
  #run(program, input) {
    const { status, stdout, stderr } = spawnSync('php', ['-d', 'memory_limit=1G', join(dev, program), this.folder], {
      input,
      encoding: 'utf8',
      maxBuffer: 1e8,
      env: { ...process.env, CLINIC_HOST: `127.0.0.1:${this.port}`, CLINIC_ROOT: root },
    });
    const answer = /^@answer (.*)$/m.exec(stdout)?.[1];
    if (status !== 0 || answer === undefined) throw new Error(`${program}: ${stderr}\n${stdout.slice(-2000)}`);
    return JSON.parse(answer);
  }

  /** What a function body in PHP returns. `input` is there as `$input`. */
  php(body, input = null) {
    return this.#run('eval.php', JSON.stringify({ body, input }));
  }

  install(options) {
    return this.#run('install.php', JSON.stringify({ url: this.url, ...options }));
  }

  /** What WordPress wrote into its log. */
  get log() {
    try {
      return readFileSync(join(this.folder, 'wp-content/debug.log'), 'utf8');
    } catch {
      return '';
    }
  }

  async serve() {
    // A group of its own: PHP's workers outlive the process that started them.
    this.#server = spawn('php', ['-S', `127.0.0.1:${this.origin}`, '-t', this.folder, join(dev, 'router.php')], {
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    });
    const gone = event(this.#server, 'exit').then(() => {
      throw new Error('PHP could not serve the site.');
    });
    gone.catch(() => {});
    await Promise.race([gone, this.#answers()]);
  }

  async #answers() {
    for (;;) {
      try {
        const response = await fetch(`http://127.0.0.1:${this.origin}/?rest_route=/&_fields=name`);
        if (response.ok) return;
        throw new Error(`WordPress answers ${response.status}: ${(await response.text()).slice(0, 600)}\n${this.log}`);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  /** Stops the server alone. */
  fallSilent() {
    try {
      if (this.#server?.pid) process.kill(-this.#server.pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  }

  /** Stops the server and takes the folder away. */
  stop() {
    running.delete(this);
    this.fallSilent();
    this.pageCache?.stop();
    this.mariadb?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** WordPress's way to an SQLite file, in place of its own to a server. */
async function dropIn(content) {
  const source = await sqlite();
  cpSync(source, join(content, 'mu-plugins/sqlite-database-integration'), { recursive: true });
  const db = readFileSync(join(source, 'db.copy'), 'utf8');
  writeOwn(
    join(content, 'db.php'),
    db
      .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', `${content}/mu-plugins/sqlite-database-integration`)
      .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php'),
  );
}

/**
 * Boots a WordPress. `database`: `sqlite` or `mariadb`; `plugin`: how it gets there, `link` (the sources), `none`, or the path of an unpacked one;
 * `seed`: with the clinic's posts; `multisite`: a network; `pageCache`: one stands before it.
 */
export async function boot({
  name = '7.1',
  database = 'sqlite',
  plugin = 'link',
  seed = false,
  theme,
  multisite = false,
  pageCache = false,
  language = '',
} = {}) {
  ensurePhp(database);
  const files = await core(name);
  const sites = join(cache, 'sites');
  mkdirSync(sites, { recursive: true });
  const site = new Site(mkdtempSync(join(sites, 'site-')), await freePort());
  running.add(site);
  site.database = database;
  linkTree(files, site.folder);
  const content = join(site.folder, 'wp-content');
  for (const folder of ['plugins', 'mu-plugins', 'database', 'uploads'])
    mkdirSync(join(content, folder), { recursive: true });
  if (database === 'mariadb') site.mariadb = await startMariaDb();
  else await dropIn(content);
  for (const each of readdirSync(join(dev, 'themes')))
    cpSync(join(dev, 'themes', each), join(content, 'themes', each), { recursive: true });
  if (plugin === 'link') symlinkSync(pluginFolder, join(content, 'plugins/clinic-elements'), 'dir');
  else if (plugin !== 'none') cpSync(plugin, join(content, 'plugins/clinic-elements'), { recursive: true });
  configure(site, multisite);
  site.version = /\$wp_version = '([^']+)'/.exec(
    readFileSync(join(site.folder, 'wp-includes/version.php'), 'utf8'),
  )?.[1];
  site.install({ activate: plugin !== 'none', theme, multisite, language });
  if (multisite) configure(site, 'made');
  if (seed) site.seeded = site.php(`return require '${dev}/seed.php';`);
  if (pageCache) {
    site.origin = await freePort();
    site.pageCache = await startPageCache(site.port, site.origin);
  }
  await site.serve();
  return site;
}
