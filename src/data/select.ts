// Which of the articles that came are shown, and in which order.
import type { Article } from './article.js';
import type { Selection, Topic } from './selection.js';
import { samePage } from './url.js';

const lower = (words: readonly string[] = []): string[] => words.map((word) => word.trim().toLowerCase());

/** How many of the words an article has, as names or as ids of the source. */
const shared = (words: readonly string[], names: readonly string[], { terms }: Article): number =>
  words.filter((word) => [...lower(names), ...terms].includes(word)).length;

/** The articles that a selection wants, in its order. `topic`: what the page is about, where that is known. */
export function selected(articles: readonly Article[], selection: Selection, topic?: Topic): Article[] {
  const { page, exclude = [], ids = [], limit, order = 'related' } = selection;
  const here = ({ id, url }: Article): boolean => !!page && ((!!id && id === topic?.id) || samePage(url, page));
  const about = topic ?? articles.find(here);
  const [inCategories, withTags, nearCategories, nearTags] = [
    selection.categories,
    selection.tags,
    about?.categories,
    about?.tags,
  ].map(lower) as [string[], string[], string[], string[]];
  const nearness = (article: Article): number =>
    2 * shared(nearCategories, article.categories, article) + shared(nearTags, article.tags, article);
  const time = ({ published = '' }: Article, none: number): number => Date.parse(published) || none;
  const orders: Readonly<Record<string, (one: Article, other: Article) => number>> = {
    related: (one, other) => nearness(other) - nearness(one),
    newest: (one, other) => time(other, -1e15) - time(one, -1e15),
    oldest: (one, other) => time(one, 1e15) - time(other, 1e15),
    title: (one, other) => one.title.localeCompare(other.title, undefined, { numeric: true }),
    ids: (one, other) => ids.indexOf(one.id ?? '') - ids.indexOf(other.id ?? ''),
  };
  // What is listed twice is shown once.
  const single = new Map(articles.map((article) => [article.url ?? article.id ?? article, article]));
  return [...single.values()]
    .filter(
      (article) =>
        !here(article) &&
        !exclude.includes(article.id ?? '') &&
        (!ids.length || ids.includes(article.id ?? '')) &&
        (!inCategories.length || shared(inCategories, article.categories, article)) &&
        (!withTags.length || shared(withTags, article.tags, article)),
    )
    .sort(orders[ids.length ? 'ids' : order])
    .slice(0, limit && limit > 0 ? limit : undefined);
}
