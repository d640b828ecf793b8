// The articles of a list: from a script, from inside the tag, or from an address, whichever the page gave.
import type { ReactiveControllerHost } from 'lit';
import type { Article } from '../data/article.js';
import { shown } from '../data/fields.js';
import { listSelection, type ListAttributes } from '../data/list-selection.js';
import { loadArticles, readArticles } from '../data/load.js';
import type { Selection } from '../data/selection.js';
import { DataController } from './data.js';

/** What a host knows of its articles. */
export interface ArticlesInputs {
  src: string | undefined;
  format: string | undefined;
  linkTemplate: string | undefined;
  /** What a script set: a list of any format. */
  articles: unknown;
}

/** Asks for, reads and keeps the articles of a list. */
export class ArticlesController extends DataController<Article[]> {
  constructor(host: ReactiveControllerHost & HTMLElement) {
    super(host, ({ length }) => length);
  }

  /** Takes what the host knows now; gives the articles, with what is to be shown of them. */
  take(inputs: ArticlesInputs, selection: Selection, complete: boolean, wait: boolean): Partial<Article>[] {
    const { src, format, linkTemplate, articles } = inputs;
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

/** Which articles a list wants. */
export function selectionOf(list: ListAttributes): Selection {
  return listSelection(list, pageAddress);
}

/** The address that this page goes by: its canonical one, where it names one. */
function pageAddress(): string {
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href || document.baseURI;
}
