// A page may be served as windows-1252 and its scripts with it: the bundle is pure ASCII, and reads the same anywhere.
import type { Plugin } from 'vite';

/** The same program without a character above 127: in strings, templates, regular expressions and names alike. */
export function asciiOnly(code: string): string {
  return code.replace(/(\\*)([^\0-\x7f])/g, (_, slashes: string, character: string) => {
    // a character with a needless backslash before it: the backslash would escape ours
    const before = slashes.length % 2 ? slashes.slice(1) : slashes;
    return `${before}\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** The plugin. */
export function asciiOutput(): Plugin {
  return {
    name: 'ascii-output',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = asciiOnly(chunk.code);
    },
  };
}
