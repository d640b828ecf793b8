// The one place where foreign HTML becomes DOM. It is parsed into a document that runs and loads nothing, and what is
// allowed is copied from there to fresh nodes, one by one: nothing is printed and parsed again, no attribute and no
// address arrives unlooked-at, and the result is the same in every engine. docs/decisions says what else was weighed.
import { plainText } from '../data/plain-text.js';
import { bearable, keptElement, limits, named, plainMarkup, read, seen, xhtml } from './body-rules.js';
import { ownPolicy } from './own-policy.js';

/** Clean nodes of an article's body. `level`: of the heading that stands above it; `base`: for relative addresses. */
export function body(html: string, level: number, base: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const parsed = inert(html);
  if (parsed) copy(parsed, fragment, base);
  else fragment.append(...paragraphs(bearable(html)));
  dropUnseen(fragment);
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
  if (element instanceof HTMLFormElement || element.namespaceURI !== xhtml) return null;
  // The document's own two elements count.
  const kept = keptElement(element.localName, (name) => element.getAttribute(name), depth - 2, base, location.href);
  if (!kept) return kept;
  const fresh = document.createElement(kept.tag);
  for (const [name, value] of kept.attributes) fresh.setAttribute(name, value);
  return fresh;
}

/** A link or a heading of nothing, of an icon that a style drew, say, has no name, and cannot be seen where the focus is. */
function dropUnseen(fragment: DocumentFragment): void {
  for (const each of fragment.querySelectorAll(named))
    if (!each.textContent?.trim() && !each.querySelector(seen)) each.replaceWith(...each.childNodes);
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
  return plainText(html.replace(/<\/(?:p|h[1-6]|li|blockquote|div|tr|figure)\s*>|<br\b[^<>]*>/gi, '$&\ue000'))
    .split('\ue000')
    .filter((text) => text.trim())
    .map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text.trim();
      return paragraph;
    });
}

/** HTML in a document of its own, where nothing runs and nothing loads; `undefined` where the page forbids parsing. */
function inert(html: string): Document | undefined {
  const markup = plainMarkup(html);
  // The safe parser needs no policy. It is given a list because Chromium 156 crashes when it has none and meets `onstart`.
  const { parseHTML } = Document as unknown as { parseHTML?(html: string, options: object): Document };
  try {
    if (parseHTML) return parseHTML.call(Document, markup, { sanitizer: { attributes: [...read] } });
    // That the page's list lacks our name does not forbid parsing by itself.
    return new DOMParser().parseFromString(ownPolicy()?.createHTML(markup) ?? markup, 'text/html');
  } catch {
    return undefined;
  }
}
