// Ghost's Content API: https://docs.ghost.org/content-api/posts
import { at, holds, list, text } from '../json.js';
import type { Adapter } from './adapter.js';
import { asking, pool } from './pool.js';
import { articles, items } from './table.js';

const open = (post: unknown): boolean => /^(?:public)?$/.test(text(at(post, 'visibility')));

export const ghost: Adapter = {
  format: 'ghost',
  serves: (url) => url.pathname.includes('/ghost/api/content/posts'),
  // Not `fields`: with it, Ghost leaves out what `include` names.
  prepare: (url, selection) => asking(url, { limit: pool(selection), include: 'tags,authors' }),
  recognizes: (json) => (holds(json, 'meta.pagination') ? Array.isArray(at(json, 'posts')) : !!at(json, 'posts.uuid')),
  read: (json, base) =>
    articles(
      items(json, 'posts').filter(open),
      {
        excerpt: 'custom_excerpt|excerpt',
        image: (post) => ({ src: at(post, 'feature_image'), alt: at(post, 'feature_image_alt') }),
        published: 'published_at',
        modified: 'updated_at',
        authors: 'authors|primary_author',
        categories: 'primary_tag',
        // Internal tags sort posts and are not for readers.
        tags: (post) => list(at(post, 'tags')).filter(open),
        readingMinutes: 'reading_time',
        html: '<html',
      },
      base,
    ),
};
