import { defineConfig, type UserConfig } from 'vite';
import { bundleConfig, bundles } from './scripts/build/bundles.js';
import { demoPages } from './demo/pages.js';
import { endpointServer } from './scripts/build/endpoint-server.js';

/** The demo, served with Lit as a page gets it: without the notes that Lit writes for developers. */
const demo: UserConfig = {
  root: 'demo',
  plugins: [endpointServer(), demoPages()],
  appType: 'custom',
  resolve: { conditions: ['module', 'browser'] },
  server: { fs: { allow: ['..'] } },
};

// Each is built where it is named: `vite build --mode clinic-elements`, `vite --mode demo`. Any other use of Vite,
// Storybook's above all, finds nothing here.
export default defineConfig(({ mode }): UserConfig => {
  if (mode === 'demo') return demo;
  const bundle = Object.hasOwn(bundles, mode) ? bundles[mode] : undefined;
  return bundle ? bundleConfig(mode, bundle) : {};
});
