import { defineConfig, type UserConfig } from 'vite';
import { bundleConfig, bundles } from './scripts/build/bundles.js';
import { demoPages } from './demo/pages.js';
import { endpointServer } from './scripts/build/endpoint-server.js';
import { lastBuild } from './scripts/build/last-build.js';

/** The demo, served with Lit as a page gets it: without the notes that Lit writes for developers. */
const demo: UserConfig = {
  root: 'demo',
  define: { IS_STATIC: 'false', LAST_BUILD: JSON.stringify(lastBuild()) },
  plugins: [endpointServer(), demoPages()],
  appType: 'custom',
  resolve: { conditions: ['module', 'browser'] },
  server: { fs: { allow: ['..'] } },
};

/** The builder as a folder of files, for any web server. */
const builder: UserConfig = {
  root: 'demo',
  base: './',
  define: { IS_STATIC: 'true', LAST_BUILD: JSON.stringify(lastBuild()) },
  build: { outDir: '../dist/builder', emptyOutDir: true, rolldownOptions: { input: 'demo/builder.html' } },
};

// Each is built where it is named: `vite build --mode clinic-elements`, `vite --mode demo`. Any other use of Vite,
// Storybook's above all, finds nothing here.
export default defineConfig(({ mode }): UserConfig => {
  if (mode === 'demo') return demo;
  if (mode === 'builder') return builder;
  const bundle = Object.hasOwn(bundles, mode) ? bundles[mode] : undefined;
  return bundle ? bundleConfig(mode, bundle) : {};
});
