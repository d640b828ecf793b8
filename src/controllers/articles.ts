// The articles of a list: from a script, from inside the tag, or from an address, whichever the page gave.
import type { ReactiveControllerHost } from 'lit';
import type { Article } from '../data/article.js';
import { fieldsIn, shown, wordList } from '../data/fields.js';
import { loadArticles, readArticles } from '../data/load.js';
import type { Order, Selection } from '../data/selection.js';
import { DataController } from './data.js';

/** What a host knows of its articles. */
export interface ArticlesInputs {
  src: string | undefined;
  format: string | undefined;
  linkTemplate: string | undefined;
  /** What a script set: a list of any format. */
  articles: unknown;
  selection: Selection;
  complete: boolean;
  wait: boolean;
}

/** Asks for, reads and keeps the articles of a list. */
export class ArticlesController extends DataController<Article[]> {
  constructor(host: ReactiveControllerHost & HTMLElement) {
    super(host, ({ length }) => length);
  }

  /** Takes what the host knows now; gives the articles, with what is to be shown of them. */
  take({ src, format, linkTemplate, articles, selection, complete, wait }: ArticlesInputs): Partial<Article>[] {
    this.update({
      src,
      key: JSON.stringify([format, linkTemplate, selection, ...selection.fields]),
      set: articles,
      complete,
      wait,
      either: true,
      read: (json) => readArticles({ json, format, linkTemplate }, selection),
      load: (signal, fresh) => loadArticles({ src, format, linkTemplate, fresh }, selection, signal),
    });
    return (this.answers.at(-1) ?? []).map((article) => shown(article, selection.fields));
  }
}

/** What a list's attributes say of the articles that it wants. */
export interface ListAttributes {
  limit: number;
  exclude: string;
  categories: string | undefined;
  tags: string | undefined;
  ids: string | undefined;
  order: Order;
  show: string;
}

/** Which articles a list wants. */
export function selectionOf(list: ListAttributes): Selection {
  const left = wordList(list.exclude);
  return {
    fields: fieldsIn(list.show),
    limit: list.limit,
    page: left.includes('current') ? pageAddress() : undefined,
    exclude: left.filter((word) => word !== 'current' && word !== 'none'),
    ids: list.ids ? wordList(list.ids) : undefined,
    categories: names(list.categories),
    tags: names(list.tags),
    order: list.order,
  };
}

/** The address that this page goes by: its canonical one, where it names one. */
function pageAddress(): string {
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href || document.baseURI;
}

/** Names may hold spaces: commas part them. */
function names(text: string | undefined): string[] | undefined {
  const parts = text?.split(',').map((part) => part.trim());
  return parts?.some(Boolean) ? parts.filter(Boolean) : undefined;
}
