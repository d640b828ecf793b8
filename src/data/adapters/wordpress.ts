// WordPress's REST API: https://developer.wordpress.org/rest-api/reference/posts/
import { at, count, holds, list, record, text } from '../json.js';
import { LoadError } from '../load-error.js';
import { statusMessage } from '../status-message.js';
import { samePage } from '../url.js';
import type { Adapter } from './adapter.js';
import { articles, items } from './table.js';
import { isWordPress, postsAddress, topicAddress } from './wordpress-request.js';

/** The answer in an `_envelope`, or the answer. */
const opened = (json: unknown): unknown => (holds(json, 'headers') && holds(json, 'status') ? at(json, 'body') : json);

const refused = (json: unknown): number | undefined =>
  typeof at(json, 'code') === 'string' && !Array.isArray(json) ? count(at(json, 'data.status')) : undefined;

const posts = (json: unknown): readonly unknown[] => items(opened(json), 'posts');

const terms = (post: unknown, taxonomy: string): unknown[] =>
  list(at(post, '_embedded.wp:term'))
    .flat()
    .filter((term) => at(term, 'taxonomy') === taxonomy);

/** HTML without what a page builder's short codes are where nobody has run them: `[vc_row]`, `[/et_pb_text]`. */
const built = (html: unknown): string => text(html).replace(/\[\/?[a-z]+_\w[^\]]*(?:\]|$)/g, '');

/** What leads on is no part of an excerpt: themes put a link there whose class says `more`. */
const summary = (post: unknown): string =>
  built(at(post, 'excerpt.rendered') ?? at(post, '_embedded.self.excerpt.rendered')).replace(
    /<\w[^<>]*class="[^"<]*more[^]*/,
    '',
  );

/** The sizes of a picture without those that are cropped. */
function sizes(media: unknown): string {
  const whole = record(at(media, 'media_details'));
  const shape = (size: unknown): number => (count(at(size, 'width')) ?? 0) / (count(at(size, 'height')) ?? 0);
  return Object.values(record(whole?.['sizes']) ?? {})
    .filter((size) => text(at(size, 'source_url')) && Math.abs(shape(size) / shape(whole) - 1) < 0.02)
    .map((size) => `${text(at(size, 'source_url')).replace(/ /g, '%20')} ${text(at(size, 'width'))}w`)
    .join(', ');
}

export const wordpress: Adapter = {
  format: 'wordpress',
  serves: isWordPress,
  recognizes: (json) => holds(opened(json), 'title.rendered|subtype') || !!refused(opened(json)),
  prepare: postsAddress,
  prepareTopic: topicAddress,
  topic(json, page) {
    const post = posts(json)[0];
    const names = (taxonomy: string): string[] => list(at(post, taxonomy)).map(text);
    return post && (!page || samePage(at(post, 'link'), page))
      ? { id: text(at(post, 'id')), categories: names('categories'), tags: names('tags') }
      : undefined;
  },
  read(json, base) {
    const status = refused(opened(json));
    if (status) throw new LoadError('status', statusMessage(status), status);
    return articles(
      posts(json).filter(
        (post) =>
          !at(post, 'excerpt.protected') &&
          !at(post, 'content.protected') &&
          /^(?:publish)?$/.test(text(at(post, 'status'))),
      ),
      {
        title: '<title.rendered|<title',
        url: 'link|url',
        excerpt: summary,
        image: '_embedded.wp:featuredmedia',
        src: 'source_url',
        srcset: sizes,
        width: 'media_details.width',
        height: 'media_details.height',
        alt: 'alt_text',
        published: '~date_gmt|date|_embedded.self.date',
        modified: '~modified_gmt',
        authors: '_embedded.author',
        // `url` is a site of their own.
        profile: 'link',
        categories: (post) => terms(post, 'category'),
        tags: (post) => terms(post, 'post_tag'),
        terms: (post) => [...list(at(post, 'categories')), ...list(at(post, 'tags'))],
        html: (post) => built(at(post, 'content.rendered')),
      },
      base,
    );
  },
};
