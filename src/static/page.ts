// The tags of a finished page, and what the page says around them. Read by a parser that reads as browsers do, and that
// knows the place of each thing in the source.
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { wide, xhtml } from '../content/body-rules.js';
import type { SourceText } from './encoding.js';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;
type Words = (piece: string) => string;

/** One of our tags in a page. */
export interface FoundTag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** The slots that the page fills by itself; `phone link` where one holds a link, `body wide` where it may need to scroll. */
  taken: ReadonlySet<string>;
  /** JSON inside the tag, as text. */
  json: string | undefined;
  /** The language that the nearest ancestor says. */
  language: string | undefined;
  /** The first line is 1. */
  line: number;
  /** Places in the source: behind the tag's name, behind the start tag, before the end tag where there is one. */
  named: number;
  begin: number;
  end: number | undefined;
  /** Where children go that are read before what the page put behind the lede or the body. */
  before: number | undefined;
  /** Attributes that the element writes on the page's own children, each behind the name of its start tag. */
  marks: readonly (readonly [place: number, attribute: string])[];
  /** HTML that opens what is open where children go: the elements around the tag, the tag, what stands in it already. */
  opening: string;
}

/** What was found in a page. */
export interface FoundPage {
  tags: readonly FoundTag[];
  /** The encoding that the page declares. */
  encoding: string | undefined;
  /** What the page says of its own address. */
  base: string | undefined;
  canonical: string | undefined;
  /** The structured data that stands in the page, as text. */
  data: readonly string[];
}

const names = new Set(['article-card', 'related-posts', 'book-consult-cta', 'clinic-article']);

/** Reads a page. */
export function foundPage({ text, words }: SourceText): FoundPage {
  // A mark of the encoding is no text of the page, and would open its body.
  const mark = /^(?:\u00ef\u00bb\u00bf|\ufeff)/.exec(text)?.[0] ?? '';
  const root = parse(text.slice(mark.length), { sourceCodeLocationInfo: true });
  const elements = [...elementsIn(root)];
  const encoding = declared(elements.map(([element]) => element));
  const say: Words = (piece) => words(piece, encoding);
  const first = (name: string, has: (element: Element) => boolean, value: string): string | undefined => {
    const found = elements.find(([element]) => element.tagName === name && has(element));
    return found && attributesOf(found[0], text, mark.length, say)[value];
  };
  return {
    tags: elements
      .filter(([{ tagName }]) => names.has(tagName))
      .map(([element, lang]) => foundTag(element, lang, text, mark.length, say)),
    encoding,
    base: first('base', (element) => get(element, 'href') !== undefined, 'href'),
    canonical: first('link', (element) => /(?:^|\s)canonical(?:\s|$)/i.test(get(element, 'rel') ?? ''), 'href'),
    data: elements.filter(([element]) => isData(element, 'ld+json')).map(([element]) => say(textOf(element))),
  };
}

/** Every element that a browser shows or heeds, in order, each with the attribute that says its language. */
function* elementsIn(root: Node): Generator<[Element, Element | undefined]> {
  const waiting: [Node, Element | undefined][] = [[root, undefined]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, spoken] = next;
    const element = 'tagName' in node ? node : undefined;
    const lang = element && get(element, 'lang') ? element : spoken;
    if (element && String(element.namespaceURI) === xhtml) yield [element, lang];
    const inside = element && 'content' in element && get(element, 'shadowrootmode') ? [element.content as Node] : [];
    const children = 'childNodes' in node ? node.childNodes : [];
    for (const child of [...inside, ...children].reverse()) waiting.push([child, lang]);
  }
}

function foundTag(element: Element, lang: Element | undefined, text: string, shift: number, say: Words): FoundTag {
  const { tagName: name, childNodes } = element;
  const place = element.sourceCodeLocation;
  const start = (place?.startTag ?? place)?.startOffset ?? 0;
  const children = childNodes.filter((child): child is Element => 'tagName' in child);
  const script = children.find((child) => isData(child, 'json') && get(child, 'slot') === undefined);
  const begin = shift + (place?.startTag?.endOffset ?? start);
  const end = place?.endTag?.startOffset;
  const behind = children.find((child) => get(child, 'slot')?.startsWith('after'))?.sourceCodeLocation?.startOffset;
  const at = (offset: number | undefined): number | undefined => (offset === undefined ? undefined : shift + offset);
  return {
    name,
    attributes: attributesOf(element, text, shift, say),
    taken: new Set(children.flatMap((child) => slotsOf(child, name))),
    json: script && say(textOf(script)),
    language: lang && attributesOf(lang, text, shift, say)['lang'],
    line: place?.startLine ?? 0,
    named: shift + start + 1 + name.length,
    begin,
    end: at(end),
    before: at(end && (behind ?? end)),
    marks: marksOn(children, name).flatMap(([{ tagName, sourceCodeLocation: own }, attribute]) =>
      own ? [[shift + own.startOffset + 1 + tagName.length, attribute] as const] : [],
    ),
    opening: [...around(element), name].map((each) => `<${each}>`).join('') + text.slice(begin, at(behind ?? end)),
  };
}

