// A bundle that must be one file imports at once what others fetch on need. The bundler can do that itself, but wraps
// half of the modules in functions to keep their order, which nothing of ours depends on.
import type { Plugin } from 'vite';

const onNeed = /\bawait import\((['"])(\.[^'"]+)\1\)/g;

/** The code of a module with its dynamic imports made static. */
export function withParts(code: string): string {
  const imports: string[] = [];
  const text = code.replace(onNeed, (_, quote: string, from: string) => {
    imports.push(`import * as part${imports.length} from ${quote}${from}${quote};`);
    return `await part${imports.length - 1}`;
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
