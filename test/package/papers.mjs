// The blocks of the docs, as their readers copy them: ```tsx react is a block `tsx` that is called `react`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './packed.mjs';

const papers = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter((path) =>
  path.endsWith('.md'),
);

/** Every block of the papers, with where it stands. */
export const blocks = papers.flatMap((path) => {
  const text = readFileSync(join(root, path), 'utf8');
  return Array.from(text.matchAll(/^( *)```(\w+)(?: ([\w-]+))?\n([^]*?)^\1```$/gm), (found) => {
    const [, indent, language, name, code] = found;
    const line = text.slice(0, found.index).split('\n').length;
    return { at: `${path}:${line}`, language, name, code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), '') };
  });
});

/** The code of every block of a name. */
export const named = (name) => blocks.filter((block) => block.name === name).map(({ code }) => code);
