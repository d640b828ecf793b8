// A tag as a server prints it: what the live element would draw into its slots, from the same data by the same functions.
import type { Child } from '../content/child.js';
import { wide } from '../content/body-rules.js';
import { jsonLdContent } from '../content/json-ld.js';
import { escaped, printed } from '../content/print.js';
import { dataBlock, type Shown } from '../data/structured-data.js';
import type { CardView } from '../content/article-card.js';
import { useEntityNames } from '../data/entity-names.js';
import { messagesIn, type Messages } from '../messages.js';

// A server has no subtitles to read the names of characters.
useEntityNames();

/** The attributes of a tag as they stand in HTML; `true` for one without a value, nothing or `null` for one left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Prints the frame of a tag whose slots are filled; `frames` of `clinic-elements/static/frames` does. */
export type FramePrinter = (tag: string, attributes: Attributes, slots: ReadonlySet<string>) => string;

/** Where a tag will stand, and how it is to be printed. */
export interface StaticOptions {
  /** The address of the page, which relative addresses start from. */
  base?: string;
  /** The canonical address of the page, where that is another: the article that a list leaves out. */
  canonical?: string;
  /** The language of the page, as its `lang` says; English where it is missing. */
  language?: string;
  /** Prints the frame too, as a declarative shadow root. */
  frames?: FramePrinter;
  /** The data blocks that the page has already, as text: with `json-ld`, none of them is said again. */
  data?: readonly string[];
}

/** A tag as it was printed. */
export interface StaticElement {
  /** The whole tag, ready for a page. */
  html: string;
  /** The children, one for each slot that was free. */
  content: string;
  /** The frame as a declarative shadow root, where it was asked for. */
  frame: string;
  /** Attributes that the tag gets besides those that it has. */
  added: Attributes;
  /** Whether there is anything to read or to click; a tag that is not filled asks its endpoint in the browser. */
  filled: boolean;
}

/** One tag in the making. */
export interface Tag {
  name: string;
  attributes: Attributes;
  options: StaticOptions;
  /** Slots that the page has filled by itself. */
  taken: ReadonlySet<string>;
}

/** The value of an attribute, as the platform would give it. */
export function attribute({ attributes }: Pick<Tag, 'attributes'>, name: string): string | undefined {
  const value = attributes[name];
  return value == null || value === false ? undefined : value === true ? '' : String(value);
}

/** The language that a tag speaks, and its words. */
export function view(tag: Tag): CardView & { messages: Messages } {
  const language = attribute(tag, 'lang') || tag.options.language || 'en';
  const loading = attribute(tag, 'loading') === 'eager' ? 'eager' : 'lazy';
  return { language, messages: messagesIn(language), loading };
}

/** What the elements write on themselves, and their frames go by. */
const usual: Readonly<Record<string, Attributes>> = {
  'article-card': { layout: 'stacked', appearance: 'card' },
  'related-posts': { layout: 'grid', appearance: 'card' },
  'book-consult-cta': { layout: 'banner' },
};

/** What stands in a tag, and what else is to be printed of it. */
export interface Print {
  children: readonly Child[];
  /** The tag is filled when one of these slots is. */
  needed: readonly string[];
  /** The clean body of an article. */
  body?: string;
  /** What structured data can tell of. */
  shown?: Shown;
}

/** Prints a tag. */
export function print(tag: Tag, { children, needed, body, shown }: Print): StaticElement {
  const { name, options, taken } = tag;
  const told = shown && attribute(tag, 'json-ld') !== undefined ? dataBlock(shown, options.data ?? []) : undefined;
  const free = [...children, ...jsonLdContent(told && ascii(told))].filter(
    (child) => !taken.has(child.attributes['slot'] ?? ''),
  );
  const scrolls = body && !taken.has('body') && wide.split(',').some((each) => body.includes(`<${each}`));
  const slots = new Set([...taken, ...slotsOf(free), ...(scrolls ? ['body wide'] : [])]);
  const filled = needed.some((slot) => slots.has(slot));
  const frames = filled ? options.frames : undefined;
  const added = { ...(filled && { 'data-state': 'loaded' }), ...(frames && { 'data-frame': '', ...usual[name] }) };
  const attributes = { ...added, ...set(tag.attributes), ...(filled && { 'data-state': 'loaded' }) };
  const inner = (child: Child): string => frames?.(child.tag, child.attributes, slotsOf(child.children)) ?? '';
  const frame = frames?.(name, attributes, slots) ?? '';
  const content = printed(
    free.map((child) => whole(child, !!frames)),
    body,
    inner,
  );
  return {
    html: `<${[name, ...said(attributes)].join(' ')}>${frame}${content}</${name}>`,
    content,
    frame,
    added,
    filled,
  };
}

/** JSON that reads the same in a page of any encoding. */
function ascii(json: string): string {
  return json.replace(/[^\0-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The slots that children fill; one that holds a link counts as `phone link`, say, too. */
function slotsOf(children: readonly Child[] = []): Set<string> {
  return new Set(children.flatMap(({ tag, attributes: { slot } }) => (tag === 'a' ? [slot, `${slot} link`] : [slot])));
}

/** A child that is a tag of ours comes whole: it has nothing to ask. */
function whole(child: Child, framed: boolean): Child {
  const own = usual[child.tag];
  if (!own) return child;
  const attributes = { 'data-state': 'loaded', ...(framed && { 'data-frame': '', ...own }), ...set(child.attributes) };
  return { ...child, attributes: attributes as Child['attributes'] };
}

/** The attributes that are there. */
function set<Each extends Attributes>(attributes: Each): Each {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value != null && value !== false)) as Each;
}

function said(attributes: Attributes): string[] {
  return Object.entries(attributes).map(([name, value]) =>
    value === '' || value === true ? name : `${name}="${escaped(String(value))}"`,
  );
}
