// The door of `data/` for articles: a source in, articles out, or a `LoadError`.
import type { Adapter, Trees } from './adapters/adapter.js';
import { adapterFor, adapterServing, readBy } from './adapters/index.js';
import type { Article } from './article.js';
import { LoadError } from './load-error.js';
import { page } from './page.js';
import { endpoint, limits, requestJson } from './request.js';
import { selected } from './select.js';
import type { Selection, Topic } from './selection.js';
import { webUrl } from './url.js';

export { readClinic } from './adapters/clinic.js';
export { loadClinic } from './load-clinic.js';

/** Where content comes from: an address, or JSON that is here already. */
export interface Source {
  src?: string;
  json?: unknown;
  /** Names the format where its shape does not tell. */
  format?: string;
  /** Makes addresses for formats that have none: `/blog/{slug}`. */
  linkTemplate?: string;
  /** What makes HTML of bodies that are trees; without it they are left out. */
  trees?: Trees;
  /** Asks again although an answer is at hand. */
  fresh?: boolean;
  /** Where relative addresses start; at the page where it is missing. */
  base?: string;
}

/** Asks an address for at most so many milliseconds, and never longer than the whole load may take. */
type Ask = (address: URL, time?: number) => Promise<unknown>;

/** The selected articles of an address. Rejects with a `LoadError`, or with the reason of the signal. */
export async function loadArticles(source: Source, selection: Selection, signal?: AbortSignal): Promise<Article[]> {
  try {
    return await asked(source, selection, signal);
  } catch (error) {
    throw signal?.aborted ? error : named(error);
  }
}

async function asked(source: Source, selection: Selection, signal?: AbortSignal): Promise<Article[]> {
  const address = endpoint(source.src ?? '', page(source));
  const adapter = adapterServing(address, source.format);
  const end = performance.now() + limits.time;
  const ask: Ask = (url, time = limits.time) =>
    requestJson(url, signal, { fresh: source.fresh, end: Math.min(end, performance.now() + time) });
  const articles = async (near: readonly Article[], topic?: Topic, about = topic): Promise<Article[]> => {
    const url = adapter?.prepare?.(address, selection, topic) ?? address;
    return read(await ask(url), url.href, source, selection, adapter, near, about);
  };
  const topic = await topicOf(adapter, address, selection, ask);
  const near = topic ? await articles([], topic).catch(() => []) : [];
  if (near.length && near.length === selection.limit) return near;
  try {
    return await articles(near, undefined, topic);
  } catch (error) {
    if (near.length && !signal?.aborted) return near;
    throw error;
  }
}

/** The same without a request, for JSON that is here already. */
export function readArticles(source: Source, selection: Selection): Article[] {
  try {
    return read(source.json, page(source), source, selection);
  } catch (error) {
    throw named(error);
  }
}

/** What the page is about, where the endpoint can tell. That is worth a third of the time, and no failure. */
async function topicOf(
  adapter: Adapter | undefined,
  address: URL,
  selection: Selection,
  ask: Ask,
): Promise<Topic | undefined> {
  const { page, order = 'related', ids, categories, tags } = selection;
  if (!page || order !== 'related' || [ids, categories, tags].some((wanted) => wanted?.length)) return undefined;
  try {
    const url = adapter?.prepareTopic?.(address, selection);
    return url && adapter?.topic?.(await ask(url, limits.time / 3), page);
  } catch {
    return undefined;
  }
}

/** The selected articles of an answer. `near`: those that are here already; `topic`: what the page is about. */
function read(
  json: unknown,
  base: string,
  source: Source,
  selection: Selection,
  adapter = adapterFor(json, source.format),
  near: readonly Article[] = [],
  topic?: Topic,
): Article[] {
  const address = ({ url, slug }: Article): string | undefined => url ?? linked(slug, source);
  const same = (one: Article, other: Article): boolean => (one.id ? one.id === other.id : one.url === address(other));
  const others = readBy(adapter, json, base, source.trees).filter((other) => !near.some((one) => same(one, other)));
  const limit = selection.limit && selection.limit - near.length;
  return [...near, ...selected(others, { ...selection, limit }, topic, address)];
}

/** The address that the page's template makes of an article that has none. */
function linked(slug: string | undefined, source: Source): string | undefined {
  // Half a character has no percent-encoding. A slug may be a path, but leads neither up nor to another host.
  const name = encodeURIComponent(slug?.replace(/^\/|[\ud800-\udfff]/gu, '') ?? '').replace(/\b%2F(?!\.)/g, '/');
  return name ? webUrl(source.linkTemplate?.replace('{slug}', name), page(source)) : undefined;
}

/** A page may bring its own adapter, and whatever that one throws has a name too. */
function named(cause: unknown): LoadError {
  if (cause instanceof LoadError) return cause;
  const error = new LoadError(
    'unknown-format',
    `The adapter fails (${String(cause)}): mend it, or name another format.`,
  );
  return Object.assign(error, { cause });
}
