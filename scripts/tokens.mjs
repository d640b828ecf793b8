// `npm run tokens` writes the themes of reference/themes.ts as CSS and as design tokens; with --check it only says
// whether the committed files are still true.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { commandLine } from './chosen.mjs';

const folder = new URL('../reference/tokens/', import.meta.url);
const load = async (name) => (await runnerImport(`./reference/${name}.ts`)).module;
const { elementsIn } = await load('manifest');
const { themes } = await load('themes');
const { designTokens, themeCss, tokensOf } = await load('tokens');
const manifest = JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8'));
const facts = tokensOf(elementsIn(manifest));

/** Every file by its name. */
export const files = new Map(
  themes.flatMap(({ name, title, description, tokens }) => [
    [`${name}.css`, `/* ${title}. ${description} */\n${themeCss(tokens)}`],
    ...['light', 'dark'].map((scheme) => [
      `${name}.${scheme}.tokens.json`,
      `${JSON.stringify(designTokens(tokens, facts, scheme), null, 2)}\n`,
    ]),
  ]),
);

/** The files that are not what the themes say. */
export function staleFiles() {
  const committed = (name) => {
    try {
      return readFileSync(new URL(name, folder), 'utf8');
    } catch {
      return '';
    }
  };
  return [...files].filter(([name, text]) => committed(name) !== text).map(([name]) => name);
}

if (process.argv[1]?.endsWith('tokens.mjs')) {
  const { has } = commandLine('--check');
  mkdirSync(folder, { recursive: true });
  if (!has('--check')) for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
  const stale = staleFiles();
  if (stale.length)
    console.error(`Not what reference/themes.ts says: ${stale.join(', ')}. npm run tokens, and commit them.`);
  process.exitCode = stale.length ? 1 : 0;
}
