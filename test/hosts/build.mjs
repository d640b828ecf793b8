// Builds every site of this folder as its own tool builds it, against the package that npm would publish, into dist/.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build, defaultClientConditions } from 'vite';
import { unpackLibrary } from '../package/packed.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const sites = join(here, 'dist/sites');

const isClinic = (tag) => ['article-card', 'related-posts', 'book-consult-cta', 'clinic-article'].includes(tag);

/** What each framework's own tool adds. */
const frameworks = {
  react: {},
  'react-hydrated': { pages: ['index.html', 'early.html'] },
  vue: { plugins: [vue({ template: { compilerOptions: { isCustomElement: isClinic } } })] },
  svelte: { plugins: [svelte({ configFile: false, compilerOptions: { css: 'external' } })] },
  preact: { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } },
};

/** Sites of plain HTML, CSS and script: they are served as they are. */
const plain = ['static', 'quirks', 'copies', 'taken', 'timing', 'htmx', 'turbo', 'jquery', 'sandbox'];

const built = (root, name, { pages = ['index.html'], ...config } = {}) =>
  build({
    root,
    base: './',
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: join(sites, name),
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: pages.map((page) => join(root, page)) },
    },
    ...config,
  });

/** The same components on a server first. */
async function renderReact() {
  const outDir = join(here, 'dist/server');
  await build({
    root: join(here, 'react-hydrated'),
    configFile: false,
    logLevel: 'warn',
    build: { ssr: 'server.tsx', outDir, emptyOutDir: true },
  });
  const { rendered } = await import(pathToFileURL(join(outDir, 'server.js')).href);
  for (const page of frameworks['react-hydrated'].pages) {
    const file = join(sites, 'react-hydrated', page);
    writeFileSync(file, readFileSync(file, 'utf8').replace('<!--rendered-->', rendered()));
  }
}

/** Angular's own compiler first. */
async function buildAngular() {
  const compiler = join(here, 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js');
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'angular/tsconfig.json'], {
    cwd: here,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('ngc refused test/hosts/angular.');
  const compiled = join(here, 'dist/angular/angular');
  cpSync(join(here, 'angular/index.html'), join(compiled, 'index.html'));
  // as Angular's own builder says it
  await built(compiled, 'angular', { define: { ngDevMode: 'false' } });
}

process.env.NODE_ENV = 'production';
rmSync(join(here, 'dist'), { recursive: true, force: true });
mkdirSync(sites, { recursive: true });
unpackLibrary(join(here, 'node_modules/clinic-elements'));
for (const [name, config] of Object.entries(frameworks)) await built(join(here, name), name, config);
await renderReact();
await buildAngular();
cpSync(join(here, 'watch.js'), join(sites, 'watch.js'));
cpSync(join(here, 'plain.js'), join(sites, 'plain.js'));
writeFileSync(join(sites, 'empty.html'), '<!doctype html><title>Empty</title>');
for (const name of plain) cpSync(join(here, name), join(sites, name), { recursive: true });
// the modules of the package in one file, with Lit itself, as docs/embedding.md offers it: another copy, with another Lit
await build({
  root: here,
  configFile: false,
  logLevel: 'warn',
  resolve: { conditions: ['external-lit', ...defaultClientConditions] },
  build: {
    outDir: join(sites, 'copies'),
    emptyOutDir: false,
    lib: { entry: 'copies/npm.js', formats: ['es'], fileName: () => 'npm.bundle.js' },
  },
});
for (const [from, to] of [
  ['htmx.org/dist/htmx.min.js', 'htmx/htmx.js'],
  ['@hotwired/turbo/dist/turbo.es2017-umd.js', 'turbo/turbo.js'],
  ['jquery/dist/jquery.min.js', 'jquery/jquery.js'],
])
  cpSync(join(here, 'node_modules', from), join(sites, to));
