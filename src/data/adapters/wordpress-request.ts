// What a WordPress is asked: https://developer.wordpress.org/rest-api/reference/posts/#arguments
import type { Field, Selection, Topic } from '../selection.js';
import { asking } from './pool.js';

/** A list, one of its posts, or the search. Its namespace is there on WordPress.com too, with the site behind it. */
const ROUTE = /\/wp\/v2(?:\/sites\/[^/]+)?\/([\w-]+)(\/\d+)?\/*$/;
const ROOT = /^(?:\/wp\/v2)?\/*$/;
const MOST = 100;

/** The parameters of a page that choose for themselves what it is about. */
const CHOOSING = /[?&](?:categories|tags|search|include|slug)(?:\[\]|%5B%5D)?=/i;

/** What stands behind the root of an API. */
const BEHIND = /(?:\/wp-json|(?=\/wp\/v2\/))(\/.*)?$/;

function route(url: URL): string | undefined {
  const found = BEHIND.exec(url.pathname);
  return url.searchParams.get('rest_route') ?? (found ? (found[1] ?? '') : undefined);
}

/** Whether an address leads to the posts of a WordPress, or to its API as a whole. */
export function isWordPress(url: URL): boolean {
  const path = route(url);
  return path !== undefined && (ROOT.test(path) || ROUTE.test(path));
}

/** The address of a list, a post or the search; the posts' where a site or its API is named as a whole. */
function routed(address: URL): URL {
  const url = new URL(address);
  const path = route(url);
  if (path === undefined) {
    // A file is an answer that was kept; a query is a go-between's.
    if (!/\.\w+$|\?/.test(url.pathname + url.search))
      url.pathname = url.pathname.replace(/\/*$/, '/wp-json/wp/v2/posts');
  } else if (ROOT.test(path)) {
    if (url.searchParams.has('rest_route')) url.search = url.search.replace(/(rest_route=)[^&]*/, '$1/wp/v2/posts');
    else url.pathname = url.pathname.replace(/\/wp-json.*/, '/wp-json/wp/v2/posts');
  }
  return url;
}

const numbers = (ids: readonly string[] = []): string => ids.filter((id) => /^\d+$/.test(id)).join();
const areNumbers = (ids: readonly string[] = []): boolean => ids.every((id) => /^\d+$/.test(id));

/** The address that asks for what is shown, and no more: three posts in a third of the bytes. */
export function postsAddress(address: URL, selection: Selection, topic?: Topic): URL {
  const url = routed(address);
  const [, kind, one] = ROUTE.exec(route(url) ?? '') ?? [];
  if (!kind) return url;
  const { limit = 0, ids, exclude, categories, tags, order } = selection;
  const byNumber = areNumbers(categories) && areNumbers(tags);
  const shown = (...names: Field[]): boolean => names.some((name) => selection.fields.has(name));
  const terms = !byNumber || shown('category', 'body');
  const filtered = topic ?? (categories?.length || tags?.length);
  const dated = shown('date') || order === 'newest' || order === 'oldest';
  const search = kind === 'search';
  const [own, embeds] = search
    ? [['url'], [(dated || shown('excerpt')) && 'self']]
    : [
        [
          'link',
          // Only that tells a post with a password.
          shown('excerpt') ? 'excerpt' : 'excerpt.protected',
          dated && 'date_gmt,date',
          shown('body') && 'content,modified_gmt',
          (filtered || terms) && 'categories,tags',
        ],
        [shown('image') && 'wp:featuredmedia', shown('author') && 'author', terms && 'wp:term'],
      ];
  const embed = embeds.filter(Boolean);
  // Without its links nothing is embedded.
  const fields = ['id,title', ...own, ...embed.map((name) => `_links.${name as string}`), embed.length && '_embedded'];
  const written = url.searchParams.has('_fields');
  const near: Partial<Topic> = topic ?? (byNumber ? selection : {});
  const wanted = numbers(ids);
  // The page's own is left out, or one with a password.
  const many = (limit > 0 ? limit : (ids?.length ?? MOST)) + 1;
  return asking(url, {
    ...(!one && {
      per_page: byNumber && areNumbers(ids) ? Math.min(many, MOST) : MOST / 2,
      ...(!search && {
        exclude: numbers([...(exclude ?? []), topic?.id ?? '']),
        include: wanted,
        categories: numbers(near.categories),
        tags: numbers(near.tags),
        tax_relation: topic && numbers(topic.categories) && numbers(topic.tags) && 'OR',
        orderby: wanted ? 'include' : order === 'title' && order,
        order: (order === 'title' || order === 'oldest') && !wanted && 'asc',
      }),
    }),
    _embed: !written && embed.join(),
    _fields: fields.filter(Boolean).join(),
  });
}

/** The address that tells what the page is about: only at home, for no other site is told what somebody reads. */
export function topicAddress(address: URL, selection: Selection): URL | undefined {
  const url = routed(address);
  const page = new URL(selection.page ?? 'about:blank');
  const [, kind, one] = ROUTE.exec(route(url) ?? '') ?? [];
  if (!kind || kind === 'search' || one || page.origin !== url.origin || CHOOSING.test(url.search)) return undefined;
  const include = /(?:[?&]p=|\/archives\/)(\d+)\/?(?:[?&]|$)/.exec(page.pathname + page.search)?.[1];
  const slug = /([^/]+?)(?:\.html)?\/*$/.exec(page.pathname)?.[1];
  if (!include && !slug) return undefined;
  return asking(url, { include, slug: !include && slug, _fields: 'id,link,categories,tags' });
}
