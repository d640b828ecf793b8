// What a server or a build step imports to print the tags: data in, HTML out. It needs neither a DOM nor Lit.
import { printedArticle, printedCard, articleSelection, cardSelection } from './static/article.js';
import { printedCall } from './static/book-consult-cta.js';
import { tagSelection, printedList } from './static/related-posts.js';
import type { Attributes, StaticElement, StaticOptions, Tag } from './static/printing.js';
import { readClinic } from './data/adapters/clinic.js';
import { richTextHtml } from './data/adapters/rich-text.js';
import { readArticles } from './data/load.js';
import type { Article } from './data/article.js';
import type { Selection } from './data/selection.js';

export { cleanBody } from './static/body.js';
export type { Attributes, FramePrinter, StaticElement, StaticOptions } from './static/printing.js';
export { addAdapter } from './data/adapters/index.js';
export type { Adapter } from './data/adapters/adapter.js';
export type { Article, Person, Picture } from './data/article.js';
export type { Clinic } from './data/clinic.js';
export { LoadError, type LoadErrorReason } from './data/load-error.js';
export { setMessages, type Messages } from './messages.js';

function tagOf(name: string, attributes: Attributes, options: StaticOptions): Tag {
  return { name, attributes, options, taken: new Set() };
}

/** Data that is here already; nothing where there is none. Throws a `LoadError` where it is of no known format. */
function articlesIn(data: unknown, { attributes, options }: Tag, selection: Selection): Article[][] {
  if (data === undefined || data === null) return [];
  const { format, 'link-template': linkTemplate } = attributes as Record<string, string | undefined>;
  return [readArticles({ json: data, format, linkTemplate, base: options.base ?? '', trees: richTextHtml }, selection)];
}

/** Prints `<article-card>`: from an article of the model or JSON of any format, and from its attributes. */
export function articleCard(data: unknown, attributes: Attributes = {}, options: StaticOptions = {}): StaticElement {
  const tag = tagOf('article-card', attributes, options);
  return printedCard(tag, articlesIn(data, tag, cardSelection(tag)));
}

/** Prints `<related-posts>` with its cards: from a list of articles, or JSON of any format. */
export function relatedPosts(data: unknown, attributes: Attributes = {}, options: StaticOptions = {}): StaticElement {
  const tag = tagOf('related-posts', attributes, options);
  return printedList(tag, articlesIn(data, tag, tagSelection(tag)));
}

/** Prints `<clinic-article>`: from an article of the model or JSON of any format. Its body is cleaned. */
export function clinicArticle(data: unknown, attributes: Attributes = {}, options: StaticOptions = {}): StaticElement {
  const tag = tagOf('clinic-article', attributes, options);
  return printedArticle(tag, articlesIn(data, tag, articleSelection));
}

/** Prints `<book-consult-cta>`: from the clinic's facts, plain or of schema.org, and from its attributes. */
export function bookConsultCta(data: unknown, attributes: Attributes = {}, options: StaticOptions = {}): StaticElement {
  const tag = tagOf('book-consult-cta', attributes, options);
  return printedCall(tag, data === undefined || data === null ? [] : [readClinic(data, options.base ?? '')]);
}
