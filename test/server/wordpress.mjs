// A small live WordPress: its REST routes for posts, over the recorded posts. It behaves as a real one was measured to,
// where that can surprise a client: statuses, totals, what `_fields` does to `_embed`.
import { file } from './fixtures.mjs';
import { shaped } from './wordpress-fields.mjs';

const MOST_PER_PAGE = 100;
const ORDERS = {
  date: (post) => post.date_gmt ?? post.date ?? '',
  modified: (post) => post.modified_gmt ?? post.modified ?? '',
  title: (post) => post.title.rendered.toLowerCase(),
  slug: (post) => post.slug,
  id: (post) => post.id,
  relevance: (post) => post.date_gmt ?? '',
};

/** Answers `/wp-json/…` and `?rest_route=…`: `{ status, headers, body }`. */
export async function wordpress(path, url) {
  const query = url.searchParams;
  const route = (query.get('rest_route') ?? `/${path.replace(/^wp-json\/?/, '')}`).replace(/\/$/, '');
  const posts = await everyPost(url);
  const [, kind, id] = /^\/wp\/v2\/([a-z]+)(?:\/(\w+))?$/.exec(route) ?? [];
  const answer =
    route === ''
      ? { json: { name: 'PMN Health and Wellness', url: url.origin, namespaces: ['wp/v2'] } }
      : kind === 'posts'
        ? id === undefined
          ? list(posts, query, url)
          : one(posts, Number(id))
        : kind === 'search' && id === undefined
          ? search(posts, query, url)
          : refusal(404, 'rest_no_route', 'No route was found matching the URL and request method.');
  return packed(answer, query);
}

/** The list and the single post are recorded apart; together they are the site. */
async function everyPost(url) {
  const parts = await Promise.all(['posts', 'post'].map((name) => file(`wordpress/${name}.json`, url)));
  const posts = new Map();
  for (const post of parts.flatMap((part) => (part ? JSON.parse(part.body) : []))) {
    const slug = new URL(post.link ?? '/', url).pathname.split('/').filter(Boolean).at(-1) ?? '';
    posts.set(post.id, { slug, ...posts.get(post.id), ...post });
  }
  return [...posts.values()].map((post) => ({
    categories: termIds(post, 'category'),
    tags: termIds(post, 'post_tag'),
    ...post,
  }));
}

function termIds(post, taxonomy) {
  const terms = (post._embedded?.['wp:term'] ?? []).flat();
  return terms.filter((term) => term.taxonomy === taxonomy).map((term) => term.id);
}

function list(posts, query, url) {
  const wrong = invalid(query);
  if (wrong) return refusal(400, 'rest_invalid_param', `Invalid parameter(s): ${wrong}`);
  const wanted = (name) => words(query, name).map(Number);
  // WordPress 5.7 and later: https://developer.wordpress.org/rest-api/reference/posts/
  const taxonomies = ['categories', 'tags'].filter((name) => wanted(name).length);
  const related = query.get('tax_relation') === 'OR' ? 'some' : 'every';
  const chosen = posts.filter(
    (post) =>
      !wanted('exclude').includes(post.id) &&
      (!query.has('include') || wanted('include').includes(post.id)) &&
      (!query.has('slug') || words(query, 'slug').includes(post.slug)) &&
      (!taxonomies.length || taxonomies[related]((name) => shares(post[name], wanted(name)))) &&
      ['categories', 'tags'].every((name) => !shares(post[name], wanted(`${name}_exclude`))) &&
      matches(post, query.get('search')),
  );
  return paged(ordered(chosen, query, wanted('include')), query, url);
}

function one(posts, id) {
  const post = posts.find((each) => each.id === id);
  return post ? { json: post } : refusal(404, 'rest_post_invalid_id', 'Invalid post ID.');
}

function search(posts, query, url) {
  const found = posts.filter((post) => matches(post, query.get('search')));
  const results = found.map((post) => ({
    id: post.id,
    title: post.title.rendered,
    url: post.link,
    type: 'post',
    subtype: 'post',
    _links: { self: [{ embeddable: true, href: `${url.origin}/endpoint/wordpress/wp-json/wp/v2/posts/${post.id}` }] },
    _embedded: { self: [post] },
  }));
  return paged(results, query, url);
}

/** The values of `tags=1,2` and of `tags[]=1&tags[]=2`. */
function words(query, name) {
  return [...query.getAll(name), ...query.getAll(`${name}[]`)].flatMap((value) => value.split(',')).filter(Boolean);
}

function shares(own = [], wanted) {
  return own.some((id) => wanted.includes(id));
}

function matches(post, term) {
  const text = `${post.title.rendered} ${post.excerpt?.rendered} ${post.content?.rendered}`.toLowerCase();
  return !term || text.includes(term.toLowerCase());
}

function invalid(query) {
  const ids = ['include', 'exclude', 'categories', 'tags', 'categories_exclude', 'tags_exclude'];
  const perPage = Number(query.get('per_page') ?? 10);
  if (!(perPage >= 1 && perPage <= MOST_PER_PAGE)) return 'per_page';
  if (query.has('orderby') && !['include', ...Object.keys(ORDERS)].includes(query.get('orderby'))) return 'orderby';
  if (query.has('order') && !['asc', 'desc'].includes(query.get('order'))) return 'order';
  return ids.find((name) => words(query, name).some((value) => !/^\d+$/.test(value)));
}

function ordered(posts, query, include) {
  const by = query.get('orderby') ?? 'date';
  if (by === 'include') return posts.toSorted((a, b) => include.indexOf(a.id) - include.indexOf(b.id));
  const value = ORDERS[by];
  const sign = query.get('order') === 'asc' ? 1 : -1;
  return posts.toSorted((a, b) => sign * (value(a) > value(b) ? 1 : value(a) < value(b) ? -1 : 0));
}

function paged(items, query, url) {
  const perPage = Number(query.get('per_page') ?? 10);
  const page = Number(query.get('page') ?? 1);
  const pages = Math.ceil(items.length / perPage);
  if (page > Math.max(pages, 1)) {
    const message = 'The page number requested is larger than the number of pages available.';
    return refusal(400, 'rest_post_invalid_page_number', message);
  }
  const next = new URL(url);
  next.searchParams.set('page', page + 1);
  const headers = { 'X-WP-Total': String(items.length), 'X-WP-TotalPages': String(pages) };
  if (page < pages) headers.Link = `<${next}>; rel="next"`;
  return { headers, json: items.slice((page - 1) * perPage, page * perPage) };
}

function refusal(status, code, message) {
  return { status, json: { code, message, data: { status } } };
}

/** What `_fields` and `_embed` leave of it, in an envelope if one is wanted. */
function packed({ status = 200, headers = {}, json }, query) {
  const body =
    status === 200 ? (Array.isArray(json) ? json.map((item) => shaped(item, query)) : shaped(json, query)) : json;
  if (query.has('_envelope')) return { status: 200, headers: {}, body: JSON.stringify({ body, status, headers }) };
  return { status, headers, body: JSON.stringify(body) };
}
