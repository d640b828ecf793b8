// The articles of a list: from a script, from inside the tag, or from an address, whichever the page gave.
import type { Article } from '../data/article.js';
import { listSelection, type ListAttributes } from '../data/list-selection.js';
import { readArticles } from '../data/load.js';
import { askedArticles } from './asked-articles.js';
import { DataController, type DataHost } from './data.js';

/** What a list says of the articles that it wants. */
interface ListHost extends DataHost, ListAttributes {
  format: string | undefined;
  linkTemplate: string | undefined;
  /** What a script set: a list of any format. */
  articles: unknown;
}

/** Asks for, reads and keeps the articles of a list. */
export class ArticlesController extends DataController<ListHost, Article[]> {
  /** The articles as they are known now, with what is to be shown of them. `wait`: whether asking can wait. */
  take(wait: boolean): Partial<Article>[] {
    const { src, format, linkTemplate, articles } = this.host;
    const selection = listSelection(this.host, pageAddress);
    this.update({
      key: JSON.stringify([format, linkTemplate, selection, ...selection.fields]),
      set: articles,
      wait,
      either: true,
      read: (json) => readArticles({ json, format, linkTemplate }, selection),
      load: (signal, fresh) => askedArticles({ src, format, linkTemplate, fresh }, selection, signal),
    });
    return this.answers.at(-1) ?? [];
  }

  protected override count({ length }: Article[]): number {
    return length;
  }
}

/** The address that this page goes by: its canonical one, where it names one. */
function pageAddress(): string {
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href || location.href;
}
