import type { Article, Person } from '../data/article.js';
import { longDate, type Messages } from '../messages.js';
import { foreign, type CardView } from './article-card.js';
import { body, opensWith } from './body.js';
import { type Child, words } from './child.js';
import { rowKey } from './draw.js';
import { picture } from './picture.js';

/** How an article is to be written. `level`: of its own heading. */
export interface ArticleView extends CardView {
  messages: Pick<Messages, 'minutes' | 'by' | 'updated' | 'reviewed'>;
  level: number;
}

/** The light children of a whole article, in reading order. */
export function clinicArticleContent(article: Partial<Article>, view: ArticleView): Child[] {
  const { title, excerpt, published, modified, image, html, tags = [] } = article;
  const { language, messages } = view;
  const lang = foreign(article, view);
  const authors = people(article.authors);
  const reviewers = people(article.reviewers);
  const changed = modified && modified.slice(0, 10) !== published?.slice(0, 10);
  const children = [
    words('category', article.categories?.[0]),
    words('heading', title, { lang }),
    words('author', authors && messages.by(authors)),
    words('date', published && longDate(published, language), { datetime: published }),
    changed && words('modified', messages.updated(longDate(modified, language)), { datetime: modified }),
    words('reading-minutes', article.readingMinutes && messages.minutes(article.readingMinutes)),
    words('reviewers', reviewers && messages.reviewed(reviewers)),
    image && picture(image, view.loading, '(max-width: 800px) 100vw, 760px'),
    !(html && excerpt && opensWith(html, excerpt)) && words('lede', excerpt, { lang }),
    html && prose(html, view.level, article.url, lang),
    ...tags.map((tag, at) => ({ ...words('tags', tag, { role: 'listitem' }), key: rowKey('tags', at) })),
  ];
  return children.filter((child): child is Child => !!child);
}

function prose(html: string, level: number, base?: string, lang?: string): Child {
  return {
    tag: 'div',
    attributes: { slot: 'body', lang },
    body: { key: level + html, nodes: () => body(html, level, base ?? document.baseURI) },
  };
}

/** `Ana Ruiz, MD, Jo Lee`: names and the letters behind them. */
function people(list: readonly Person[] = []): string {
  return list.map(({ name, credential }) => (credential ? `${name}, ${credential}` : name)).join(', ');
}
