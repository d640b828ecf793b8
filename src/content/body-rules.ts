// What of an article's body may stay. Who walks the body, with a DOM or without one, asks here of each element.
import { imageUrl, linkUrl, samePage, srcset, webUrl } from '../data/url.js';

/**
 * At most so much is read: characters of HTML, tags (a parser takes seconds where many are left open), nodes, nested
 * elements, characters of an attribute that is no address.
 */
export const limits = { length: 300_000, tags: 6000, nodes: 2000, depth: 60, value: 2000 };

const list = (words: string): string[] => words.match(/[^\s,]+/g) ?? [];

/** What may stay, as `plainMarkup` names it, and with which attributes besides those of every element. An address is last. */
const allowed = new Map(
  `a:target,href,hreflang abbr address no-b bdi bdo blockquote br caption cite no-code col:span colgroup:span data:value
  dd del:datetime details:open dfn div dl dt no-em figcaption figure h1 h2 h3 h4 h5 h6 hr no-i
  img:alt,width,height,sizes,srcset,src ins:datetime kbd li:value mark menu ol:reversed,start,type p picture pre q rp rt
  ruby no-s samp no-small source:type,media,width,height,sizes,srcset,src span no-strong sub summary sup table tbody
  td:colspan,rowspan tfoot th:abbr,colspan,rowspan,scope thead time:datetime tr track:kind,label,srclang,src no-u ul var
  video:width,height,src audio:src wbr`
    .split(/\s+/)
    .map((entry) => {
      const [tag = '', attributes] = entry.split(':');
      return [tag, list(`dir lang title ${attributes ?? ''}`)] as const;
    }),
);

/** Every attribute that is looked at. */
export const read = new Set([...allowed.values(), ...['src', 'srcset'].map(lateNames)].flat());

/** Media wait, and tell nobody where the reader is. */
const recording = { preload: 'none', controls: '' };
const quiet: Readonly<Record<string, Record<string, string>>> = {
  img: { loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer' },
  video: recording,
  audio: recording,
};

/** Sections: what they hold is set apart, but the page's landmarks are its own. */
const sections = new Set(list('article aside center dir footer header hgroup main nav search section'));

/** What goes with all that is in it; of anything else that is not allowed, the words stay. */
const dropped = new Set(
  list(`applet base canvas datalist embed fieldset form frame frameset head iframe input link math meta
  no-noscript no-select noembed noframes object optgroup option output param plaintext portal progress script style svg
  template textarea title xmp`),
);

/** What is gone when it holds no words, */
export const named = 'a,h1,h2,h3,h4,h5,h6';

/** … and none of these. */
export const seen = 'img,video,audio';

/** What may be wider than its column, and cannot wrap. */
export const wide = 'table,pre';

export const xhtml = 'http://www.w3.org/1999/xhtml';

/** An element as it may stay. */
export interface Kept {
  tag: string;
  /** In this order: engines begin to load when they see the address. */
  attributes: ReadonlyMap<string, string>;
}

type Attribute = (name: string) => string | null | undefined;

/** As much of a body as is read. */
export const bearable = (html: string): string => html.slice(0, limits.length).split('<', limits.tags).join('<');

/** HTML as every parser reads it alike, and soon. */
export function plainMarkup(html: string): string {
  const markup = bearable(html)
    // What engines read differently (with scripts or without, by an old rule or a new one) gets a name that all read
    // alike. So do marks: parsers open them again in each block, and move all that is in them, and a few kilobytes take a
    // minute (https://html.spec.whatwg.org/#formatting).
    .replace(/(<\/?)(?=(?:b|big|code|em|font|i|nobr|noscript|s|select|small|strike|strong|tt|u)(?![^\s/>]))/gi, '$1no-')
    // A mark goes on behind another's end that crosses it, …
    .replace(/(<no-(\w+)>[^<>]*<\/no-(?!\2>)\w+>)/g, '$1<no-$2>')
    // … and ends with the block in which its end stands, if it began before.
    .replace(/(<\/no-\w+>)(\s*<\/\w+>)/g, '$1$2$1')
    // Engines need seconds for a tag of so many attributes, and for a letter of so many signs.
    .replace(/(<\w(?:[^\s/"'<]*[\s/"']){20000})[^<>]*|(\p{M}{20})\p{M}+/gu, '$1$2');
  return `<!doctype html><body>${markup}`;
}

/**
 * What an HTML element becomes: one that may stay, only its children (`undefined`), or nothing (`null`). `base`: for
 * relative addresses; `page`: the address that it will be read at.
 */
export function keptElement(
  name: string,
  attribute: Attribute,
  depth: number,
  base: string,
  page: string,
): Kept | null | undefined {
  if (dropped.has(name)) return null;
  const tag = sections.has(name) ? 'div' : name;
  const names = allowed.get(tag);
  if (!names || depth > limits.depth) return undefined;
  // Before the address, or some engines have begun to load.
  const attributes = new Map(Object.entries(quiet[tag] ?? {}));
  for (const each of names) {
    const value = written(attribute, each)
      .map((text) => allowedValue(each, text, tag, base, page))
      .find((text) => text !== undefined);
    if (value !== undefined) attributes.set(each, value);
  }
  if (attributes.has('target')) attributes.set('rel', 'noopener');
  if (tag === 'img' && !isPicture(attributes)) return null;
  // A link that leads nowhere is only words.
  return tag === 'a' && !attributes.has('href') ? undefined : { tag: tag.replace('no-', ''), attributes };
}

/** Where plugins put an address: WP Rocket and others, Avada, Optimole, NitroPack, and the oldest of such scripts. */
function lateNames(name: string): string[] {
  const before = list('data-lazy- data- data-orig- data-opt- nitro-lazy-');
  return [...before.map((each) => each + name), name.replace('src', 'data-original')];
}

/** What an element says; first, of a picture that a plugin made lazy, what it will say. */
function written(attribute: Attribute, name: string): string[] {
  const names = name.startsWith('src') ? [...lateNames(name), name] : [name];
  // In an attribute a tag is words.
  return names.flatMap((each) => attribute(each)?.replace(/(<\/?)no-/g, '$1') ?? []);
}

/** The value of an attribute as it may stay. */
function allowedValue(name: string, value: string, tag: string, base: string, page: string): string | undefined {
  if (name === 'href') {
    const href = linkUrl(value, base);
    // No `id` stays, so a link into this very page would find nothing.
    return href?.includes('#') && samePage(href, page) ? undefined : href;
  }
  if (name === 'srcset') return srcset(value, base);
  if (name === 'src') return tag === 'img' ? imageUrl(value, base) : webUrl(value, base);
  if (name === 'target') return value.toLowerCase() === '_blank' ? '_blank' : undefined;
  // A table of a million columns stops the page.
  if (name.endsWith('span')) return /^\d\d?$/.test(value) ? value : undefined;
  return value.length > limits.value ? undefined : value;
}

/** A picture shows something: one of a single pixel only reports who reads. */
function isPicture(values: ReadonlyMap<string, string>): boolean {
  const isTiny = (side: string): boolean => parseInt(values.get(side) ?? '', 10) < 2;
  return (values.has('src') || values.has('srcset')) && !(isTiny('width') && isTiny('height'));
}
