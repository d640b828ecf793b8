// dist/npm: a module for each source, with its types, for programs that bring a bundler and Lit of their own.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const folder = 'dist/npm';
const compiler = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'];

const compiled = (ending) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));

/** Types that were not written down are taken from Lit's own parts, which nobody who installs this has asked for. */
function printForeignTypes() {
  const faulty = compiled('.d.ts').filter((file) =>
    /["'](?:lit-html|lit-element|@lit\/)/.test(readFileSync(file, 'utf8')),
  );
  for (const file of faulty) console.error(`${file} names a part of Lit: write the type down in the source.`);
  return faulty.length === 0;
}

/** Where Lit comes from is said once, in package.json: bundlers take our part of it, all others Lit itself. */
function chooseLit() {
  for (const file of compiled('.js')) {
    const code = readFileSync(file, 'utf8');
    writeFileSync(file, code.replace(/(\bfrom )'lit'/g, "$1'#lit'"));
  }
}

/** A bundler minifies code, and leaves what stands in templates and styles as it is. */
async function shortenLiterals() {
  const { withShortLiterals } = (await runnerImport('./scripts/build/literals.ts')).module;
  for (const file of compiled('.js')) {
    const code = readFileSync(file, 'utf8');
    if (/\b(?:css|html|svg)\s*`/.test(code)) writeFileSync(file, withShortLiterals(code, file));
  }
}

/** Writes the modules; `false` where something is wrong, which is printed. */
export async function buildModules() {
  if (spawnSync(process.execPath, compiler, { stdio: 'inherit' }).status !== 0) return false;
  await shortenLiterals();
  chooseLit();
  return printForeignTypes();
}
