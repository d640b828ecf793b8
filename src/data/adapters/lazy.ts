// Articles of which each word is read when somebody asks for it: a source lists ten thousand, and a page shows three.
import type { Article } from '../article.js';

/** Gives a word of an article from what a format keeps of it. */
export type Word = (item: unknown, name: keyof Article) => unknown;

/** An article, as far as it has been read. Its title is read at once, for without one it is none. */
class LazyArticle {
  readonly #item: unknown;
  readonly #word: Word;
  readonly title: unknown;

  constructor(item: unknown, word: Word) {
    this.#item = item;
    this.#word = word;
    this.title = word(item, 'title');
  }

  /** Names the words that may wait; whoever lists the words of an article finds them. */
  static name(words: readonly string[]): void {
    if (Object.hasOwn(this.prototype, 'id')) return;
    for (const name of words as (keyof Article)[])
      Object.defineProperty(this.prototype, name, {
        enumerable: true,
        get(this: LazyArticle) {
          return this.#word(this.#item, name);
        },
      });
  }
}

/** What makes an article of an item. `words`: the names of all words. */
export function lazyArticle(words: readonly string[], word: Word): (item: unknown) => Article {
  LazyArticle.name(words);
  return (item) => new LazyArticle(item, word) as unknown as Article;
}
