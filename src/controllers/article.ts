// One article, put together from everything that may speak of it: what the page wrote wins, part by part.
import type { ReactiveControllerHost } from 'lit';
import { plainArticle } from '../data/adapters/plain.js';
import type { Article } from '../data/article.js';
import { fieldsIn, shown } from '../data/fields.js';
import { loadArticles, readArticles } from '../data/load.js';
import { merged } from '../data/merged.js';
import { DataController } from './data.js';

/** What a host knows of its article. */
export interface ArticleInputs {
  src: string | undefined;
  format: string | undefined;
  linkTemplate: string | undefined;
  /** What a script set: the model, or an item of any format. */
  article: unknown;
  /** What the attributes say, in the words of the plain format. */
  written: Readonly<Record<string, unknown>> & { image?: { alt?: string } };
  /** What is shown of an article that the page did not write. */
  show: string;
  complete: boolean;
}

/** Asks for, reads and merges one article. */
export class ArticleController extends DataController<Article[]> {
  article: Partial<Article> = {};

  constructor(host: ReactiveControllerHost & HTMLElement) {
    super(host, ({ length }) => length);
  }

  /** Takes what the host knows now. */
  take({ src, format, linkTemplate, article, written, show, complete }: ArticleInputs): void {
    const fields = fieldsIn(show);
    const selection = { fields, limit: 1 };
    this.update({
      src,
      key: JSON.stringify([format, linkTemplate, show]),
      set: article,
      complete,
      read: (json) => readArticles({ json, format, linkTemplate }, selection),
      load: (signal, fresh) => loadArticles({ src, format, linkTemplate, fresh }, selection, signal),
    });
    const layers = this.answers.map(([first]) => first && shown(first, fields));
    const whole = merged([...layers, plainArticle(written, document.baseURI)]);
    const { alt } = written.image ?? {};
    if (alt && whole.image) whole.image = { ...whole.image, alt };
    this.article = whole;
  }
}
