// How many articles a list is asked for, and how the asking is written into an address.
import type { Selection } from '../selection.js';

const MOST = 100;
const LEAST = 12;

/** How many to ask for, so that enough are left when the page's own is taken out and the rest is ranked. */
export function pool({ limit = 0, ids, categories, tags, order }: Selection): number {
  const sifted = ids?.length || categories?.length || tags?.length || order === 'title' || order === 'oldest';
  return sifted || !(limit > 0) ? MOST : Math.min(Math.max(limit + 1, LEAST), MOST);
}

/** The address with these parameters behind what it has; a parameter that the page wrote stays as it is. */
export function asking(address: URL, parameters: Readonly<Record<string, unknown>>): URL {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) {
    if (!value || address.searchParams.has(name) || address.searchParams.has(`${name}[]`)) continue;
    // Not `searchParams`: it would write what the page wrote anew, and `,` as three characters.
    url.search += `${url.search ? '&' : ''}${name}=${value as string}`;
  }
  return url;
}
