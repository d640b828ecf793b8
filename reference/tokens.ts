// Themes as what programs take: CSS to paste, and design tokens in the format of the Design Tokens Community Group,
// https://www.designtokens.org/tr/2025.10/format/
import { channels, inScheme, type Scheme } from './colour.js';
import type { ElementFacts, TokenFacts } from './manifest.js';

/** A theme's tokens by their names. */
export type Tokens = Readonly<Record<string, string>>;

/** Every token that some element knows, once. */
export function tokensOf(elements: ReadonlyMap<string, ElementFacts>): TokenFacts[] {
  const all = [...elements.values()].flatMap(({ tokens }) => tokens);
  return [...new Map([...all].reverse().map((token) => [token.name, token])).values()].reverse();
}

/** The rule to paste. */
export function themeCss(tokens: Tokens, selector = ':root'): string {
  const lines = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};`);
  return `${selector} {\n${lines.join('\n')}\n}\n`;
}

function colour(css: string): object {
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels(css) ?? [];
  const components = [red, green, blue].map((value) => Math.round(value * 1e4) / 1e4);
  const opacity = Math.round(alpha * 100) / 100;
  return { colorSpace: 'srgb', components, ...(opacity < 1 && { alpha: opacity }), hex: css.slice(0, 7) };
}

/** Design tokens know `px` and `rem`; what is said in `em` is counted at the usual size of text. */
function dimension(css: string): object {
  const [, amount = '0', unit] = /^([\d.]+)(px|em)?$/.exec(css) ?? [];
  return { value: Number(amount) * (unit === 'em' ? 16 : 1), unit: 'px' };
}

function shadow(css: string): object {
  const [offsetX = '0', offsetY = '0', blur = '0', spread = '0', hex = '#000000'] = css.split(' ');
  const lengths = { offsetX, offsetY, blur, spread };
  const sizes = Object.fromEntries(Object.entries(lengths).map(([name, length]) => [name, dimension(length)]));
  return { color: colour(hex), ...sizes };
}

function ratio(css: string): number {
  const [width = 1, height = 1] = css.split('/').map(Number);
  return Math.round((width / height) * 1e4) / 1e4;
}

/** A value as a design token has it. */
function tokenValue(type: string, css: string): { $type: string; $value: unknown } {
  if (type === 'color') return { $type: 'color', $value: colour(css) };
  if (type === 'font-family') {
    return { $type: 'fontFamily', $value: css.split(',').map((name) => name.trim().replaceAll("'", '')) };
  }
  if (type === 'ratio') return { $type: 'number', $value: ratio(css) };
  if (type === 'shadow') return { $type: 'shadow', $value: shadow(css) };
  return { $type: 'dimension', $value: dimension(css) };
}

/** The design tokens of a theme in one scheme. What CSS says otherwise than a design token can stands beside it. */
export function designTokens(tokens: Tokens, facts: readonly TokenFacts[], scheme: Scheme): object {
  const group = facts.flatMap(({ name, type, description }) => {
    const css = tokens[name] && inScheme(tokens[name], scheme);
    if (!css) return [];
    const extensions = { 'clinic-elements': { property: name, css } };
    return [
      [
        name.replace('--clinic-', ''),
        { ...tokenValue(type, css), $description: description, $extensions: extensions },
      ] as const,
    ];
  });
  return { clinic: Object.fromEntries(group) };
}
