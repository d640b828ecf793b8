// What a story's controls hold, as the attributes and children of a tag; the Embed panel and the story itself read the same.
import type { Value } from '../reference/markup.js';
import type { Use } from '../reference/snippet.js';
import { spoken } from './words.js';

/** Attributes by name, and `children`. */
export type Args = Readonly<Record<string, Value>>;

/** The attributes and children of some args, in the language of the toolbar. */
export function useOf(args: Args, language: string): Required<Use> {
  const { children = '', ...rest } = args;
  const known = Object.entries(rest).filter(([name]) => /^[a-z][a-z-]*$/.test(name));
  const attributes = known.map(([name, value]) => [name, typeof value === 'string' ? spoken(value, language) : value]);
  return {
    attributes: Object.fromEntries(attributes) as Record<string, Value>,
    children: spoken(String(children), language),
  };
}

/** The same for a page without a script of its own: what a script would set stands as JSON between the tags. */
export function pastedUse(
  args: Args,
  language: string,
  properties: Readonly<Record<string, unknown>> = {},
): Required<Use> {
  const { attributes, children } = useOf(args, language);
  const [data] = Object.values(properties);
  if (data === undefined) return { attributes, children };
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return { attributes, children: `<script type="application/json">${json}</script>${children}` };
}
