import type { StorybookConfig } from '@storybook/web-components-vite';
import { endpointAnswers } from './endpoint.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // Relative addresses: the built site works from any folder.
  viteFinal: (vite) => ({ ...vite, base: './', plugins: [...(vite.plugins ?? []), endpointAnswers()] }),
};

export default config;
