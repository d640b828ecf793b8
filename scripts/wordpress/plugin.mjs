// `npm run build:wordpress`: what the plugin takes from the library, its translations, and dist/clinic-elements.zip.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensurePackages } from '../setup.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = 'wordpress/clinic-elements';

/** The library's files that the plugin ships. */
const bundles = ['clinic-elements.js', 'clinic-elements.classic.js'];

/** Writes what is read from the library: facts, words, scripts, and what they are known by. */
async function writeLibrary() {
  const { elementFacts, languageWords, phpFile } = await import('./facts.mjs');
  const { messagesIn } = await import(pathToFileURL(join(root, 'dist/npm/messages.js')).href);
  // What an earlier build left there is not shipped.
  rmSync(`${folder}/assets`, { recursive: true, force: true });
  for (const name of ['generated', 'assets']) mkdirSync(`${folder}/${name}`, { recursive: true });
  for (const name of bundles) copyFileSync(`dist/${name}`, `${folder}/assets/${name}`);
  copyFileSync('LICENSE', `${folder}/LICENSE`);
  await writeStyle();
  writePhone();
  const hash = (file) =>
    createHash('sha256')
      .update(readFileSync(`${folder}/${file}`))
      .digest('hex')
      .slice(0, 12);
  const scripts = ['assets', 'editor', 'settings'].flatMap((room) =>
    readdirSync(`${folder}/${room}`)
      .filter((name) => /\.(?:js|css)$/.test(name))
      .map((name) => `${room}/${name}`),
  );
  const files = {
    elements: phpFile("The elements, as the library's manifest describes them.", await elementFacts()),
    words: phpFile('The words of the elements, as the library says them.', languageWords(messagesIn)),
    versions: phpFile(
      'What each file is known by: its content.',
      Object.fromEntries(scripts.map((name) => [name, hash(name)])),
    ),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/generated/${name}.php`, text);
}

/** What tags look like before their script comes, small enough to stand in each page. */
async function writeStyle() {
  const { transform } = await import('lightningcss');
  const printed = ['all', 'article-card', 'related-posts', 'book-consult-cta', 'clinic-article'];
  const code = ['src/clinic-elements.css', ...printed.map((name) => `${folder}/styles/printed/${name}.css`)]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const { code: small } = transform({ filename: 'printed.css', code: Buffer.from(code), minify: true });
  writeFileSync(`${folder}/assets/printed.css`, small);
}

/** The library's reading of a telephone number for the editor, whose scripts are no modules. */
function writePhone() {
  const code = readFileSync('dist/npm/data/phone.js', 'utf8').replace(/^export /gm, '');
  const script = `window.clinicElementsTelephoneUrl = (() => {\n${code}\nreturn telephoneUrl;\n})();\n`;
  writeFileSync(`${folder}/assets/phone.js`, script);
}

/** Everything that belongs into the plugin, by its path there. */
function pluginFiles() {
  return readdirSync(folder, { recursive: true })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => posix.join(...file.split(sep)))
    .filter((file) => !/(?:^|\/)\./.test(file))
    .toSorted();
}

/** The archive; the same files make the same bytes. */
async function writeArchive() {
  const { zipSync } = await import('fflate');
  const entries = pluginFiles().map((file) => [
    `clinic-elements/${file}`,
    [readFileSync(join(folder, file)), { mtime: '2026-01-01' }],
  ]);
  const bytes = zipSync(Object.fromEntries(entries), { level: 9 });
  writeFileSync('dist/clinic-elements.zip', bytes);
  console.log(`dist/clinic-elements.zip: ${entries.length} files, ${Math.ceil(bytes.length / 1024)} kB`);
}

/** Makes the plugin whole. The library must have been built. */
export async function buildPlugin() {
  process.chdir(root);
  await writeLibrary();
  const { writeTranslations } = await import('./translations.mjs');
  writeTranslations(folder);
  await writeArchive();
}

/** Makes the plugin whole, and builds the library first where that has not been done. */
export async function ensurePlugin() {
  ensurePackages();
  process.chdir(root);
  if (!existsSync('dist/clinic-elements.classic.js') || !existsSync('dist/npm/messages.js')) {
    if (spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status !== 0)
      throw new Error('npm run build failed.');
  }
  await buildPlugin();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensurePlugin();
