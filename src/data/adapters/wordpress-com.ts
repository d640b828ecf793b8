// WordPress.com's REST API 1.1: https://developer.wordpress.com/docs/api/1.1/get/sites/%24site/posts/
// and Jetpack's related posts, which tell a date for people only.
import { at, holds, record, text } from '../json.js';
import type { Adapter } from './adapter.js';
import { asking, pool } from './pool.js';
import { articles, items } from './table.js';

const keys = (value: unknown): string[] => Object.keys(record(value) ?? {});

export const wordpressCom: Adapter = {
  format: 'wordpress-com',
  serves: (url) => /\/rest\/v1(?:\.\d)?\/sites\/[^/]+\/posts\/?$/.test(url.pathname),
  prepare: (url, selection) => asking(url, { number: pool(selection) }),
  recognizes: (json) => holds(json, 'posts.URL|items.url_meta|URL'),
  read: (json, base) =>
    articles(
      items(json, 'posts|items').filter(
        (post) => !text(at(post, 'password')) && /^(?:publish)?$/.test(text(at(post, 'status'))),
      ),
      {
        id: 'ID|id',
        url: 'URL|url',
        title: '<title',
        excerpt: '<excerpt',
        image: 'post_thumbnail|featured_image|img',
        src: 'URL|src',
        alt: 'alt|alt_text',
        published: 'date',
        profile: 'URL',
        // Objects whose keys are the names.
        categories: (post) => keys(at(post, 'categories')),
        tags: (post) => keys(at(post, 'tags')),
        html: '<content',
      },
      base,
    ),
};
