// HTML as text: tags and words, on one line and of phrasing elements only. WordPress's `wpautop` throws block children
// out of tags that it does not know, and breaks lines apart.
import { escaped } from '../src/content/print.js';

/** What an attribute is given; `false` and `undefined` leave it out. */
export type Value = string | number | boolean | undefined;

/** A start tag, an end tag, or the words between. */
interface Token {
  kind: 'open' | 'close' | 'text';
  /** The tag in lower case, or the words as HTML. */
  text: string;
  /** As written, without quotes; `true` where there is no value. References stay. */
  attributes: readonly (readonly [name: string, value: string | true])[];
}

const TAG = /<!--.*?-->|<(\/?)([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gis;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const BLOCK =
  /^(?:address|article|aside|blockquote|div|dl|dt|dd|figure|footer|h[1-6]|header|li|main|nav|ol|p|section|ul)$/;

/** The attributes of a start tag, as written. */
function attributesIn(text: string): Token['attributes'] {
  return Array.from(text.matchAll(ATTRIBUTE), ([, name = '', double, single, none]) => [
    name,
    double ?? single?.replaceAll('"', '&quot;') ?? none ?? true,
  ]);
}

/** HTML in its tags and words. Comments are left out; what a `script` holds is one text. */
export function tokens(html: string): Token[] {
  const found: Token[] = [];
  const tag = new RegExp(TAG);
  let at = 0;
  const words = (end: number): void => {
    if (end > at) found.push({ kind: 'text', text: html.slice(at, end), attributes: [] });
    at = end;
  };
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const [whole, slash, name = '', attributes = ''] = match;
    words(match.index);
    at += whole.length;
    if (!name) continue;
    const text = name.toLowerCase();
    found.push({ kind: slash ? 'close' : 'open', text, attributes: attributesIn(attributes) });
    if (text !== 'script' || slash) continue;
    const end = html.toLowerCase().indexOf('</script', at);
    words(end < 0 ? html.length : end);
    tag.lastIndex = at;
  }
  words(html.length);
  return found;
}

/** Whether a tag has no end tag. */
export const isVoid = (tag: string): boolean => VOID.test(tag);

/** A start tag. */
export function opening(tag: string, attributes: Iterable<readonly [string, Value]>): string {
  const written = Array.from(attributes, ([name, value]) =>
    value === undefined || value === false ? '' : value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`,
  );
  // A line break within a value is a space to a reader, and the end of a line to an editor.
  return `<${tag}${written.join('').replace(/\s*[\r\n]+\s*/g, ' ')}>`;
}

/** The same HTML on one line, of phrasing elements only. */
export function oneLine(html: string): string {
  const line = tokens(html).map(({ kind, text, attributes }) => {
    if (kind === 'text') return text.replace(/\s+/g, ' ');
    const tag = BLOCK.test(text) ? 'span' : text;
    if (kind === 'close') return `</${tag}>`;
    const written = attributes.map(([name, value]) => (value === true ? name : `${name}="${value}"`));
    return `<${[tag, ...written].join(' ').replace(/\s+/g, ' ')}>`;
  });
  return line.join('').trim();
}
