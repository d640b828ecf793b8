// An article's body where there is no DOM: parsed as a browser parses it, and copied element by element under the same
// rules as the live element's (content/body-rules.ts). What is printed holds only tags and attributes that those rules
// name, all of them plain HTML and none that holds raw text, so a browser finds in it no element that was not written.
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { keptElement, limits, named, plainMarkup, seen, xhtml } from '../content/body-rules.js';
import { escaped } from '../content/print.js';

/** A clean node: text, or an element and what it holds. */
type Clean = string | { tag: string; attributes: ReadonlyMap<string, string>; children: Clean[] };
type Parsed = DefaultTreeAdapterTypes.Node;

const isNamed = new Set(named.split(','));
const isSeen = new Set(seen.split(','));

const noEnd = new Set(['br', 'col', 'hr', 'img', 'source', 'track', 'wbr']);

/** Clean HTML of an article's body. `level`: of the heading above it; `base`: for relative addresses; `page`: where it stands. */
export function cleanBody(html: string, level: number, base: string, page: string): string {
  const nodes = copied(parse(plainMarkup(html)), base, page);
  dropUnseen(nodes);
  const ranks = headings(nodes).map(({ tag }) => Number(tag[1]));
  const shift = level + 1 - Math.min(...ranks);
  return printed(nodes, ranks.length ? shift : 0);
}

/** In the order of the document and without recursion: nesting cannot fill the stack. */
function copied(root: Parsed, base: string, page: string): Clean[] {
  const all: Clean[] = [];
  const waiting: { node: Parsed; place: Clean[]; depth: number }[] = [{ node: root, place: all, depth: -2 }];
  for (let left = limits.nodes, next = waiting.pop(); next && left > 0; next = waiting.pop()) {
    const { node, place, depth } = next;
    if ('value' in node) {
      place.push(node.value);
      left--;
    } else if ('childNodes' in node) {
      const fresh = 'tagName' in node ? freshElement(node, depth, base, page) : undefined;
      if (fresh === null) continue;
      if (fresh) left--;
      if (fresh) place.push(fresh);
      for (const child of [...node.childNodes].reverse())
        waiting.push({ node: child, place: fresh?.children ?? place, depth: depth + 1 });
    }
  }
  return all;
}

function freshElement(
  element: DefaultTreeAdapterTypes.Element,
  depth: number,
  base: string,
  page: string,
): Exclude<Clean, string> | null | undefined {
  const { namespaceURI, tagName, attrs } = element;
  if (String(namespaceURI) !== xhtml) return null;
  const kept = keptElement(tagName, (name) => attrs.find((each) => each.name === name)?.value, depth, base, page);
  return kept && { ...kept, children: [] };
}

/** The same as the live element's: what has no words and nothing to see is no link and no heading. */
function dropUnseen(nodes: Clean[]): boolean {
  const shown = nodes.map((node) => {
    if (typeof node === 'string') return !!node.trim();
    return dropUnseen(node.children) || isSeen.has(node.tag);
  });
  const kept = nodes.flatMap((node, at) =>
    shown[at] || typeof node === 'string' || !isNamed.has(node.tag) ? [node] : node.children,
  );
  nodes.splice(0, nodes.length, ...kept);
  return shown.includes(true);
}

function headings(nodes: readonly Clean[]): Exclude<Clean, string>[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const inner = headings(node.children);
    return /^h[1-6]$/.test(node.tag) ? [node, ...inner] : inner;
  });
}

function printed(nodes: readonly Clean[], shift: number): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return text(node);
      const { attributes, children } = node;
      const tag = node.tag.replace(/^h([1-6])$/, (_, rank: string) => `h${Math.min(6, Number(rank) + shift)}`);
      const open = `<${[tag, ...[...attributes].map(([name, value]) => `${name}="${text(value)}"`)].join(' ')}>`;
      if (noEnd.has(tag)) return open;
      const inner = printed(children, shift);
      // A parser takes off the first line break in a <pre>.
      return `${open}${tag === 'pre' && inner.startsWith('\n') ? '\n' : ''}${inner}</${tag}>`;
    })
    .join('');
}

/** A parser makes line feeds of carriage returns, unless they are written as references. */
function text(value: string): string {
  return escaped(value).replaceAll('\r', '&#13;');
}
