// The sources as the rules see them: the text without comments, the syntax tree, and what is imported.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One `import` or `export … from`. `to` is a path of ours, such as `src/data/url.ts`, or a package. */
function importsOf(path, program) {
  const found = [];
  const add = (from, typesOnly) => {
    const own = from.startsWith('.');
    const to = own ? posix.join(posix.dirname(path), from).replace(/\.js$/, '.ts') : from;
    found.push({ to, own, typesOnly });
  };
  const onlyTypes = (specifiers, kind) =>
    specifiers.length > 0 && specifiers.every((specifier) => specifier[kind] === 'type');
  new Visitor({
    ImportDeclaration: ({ source: from, importKind, specifiers }) =>
      add(from.value, importKind === 'type' || onlyTypes(specifiers, 'importKind')),
    ExportNamedDeclaration: ({ source: from, exportKind, specifiers }) =>
      from && add(from.value, exportKind === 'type' || onlyTypes(specifiers, 'exportKind')),
    ExportAllDeclaration: ({ source: from, exportKind }) => add(from.value, exportKind === 'type'),
    ImportExpression: ({ source: from }) => add(from.value ?? '(computed)', false),
    TSImportType: ({ source: from }) => add(from.value, true),
  }).visit(program);
  return found;
}

/** A module from its text. `code` is the text with blanks for the comments. */
export function moduleOf(path, text) {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const blank = (code, { start, end }) =>
    code.slice(0, start) + code.slice(start, end).replace(/[^\n]/g, ' ') + code.slice(end);
  return { path, text, code: comments.reduce(blank, text), program, imports: importsOf(path, program) };
}

/** Paths of the files under a directory of ours, from the project's root. */
export function filesIn(directory) {
  return readdirSync(join(root, directory), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'dist')
    .flatMap((entry) => {
      const path = posix.join(directory, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    })
    .sort((one, other) => (one < other ? -1 : 1));
}

/** Every TypeScript module under a directory, `src` for one. */
export function modulesIn(directory) {
  return filesIn(directory)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => moduleOf(path, readFileSync(join(root, path), 'utf8')));
}
