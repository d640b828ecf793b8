import type { Child } from './child.js';

/** A data block as a light child. No frame has a slot of that name: nobody sees it, and its slot is known to be filled. */
export function jsonLdContent(text: string | undefined): Child[] {
  return text ? [{ tag: 'script', attributes: { slot: 'json-ld', type: 'application/ld+json' }, text }] : [];
}
