// HTML as JSX for React 19, which hands attributes of custom elements on as they are written.
import { isVoid, tokens, type Value } from './markup.js';

/** React's names for attributes of the platform's own tags, where they differ. */
const names: ReadonlyMap<string, string> = new Map([
  ['class', 'className'],
  ['for', 'htmlFor'],
  ['srcset', 'srcSet'],
  ['datetime', 'dateTime'],
  ['referrerpolicy', 'referrerPolicy'],
  ['fetchpriority', 'fetchPriority'],
  ['tabindex', 'tabIndex'],
  ['crossorigin', 'crossOrigin'],
  ['hreflang', 'hrefLang'],
]);

/** A value between quotes, or in braces where JSX would read it otherwise. */
export function jsxAttribute(name: string, value: Value): string {
  if (value === undefined || value === false) return '';
  if (value === true) return ` ${name}`;
  if (typeof value === 'number') return ` ${name}={${value}}`;
  return /["&\\\n]/.test(value) ? ` ${name}={${JSON.stringify(value)}}` : ` ${name}="${value}"`;
}

/** Children as JSX. What a `script` holds goes in whole. */
export function jsx(html: string): string {
  const all = tokens(html);
  const data = (at: number): string => (all[at]?.kind === 'text' ? JSON.stringify(all[at]?.text.trim()) : '""');
  const isData = (at: number): boolean => all[at]?.kind === 'open' && all[at]?.text === 'script';
  const written = all.map(({ kind, text, attributes }, at) => {
    if (kind === 'close') return isVoid(text) || text === 'script' ? '' : `</${text}>`;
    if (kind === 'text' && isData(at - 1)) return '';
    if (kind === 'text') return text.replace(/[{}]/g, (brace) => `{'${brace}'}`).replace(/\s+/g, ' ');
    const props = attributes.map(([name, value]) => {
      const prop = text.includes('-') ? name : (names.get(name) ?? name);
      return value === true ? ` ${prop}` : ` ${prop}="${value}"`;
    });
    const open = `<${text}${props.join('')}`;
    if (isData(at)) return `${open} dangerouslySetInnerHTML={{ __html: ${data(at + 1)} }} />`;
    return `${open}${isVoid(text) ? ' />' : '>'}`;
  });
  return written.join('').trim();
}
