// One article, put together from everything that may speak of it: what the page wrote wins, part by part.
import type { Trees } from '../data/adapters/adapter.js';
import { plainArticle } from '../data/adapters/plain.js';
import type { Article } from '../data/article.js';
import { fieldsIn } from '../data/fields.js';
import { merged } from '../data/merged.js';
import { AskedArticles, type ArticlesHost } from './asked-articles.js';

/** What a host says of its article. */
interface ArticleHost extends ArticlesHost {
  /** What a script set: the model, or an item of any format. */
  article: unknown;
}

/** What the attributes say, in the words of the plain format. */
export type Written = Readonly<Record<string, unknown>> & { image?: { alt?: string } };

/** Asks for, reads and merges one article. */
export class ArticleController extends AskedArticles<ArticleHost> {
  /**
   * The article as it is known now. `show`: what is shown of one that the page did not write; `trees`: what makes HTML
   * of bodies that are trees, where bodies are shown.
   */
  take(written: Written, show: string, trees?: Trees): Partial<Article> {
    this.select({ fields: fieldsIn(show), limit: 1 }, { set: this.host.article }, trees);
    const whole = merged([...this.answers.map(([first]) => first), plainArticle(written, document.baseURI)]);
    const { alt } = written.image ?? {};
    return alt && whole.image ? { ...whole, image: { ...whole.image, alt } } : whole;
  }
}
