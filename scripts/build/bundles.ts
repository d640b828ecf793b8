// The files that a page loads with a script tag, and the ones that are built only to be weighed.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';
import { asciiOutput } from './ascii.js';
import { shortLiterals } from './literals.js';
import { partsInside } from './parts.js';
import { shorterOutput } from './shorter.js';

interface Bundle {
  entry: string;
  format?: 'es' | 'iife';
  outDir?: string;
  /** Whether what it fetches on need lies beside it; else it is all in one file. */
  parts?: boolean;
  /** Whether all of it is in one file, so that an agency copies and checks one. */
  whole?: boolean;
  /** What the file begins with. */
  banner?: string;
}

/** By the names of their files. */
export const bundles: Record<string, Bundle> = {
  'clinic-elements': { entry: 'src/define.ts', whole: true },
  'clinic-elements.classic': { entry: 'src/define.ts', format: 'iife', whole: true },
  // what it fetches lies beside it, by names that change with what is in them: an old file never meets a new one
  autoload: { entry: 'src/autoload.ts', parts: true },
  // what bundlers take for Lit (`imports` in package.json); programs render on servers without elements, too
  lit: { entry: 'src/lit.ts', banner: 'const HTMLElement=globalThis.HTMLElement??class{};' },
  'one-element': { entry: 'src/define/book-consult-cta.ts', outDir: 'dist/measure', parts: true, banner: '' },
  'three-elements': { entry: 'scripts/build/three-elements.ts', outDir: 'dist/measure', banner: '' },
};

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const notice = `/*! Clinic Elements ${version} MIT */`;

/** What a page loads holds the part of Lit that our elements use. */
const standIn = { find: /^lit$/, replacement: fileURLToPath(new URL('./lit/index.ts', import.meta.url)) };

/** In one file nothing is fetched on need. */
const dataWriterWithin = {
  find: /^\.\/data-writer\.js$/,
  replacement: fileURLToPath(new URL('./data-writer.ts', import.meta.url)),
};

/** The configuration of one bundle, for `vite build --mode <name>`. */
export function bundleConfig(
  name: string,
  { entry, format = 'es', outDir = 'dist', parts = false, whole = false, banner = notice }: Bundle,
): UserConfig {
  return {
    plugins: [!parts && partsInside(), shortLiterals(), shorterOutput(), asciiOutput()],
    resolve: { alias: whole ? [standIn, dataWriterWithin] : [standIn] },
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
      lib: { entry, formats: [format], name: 'ClinicElements', fileName: () => `${name}.js` },
      rolldownOptions: {
        // what a part needs of its entry it takes from there
        ...(parts && { preserveEntrySignatures: 'allow-extension' as const }),
        // styles that no element of a bundle wears are left out
        treeshake: { manualPureFunctions: ['css'] },
        // a bundle for the scales leaves out what a page fetches on need
        external: (_, importer) => !parts && !whole && !!importer?.endsWith('data-writer.ts'),
        output: {
          minify: true,
          comments: false,
          postBanner: banner,
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  };
}
