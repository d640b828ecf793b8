// How the workshop itself looks, its docs pages as its frame.
import { create, type ThemeVars } from 'storybook/theming';

export const theme: ThemeVars = create({
  base: 'light',
  brandTitle: 'Clinic Elements',
  brandUrl: './',
  colorPrimary: '#0f6b64',
  colorSecondary: '#0f6b64',
  appBg: '#f3f6f5',
  fontBase: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
});
