// The formats, those first whose shape says most.
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

/** Adds a format of your own. It is asked before the others, and takes the place of one of the same name. */
export function addAdapter(adapter: Adapter): void {
  adapters = [adapter, ...adapters.filter(({ format }) => format !== adapter.format)];
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
  return format ? called(format) : adapters.find(({ serves }) => serves?.(address));
}
