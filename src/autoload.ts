// What a `<script>` loads to register only the tags that the page holds, each from a file of its own.
// Where there is no HTML document, nothing is watched and nothing is fetched.

export type * from './define.js';

/** By tag: the file that registers it. */
const files = new Map<string, () => Promise<unknown>>([
  ['article-card', () => import('./define/article-card.js')],
  ['related-posts', () => import('./define/related-posts.js')],
  ['book-consult-cta', () => import('./define/book-consult-cta.js')],
  ['clinic-article', () => import('./define/clinic-article.js')],
]);

/** What can hold tags: the page, a shadow root, a part of either. */
export type Root = Document | DocumentFragment | Element;

let observer: MutationObserver | undefined;

/** The tags whose files are under way or here. */
const asked = new Set<string>();

async function register(tag: string, file: () => Promise<unknown>, root: Root): Promise<void> {
  asked.add(tag);
  try {
    await file();
    files.delete(tag);
    if (!files.size) observer?.disconnect();
  } catch (error) {
    // The page's own children stay what is seen. The next such tag tries again, and so does the network's return; a
    // browser may remember the failure all the same: https://github.com/whatwg/html/pull/10327
    asked.delete(tag);
    addEventListener('online', () => look(root), { once: true });
    console.warn(`<${tag}>: its script did not come. ${String(error)}`);
  }
}

function look(root: Root): void {
  for (const [tag, file] of files) {
    if (asked.has(tag) || customElements.get(tag)) continue;
    if (('localName' in root && root.localName === tag) || root.querySelector(tag)) void register(tag, file, root);
  }
}

/**
 * Registers the tags within a root as they come. The page itself is watched already; a shadow root is not seen from
 * outside, so hand it over once: `autoload(element.shadowRoot)`.
 */
export function autoload(root: Root): void {
  if (!observer) return;
  look(root);
  if (files.size) observer.observe(root, { childList: true, subtree: true });
}

if (typeof document !== 'undefined' && document.contentType === 'text/html') {
  observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) look(node as Element);
  });
  autoload(document);
}
