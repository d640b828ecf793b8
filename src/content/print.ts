// Content as HTML, for a server or a build step: the same light children that the live elements draw, on one line, so
// that no editor breaks them apart, and with a space between them, for words in two tags are two words to a reader too.
import type { Child } from './child.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that is safe in HTML, and between the quotes of an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/**
 * The HTML of content. `html`: the body of an article, which whoever prints must have cleaned; `frame`: what stands in an
 * element before its children.
 */
export function printed(children: readonly Child[], html = '', frame: (child: Child) => string = () => ''): string {
  return children
    .map((child) => {
      const { tag, attributes, text = '', children: inner = [], body } = child;
      const named = Object.entries(attributes).filter(([, value]) => value !== undefined);
      const open = [tag, ...named.map(([name, value]) => `${name}="${escaped(String(value))}"`)].join(' ');
      if (tag === 'img') return `<${open}>`;
      // A script's text is not escaped, and has been written so that it needs none.
      const words = tag === 'script' ? text : escaped(text);
      return `<${open}>${body ? html : frame(child) + words + printed(inner, html, frame)}</${tag}>`;
    })
    .join(' ');
}
