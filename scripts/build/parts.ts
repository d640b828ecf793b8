// A bundle that must be one file imports at once what others fetch on need. The bundler can do that itself, but wraps
// half of the modules in functions to keep their order, which nothing of ours depends on.
import type { Plugin } from 'vite';

/** `const { name } = await import('./file.js')`, or `(await import('./file.js')).name`. */
const onNeed = /\{ (\w+) \} = await import\(['"](\.[^'"]+)['"]\)|\(await import\(['"](\.[^'"]+)['"]\)\)\.(\w+)/g;

/** The code of a module with its dynamic imports made static: of each, the one name that is taken from it. */
export function withParts(code: string): string {
  const imports: string[] = [];
  const text = code.replace(onNeed, (_, taken?: string, from?: string, file = from, name = taken) => {
    const part = `part${imports.length}`;
    imports.push(`import { ${name} as ${part} } from '${file}';`);
    return taken ? `${taken} = await ${part}` : `(await ${part})`;
  });
  return [...imports, text].join('\n');
}

/** The plugin. */
export function partsInside(): Plugin {
  return {
    name: 'parts-inside',
    enforce: 'pre',
    transform: (code, id) =>
      id.includes('/src/') && code.includes('import(') ? { code: withParts(code), map: null } : null,
  };
}
