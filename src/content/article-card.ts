// The light children of a card. What a card shows of an article is decided here and nowhere else.
import type { Article } from '../data/article.js';
import { longDate, type Messages } from '../messages.js';
import { type Child, words } from './child.js';
import { picture } from './picture.js';

/** How a card's words and pictures are to be written. */
export interface CardView {
  language: string;
  messages: Pick<Messages, 'minutes'>;
  loading: 'lazy' | 'eager';
}

/** The children of one card, in reading order. A part of an article is enough. */
export function articleCardContent(article: Partial<Article>, view: CardView): Child[] {
  const { title, url, excerpt, published, authors, categories, readingMinutes } = article;
  const lang = foreign(article, view);
  const children = [
    article.image && picture(article.image, view.loading, '(max-width: 640px) 100vw, 400px'),
    words('category', categories?.[0]),
    words('heading', title, { href: url, lang }),
    words('excerpt', excerpt, { lang }),
    words('date', published && longDate(published, view.language), { datetime: published }),
    words('author', authors?.map(({ name }) => name).join(', ')),
    words('reading-minutes', readingMinutes && view.messages.minutes(readingMinutes)),
  ];
  return children.filter((child): child is Child => !!child);
}

/** The language of an article that is not in the page's: who reads it aloud must know. */
export function foreign({ language }: Partial<Article>, view: CardView): string | undefined {
  const short = (name: string): string => name.slice(0, 2).toLowerCase();
  return language && short(language) !== short(view.language) ? language : undefined;
}
