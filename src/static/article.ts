// A card and a whole article: one article, put together from what the tag says and from data.
import { articleCardContent } from '../content/article-card.js';
import { clinicArticleContent } from '../content/clinic-article.js';
import { plainArticle } from '../data/adapters/plain.js';
import type { Article } from '../data/article.js';
import { fieldsIn } from '../data/fields.js';
import { merged } from '../data/merged.js';
import type { Selection } from '../data/selection.js';
import { cleanBody } from './body.js';
import { attribute, print, view, type StaticElement, type Tag } from './printing.js';

/** What an article of a card is to tell. */
export function cardSelection(tag: Tag): Selection {
  return { fields: fieldsIn(attribute(tag, 'show') ?? 'image excerpt date'), limit: 1 };
}

/** What a whole article is to tell. */
export const articleSelection: Selection = {
  fields: fieldsIn('image excerpt date author category reading-minutes body'),
  limit: 1,
};

/** A card, from answers of which the later win. */
export function printedCard(tag: Tag, answers: readonly (readonly Article[])[]): StaticElement {
  const words = { title: 'heading', url: 'href', excerpt: 'excerpt', readingMinutes: 'reading-minutes' };
  const article = whole(tag, answers, words);
  return print(tag, { children: articleCardContent(article, view(tag)), needed: ['heading'] });
}

/** A whole article, from answers of which the later win. */
export function printedArticle(tag: Tag, answers: readonly (readonly Article[])[]): StaticElement {
  const article = whole(tag, answers, { title: 'heading', excerpt: 'lede' });
  const level = headingLevel(attribute(tag, 'heading-level'));
  const children = clinicArticleContent(article, { ...view(tag), loading: 'eager', level });
  const { base = '' } = tag.options;
  const body = article.html && cleanBody(article.html, level, article.url ?? base, base);
  return print(tag, { children, needed: ['heading', 'body'], body, shown: { article } });
}

/** The level of an article's title, as its attribute says. */
export function headingLevel(text = '1'): number {
  return Math.min(Math.max(Math.trunc(Number(text)) || 1, 1), 6);
}

function whole(tag: Tag, answers: readonly (readonly Article[])[], words: Record<string, string>): Partial<Article> {
  const get = (name: string): string | undefined => attribute(tag, name);
  const own = { ...words, date: 'date', author: 'author', category: 'category' };
  const alt = get('image-alt');
  const written = {
    ...Object.fromEntries(Object.entries(own).map(([word, name]) => [word, get(name)])),
    image: { src: get('image'), alt, width: get('image-width'), height: get('image-height') },
  };
  const article = merged<Article>([...answers.map(([first]) => first), plainArticle(written, tag.options.base ?? '')]);
  return alt && article.image ? { ...article, image: { ...article.image, alt } } : article;
}
