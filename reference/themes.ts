// Finished themes: every token, in light and in dark. reference/tokens.ts writes them as CSS and as design tokens.

export interface Theme {
  /** As in an address. */
  name: string;
  title: string;
  /** For whom it is. */
  description: string;
  /** Every token, as CSS; a colour that differs in the dark is a `light-dark()`. */
  tokens: Readonly<Record<string, string>>;
}

const serif = "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif";
const roman = "Didot, 'Bodoni 72', 'Playfair Display', Georgia, serif";
const sans = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

export const themes: readonly Theme[] = [
  {
    name: 'calm-clinic',
    title: 'Calm clinic',
    description: 'Cool and quiet, for family medicine and mental health.',
    tokens: {
      '--clinic-accent': 'light-dark(#2a5d78, #9bcde6)',
      '--clinic-on-accent': 'light-dark(#ffffff, #0c2431)',
      '--clinic-text': 'light-dark(#1e2c35, #e6eef3)',
      '--clinic-muted': 'light-dark(#4d5f6b, #afc0ca)',
      '--clinic-surface': 'light-dark(#eff5f8, #18252d)',
      '--clinic-border': 'light-dark(#cbdae2, #344955)',
      '--clinic-radius': '14px',
      '--clinic-space': '1.25em',
      '--clinic-font': sans,
      '--clinic-heading-font': serif,
      '--clinic-font-size': '17px',
      '--clinic-image-ratio': '3 / 2',
      '--clinic-focus': 'light-dark(#174a86, #a9d0ff)',
      '--clinic-shadow': '0 2px 10px 0 #1e2c3514',
    },
  },
  {
    name: 'warm-spa',
    title: 'Warm spa',
    description: 'Terracotta and round, for skin, laser and wellness.',
    tokens: {
      '--clinic-accent': 'light-dark(#8b3e2b, #f2b49d)',
      '--clinic-on-accent': 'light-dark(#ffffff, #3a150b)',
      '--clinic-text': 'light-dark(#3a2a22, #f6eae2)',
      '--clinic-muted': 'light-dark(#6d584c, #cfbaad)',
      '--clinic-surface': 'light-dark(#fbf0e8, #2c211c)',
      '--clinic-border': 'light-dark(#e8d2c3, #57453c)',
      '--clinic-radius': '24px',
      '--clinic-space': '1.5em',
      '--clinic-font': sans,
      '--clinic-heading-font': roman,
      '--clinic-font-size': '17px',
      '--clinic-image-ratio': '4 / 3',
      '--clinic-focus': 'light-dark(#7a2f52, #ffc2dc)',
      '--clinic-shadow': '0 6px 24px 0 #6d3a2a1f',
    },
  },
  {
    name: 'high-contrast',
    title: 'High contrast',
    description: 'Black, white and one colour, for readers who see little.',
    tokens: {
      '--clinic-accent': 'light-dark(#00307a, #ffe14d)',
      '--clinic-on-accent': 'light-dark(#ffffff, #000000)',
      '--clinic-text': 'light-dark(#000000, #ffffff)',
      '--clinic-muted': 'light-dark(#1f1f1f, #f0f0f0)',
      '--clinic-surface': 'light-dark(#ffffff, #000000)',
      '--clinic-border': 'light-dark(#000000, #ffffff)',
      '--clinic-radius': '4px',
      '--clinic-space': '1.25em',
      '--clinic-font': sans,
      '--clinic-heading-font': sans,
      '--clinic-font-size': '19px',
      '--clinic-image-ratio': '3 / 2',
      '--clinic-focus': 'light-dark(#a8005c, #ff9ad5)',
      '--clinic-shadow': '0 0 0 1px #000000',
    },
  },
];
