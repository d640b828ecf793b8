// Where a WordPress comes from on a machine that reaches npm, or Debian's packages, and nothing else. What was fetched
// once stays in the user's cache, outside the repository.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const { env } = process;

/** Everything that is downloaded, and every site. */
export const cache = join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'clinic-elements', 'wordpress');

const studio = 'wp-studio@1.22.0';
const builds = '@wp-playground/wordpress-builds@0.9.19';

/** The versions that can be had, the main one first. Debian's float, and are as new as its mirrors. */
export const cores = {
  7.1: { from: `npm ${studio}`, fetch: fromStudio },
  6.5: { from: `npm ${builds}`, fetch: (place) => fromBuilds('wp-6.5', place) },
  6.6: { from: `npm ${builds}, a release candidate`, fetch: (place) => fromBuilds('wp-beta', place) },
  6.7: { from: `npm ${builds}, before its release`, fetch: (place) => fromBuilds('wp-nightly', place) },
  6.8: { from: 'Debian trixie', fetch: (place) => fromDebian('trixie', place) },
  sid: { from: 'Debian sid', fetch: (place) => fromDebian('sid', place) },
};

/** Runs a program, which must succeed. */
export function run(command, args, cwd) {
  const { status, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed: ${error?.message ?? stderr.trim().slice(-600)}`);
}

/** A folder that is whole or not there: it is filled beside its place and then moved. */
export async function once(place, fill) {
  if (existsSync(place)) return place;
  const growing = `${place}.${process.pid}`;
  rmSync(growing, { recursive: true, force: true });
  mkdirSync(growing, { recursive: true });
  try {
    await fill(growing);
    if (!existsSync(place)) renameSync(growing, place);
  } finally {
    rmSync(growing, { recursive: true, force: true });
  }
  return place;
}

/** The files of an npm package, unpacked, without installing what it would pull. */
function npmPackage(name) {
  return once(join(cache, 'npm', name.replace(/\W+/g, '-')), (place) => {
    console.log(`Fetching ${name} from npm.`);
    run('npm', ['pack', name, '--silent', '--pack-destination', place], place);
    const archive = readdirSync(place).find((file) => file.endsWith('.tgz'));
    run('tar', ['-xzf', archive, '--strip-components=1'], place);
    rmSync(join(place, archive));
  });
}

async function fromStudio(place) {
  const files = join(await npmPackage(studio), 'dist/cli/wp-files');
  run('cp', ['-R', `${files}/latest/wordpress/.`, place]);
  await copyLanguages(place);
}

/** WordPress's own words in other languages; those of the newest serve an older one too. */
async function copyLanguages(place) {
  const languages = join(place, 'wp-content/languages');
  mkdirSync(languages, { recursive: true });
  run('cp', ['-R', `${await npmPackage(studio)}/dist/cli/wp-files/latest/languages/.`, languages]);
}

/** The PHP is in an archive; scripts, styles and pictures stand beside it. */
async function fromBuilds(build, place) {
  // A fresh clone has no packages yet when this file is read.
  const { unzipSync } = await import('fflate');
  const files = await npmPackage(builds);
  const entries = unzipSync(readFileSync(join(files, `src/wordpress/${build}.zip`)));
  for (const [name, bytes] of Object.entries(entries)) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), bytes);
  }
  run('cp', ['-R', `${files}/public/${build}/.`, place]);
  await copyLanguages(place);
}

/** Debian's own archive, asked through a private apt: the machine's own sources and packages are not touched. */
async function fromDebian(suite, place) {
  const root = join(place, '.apt');
  for (const folder of ['lists/partial', 'archives/partial', 'deb']) mkdirSync(join(root, folder), { recursive: true });
  const signed = '[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]';
  const lines = [`deb ${signed} http://deb.debian.org/debian ${suite} main`];
  if (suite !== 'sid') lines.push(`deb ${signed} http://deb.debian.org/debian-security ${suite}-security main`);
  writeFileSync(join(root, 'sources.list'), `${lines.join('\n')}\n`);
  writeFileSync(join(root, 'status'), '');
  const options = Object.entries({
    'Dir::Etc::sourcelist': join(root, 'sources.list'),
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::State::lists': join(root, 'lists'),
    'Dir::State::status': join(root, 'status'),
    'Dir::Cache': root,
    'Dir::Cache::archives': join(root, 'archives'),
    'APT::Sandbox::User': 'root',
    'Acquire::Languages': 'none',
  }).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  console.log(`Fetching WordPress from Debian ${suite}.`);
  run('apt-get', [...options, 'update', '-qq']);
  const packages = ['wordpress', 'wordpress-theme-twentytwentyfive', 'wordpress-theme-twentytwentyfour'];
  const libraries = ['php-getid3', 'libphp-phpmailer', 'libjs-cropper', 'libjs-underscore'];
  run('apt-get', [...options, 'download', '-qq', ...packages, ...libraries], join(root, 'deb'));
  const unpacked = join(root, 'unpacked');
  for (const file of readdirSync(join(root, 'deb'))) run('dpkg-deb', ['-x', join(root, 'deb', file), unpacked]);
  copyWithin(unpacked, join(unpacked, 'usr/share/wordpress'), place);
  rmSync(root, { recursive: true, force: true });
  await copyLanguages(place);
}

/** Copies a folder out of an unpacked system: links lead within that system, not into the one that runs this. */
function copyWithin(system, from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const target = join(to, entry.name);
    let source = join(from, entry.name);
    for (let hops = 0; hops < 9 && lstatSync(source, { throwIfNoEntry: false })?.isSymbolicLink(); hops++) {
      const link = readlinkSync(source);
      source = link.startsWith('/') ? join(system, link) : resolve(dirname(source), link);
    }
    const stats = lstatSync(source, { throwIfNoEntry: false });
    // What leads to a package that was not asked for is left out.
    if (stats?.isDirectory()) copyWithin(system, source, target);
    else if (stats?.isFile()) copyFileSync(source, target);
  }
}

/** The folder of a WordPress, fetched where it is not here yet. Nothing may be written into it. */
export const core = (name) => once(join(cache, 'cores', name), cores[name].fetch);

/** The SQLite drop-in, as `wp-studio` carries it. */
export async function sqlite() {
  return join(await npmPackage(studio), 'dist/cli/wp-files/sqlite-database-integration');
}
