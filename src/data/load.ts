// The door of `data/` for articles: a source in, articles out, or a `LoadError`.
import type { Adapter, Trees } from './adapters/adapter.js';
import { adapterFor, adapterServing } from './adapters/index.js';
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

/** The selected articles of a source. Rejects with a `LoadError`, or with the reason of the signal. */
export async function loadArticles(source: Source, selection: Selection, signal?: AbortSignal): Promise<Article[]> {
  try {
    return await (source.json === undefined ? asked(source, selection, signal) : readArticles(source, selection));
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
  const articles = async (topic?: Topic): Promise<Article[]> => {
    const url = adapter?.prepare?.(address, selection, topic) ?? address;
    return read(await ask(url), url.href, source, adapter);
  };
  const topic = await topicOf(adapter, address, selection, ask);
  const near = topic ? selected(await articles(topic).catch(() => []), selection, topic) : [];
  if (near.length && near.length === selection.limit) return near;
  try {
    const others = (await articles()).filter((other) => !near.some((one) => same(one, other)));
    return selected([...near, ...others], selection, topic);
  } catch (error) {
    if (near.length && !signal?.aborted) return near;
    throw error;
  }
}

/** The same without a request, for JSON that is here already. */
export function readArticles(source: Source, selection: Selection): Article[] {
  try {
    return selected(read(source.json, page(source), source), selection);
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

function read(json: unknown, base: string, source: Source, adapter?: Adapter): Article[] {
  return (adapter ?? adapterFor(json, source.format))
    .read(json, base, source.trees)
    .filter(({ title }) => title)
    .map((article) => linked(article, base, source));
}

/** The article with an address that may be a link: its own, or one made from its slug. */
function linked(article: Article, base: string, source: Source): Article {
  // Half a character has no percent-encoding.
  const slug = encodeURIComponent(article.slug?.replace(/[\ud800-\udfff]/gu, '') ?? '');
  // A page's own adapter may not have checked it.
  return {
    ...article,
    url: webUrl(article.url, base) ?? webUrl(slug && source.linkTemplate?.replace('{slug}', slug), page(source)),
  };
}

/** A page may bring its own adapter, and whatever that one throws has a name too. */
function named(cause: unknown): LoadError {
  if (cause instanceof LoadError) return cause;
  return Object.assign(new LoadError('unknown-format', 'The adapter fails: mend it, or name another format.'), {
    cause,
  });
}

function same(one: Article, other: Article): boolean {
  return one.id ? one.id === other.id : one.url === other.url;
}
