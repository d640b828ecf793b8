// A format as a table: for each word of the model the place where the format keeps it. One reader serves every format.
import type { Article, Person, Picture } from '../article.js';
import { at, count, type Follow, holds, list, record, text } from '../json.js';
import { LoadError } from '../load-error.js';
import { excerpt, words } from '../plain-text.js';
import { imageUrl, srcset, webUrl } from '../url.js';
import { lazyArticle, type Word } from './lazy.js';

/**
 * Paths of own keys, the best first: `url|link`. `<` says that the words there are HTML, `~` that the time there is
 * UTC without saying so, `!` that the page wrote the words itself: nobody cuts them. Or a function that finds the value;
 * what it finds may be HTML.
 */
export type Place = string | ((item: unknown) => unknown);

/**
 * Where the items of a format keep the words of the model; those that are missing are under their own names. The places
 * of a picture and a person start at the picture and the person: `name` names terms too, `profile` is a person's page.
 */
export type Table = Partial<Record<keyof Article | keyof Picture | 'name' | 'profile' | 'credential', Place>>;

/** What a place gives; nothing where the value there is not what is looked for. */
type Reader<T> = (value: unknown, mark?: string) => T | undefined;

/** A path: its keys, and its mark if it has one. */
type Path = readonly [keys: readonly string[], mark?: string];

const parsed = (path: string): Path => [path.replace(/^[!<~]/, '').split('.'), /^[!<~]/.exec(path)?.[0]];

/** The paths of each place. A list asks ten thousand times for the same. */
const known = { __proto__: null } as unknown as Record<string, readonly Path[] | undefined>;

/** What the first place gives that gives something. */
export function first<T>(item: unknown, place: Place, read: Reader<T>, follow?: Follow): T | undefined {
  if (typeof place === 'function') return read(place(item), '<');
  for (const [keys, mark] of (known[place] ??= place.split('|').map(parsed))) {
    const found = read(at(item, keys, follow), mark);
    if (found && (found as unknown as ArrayLike<unknown>).length !== 0) return found;
  }
  return undefined;
}

const plain: Reader<string> = (value, mark) => words(text(value), mark);

/** A day, or an instant with its zone. A time whose zone nobody knows is no instant, so that its day is all it tells. */
const moment: Reader<string> = (value, mark) => {
  const [, day = '', time = '', zone = mark && 'Z'] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)[\d.]* ?(Z|[+-]\d\d:?\d\d)?)?$/.exec(text(value)) ?? [];
  // Who writes a day alone has software write its midnight. That of UTC is elsewhere in another day, and tells nothing.
  const own = mark ? '' : day;
  const date = zone && /[1-9]/.test(time) ? `${day}T${time}${zone.replace(/:?(\d\d)$/, ':$1')}` : own;
  // Some engines count February 30 as March 2.
  return Date.parse(date) && new Date(day).getUTCDate() === +day.slice(8) ? date : undefined;
};

/** Foreign HTML as it is; text as paragraphs. */
const markup: Reader<string> = (value, mark) => {
  const body = text(value);
  if (!body || (mark && /<\w/.test(body))) return body;
  return `<p>${body.replace(/</g, '&lt;').replace(/\n\s*\n/g, '</p><p>')}</p>`;
};

/** Of more items than a page can bear to read, the first. */
const MOST = 10_000;

/** Of more names than anybody reads, the first. */
const few = (value: unknown): unknown[] => list(value).slice(0, 64);

/** The articles in a format's items. An item without a title is left out, for nothing could be clicked. */
export const articles = (items: readonly unknown[], ...format: Format): Article[] =>
  items
    .slice(0, MOST)
    .map(articleReader(...format))
    .filter(({ title }) => title);

/** The same of a format that knows nearly every JSON: items of which none has a title are another's. */
export function titledArticles(items: readonly unknown[], ...format: Format): Article[] {
  const found = articles(items, ...format);
  if (!found.length && items.length && !items.some((item) => holds(item, 'title'))) throw unknownFormat(items[0]);
  return found;
}

/** How each word of an article is read, what it is where nothing is said, and its place if not its own name. */
type Readers = { readonly [Name in keyof Article]-?: [read: Reader<unknown>, missing?: Article[Name], place?: string] };

