import { createElement } from 'react';
import { AddonPanel } from 'storybook/internal/components';
import { addons, types } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import { CopyTool, EmbedPanel } from './embed-panel.js';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Clinic Elements',
    brandUrl: './',
    colorPrimary: '#0f6b64',
    colorSecondary: '#0f6b64',
    appBg: '#f3f6f5',
    fontBase: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  }),
});

addons.register('clinic-elements/embed', () => {
  addons.add('clinic-elements/embed', {
    type: types.PANEL,
    title: 'Embed',
    render: ({ active }) => createElement(AddonPanel, { active: !!active, children: createElement(EmbedPanel) }),
  });
  addons.add('clinic-elements/copy', {
    type: types.TOOL,
    title: 'Copy HTML',
    match: ({ viewMode }) => viewMode === 'story',
    render: () => createElement(CopyTool),
  });
});
