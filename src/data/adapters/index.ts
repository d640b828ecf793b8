// The formats, those first whose shape says most.
import type { Article } from '../article.js';
import { LoadError } from '../load-error.js';
import type { Adapter } from './adapter.js';
import { contentful } from './contentful.js';
import { ghost } from './ghost.js';
import { jsonFeed } from './json-feed.js';
import { jsonLd } from './json-ld.js';
import { plain } from './plain.js';
import { sanity } from './sanity.js';
import { unknownFormat } from './table.js';
import { wordpressCom } from './wordpress-com.js';
import { wordpress } from './wordpress.js';

let adapters: readonly Adapter[] = [jsonFeed, jsonLd, contentful, sanity, wordpressCom, ghost, wordpress, plain];

/** The formats of a page's own. */
const own = new Set<Adapter>();

/** Adds a format of your own. It is asked before the others, and takes the place of one of the same name. */
export function addAdapter(adapter: Adapter): void {
  own.add(adapter);
  adapters = [adapter, ...adapters.filter(({ format }) => format !== adapter.format)];
}

/** The articles in JSON. What a page's own format reads is read once more as the plain format is, and so checked. */
export function readBy(adapter: Adapter, ...[json, base, trees]: Parameters<Adapter['read']>): Article[] {
  const articles = adapter.read(json, base, trees);
  return own.has(adapter) ? plain.read([...articles], base) : articles;
}

/** The format of that name; a `LoadError` where there is none. */
function called(name: string): Adapter {
  const adapter = adapters.find(({ format }) => format === name);
  if (adapter) return adapter;
  const names = adapters.map(({ format }) => format).join(', ');
  throw new LoadError('unknown-format', `No format is called "${name}"; there are ${names}.`);
}

/** The format that is named, or that knows this JSON by its shape; a `LoadError` where there is none. */
export function adapterFor(json: unknown, format?: string): Adapter {
  const adapter = format ? called(format) : adapters.find((each) => each.recognizes(json));
  if (!adapter) throw unknownFormat(json);
  return adapter;
}

/** The format that is named, or that knows an address as its own, before anything is asked. */
export function adapterServing(address: URL, format?: string): Adapter | undefined {
  return format ? called(format) : adapters.find((each) => each.serves?.(address));
}
