// The articles of a list: from a script, from inside the tag, or from an address, whichever the page gave.
import type { Article } from '../data/article.js';
import { listSelection, type ListAttributes } from '../data/list-selection.js';
import { AskedArticles, type ArticlesHost } from './asked-articles.js';

/** What a list says of the articles that it wants. */
interface ListHost extends ArticlesHost, ListAttributes {
  /** What a script set: a list of any format. */
  articles: unknown;
}

const none: never[] = [];

/** Asks for, reads and keeps the articles of a list. */
export class ArticlesController extends AskedArticles<ListHost> {
  /**
   * The articles as they are known now, with what is to be shown of them. `wait`: whether asking can wait; `written`:
   * whether the cards are the page's own, so that nothing else would be seen.
   */
  take(wait: boolean, written: boolean): Partial<Article>[] {
    const set = written ? none : this.host.articles;
    this.select(listSelection(this.host, pageAddress), { set, wait, either: true });
    return this.answers.at(-1) ?? [];
  }
}

/** The address that this page goes by: its canonical one, where it names one. A place in it is no other page. */
function pageAddress(): string | undefined {
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href || location.href.split('#')[0];
}
