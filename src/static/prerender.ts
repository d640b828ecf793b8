// Fills the tags of a finished page from their endpoints. Everything else in the page stays byte for byte.
import { LoadError } from '../data/load-error.js';
import { readClinic } from '../data/adapters/clinic.js';
import { richTextHtml } from '../data/adapters/rich-text.js';
import { loadArticles, readArticles } from '../data/load.js';
import { loadClinic } from '../data/load-clinic.js';
import { webUrl } from '../data/url.js';
import { articleSelection, cardSelection, printedArticle, printedCard } from './article.js';
import { printedCall } from './book-consult-cta.js';
import { sourceText, type SourceText } from './encoding.js';
import { ended, foundPage, unclosed, type FoundPage, type FoundTag } from './page.js';
import type { FramePrinter, StaticElement, Tag } from './printing.js';
import { tagSelection, printedList } from './related-posts.js';

/** How a page is to be filled. */
export interface PrerenderOptions {
  /** The address that the page will have; relative addresses start there. */
  base?: string;
  /** Prints the frames too: `frames` of `clinic-elements/static/frames`. */
  frames?: FramePrinter;
}

/** What became of one tag: `filled`, found `complete`, nothing to show (`empty`), or `failed` and left as it was. */
export interface TagReport {
  tag: string;
  /** Where it stands in the file; the first line is 1. */
  line: number;
  outcome: 'filled' | 'complete' | 'empty' | 'failed';
  /** What it asked. */
  src?: string;
  /** Why it failed and what to do about it, in one sentence. */
  message?: string;
}

/** A page with its tags filled. */
export interface PrerenderedPage {
  html: Uint8Array;
  tags: readonly TagReport[];
}

/** A data block that was printed. */
const DATA = /<script slot="json-ld" type="application\/ld\+json">(.*?)<\/script>/g;

/** Where relative addresses start when nobody knows: what leads there cannot be printed. */
const NOWHERE = 'https://nowhere.invalid/';
const SAY_BASE = 'is relative: say with --base where the page will stand.';

/** Something that goes into the source at a place. */
type Insert = readonly [place: number, html: string];

/** Fills the tags of a page. It is never rejected for what an endpoint does: that tag stays, and the report says why. */
export async function prerender(html: Uint8Array, options: PrerenderOptions = {}): Promise<PrerenderedPage> {
  const source = sourceText(html);
  const page = foundPage(source);
  const printers = await Promise.all(page.tags.map((tag) => answered(tag, page, options)));
  // One after the other, for a tag must not say what one before it has said.
  const data = [...page.data];
  const results = page.tags.map((tag, at) => filledTag(tag, data, printers[at]));
  const inserts = results.flatMap(({ inserts: all }) => all);
  const tags = results.map(({ report }) => report);
  return { html: inserts.length ? inserted(source, inserts, page.encoding) : html, tags };
}

function inserted({ text, written, bytes }: SourceText, inserts: readonly Insert[], encoding?: string): Uint8Array {
  let result = '';
  let at = 0;
  // The order of two at one place is theirs.
  for (const [place, html] of [...inserts].sort(([one], [other]) => one - other)) {
    result += text.slice(at, place) + written(html, encoding);
    at = place;
  }
  return bytes(result + text.slice(at));
}

/** Prints a tag whose data is here; or says why it is not. */
type Printer = ((data: readonly string[]) => StaticElement) | LoadError;

/** Asks for what a tag wants to know. */
async function answered(found: FoundTag, page: FoundPage, options: PrerenderOptions): Promise<Printer | undefined> {
  if (found.attributes['data-state'] === 'loaded') return undefined;
  try {
    if (found.end === undefined)
      throw new LoadError(
        'blocked',
        `Its end is not found: write </${found.name}>, and in a paragraph no block before that.`,
      );
    const open = unclosed(found);
    if (open) throw new LoadError('blocked', `A <${open}> in it has no end: write </${open}>.`);
    return await printerOf(tagIn(found, page, options), found);
  } catch (error) {
    if (error instanceof LoadError) return error;
    throw error;
  }
}

