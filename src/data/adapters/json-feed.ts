// JSON Feed 1.0 and 1.1: https://www.jsonfeed.org/version/1.1/
import { at, list, text } from '../json.js';
import type { Adapter } from './adapter.js';
import { articles, items } from './table.js';

export const jsonFeed: Adapter = {
  format: 'json-feed',
  recognizes: (json) => /^https?:\/\/jsonfeed\.org\/version\//.test(text(at(json, 'version'))),
  read(json, base) {
    /** What the feed says of itself, its items need not repeat. */
    const inherited =
      (...names: readonly string[]) =>
      (item: unknown): unknown =>
        [item, json].flatMap((from) => names.map((name) => at(from, name))).find((value) => list(value).length);
    return articles(
      items(json, 'items'),
      {
        url: 'url|external_url',
        excerpt: '<summary|content_text|<content_html',
        image: 'image|banner_image',
        published: 'date_published',
        modified: 'date_modified',
        authors: inherited('authors', 'author'),
        language: inherited('language'),
        html: '<content_html|content_text',
      },
      base,
    );
  },
};
