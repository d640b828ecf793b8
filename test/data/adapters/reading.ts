// What the tests of the formats share: reading an answer, and why it is refused.
import { adapterFor } from '../../../src/data/adapters/index.js';
import { richTextHtml } from '../../../src/data/adapters/rich-text.js';
import type { Article } from '../../../src/data/article.js';
import { LoadError } from '../../../src/data/load-error.js';

/** Where the answers come from. */
export const BASE = 'https://c.example/a/';

/** The articles of an answer. */
export const read = (json: unknown, format?: string, base = BASE): Article[] =>
  adapterFor(json, format).read(json, base, richTextHtml);

/** The reason of a `LoadError`; `nothing` where none is thrown. */
export const refused = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof LoadError) return error.reason;
  }
  return 'nothing';
};
