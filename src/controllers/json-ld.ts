// Structured data where a page asks for it: fetched when the first tag does.
import type { Child } from '../content/child.js';
import { jsonLdContent } from '../content/json-ld.js';
import { ownPolicy } from '../content/own-policy.js';
import { dataBlock, type Shown } from '../data/structured-data.js';

/** The data block of what a host shows. */
export function structuredData(host: HTMLElement, shown: Shown): Child[] {
  const blocks = document.querySelectorAll('script[type="application/ld+json"]');
  const others = [...blocks].filter((block) => !host.contains(block)).map(({ textContent }) => textContent ?? '');
  const text = dataBlock(shown, others);
  // A script's text is a sink, also where it is data. Where the page's list lacks our name, nothing is said.
  return jsonLdContent(text && ownPolicy()?.createScript(text));
}
