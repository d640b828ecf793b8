// A WordPress of its own for whoever asks: a folder of links to a core, an SQLite file, PHP's own web server.
import { spawn, spawnSync } from 'node:child_process';
import { once as event } from 'node:events';
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installSystemPackages, onSearchPath } from '../browser.mjs';
import { cache, core, sqlite } from './cores.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dev = join(root, 'wordpress/dev');

/** The folder of the plugin's sources, into which the build puts what it makes. */
export const pluginFolder = join(root, 'wordpress/clinic-elements');

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

/** The same files under another name: links, so that a site costs no time and no room. */
function linkTree(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else linkSync(source, target);
  }
}

/** A file of a site's own. What stood there is a link into the cache, and is taken away first. */
function writeOwn(path, text) {
  rmSync(path, { force: true });
  writeFileSync(path, text);
}

/** A port that nobody listens on. */
async function freePort() {
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
    this.#server = spawn('php', ['-S', `127.0.0.1:${this.port}`, '-t', this.folder, join(dev, 'router.php')], {
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
        const response = await fetch(`${this.url}/?rest_route=/&_fields=name`);
        if (response.ok) return;
        throw new Error(`WordPress answers ${response.status}: ${(await response.text()).slice(0, 600)}\n${this.log}`);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  /** Stops the server and takes the folder away. */
  stop() {
    running.delete(this);
    try {
      if (this.#server?.pid) process.kill(-this.#server.pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const constants = (site, multisite) => {
  const { url, folder, port } = site;
  const lines = {
    DB_NAME: 'clinic',
    DB_USER: '',
    DB_PASSWORD: '',
    DB_HOST: '',
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    DB_DIR: `${folder}/wp-content/database`,
    DB_FILE: 'clinic.sqlite',
    WP_HOME: url,
    WP_SITEURL: url,
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: `${folder}/wp-content/debug.log`,
    WP_ENVIRONMENT_TYPE: 'local',
    // Nothing asks the network, and no page waits for it.
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    DISABLE_WP_CRON: true,
    ...(multisite && { WP_ALLOW_MULTISITE: true }),
    ...(multisite === 'made' && {
      MULTISITE: true,
      SUBDOMAIN_INSTALL: false,
      DOMAIN_CURRENT_SITE: `127.0.0.1:${port}`,
      PATH_CURRENT_SITE: '/',
      SITE_ID_CURRENT_SITE: 1,
      BLOG_ID_CURRENT_SITE: 1,
    }),
  };
  if (multisite) {
    delete lines.WP_HOME;
    delete lines.WP_SITEURL;
  }
  return Object.entries(lines).map(([name, value]) => `define( '${name}', ${JSON.stringify(value)} );`);
};

const salts = [
  'AUTH_KEY',
  'SECURE_AUTH_KEY',
  'LOGGED_IN_KEY',
  'NONCE_KEY',
  'AUTH_SALT',
  'SECURE_AUTH_SALT',
  'LOGGED_IN_SALT',
  'NONCE_SALT',
];

function configure(site, multisite) {
  const text = [
    '<?php',
    ...constants(site, multisite),
    // A site that lives for minutes on this machine alone has no secret to keep.
    ...salts.map((name) => `define( '${name}', 'clinic-elements' );`),
    "$table_prefix = 'wp_';",
    "if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );",
    "require_once ABSPATH . 'wp-settings.php';",
  ].join('\n');
  writeOwn(join(site.folder, 'wp-config.php'), text);
}

/**
 * Boots a WordPress. `plugin`: how it gets there, `link` (the sources), `none`, or the path of an unpacked one;
 * `seed`: with the clinic's posts; `multisite`: a network.
 */
export async function boot({
  name = '7.1',
  plugin = 'link',
  seed = false,
  theme,
  multisite = false,
  language = '',
} = {}) {
  ensurePhp();
  const files = await core(name);
  const sites = join(cache, 'sites');
  mkdirSync(sites, { recursive: true });
  const site = new Site(mkdtempSync(join(sites, 'site-')), await freePort());
  running.add(site);
  linkTree(files, site.folder);
  const content = join(site.folder, 'wp-content');
  for (const folder of ['plugins', 'mu-plugins', 'database', 'uploads'])
    mkdirSync(join(content, folder), { recursive: true });
  const dropIn = await sqlite();
  cpSync(dropIn, join(content, 'mu-plugins/sqlite-database-integration'), { recursive: true });
  const db = readFileSync(join(dropIn, 'db.copy'), 'utf8');
  writeOwn(
    join(content, 'db.php'),
    db
      .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', `${content}/mu-plugins/sqlite-database-integration`)
      .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php'),
  );
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
  await site.serve();
  return site;
}
