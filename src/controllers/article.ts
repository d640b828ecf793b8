// One article, put together from everything that may speak of it: what the page wrote wins, part by part.
import type { Trees } from '../data/adapters/adapter.js';
import { plainArticle } from '../data/adapters/plain.js';
import type { Article } from '../data/article.js';
import { fieldsIn } from '../data/fields.js';
import { readArticles } from '../data/load.js';
import { merged } from '../data/merged.js';
import { askedArticles } from './asked-articles.js';
import { DataController, type DataHost } from './data.js';

/** What a host says of its article. */
interface ArticleHost extends DataHost {
  format: string | undefined;
  linkTemplate: string | undefined;
  /** What a script set: the model, or an item of any format. */
  article: unknown;
}

/** What the attributes say, in the words of the plain format. */
export type Written = Readonly<Record<string, unknown>> & { image?: { alt?: string } };

/** Asks for, reads and merges one article. */
export class ArticleController extends DataController<ArticleHost, Article[]> {
  /**
   * The article as it is known now. `show`: what is shown of one that the page did not write; `trees`: what makes HTML
   * of bodies that are trees, where bodies are shown.
   */
  take(written: Written, show: string, trees?: Trees): Partial<Article> {
    const { src, format, linkTemplate, article } = this.host;
    const selection = { fields: fieldsIn(show), limit: 1 };
    const source = { format, linkTemplate, trees };
    this.update({
      key: JSON.stringify([format, linkTemplate, show]),
      set: article,
      read: (json) => readArticles({ ...source, json }, selection),
      load: (signal, fresh) => askedArticles({ ...source, src, fresh }, selection, signal),
    });
    const whole = merged([...this.answers.map(([first]) => first), plainArticle(written, document.baseURI)]);
    const { alt } = written.image ?? {};
    return alt && whole.image ? { ...whole, image: { ...whole.image, alt } } : whole;
  }

  protected override count({ length }: Article[]): number {
    return length;
  }
}
