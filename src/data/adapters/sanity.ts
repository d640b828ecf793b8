// The answer to a query of Sanity's: https://www.sanity.io/docs/http-query. The names of the fields are the site's own;
// these are the usual ones.
import { at, holds, record, text } from '../json.js';
import type { Adapter } from './adapter.js';
import { items, titledArticles, widths } from './table.js';

export const sanity: Adapter = {
  format: 'sanity',
  recognizes: (json) => holds(json, 'ms|query|syncTags') && holds(json, 'result'),
  read(json, base, trees) {
    const [, project, dataset] = /^\w+:\/\/(\w+)\.api(?:cdn)?\..+\/query\/([^?]+)/.exec(base) ?? [];
    // A reference is the file's name: https://www.sanity.io/docs/image-url
    const source = (picture: unknown): string => {
      const [, name, end] = /^image-(\w+-\d+x\d+)-(\w+)$/.exec(text(at(picture, 'asset._ref'))) ?? [];
      const made = name && project ? `https://cdn.sanity.io/images/${project}/${dataset}/${name}.${end}` : '';
      const url = text(at(picture, 'asset.url')) || text(at(picture, 'url')) || made;
      // What an editor has cut off is not for readers; parts of the whole: https://www.sanity.io/docs/image-url
      const { left, top, right, bottom } = (record(at(picture, 'crop')) ?? {}) as Record<
        'left' | 'top' | 'right' | 'bottom',
        number
      >;
      return url.replace(/-(\d+)x(\d+)\.\w+$/, (file, width: number, height: number) =>
        left + top + right + bottom
          ? `${file}?rect=${[left * width, top * height, (1 - left - right) * width, (1 - top - bottom) * height].map(Math.round).join()}`
          : file,
      );
    };
    const side = (name: string, nth: number) => (picture: unknown) =>
      /(\d+)[x,](\d+)(?:\.\w+)?$/.exec(source(picture))?.[nth] ?? at(picture, name);
    return titledArticles(
      at(json, 'result') === null ? [] : items(json, 'result'),
      {
        id: '_id',
        url: 'url|link',
        slug: 'slug.current|slug',
        excerpt: 'excerpt|description|summary',
        image: 'mainImage|image|imageUrl|coverImage|heroImage',
        src: source,
        srcset: (picture) => widths(source(picture), base),
        width: side('width', 1),
        height: side('height', 2),
        alt: 'alt|asset.altText',
        published: 'publishedAt|date|_createdAt',
        modified: '_updatedAt',
        categories: 'categories|category',
        html: '<body|<content',
      },
      base,
      undefined,
      trees && ((tree) => trees(tree, source)),
    );
  },
};
