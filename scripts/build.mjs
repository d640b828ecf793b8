// `npm run build`: the modules for npm, the bundles for script tags, and what they weigh. Over budget it fails.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { printBytes } from './bytes.mjs';
import { writeIntegrity } from './integrity.mjs';
import { ensurePackages } from './setup.mjs';

ensurePackages();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env.NODE_ENV = 'production';
// what these need may just have been installed
const { build, runnerImport } = await import('vite');
const { buildModules } = await import('./build/modules.mjs');
const { pageStyles } = await import('./build/page-styles.mjs');
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');

/** What editors and type checkers read. */
async function writeEditorFiles() {
  const { editorFiles } = (await runnerImport('./scripts/editors/files.ts')).module;
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  for (const [path, text] of editorFiles(read('custom-elements.json'), read('package.json').version)) {
    mkdirSync(dirname(`dist/${path}`), { recursive: true });
    writeFileSync(`dist/${path}`, text);
  }
}

async function buildBundles() {
  for (const mode of [
    'lit',
    'one-element',
    'three-elements',
    'clinic-elements',
    'clinic-elements.classic',
    'autoload',
  ]) {
    try {
      await build({ mode, logLevel: 'silent' });
    } catch (error) {
      console.error(`\nThe bundle ${mode} could not be built.\n${stripVTControlCharacters(error.message)}`);
      return false;
    }
  }
  return true;
}
const compiled = await buildModules();
const bundled = await buildBundles();
writeFileSync('dist/clinic-elements.css', pageStyles());
await writeEditorFiles();
writeIntegrity();
const inBudget = printBytes();
if (compiled && bundled) await (await import('./wordpress/plugin.mjs')).buildPlugin();

/** The builder page, with the files that its preview loads beside it. */
async function buildBuilder() {
  const { build } = await import('vite');
  await build({ mode: 'builder', logLevel: 'silent' });
  for (const file of ['demo/page.css', 'demo/hostile.css', 'dist/clinic-elements.js'])
    copyFileSync(file, `dist/builder/${file.split('/').at(-1)}`);
}
if (compiled && bundled) await buildBuilder();

process.exit(compiled && bundled && inBudget ? 0 : 1);
