import { createElement } from 'react';
import { AddonPanel } from 'storybook/internal/components';
import { addons, types } from 'storybook/manager-api';
import { CopyTool, EmbedPanel } from './embed-panel.js';
import { theme } from './theme.js';

addons.setConfig({
  theme,
  layoutCustomisations: {
    // A whole page has nothing to control, and no one line to paste.
    showPanel: ({ storyId }, usual) => usual && !/^(?:pages|themes)-/.test(storyId),
  },
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
