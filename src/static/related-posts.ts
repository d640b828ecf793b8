// A list of cards.
import { relatedPostsContent } from '../content/related-posts.js';
import type { Article } from '../data/article.js';
import { listSelection } from '../data/list-selection.js';
import type { Order, Selection } from '../data/selection.js';
import { attribute, print, view, type StaticElement, type Tag } from './printing.js';

/** Which articles a list wants, by its attributes. */
export function tagSelection(tag: Tag): Selection {
  const get = (name: string): string | undefined => attribute(tag, name);
  const list = {
    limit: Number(get('limit') ?? 3),
    exclude: get('exclude') ?? 'current',
    categories: get('categories'),
    tags: get('tags'),
    ids: get('ids'),
    order: (get('order') ?? 'related') as Order,
    show: get('show') ?? 'image excerpt date',
  };
  return listSelection(list, () => tag.options.canonical ?? tag.options.base);
}

/** A list, from answers of which the last counts. */
export function printedList(tag: Tag, answers: readonly (readonly Article[])[]): StaticElement {
  const appearance = attribute(tag, 'appearance');
  const words = view(tag);
  const articles = answers.at(-1) ?? [];
  const heading = attribute(tag, 'heading') ?? words.messages.related;
  const children = relatedPostsContent(articles, {
    ...words,
    heading,
    cardTag: 'article-card',
    card: {
      'heading-level': String(Math.min((Number(attribute(tag, 'heading-level')) || 2) + 1, 6)),
      layout: attribute(tag, 'layout') === 'list' ? 'row' : undefined,
      appearance: appearance === 'card' ? undefined : appearance,
    },
  });
  // A heading over nothing is nothing; without an answer it is what the browser fills.
  const bare = answers.length && !articles.length && !tag.taken.has('card');
  return print(tag, { children: bare ? [] : children, needed: ['card'], shown: { articles, heading } });
}
