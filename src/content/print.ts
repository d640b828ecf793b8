// Content as HTML, for a server or a build step: the same light children that the live elements draw, on one line, so
// that no editor breaks them apart.
import type { Child } from './child.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that is safe in HTML, and between the quotes of an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** The HTML of content. `html`: the body of an article, which whoever prints must have cleaned. */
export function printed(children: readonly Child[], html = ''): string {
  return children
    .map(({ tag, attributes, text = '', children: inner = [], body }) => {
      const named = Object.entries(attributes).filter(([, value]) => value !== undefined);
      const open = [tag, ...named.map(([name, value]) => `${name}="${escaped(String(value))}"`)].join(' ');
      return tag === 'img' ? `<${open}>` : `<${open}>${body ? html : escaped(text) + printed(inner)}</${tag}>`;
    })
    .join('');
}
