// Which of the articles that came are shown, and in which order.
import type { Article } from './article.js';
import { shown } from './fields.js';
import type { Selection, Topic } from './selection.js';
import { pageName, webUrl } from './url.js';

const lower = (words: readonly string[] = []): string[] => words.map((word) => word.trim().toLowerCase());

/** How many of some words an article has among its categories or tags, by name or by id of the source. */
const shared = (words: readonly string[], article: Article, kind: 'categories' | 'tags'): number => {
  // most often nobody asks, and then nothing is read
  const own = new Set(words.length ? [...lower(article[kind]), ...article.terms] : []);
  return words.filter((word) => own.has(word)).length;
};

/** Where an article stands among others: the smallest first. */
type Rank = (article: Article) => number;

/** The articles in the order of a selection. `far`: how far each is from what the page is about, if that is known. */
function ordered(articles: readonly Article[], { order = 'related', ids = [] }: Selection, far?: Rank): Article[] {
  const all = [...articles];
  if (order === 'title' && !ids.length) {
    const { compare } = new Intl.Collator(undefined, { numeric: true });
    return all.sort((one, other) => compare(one.title, other.title));
  }
  const ranks: Readonly<Record<string, Rank | undefined>> = {
    related: far,
    newest: ({ published = '' }) => -Date.parse(published) || 1e15,
    oldest: ({ published = '' }) => Date.parse(published) || 1e15,
    ids: ({ id = '' }) => ids.indexOf(id),
  };
  const rank = ranks[ids.length ? 'ids' : order];
  if (!rank) return all;
  const places = new Map(all.map((article) => [article, rank(article)]));
  return all.sort((one, other) => (places.get(one) as number) - (places.get(other) as number));
}

/**
 * The articles that a selection wants, in its order, with what is shown of them. `topic`: what the page is about, where
 * that is known; `address`: the address of an article, as it may be a link. Of most articles little is read.
 */
export function selected(
  articles: readonly Article[],
  selection: Selection,
  topic?: Topic,
  address = ({ url }: Article): string | undefined => url,
): Article[] {
  const { fields, page, exclude = [], ids = [], limit = 0, order = 'related' } = selection;
  const name = pageName(webUrl(page));
  // By this, most addresses are told from the page's at a glance.
  const glance = /[\w-]*(?=\?)/.exec(name ?? '')?.[0] ?? '';
  const here = (article: Article): boolean => {
    if (!name) return false;
    if (topic?.id && article.id === topic.id) return true;
    const url = address(article);
    return !!url?.toLowerCase().includes(glance) && pageName(url) === name;
  };
  const about = topic ?? (order === 'related' ? articles.find(here) : undefined);
  const [inCategories, withTags, nearCategories, nearTags] = [
    selection.categories,
    selection.tags,
    about?.categories,
    about?.tags,
  ].map(lower) as [string[], string[], string[], string[]];
  const far: Rank = (article) => -2 * shared(nearCategories, article, 'categories') - shared(nearTags, article, 'tags');
  const chosen = new Map<unknown, Article>();
  for (const article of ordered(articles, selection, about && far)) {
    const { id = '' } = article;
    const url = address(article);
    // What is listed twice is shown once.
    const one = url ?? (id || article);
    if (
      !chosen.has(one) &&
      !here(article) &&
      !exclude.includes(id) &&
      (!ids.length || ids.includes(id)) &&
      (!inCategories.length || shared(inCategories, article, 'categories')) &&
      (!withTags.length || shared(withTags, article, 'tags'))
    )
      chosen.set(one, { ...shown(article, fields), url });
    if (limit > 0 && chosen.size + 1 > limit) break;
  }
  return [...chosen.values()];
}
