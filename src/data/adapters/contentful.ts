// Contentful's Content Delivery API: https://www.contentful.com/developers/docs/references/content-delivery-api/
// The names of the fields are the site's own; these are the usual ones.
import { at, type Follow, list, record, text } from '../json.js';
import type { Adapter } from './adapter.js';
import { asking, pool } from './pool.js';
import { articles, items, widths } from './table.js';

/** What gives the entry or file that a link stands for. */
function links(json: unknown): Follow {
  const things = [at(json, 'items'), at(json, 'includes.Asset'), at(json, 'includes.Entry')].flatMap(list);
  const named = new Map(things.map((thing) => [at(thing, 'sys.id'), thing]));
  return (value) => (record(value) && at(value, 'sys.type') === 'Link' && named.get(at(value, 'sys.id'))) || value;
}

export const contentful: Adapter = {
  format: 'contentful',
  serves: (url) => /\/spaces\/[^/]+\/.*entries$/.test(url.pathname),
  recognizes: (json) => /^(?:Array|Entry)$/.test(text(at(json, 'sys.type'))),
  // Of one type only: else the list holds authors and pages too.
  prepare: (url, selection) => (url.searchParams.has('content_type') ? asking(url, { limit: pool(selection) }) : url),
  read(json, base, trees) {
    const follow = links(json);
    return articles(
      items(json, 'items', 'fields'),
      {
        id: 'sys.id',
        url: 'fields.url|fields.link',
        slug: 'fields.slug',
        title: 'fields.title|fields.headline|fields.name',
        excerpt: 'fields.excerpt|fields.description|fields.summary|fields.shortDescription|fields.lede',
        image: 'fields.heroImage|fields.image|fields.featuredImage|fields.coverImage|fields.thumbnail',
        src: 'fields.file.url',
        srcset: (file) => widths(at(file, 'fields.file.url', follow), base),
        width: 'fields.file.details.image.width',
        height: 'fields.file.details.image.height',
        alt: 'fields.description|fields.title',
        published:
          'fields.publishDate|fields.publishedDate|fields.publishedAt|fields.date|fields.published|sys.createdAt',
        modified: 'sys.updatedAt',
        authors: 'fields.author|fields.authors',
        name: 'fields.name|fields.title',
        profile: 'fields.url',
        categories: 'fields.categories|fields.category',
        tags: (entry) => at(entry, 'fields.tags'),
        language: 'sys.locale',
        html: '<fields.body|<fields.content',
      },
      base,
      follow,
      trees && ((tree) => trees(tree, follow)),
    );
  },
};
