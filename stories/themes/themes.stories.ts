import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { themes } from '../../reference/themes.js';
import { everyOne } from '../use.js';
import { themedSample } from './sample.js';

// How to theme is a page of its own.
const meta: Meta = {
  title: 'Themes/Finished',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

const themed = (name: string, scheme = 'light'): StoryObj => ({
  render: (_, { globals }) =>
    themedSample(themes.find((theme) => theme.name === name)?.tokens ?? {}, globals['language'] as string),
  globals: { scheme },
  play: everyOne('loaded'),
});

/** Cool and quiet, for family medicine and mental health. */
export const CalmClinic: StoryObj = themed('calm-clinic');

/** The same at night. */
export const CalmClinicDark: StoryObj = themed('calm-clinic', 'dark');

/** Terracotta and round, for skin, laser and wellness. */
export const WarmSpa: StoryObj = themed('warm-spa');

/** The same at night. */
export const WarmSpaDark: StoryObj = themed('warm-spa', 'dark');

/** Black, white and one colour, for readers who see little. */
export const HighContrast: StoryObj = themed('high-contrast');

/** The same at night. */
export const HighContrastDark: StoryObj = themed('high-contrast', 'dark');
