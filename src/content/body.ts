// The one place where foreign HTML becomes DOM. It is parsed into a document that runs and loads nothing, and what is
// allowed is copied from there to fresh nodes, one by one: nothing is printed and parsed again, no attribute and no
// address arrives unlooked-at, and the result is the same in every engine. docs/decisions says what else was weighed.
import { plainText } from '../data/plain-text.js';
import { imageUrl, linkUrl, samePage, srcset, webUrl } from '../data/url.js';

/** At most so much is read: characters of HTML, nodes, nested elements, characters of an attribute that is no address. */
const limits = { length: 300_000, nodes: 2000, depth: 60, value: 2000 };

const list = (words: string): string[] => words.match(/[^\s,]+/g) ?? [];

/** What may stay, and with which attributes besides those that every element may have. An address is set last. */
const allowed = new Map(
  `a:target,href,hreflang abbr address b bdi bdo blockquote br caption cite code col:span colgroup:span data:value dd
  del:datetime details:open dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img:alt,width,height,sizes,srcset,src
  ins:datetime kbd li:value mark menu ol:reversed,start,type p picture pre q rp rt ruby s samp small
  source:type,media,width,height,sizes,srcset,src span strong sub summary sup table tbody td:colspan,rowspan tfoot
  th:abbr,colspan,rowspan,scope thead time:datetime tr track:kind,label,srclang,src u ul var video:width,height,src
  audio:src wbr`
    .split(/\s+/)
    .map((entry) => {
      const [tag = '', attributes] = entry.split(':');
      return [tag, list(`dir hidden lang title ${attributes ?? ''}`)] as const;
    }),
);

/** Every attribute that is looked at. */
const read = new Set([...allowed.values(), ...['src', 'srcset'].map(lateNames)].flat());

/** Sections: what they hold is set apart, but the page's landmarks are its own. */
const sections = new Set(list('article aside center dir footer header hgroup main nav search section'));

/** What goes with all that is in it; of anything else that is not allowed, the words stay. */
const dropped = new Set(
  list(`applet base button canvas datalist embed fieldset form frame frameset head iframe input link math meta
  no-noscript no-select noembed noframes object optgroup option output param plaintext portal progress script style svg
  template textarea title xmp`),
);

const xhtml = 'http://www.w3.org/1999/xhtml';

/** Clean nodes of an article's body. `level`: of the heading that stands above it; `base`: for relative addresses. */
export function body(html: string, level: number, base: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const parsed = inert(html.slice(0, limits.length));
  if (parsed) copy(parsed, fragment, base);
  else fragment.append(...paragraphs(html.slice(0, limits.length)));
  shiftHeadings(fragment, level);
  return fragment;
}

