// Colours as CSS writes them in our themes, and how clearly one stands on another.

export type Scheme = 'light' | 'dark';

/** A colour of one scheme: the first or the second of a `light-dark()`, or the one that serves both. */
export function inScheme(css: string, scheme: Scheme): string {
  const [, light = css, dark = css] = /^light-dark\(\s*([^,]+?)\s*,\s*(.+?)\s*\)$/.exec(css) ?? [];
  return scheme === 'light' ? light : dark;
}

/** Red, green, blue and alpha of `#rrggbb` or `#rrggbbaa`, each 0 to 1; nothing for other notations. */
export function channels(hex: string): [number, number, number, number] | undefined {
  const [, colour, alpha = 'ff'] = /^#([\da-f]{6})([\da-f]{2})?$/i.exec(hex) ?? [];
  if (!colour) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  return [red, green, blue, parseInt(alpha, 16) / 255];
}

/** How light a colour is: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = (channels(hex) ?? []).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How clearly one opaque colour stands on another: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What stands on what in our elements, and how clearly it must: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const pairs = [
  { words: 'Text on a box', on: '--clinic-text', under: '--clinic-surface', least: 4.5 },
  { words: 'Less important text on a box', on: '--clinic-muted', under: '--clinic-surface', least: 4.5 },
  { words: 'Topic on a box', on: '--clinic-accent', under: '--clinic-surface', least: 4.5 },
  { words: 'Words of a button', on: '--clinic-on-accent', under: '--clinic-accent', least: 4.5 },
  { words: 'Focus ring around a box', on: '--clinic-focus', under: '--clinic-surface', least: 3 },
] as const;

/** A pair as it is in one scheme of a theme. */
interface PairContrast {
  words: string;
  scheme: Scheme;
  ratio: number;
  passes: boolean;
}

/** Every pair of a theme, in light and in dark. */
export function contrasts(tokens: Readonly<Record<string, string>>): PairContrast[] {
  const schemes: readonly Scheme[] = ['light', 'dark'];
  return schemes.flatMap((scheme) =>
    pairs.map(({ words, on, under, least }) => {
      const ratio = contrast(inScheme(tokens[on] ?? '', scheme), inScheme(tokens[under] ?? '', scheme));
      return { words, scheme, ratio, passes: ratio >= least };
    }),
  );
}
