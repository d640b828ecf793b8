import type { StorybookConfig } from '@storybook/web-components-vite';
import { lastBuild } from '../scripts/build/last-build.js';
import { endpointAnswers } from './endpoint.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The lines of the Embed panel name the version and the hash of the library's file.
  env: (env) => ({ ...env, STORYBOOK_LAST_BUILD: JSON.stringify(lastBuild() ?? {}) }),
  // Relative addresses: the built site works from any folder.
  viteFinal: (vite) => ({ ...vite, base: './', plugins: [...(vite.plugins ?? []), endpointAnswers()] }),
};

export default config;
