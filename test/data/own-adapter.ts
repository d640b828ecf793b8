// An adapter of the page's own, and what it reads: formats that no file of the library knows.
import { type Adapter } from '../../src/data/adapters/adapter.js';
import { addAdapter } from '../../src/data/adapters/index.js';
import type { Article } from '../../src/data/article.js';

/** An article as an adapter gives it. */
export const article = (id: string, more: Partial<Article> = {}): Article => ({
  id,
  url: `https://clinic.example/blog/${id}`,
  title: `About ${id}`,
  authors: [],
  reviewers: [],
  categories: [],
  tags: [],
  terms: [],
  ...more,
});

/** An adapter of the page's own, under the name `own`. */
export function own(adapter: Partial<Adapter>): void {
  addAdapter({ format: 'own', recognizes: () => false, read: () => [], ...adapter });
}