/** `follow` gives what a value stands for, `trees` the HTML of a body that is no text. */
type Format = [table: Table, base: string, follow?: Follow, trees?: (tree: unknown) => string];

/** What reads one item of a format; a title that is missing is empty. */
export function articleReader(...[places, base, follow, trees]: Format): (item: unknown) => Article {
  // A page's script may have given every object a `title`.
  const table = { __proto__: null, ...places } as Table;
  const get = <T>(item: unknown, name: keyof Table, read: Reader<T>, other: string = name): T | undefined =>
    first(item, table[name] ?? other, read, follow);
  const named = (item: unknown): string => words(text(item)) || (get(item, 'name', plain, 'name|title') ?? '');
  const names: Reader<string[]> = (value) => [...new Set(few(value).map(named))].filter(Boolean);
  const address: Reader<string> = (value) => (/^(?:#(?!\/)|_:)/.test(text(value)) ? undefined : webUrl(value, base));
  const people: Reader<Person[]> = (value) =>
    few(value)
      .map((person) => ({
        name: named(person),
        url: get(person, 'profile', address, 'url'),
        credential: get(person, 'credential', plain),
      }))
      .filter(({ name }) => name);
  const picture: Reader<Picture> = (value) => {
    const file: unknown = Array.isArray(value) ? value[0] : value;
    const src = imageUrl(file, base) ?? get(file, 'src', (url) => imageUrl(url, base));
    return src === undefined
      ? undefined
      : {
          src,
          srcset: get(file, 'srcset', (candidates) => srcset(candidates, base)),
          width: get(file, 'width', count),
          height: get(file, 'height', count),
          alt: get(file, 'alt', plain) ?? '',
        };
  };
  const readers: Readers = {
    id: [text],
    url: [address],
    slug: [text],
    title: [plain, ''],
    excerpt: [(value, mark) => excerpt(plain(value, mark) ?? '', mark === '!')],
    image: [picture],
    published: [moment],
    modified: [moment],
    authors: [people, [], 'authors|author'],
    reviewers: [people, []],
    lastReviewed: [moment],
    categories: [names, []],
    tags: [(value) => names(typeof value === 'string' ? value.split(',') : value), []],
    terms: [(value) => few(value).map(text), []],
    language: [(value) => /^[a-z]{2,3}(?:[-_][a-z\d]+)*$/i.exec(text(value))?.[0].replace(/_/g, '-')],
    readingMinutes: [count],
    html: [(value, mark) => (typeof value === 'object' ? trees?.(value) : markup(value, mark))],
  };
  const word: Word = (item, name) => {
    const [read, missing, place] = readers[name];
    return get(item, name, read, place) ?? missing;
  };
  return lazyArticle(Object.keys(readers), word);
}

/** Candidates of a picture on a host that makes sizes on demand: Contentful's and Sanity's. */
export function widths(value: unknown, base: string): string {
  const [, file, rect = ''] =
    /^(https:\/\/(?:images\.ctfassets\.net|cdn\.sanity\.io)\/[^?]+)(\?rect=.*)?$/.exec(imageUrl(value, base) ?? '') ??
    [];
  return file
    ? [400, 800, 1200, 1600].map((width) => `${file}?w=${width}${rect.replace('?', '&')} ${width}w`).join(', ')
    : '';
}

/** JSON that a format does not know. */
export const unknownFormat = (json: unknown): LoadError =>
  new LoadError(
    'unknown-format',
    `No format knows this JSON (${
      Object.keys(record(json) ?? {})
        .join(', ')
        .slice(0, 60) || typeof json
    }): see docs/data-sources.md.`,
  );

/** The items of a list at the first of some paths, or of JSON that is the list; or JSON that is one item, with a title. */
export function items(json: unknown, paths: string, title = 'title'): readonly unknown[] {
  if (Array.isArray(json)) return json;
  const found = paths
    .split('|')
    .map((path) => at(json, path))
    .find((value) => typeof value === 'object' && value !== null);
  if (found) return list(found);
  if (!holds(json, title)) throw unknownFormat(json);
  return [json];
}
