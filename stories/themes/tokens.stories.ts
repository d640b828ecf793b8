import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fireEvent } from 'storybook/test';
import { everyOne } from '../use.js';
import { themedSample } from './sample.js';
import { ThemeEditor } from './theme-editor.js';
import { tokens } from './token-table.js';

// How to theme is a page of its own.
const meta: Meta = {
  title: 'Themes/Tokens',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

/** Tokens on the left, every element on the right; too faint a pair is said at once, and the CSS is ready to paste. */
export const Editor: StoryObj = {
  render: (_, { globals }) => {
    const editor = new ThemeEditor();
    editor.append(themedSample({}, globals['language'] as string));
    return editor;
  },
  play: async (context) => {
    await everyOne('loaded')?.(context);
    const root = context.canvasElement.querySelector('theme-editor')?.shadowRoot;
    const accent = root?.querySelector<HTMLInputElement>('[data-token="--clinic-accent"][data-scheme-of=light]');
    const before = accent?.value ?? '';
    const contrast = root?.querySelector('ul')?.textContent;
    const change = async (value: string): Promise<string> => {
      if (accent) await fireEvent.input(accent, { target: { value } });
      await new Promise((drawn) => requestAnimationFrame(drawn));
      return root?.querySelector('ul')?.textContent ?? '';
    };
    await expect(await change('#c8d8e0')).toContain('too faint');
    await expect(root?.querySelector('pre')?.textContent).toContain('--clinic-accent: light-dark(#c8d8e0, ');
    await expect(await change(before)).toBe(contrast);
  },
};

/** Every token with a sample of what it is when nobody sets it. */
export const All: StoryObj = {
  render: () => document.createElement('token-table'),
  parameters: { room: '820px' },
  play: async ({ canvasElement }) => {
    const rows = canvasElement.querySelector('token-table')?.shadowRoot?.querySelectorAll('dt');
    await expect(rows?.length).toBe(tokens.length);
  },
};
