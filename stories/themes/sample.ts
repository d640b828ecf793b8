// All elements at once, small enough to see what a token does to each.
import type { Tokens } from '../../reference/tokens.js';
import { spoken } from '../words.js';
import { wear } from './chosen.js';

const sample = `<book-consult-cta heading="Talk to us" text="Questions about Botox, your skin or your mood? Call us, or book a consultation online." phone="786.701.5750" book-href="/book" book-label="Book a consultation"></book-consult-cta>
<related-posts src="endpoint/plain/posts.json" heading="You Might Also Enjoy..." show="image excerpt date category" order="source"></related-posts>
<clinic-article src="endpoint/plain/post.json" heading-level="2"></clinic-article>`;

/** The elements, dressed in tokens. */
export function themedSample(tokens: Tokens, language: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = spoken(sample, language);
  wear(page, tokens);
  for (const element of page.children) (element as HTMLElement).style.marginBlockEnd = '48px';
  return page;
}
