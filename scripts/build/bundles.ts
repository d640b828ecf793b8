// The files that a page loads with a script tag, and the ones that are built only to be weighed.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';
import { asciiOutput } from './ascii.js';
import { litWithoutSinks } from './lit-without-sinks.js';
import { shortLiterals } from './literals.js';

interface Bundle {
  entry: string;
  format?: 'es' | 'iife';
  outDir?: string;
  /** Whether it fetches parts of itself later. */
  split?: boolean;
  /** Whether all of it is in one file, so that an agency copies and checks one. */
  whole?: boolean;
}

/** By the names of their files. */
export const bundles: Record<string, Bundle> = {
  'clinic-elements': { entry: 'src/define.ts', whole: true },
  'clinic-elements.classic': { entry: 'src/define.ts', format: 'iife', whole: true },
  // what it fetches lies beside it, by names that change with what is in them: an old file never meets a new one
  autoload: { entry: 'src/autoload.ts', split: true },
  'one-element': { entry: 'src/define/book-consult-cta.ts', outDir: 'dist/measure' },
  'three-elements': { entry: 'scripts/build/three-elements.ts', outDir: 'dist/measure' },
  lit: { entry: 'scripts/build/lit.ts', outDir: 'dist/measure' },
};

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const notice = `/*! Clinic Elements ${version}, MIT; with Lit, (c) Google LLC, BSD-3-Clause: third-party-licenses.txt */`;

const minify = { compress: true, mangle: true, codegen: true };
/** Shorter names for what only Lit's own files say: `_$AL` and its like. The words of the model stay as they are. */
const mangleProps = { include: /^_\$[ACDE]/ };

/** In one file nothing is fetched on need. */
const dataWriterWithin = {
  find: /^\.\/data-writer\.js$/,
  replacement: fileURLToPath(new URL('./data-writer.ts', import.meta.url)),
};

/** The configuration of one bundle, for `vite build --mode <name>`. */
export function bundleConfig(
  name: string,
  { entry, format = 'es', outDir = 'dist', split = false, whole = false }: Bundle,
): UserConfig {
  return {
    plugins: [shortLiterals(), litWithoutSinks(), asciiOutput()],
    resolve: { alias: whole ? [dataWriterWithin] : [] },
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
      lib: { entry, formats: [format], name: 'ClinicElements', fileName: () => `${name}.js` },
      rolldownOptions: {
        // styles that no element of a bundle wears are left out
        treeshake: { manualPureFunctions: ['css'] },
        // a bundle for the scales leaves out what a page fetches on need
        external: (_, importer) => !split && !whole && !!importer?.endsWith('data-writer.ts'),
        output: {
          // several files would each have their own short name for one thing
          minify: split ? minify : { ...minify, mangleProps },
          comments: false,
          postBanner: notice,
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  };
}
