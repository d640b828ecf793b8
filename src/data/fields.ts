// What is shown of an article, and the lists of words that say so.
import type { Article } from './article.js';
import type { Field } from './selection.js';

/** The words of a list in an attribute: `image, excerpt date`. */
export function wordList(text: string | null | undefined): string[] {
  return String(text ?? '')
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** What a `show` attribute names. */
export function fieldsIn(show: string | null | undefined): Set<Field> {
  return new Set(wordList(show) as Field[]);
}

/** An article without what is not to be shown. */
export function shown(article: Partial<Article>, fields: ReadonlySet<Field>): Partial<Article> {
  const { image, excerpt, published, authors, categories, readingMinutes, html, ...rest } = article;
  return {
    ...rest,
    ...(fields.has('image') && { image }),
    ...(fields.has('excerpt') && { excerpt }),
    ...(fields.has('date') && { published }),
    ...(fields.has('author') && { authors }),
    ...(fields.has('category') && { categories }),
    ...(fields.has('reading-minutes') && { readingMinutes }),
    ...(fields.has('body') && { html }),
  };
}
