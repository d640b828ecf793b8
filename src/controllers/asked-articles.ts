// Articles asked for by an element, which will write their dates.
import type { Trees } from '../data/adapters/adapter.js';
import type { Article } from '../data/article.js';
import { loadArticles, readArticles } from '../data/load.js';
import type { Selection } from '../data/selection.js';
import { longDate } from '../messages.js';
import { DataController, type DataHost, type Inputs } from './data.js';

/** An element with a source of articles. */
export interface ArticlesHost extends DataHost {
  format: string | undefined;
  linkTemplate: string | undefined;
}

/** Asks for articles, reads and keeps them. */
export abstract class AskedArticles<Host extends ArticlesHost> extends DataController<Host, Article[]> {
  /** Takes which articles the host wants now. `trees`: what makes HTML of bodies that are trees, where bodies are shown. */
  protected select(
    selection: Selection,
    inputs: Pick<Inputs<Article[]>, 'set' | 'wait' | 'either'>,
    trees?: Trees,
  ): void {
    const { src, format, linkTemplate } = this.host;
    const source = { format, linkTemplate, trees };
    this.update({
      ...inputs,
      key: JSON.stringify([format, linkTemplate, selection, ...selection.fields]),
      read: (json) => readArticles({ ...source, json }, selection),
      load: (signal, fresh) => {
        // An engine takes longer for the first date than for twelve cards: one is written while the answer is awaited,
        // in a task behind the request.
        setTimeout(longDate, 0, '2000', 'en');
        return loadArticles({ ...source, src, fresh }, selection, signal);
      },
    });
  }

  protected override count({ length }: Article[]): number {
    return length;
  }
}