/** The names of the elements around one, the outermost first; a page and its body are open everywhere. */
function around(element: Element): string[] {
  const all: string[] = [];
  for (let node: Node | null = element.parentNode; node && 'tagName' in node; node = node.parentNode)
    if (!['html', 'body'].includes(node.tagName)) all.push(node.tagName);
  return all.reverse();
}

/** The element around a tag that a parser ends when it reads new children; nothing where each of them keeps its place. */
export function ended({ name, opening }: FoundTag, content: string): string | undefined {
  const left = openBehind(`${opening}${content}</${name}>`);
  return openBehind(`${opening}</${name}>`).find((each, at) => each !== left[at]);
}

/** An element in a tag that is still open where children go, and would hold them; nothing where there is none. */
export function unclosed({ name, opening }: FoundTag): string | undefined {
  const open = openBehind(opening);
  return open[open.lastIndexOf(name) + 1];
}

/** The names of the elements that a parser has open behind a piece of HTML, the outermost first. */
function openBehind(html: string): string[] {
  const all = [...elementsIn(parseFragment(`${html}<x-end>`))].map(([element]) => element);
  const end = all.reverse().find(({ tagName }) => tagName === 'x-end');
  return end ? around(end) : [];
}

/** What `<article-card>` and `<related-posts>` write on the page's own children: a bare link is a card's title. */
function marksOn(children: readonly Element[], host: string): [Element, string][] {
  if (host === 'related-posts')
    return children
      .filter((child) => get(child, 'slot') === 'card' && get(child, 'role') === undefined)
      .map((child) => [child, ' role="listitem"']);
  const titled = host !== 'article-card' || children.some((child) => get(child, 'slot') === 'heading');
  const bare = children.find((child) => !get(child, 'slot') && child.tagName === 'a');
  return bare && !titled ? [[bare, ' slot="heading"']] : [];
}

/** The slot that a child fills: a bare link in a card is its title. */
function slotsOf(child: Element, host: string): string[] {
  const slot = get(child, 'slot') || (host === 'article-card' && child.tagName === 'a' ? 'heading' : undefined);
  if (!slot) return [];
  const inside = [child, ...[...elementsIn(child)].map(([element]) => element)];
  const leads = inside.some((element) => element.tagName === 'a' && get(element, 'href') !== undefined);
  const isWide = inside.some(({ tagName }) => wide.split(',').includes(tagName));
  return [slot, ...(leads ? [`${slot} link`] : []), ...(isWide ? [`${slot} wide`] : [])];
}

/** The encoding that the page's own `<meta>` names. */
function declared(elements: readonly Element[]): string | undefined {
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const said =
      get(element, 'charset') ??
      (/^content-type$/i.test(get(element, 'http-equiv') ?? '')
        ? /charset\s*=\s*["']?([^\s"';]+)/i.exec(get(element, 'content') ?? '')?.[1]
        : undefined);
    if (said) return said;
  }
  return undefined;
}

/** The attributes of a start tag in the words of the page: the tag is read again, now that its encoding is known. */
function attributesOf(element: Element, text: string, shift: number, say: Words): Record<string, string> {
  const place = element.sourceCodeLocation?.startTag ?? element.sourceCodeLocation;
  if (!place) return {};
  const tag = say(text.slice(shift + place.startOffset, shift + place.endOffset));
  // Some names mean nothing in a fragment; attributes mean the same in all of them.
  const [again] = parseFragment(tag.replace(/^<[^\s/>]+/, '<x-tag')).childNodes;
  const attributes = again && 'attrs' in again ? again.attrs : [];
  return Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
}

function get({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

function isData(element: Element, kind: string): boolean {
  return element.tagName === 'script' && (get(element, 'type') ?? '').toLowerCase().endsWith(kind);
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
