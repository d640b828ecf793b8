// From a tag, its attributes and its children to the lines that an agency pastes.
import { jsx, jsxAttribute } from './jsx.js';
import type { ElementFacts } from './manifest.js';
import { oneLine, opening, type Value } from './markup.js';
import { printedChildren, type Answer } from './printed.js';
import { shortcode } from './shortcode.js';

/** Where a snippet is pasted. `static` needs no script. */
export type SnippetKind = 'html' | 'wordpress' | 'react' | 'static';

/** An element as it is to be used. */
export interface Use {
  /** Attributes by name. `undefined`, `false` and what the element does anyway are left out. */
  attributes: Readonly<Record<string, Value>>;
  /** HTML. */
  children?: string;
}

export interface SnippetOptions {
  /** The folder of the library's file; the page's own `/js/` where it is missing. */
  base?: string;
  /** Makes the folder of one version below `base`. */
  version?: string;
  /** What a browser holds the file against: `sha384-…`. */
  integrity?: string;
  /** What `src` answers, for a page that works without script. */
  answer?: Answer;
  /** The language of the page. */
  language?: string;
  /** The address of the page, for `static`. */
  page?: string;
}

/** The line that loads the library, once for each page. */
export function scriptLine({ base = '/js/', version, integrity }: SnippetOptions = {}): string {
  const folder = version ? `${base.replace(/\/?$/, '/')}${version}/` : base.replace(/\/?$/, '/');
  const attributes: [string, Value][] = [
    ['type', 'module'],
    ['src', `${folder}clinic-elements.js`],
    ['integrity', integrity],
    ['crossorigin', integrity && 'anonymous'],
  ];
  return `${opening('script', attributes)}</script>`;
}

/** The attributes that say something: none that the element would do anyway, and each as its kind is written. */
function said(element: ElementFacts, attributes: Use['attributes']): Map<string, Value> {
  const facts = new Map(element.attributes.map((fact) => [fact.name, fact]));
  const entries = Object.entries(attributes).flatMap(([name, value]): [string, Value][] => {
    const fact = facts.get(name);
    if (value === undefined || value === false) return [];
    if (fact?.default !== undefined && fact.default === String(value)) return [];
    return [[name, value]];
  });
  return new Map(entries);
}

/** What children hold already once they are printed, or what asks for them. */
const CONTENT =
  /^(?:src|format|link-template|heading|href|excerpt|lede|text|image(?:-.*)?|date|author|category|reading-minutes|show|phone(?:-href)?|book-.*|sms-href|limit|exclude|categories|tags|ids|order|loading)$/;

function printedTag(element: ElementFacts, attributes: Map<string, Value>, use: Use, options: SnippetOptions): string {
  const { language = 'en', page = 'https://clinic.example/', answer } = options;
  const children = oneLine(use.children ?? '');
  const content = printedChildren(element.name, { attributes, children, answer, language, page });
  // Where nothing is known yet the tag asks for itself.
  if (content === undefined) return `${opening(element.name, attributes)}${children}</${element.name}>`;
  const frame = [...attributes].filter(([name]) => !CONTENT.test(name));
  // A tag that comes with its children asks for nothing, should a script come later.
  return `${opening(element.name, [...frame, ['data-state', 'loaded']])}${content}</${element.name}>`;
}

/** A component of React 19, which sets attributes of custom elements as they are written. */
function component(element: ElementFacts, attributes: Map<string, Value>, use: Use): string {
  const props = Array.from(attributes, ([name, value]) => jsxAttribute(name, value)).join('');
  const open = `<${element.name}${props}>`;
  const children = jsx(oneLine(use.children ?? ''));
  return `import 'clinic-elements/define/${element.name}';
import 'clinic-elements/types/react';

export function ${element.className}Embed() {
  return (
    ${open}${children && `\n      ${children}\n    `}</${element.name}>
  );
}
`;
}

/** What to paste to have this element, used this way. */
export function snippet(kind: SnippetKind, element: ElementFacts, use: Use, options: SnippetOptions = {}): string {
  const attributes = said(element, use.attributes);
  const children = oneLine(use.children ?? '');
  if (kind === 'react') return component(element, attributes, use);
  if (kind === 'static') return printedTag(element, attributes, use, options);
  // A shortcode holds what is shown until an answer is there; children with a slot and data have no place in it.
  const isFallback = !children || (attributes.has('src') && !/<script| slot=/i.test(children));
  if (kind === 'wordpress' && isFallback) return shortcode(element.name, attributes, children);
  return `${scriptLine(options)}${opening(element.name, attributes)}${children}</${element.name}>`;
}
