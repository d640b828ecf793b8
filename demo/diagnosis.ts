// What an endpoint answers, in words for whoever builds the page: what was recognised, what was left out, what to mend.
import { adapterFor, adapterServing } from '../src/data/adapters/index.js';
import { fieldsIn } from '../src/data/fields.js';
import { items } from '../src/data/adapters/table.js';
import { LoadError } from '../src/data/load-error.js';
import { loadClinic } from '../src/data/load.js';
import { endpoint, requestJson } from '../src/data/request.js';

/** What was found, sentence by sentence. */
export interface Diagnosis {
  good: boolean;
  sentences: readonly string[];
  /** What it answered. */
  json?: unknown;
}

/** What to look at, by the reason of a failure. */
const advice: Readonly<Record<string, string>> = {
  network:
    'The endpoint must allow other sites to read it: have it send "Access-Control-Allow-Origin: *". Or the address is wrong.',
  status: 'Open the address in a new tab: it should show JSON.',
  'not-json':
    'Open the address in a new tab: it should show JSON, not a page. A login or a security plugin may stand before it.',
  'unknown-format': 'Name the format, or make the list by docs/articles.schema.json.',
  timeout: 'The endpoint is too slow for visitors: put a cache before it.',
};

/** What to do about a failure, and where a relative address led: one that lacks its `https://` is relative, too. */
function remedies(tag: string, src: string, { reason }: LoadError): (string | undefined)[] {
  const isClinic = tag === 'book-consult-cta' && reason === 'unknown-format';
  return [
    isClinic ? "Give the address of the clinic's facts, as docs/data-sources.md has them." : advice[reason],
    reason === 'blocked' || URL.canParse(src)
      ? undefined
      : `Asked was ${new URL(src, document.baseURI).href}: write https:// before the address of another site.`,
  ];
}

/** Asks an endpoint as a tag would. */
export async function diagnosis(tag: string, src: string, format?: string, linkTemplate?: string): Promise<Diagnosis> {
  try {
    if (tag === 'book-consult-cta') {
      const json = await loadClinic({ src, fresh: true });
      const facts = Object.entries(json).filter(([, value]) => value);
      return { good: true, sentences: [`A clinic's facts: ${facts.map(([name]) => name).join(', ')}.`], json };
    }
    return await articlesOf(src, format, linkTemplate);
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return { good: false, sentences: [error.message, ...remedies(tag, src, error).filter((one) => one !== undefined)] };
  }
}

async function articlesOf(src: string, format?: string, linkTemplate?: string): Promise<Diagnosis> {
  const address = endpoint(src, document.baseURI);
  const serving = adapterServing(address, format);
  const url = serving?.prepare?.(address, { fields: fieldsIn('image excerpt date') }) ?? address;
  const json = await requestJson(url, undefined, { fresh: true });
  const adapter = serving ?? adapterFor(json, format);
  const read = adapter.read(json, url.href);
  const left = countOf(json) - read.length;
  const missing = (['image', 'excerpt', 'published', 'url'] as const)
    .map((part) => [part, read.filter((article) => !article[part]).length] as const)
    .filter(([part, count]) => count && !(part === 'url' && linkTemplate));
  return {
    json,
    good: read.length > 0,
    sentences: [
      `Format: ${adapter.format}.`,
      `${read.length} ${read.length === 1 ? 'article' : 'articles'} can be shown.`,
      ...(left > 0 ? [`${left} left out: without a title, with a password, or not published.`] : []),
      ...missing.map(
        ([part, count]) =>
          `${count} without ${part === 'published' ? 'a date' : part === 'url' ? 'an address: give link-template' : `an ${part}`}.`,
      ),
    ],
  };
}

function countOf(json: unknown): number {
  try {
    return items(json, 'items|posts|articles|result|data').length;
  } catch {
    return 0;
  }
}
