// The toolbar: which scheme, language, theme and host page the story on screen is seen in.
import type { GlobalTypes } from 'storybook/internal/types';
import { choices } from '../stories/themes/chosen.js';
import { hosts } from './hosts.js';

const choice = (title: string, icon: string, items: Readonly<Record<string, string>>): GlobalTypes[string] => ({
  description: title,
  toolbar: {
    title,
    icon: icon as never,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, label]) => ({ value, title: label })),
  },
});

export const schemes = { light: 'Light', dark: 'Dark', forced: 'Forced colours' };
export const languages = { en: 'English', es: 'Español', rtl: 'Right to left' };

export const globalTypes: GlobalTypes = {
  scheme: choice('Scheme', 'contrast', schemes),
  language: choice('Language', 'globe', languages),
  theme: choice('Theme', 'paintbrush', choices),
  host: choice('Host page', 'browser', Object.fromEntries(hosts.map(({ name, title }) => [name, title]))),
};

/** The widths that a design is looked at in. The sidebar is a narrow place in a wide window. */
export const viewports = Object.fromEntries(
  [
    ['w320', '320', 'mobile'],
    ['w390', '390', 'mobile'],
    ['w768', '768', 'tablet'],
    ['w1280', '1280', 'desktop'],
    ['sidebar', '280 px sidebar', 'desktop'],
  ].map(([name, title, type]) => {
    const width = name === 'sidebar' ? '1280px' : `${title}px`;
    return [name, { name: title, type, styles: { width, height: '100%' } }];
  }),
) as Readonly<Record<string, { name: string; type: 'mobile'; styles: { width: string; height: string } }>>;
