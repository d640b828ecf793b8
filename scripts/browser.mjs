// A browser of the Chromium family: the one that is here, or one that this gets. `node scripts/browser.mjs` prints its path.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const { env, platform } = process;
const isRoot = process.getuid?.() === 0;
const inModules = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

/** Whether a file can be run. */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of some programs that the search path knows. */
export function onSearchPath(...names) {
  const ending = platform === 'win32' ? '.exe' : '';
  const directories = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => directories.map((directory) => join(directory, name + ending))).find(isExecutable);
}

/** Whether a program starts at all: one that was downloaded may lack system libraries. */
const starts = (path) => spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;

/** Where installers put browsers that are on no search path. */
function usualPlaces() {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) =>
      apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const programs = [
      'Google\\Chrome\\Application\\chrome',
      'Chromium\\Application\\chrome',
      'Microsoft\\Edge\\Application\\msedge',
    ];
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => programs.map((program) => join(folder, `${program}.exe`)));
  }
  return ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'];
}

// An npm package that brings Chromium with the libraries it needs: Linux on x64, no root. Version 147 and later need
// a newer Node than ours.
const packaged = { name: '@sparticuz/chromium@143.0.4', home: inModules('.cache/chromium-package') };

async function packagedChromium() {
  const entry = join(packaged.home, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  if (!existsSync(entry)) return undefined;
  // It unpacks those libraries where it takes itself to be on a cloud function, and only there.
  env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: chromium } = await import(pathToFileURL(entry).href);
  return chromium.executablePath();
}

/** The path of one of Playwright's own builds, where it was downloaded and starts. */
export async function playwrightBuild(engine) {
  const playwright = await import('playwright');
  const path = playwright[engine].executablePath();
  return path && existsSync(path) && (engine === 'webkit' || starts(path)) ? path : undefined;
}

/** The path of a browser that is here, if one is. */
export async function findChromium() {
  const installed =
    [env.CHROME_PATH, env.PUPPETEER_EXECUTABLE_PATH].filter(Boolean).find(isExecutable) ??
    onSearchPath('google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome') ??
    onSearchPath('microsoft-edge-stable', 'microsoft-edge', 'msedge') ??
    usualPlaces().find(isExecutable);
  return installed ?? (await playwrightBuild('chromium')) ?? (await packagedChromium());
}

function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const options = { stdio: ['ignore', 'inherit', 'inherit'], shell: platform === 'win32' };
  return spawnSync(command, args, { ...options, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
}

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Installs system packages where that can be done unasked: as root on Debian and its kin. */
export function installSystemPackages(...names) {
  if (platform !== 'linux' || !isRoot || !isDebian()) return false;
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  run('apt-get', ['update', '-qq', ...wait]);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wait, ...names]);
}

/** Downloads Playwright's own builds: any system with a way to the internet. */
export function downloadBuilds(...engines) {
  return run(process.execPath, [inModules('playwright/cli.js'), 'install', ...engines]);
}

/** The path of a browser; gets one where none is here. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  console.log('There is no Chrome, Chromium or Edge on this machine: getting one.');
  downloadBuilds('chromium');
  const downloaded = await findChromium();
  if (downloaded) return downloaded;
  installSystemPackages('chromium');
  const installed = await findChromium();
  if (installed) return installed;
  if (platform === 'linux' && process.arch === 'x64')
    run('npm', ['install', '--no-save', '--no-package-lock', '--prefix', packaged.home, packaged.name]);
  const unpacked = await packagedChromium();
  if (unpacked) return unpacked;
  throw new Error('No browser could be had: install Chrome, Chromium or Edge, or name one in CHROME_PATH.');
}

/** What Chromium must be told on this machine: as root its sandbox does not start. */
export const chromiumArguments = isRoot ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await ensureChromium());
