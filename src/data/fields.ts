// What is shown of an article, and the lists of words that say so.
import type { Article } from './article.js';
import type { Field } from './selection.js';

/** The words of a list in an attribute: `image, excerpt date`. */
export function wordList(text: string | null | undefined): string[] {
  return String(text ?? '')
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** What a `show` attribute names, or what is shown where there is none. */
export function fieldsIn(show: string | null | undefined): Set<Field> {
  return new Set(wordList(show ?? 'image excerpt date') as Field[]);
}

/** What is shown under another name than the model's, or not at all unless it is asked for. */
const FIELDS = {
  __proto__: null,
  image: 'image',
  excerpt: 'excerpt',
  published: 'date',
  authors: 'author',
  categories: 'category',
  readingMinutes: 'reading-minutes',
  html: 'body',
} as unknown as Readonly<Record<string, Field | undefined>>;

/** What an article says, without what is not to be shown; nothing is left of what it was read from. */
export function shown<Words extends Partial<Article>>(article: Words, fields?: ReadonlySet<Field>): Words {
  // A page's script may have given every object a `title`.
  const words = { __proto__: null } as unknown as Words;
  for (const name in article) {
    const field = FIELDS[name];
    if (!field || !fields || fields.has(field)) words[name] = article[name];
  }
  return words;
}