/** What to do about a failure. A build has neither CORS nor a page's policy, which browsers are told to look at. */
const remedy = ({ reason, message }: LoadError): string =>
  reason === 'network' ? 'No answer: is the address right, and may this machine reach it?' : message;

/** A browser would read the children outside of the tag, and what the page wrote around it torn apart. */
const outside = (around: string): string =>
  `What goes into it would end the <${around}> around it: move the tag out of that <${around}>` +
  (around === 'p' ? '; in Markdown, begin a line with <div> and write the tag in there.' : '.');

function filledTag(
  found: FoundTag,
  data: string[],
  printer: Printer | undefined,
): { report: TagReport; inserts: readonly Insert[] } {
  const { name, attributes, line, named, begin, before, marks } = found;
  const report = { tag: name, line, src: attributes['src'] };
  const failed = (message: string): ReturnType<typeof filledTag> => ({
    report: { ...report, outcome: 'failed', message },
    inserts: [],
  });
  if (printer instanceof LoadError) return failed(remedy(printer));
  if (!printer || before === undefined) return { report: { ...report, outcome: 'complete' }, inserts: [] };
  const { frame, content, added, filled } = printer(data);
  if (!filled) return { report: { ...report, outcome: 'empty' }, inserts: [] };
  if (content.includes(NOWHERE)) return failed(`An address in it ${SAY_BASE}`);
  const end = ended(found, content);
  if (end) return failed(outside(end));
  data.push(...Array.from(content.matchAll(DATA), ([, block = '']) => block));
  const own = Object.entries(added)
    .filter(([each]) => each === 'data-state' || attributes[each] === undefined)
    .map(([each, value]) => (value === '' ? ` ${each}` : ` ${each}="${value}"`));
  const inserts: Insert[] = [
    [named, own.join('')],
    ...marks,
    [begin, frame],
    [before, begin === before ? content : ` ${content}`],
  ];
  return { report: { ...report, outcome: 'filled' }, inserts };
}

function tagIn({ name, attributes, taken, language }: FoundTag, page: FoundPage, options: PrerenderOptions): Tag {
  // What the page says of itself counts where nobody else says it.
  const base = webUrl(page.base, options.base) ?? webUrl(options.base) ?? webUrl(page.canonical);
  const canonical = webUrl(page.canonical, base);
  needBase(attributes, base);
  return { name, attributes, taken, options: { base, canonical, language, frames: options.frames } };
}

/** An address that starts at the page cannot be known without the page's own. */
function needBase(attributes: FoundTag['attributes'], base: string | undefined): void {
  const relative = ['src', 'href', 'image', 'book-href', 'link-template'].find(
    (name) => attributes[name] && !webUrl(attributes[name]),
  );
  if (relative && !base) throw new LoadError('blocked', `Its ${relative} ${SAY_BASE}`);
}

async function printerOf(tag: Tag, found: FoundTag): Promise<(data: readonly string[]) => StaticElement> {
  const { src, format, 'link-template': linkTemplate } = found.attributes;
  const { base = NOWHERE } = tag.options;
  const source = { format, linkTemplate, base };
  const json = found.json?.trim() ? parsed(found.json) : undefined;
  const telling = (data: readonly string[]): Tag => ({ ...tag, options: { ...tag.options, base, data } });
  if (tag.name === 'book-consult-cta') {
    const here = json === undefined ? [] : [readClinic(json, base)];
    const answers = src ? [await loadClinic({ src, base }), ...here] : here;
    return (data) => printedCall(telling(data), answers);
  }
  const list = tag.name === 'related-posts';
  const selection = list ? tagSelection(tag) : tag.name === 'article-card' ? cardSelection(tag) : articleSelection;
  // Cards of the page's own are the list.
  if (list && tag.taken.has('card')) return (data) => printedList(telling(data), []);
  const here = json === undefined ? [] : [readArticles({ ...source, json, trees: richTextHtml }, selection)];
  const asks = src && !(list && here.length);
  const answers = asks ? [await loadArticles({ ...source, src, trees: richTextHtml }, selection), ...here] : here;
  const print = list ? printedList : tag.name === 'article-card' ? printedCard : printedArticle;
  return (data) => print(telling(data), answers);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('not-json', 'The <script> in this tag holds no JSON: check its quotes and commas.');
  }
}