/** Walks by a TreeWalker: neither a form's fields can stand in for its steps, nor can nesting fill the stack. */
function copy(parsed: Document, fragment: Node, base: string): void {
  const walker = document.createTreeWalker(parsed, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  /** Where the children of each open element go. */
  const places = [fragment];
  let node = walker.firstChild();
  for (let left = limits.nodes; node && left > 0;) {
    const place = places[places.length - 1] ?? fragment;
    const fresh = node instanceof Element ? freshElement(node, base, places.length) : new Text(node.nodeValue ?? '');
    if (fresh) {
      place.appendChild(fresh);
      left--;
    }
    const child = fresh !== null && walker.firstChild();
    if (child) {
      places.push(fresh ?? place);
      node = child;
    } else {
      while (!(node = walker.nextSibling()) && walker.parentNode()) places.pop();
    }
  }
}

/** What an element becomes: a fresh one, only its children (`undefined`), or nothing (`null`). */
function freshElement(element: Element, base: string, depth: number): Element | null | undefined {
  // A form's own fields stand in for its properties, so it is known by its class.
  if (element instanceof HTMLFormElement || element.namespaceURI !== xhtml || dropped.has(element.localName))
    return null;
  const tag = sections.has(element.localName) ? 'div' : element.localName;
  const attributes = allowed.get(tag);
  // The document's own two elements count.
  if (!attributes || depth > limits.depth + 2) return undefined;
  const fresh = document.createElement(tag);
  // Before the address, or some engines have begun to load.
  if (tag === 'img') setAll(fresh, { loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer' });
  if (tag === 'video' || tag === 'audio') setAll(fresh, { preload: 'none', controls: '' });
  for (const name of attributes) {
    const value = written(element, name)
      .map((text) => allowedValue(name, text, tag, base))
      .find((text) => text !== undefined);
    if (value !== undefined) fresh.setAttribute(name, value);
  }
  if (tag === 'img') return isPicture(fresh) ? fresh : null;
  if (tag !== 'a') return fresh;
  if (fresh.hasAttribute('target')) fresh.setAttribute('rel', 'noopener');
  // A link that leads nowhere is only words.
  return fresh.hasAttribute('href') ? fresh : undefined;
}

function setAll(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

function lateNames(name: string): string[] {
  return [`data-lazy-${name}`, `data-${name}`];
}

/** What an element says; first, of a picture that a plugin made lazy, what it will say. */
function written(element: Element, name: string): string[] {
  const names = name.startsWith('src') ? [...lateNames(name), name] : [name];
  return names.map((each) => element.getAttribute(each)).filter((value) => value !== null);
}

/** The value of an attribute as it may stay. */
function allowedValue(name: string, value: string, tag: string, base: string): string | undefined {
  if (name === 'href') {
    const href = linkUrl(value, base);
    // No `id` stays, so a link into this very page would find nothing.
    return href?.includes('#') && samePage(href, location.href) ? undefined : href;
  }
  if (name === 'srcset') return srcset(value, base);
  if (name === 'src') return tag === 'img' ? imageUrl(value, base) : webUrl(value, base);
  if (name === 'target') return value.toLowerCase() === '_blank' ? '_blank' : undefined;
  // A table of a million columns stops the page.
  if (name.endsWith('span')) return /^\d\d?$/.test(value) ? value : undefined;
  return value.length > limits.value ? undefined : value;
}

/** A picture shows something: one of a single pixel only reports who reads. */
function isPicture(image: Element): boolean {
  const [width, height] = ['width', 'height'].map((name) => parseInt(image.getAttribute(name) ?? '', 10));
  return (image.hasAttribute('src') || image.hasAttribute('srcset')) && !(Number(width) < 2 && Number(height) < 2);
}

/** Headings keep their order of rank, and the highest stands one level below the article's own. */
function shiftHeadings(fragment: DocumentFragment, level: number): void {
  const headings = [...fragment.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const rank = ({ localName }: Element): number => Number(localName.slice(1));
  const shift = level + 1 - Math.min(...headings.map(rank));
  for (const heading of shift ? headings : []) {
    const shifted = document.createElement(`h${Math.min(6, rank(heading) + shift)}`);
    for (const { name, value } of heading.attributes) shifted.setAttribute(name, value);
    shifted.append(...heading.childNodes);
    heading.replaceWith(shifted);
  }
}

/** Whether a body begins with these words, as it does where a source cuts its excerpts from it. */
export function opensWith(html: string, excerpt: string): boolean {
  const opening = excerpt.replace(/\s*(?:\u2026|\.\.\.)$/, '');
  return plainText(html.slice(0, 10 * opening.length + 1000)).startsWith(opening);
}

/** The words alone, where the page's policy lets nobody parse. A private character marks where a paragraph ends. */
function paragraphs(html: string): Node[] {
  return plainText(html.replace(/<\/(?:p|h[1-6]|li|blockquote|div|tr|figure)\s*>|<br\b[^>]*>/gi, '$&\ue000'))
    .split('\ue000')
    .filter((text) => text.trim())
    .map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text.trim();
      return paragraph;
    });
}

interface Policy {
  createHTML(html: string): string;
}
declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  }
}
let policy: Policy | undefined | null;

/** HTML in a document of its own, where nothing runs and nothing loads; `undefined` where the page forbids parsing. */
function inert(html: string): Document | undefined {
  // What engines read differently (with scripts or without, by an old rule or a new one) gets a name that all read alike.
  const markup = `<!doctype html><body>${html.replace(/(<\/?)(?=(?:noscript|select)(?![^\s/>]))/gi, '$1no-')}`;
  // The safe parser needs no policy. It is given a list because Chromium 156 crashes when it has none and meets `onstart`.
  const { parseHTML } = Document as unknown as { parseHTML?(html: string, options: object): Document };
  try {
    if (parseHTML) return parseHTML.call(Document, markup, { sanitizer: { attributes: [...read] } });
    policy = policy === undefined ? ownPolicy() : policy;
    return new DOMParser().parseFromString(policy?.createHTML(markup) ?? markup, 'text/html');
  } catch {
    return undefined;
  }
}

/** Refused where the page's list lacks its name; that alone does not forbid parsing. Asked for once. */
function ownPolicy(): Policy | null {
  try {
    return window.trustedTypes?.createPolicy('clinic-elements', { createHTML: (text) => text }) ?? null;
  } catch {
    return null;
  }
}
