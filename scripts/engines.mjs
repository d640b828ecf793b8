// The engines that the tests run in: which of them this machine has, how it gets more, and how each is started.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  chromiumArguments,
  downloadBuilds,
  ensureChromium,
  findChromium,
  installSystemPackages,
  isExecutable,
  onSearchPath,
  playwrightBuild,
} from './browser.mjs';

const { env } = process;

/** WebKitGTK's small browser lies beside its library, on no search path. */
function findMiniBrowser() {
  const roots = ['/usr/lib', '/usr/libexec'].filter(existsSync);
  const places = roots.flatMap((root) => [
    root,
    ...readdirSync(root)
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => join(root, name)),
  ]);
  return places
    .flatMap((place) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => join(place, name, 'MiniBrowser')),
    )
    .find(isExecutable);
}

async function findFirefox() {
  const places = [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(env.PROGRAMFILES ?? '/', 'Mozilla Firefox/firefox.exe'),
  ];
  const path =
    [env.FIREFOX_PATH].filter(Boolean).find(isExecutable) ??
    onSearchPath('firefox-esr', 'firefox') ??
    places.find(isExecutable);
  return path ? { path } : undefined;
}

async function findWebKit() {
  const driver = onSearchPath('WebKitWebDriver');
  const path = findMiniBrowser();
  const screen = env.DISPLAY || env.WAYLAND_DISPLAY || onSearchPath('Xvfb');
  if (driver && path && screen) return { path, driver };
  const build = await playwrightBuild('webkit');
  return build ? { path: build, playwright: true } : undefined;
}

const version = (path, ...options) =>
  /\d+(\.\d+)+/.exec(
    spawnSync(path, [...options, '--version'], { encoding: 'utf8', timeout: 30_000 }).stdout ?? '',
  )?.[0] ?? '';

/** By name: how an engine is found, and a launcher for it. */
const engines = {
  chromium: {
    title: 'Chromium',
    find: async () => ({ path: await findChromium() }),
    packages: ['chromium'],
    async launcher({ path }) {
      const { playwrightLauncher } = await import('@web/test-runner-playwright');
      return playwrightLauncher({
        product: 'chromium',
        launchOptions: { executablePath: path, args: chromiumArguments },
      });
    },
  },
  firefox: {
    title: 'Firefox',
    find: findFirefox,
    packages: ['firefox-esr'],
    async launcher({ path }) {
      // Playwright drives only its own Firefox; Puppeteer drives any, by WebDriver BiDi.
      const [{ chromeLauncher }, { default: puppeteer }] = await Promise.all([
        import('@web/test-runner-chrome'),
        import('puppeteer-core'),
      ]);
      return chromeLauncher({ puppeteer, concurrency: 1, launchOptions: { browser: 'firefox', executablePath: path } });
    },
  },
  webkit: {
    title: 'WebKit',
    find: findWebKit,
    packages: ['webkit2gtk-driver', 'xvfb'],
    async launcher({ path, driver, playwright }) {
      if (!playwright) return (await import('./webkit-launcher.mjs')).webkitLauncher({ driver, browser: path });
      return (await import('@web/test-runner-playwright')).playwrightLauncher({ product: 'webkit' });
    },
  },
};

/** The engines that are wanted: all, or those that BROWSERS names. */
const wantedEngines = (env.BROWSERS?.split(/[\s,]+/).filter(Boolean) ?? Object.keys(engines)).map((name) => {
  if (!engines[name]) throw new Error(`BROWSERS: "${name}" is none of ${Object.keys(engines).join(', ')}.`);
  return name;
});

/** Those that are here, with what their launchers need. */
export async function findEngines(names = wantedEngines) {
  const found = await Promise.all(
    names.map(async (name) => ({ name, ...engines[name], ...(await engines[name].find()) })),
  );
  return found.filter(({ path }) => path).map((engine) => ({ ...engine, version: version(engine.path) }));
}

/** Gets what is missing: one Chromium anywhere; every engine, system packages included, where CI says so. */
export async function ensureEngines() {
  if (wantedEngines.includes('chromium')) await ensureChromium();
  const missing = async () => {
    const here = new Set((await findEngines()).map(({ name }) => name));
    return wantedEngines.filter((name) => !here.has(name));
  };
  const lacking = await missing();
  if (lacking.length === 0 || !env.CI) return lacking;
  installSystemPackages(...lacking.flatMap((name) => engines[name].packages));
  const still = await missing();
  if (still.length) downloadBuilds('--with-deps', ...still);
  return missing();
}
