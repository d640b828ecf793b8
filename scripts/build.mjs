// `npm run build`: the modules for npm, the bundles for script tags, and what they weigh. Over budget it fails.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { pageStyles } from './build/page-styles.mjs';
import { printBytes } from './bytes.mjs';
import { writeIntegrity } from './integrity.mjs';
import { ensurePackages } from './setup.mjs';

ensurePackages();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env.NODE_ENV = 'production';
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
writeFileSync('dist/third-party-licenses.txt', `Lit\n\n${readFileSync('node_modules/lit/LICENSE', 'utf8')}`);

const compiler = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'];
const compiled = spawnSync(process.execPath, compiler, { stdio: 'inherit' }).status === 0;

/** Types that were not written down are taken from Lit's own parts, which nobody who installs this has asked for. */
function printForeignTypes() {
  const files = readdirSync('dist/npm', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.d.ts'));
  const faulty = files.filter((file) =>
    /["'](?:lit-html|lit-element|@lit\/)/.test(readFileSync(`dist/npm/${file}`, 'utf8')),
  );
  for (const file of faulty) console.error(`dist/npm/${file} names a part of Lit: write the type down in the source.`);
  return faulty.length === 0;
}
const ownTypes = printForeignTypes();

async function buildBundles() {
  const { build } = await import('vite');
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
const bundled = await buildBundles();
writeFileSync('dist/clinic-elements.css', pageStyles());
writeIntegrity();
const inBudget = printBytes();

process.exit(compiled && ownTypes && bundled && inBudget ? 0 : 1);
