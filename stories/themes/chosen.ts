// The theme that the toolbar dresses every story in: a finished one, or what the editor made. This browser keeps that.
import { themes } from '../../reference/themes.js';
import type { Tokens } from '../../reference/tokens.js';

/** The toolbar's choices. */
export const choices: Readonly<Record<string, string>> = {
  none: 'No theme',
  ...Object.fromEntries(themes.map(({ name, title }) => [name, title])),
  mine: 'Mine, from the editor',
};

const place = 'clinic-elements/theme';
const known: Tokens = themes[0]?.tokens ?? {};
let mine: Tokens | undefined;

/** What the editor made last; what it begins with before that. */
export function ownTheme(): Tokens {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    const found = Object.entries(kept as object).filter(([name, value]) => name in known && typeof value === 'string');
    return { ...known, ...mine, ...Object.fromEntries(found) };
  } catch {
    // A browser may keep nothing, and what it kept may be from another day.
    return { ...known, ...mine };
  }
}

/** Keeps what the editor makes. */
export function keepOwnTheme(tokens: Tokens): void {
  mine = tokens;
  try {
    localStorage.setItem(place, JSON.stringify(tokens));
  } catch {
    // It stays until the page is left.
  }
}

/** The tokens of a choice. */
export function tokensOfChoice(name: string | undefined): Tokens {
  return name === 'mine' ? ownTheme() : (themes.find((theme) => theme.name === name)?.tokens ?? {});
}

/** Dresses an element in tokens. */
export function wear(element: HTMLElement, tokens: Tokens): void {
  for (const [name, value] of Object.entries(tokens)) element.style.setProperty(name, value);
}
