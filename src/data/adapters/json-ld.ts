// schema.org's JSON-LD, as pages carry it: https://schema.org/Article. No `@context` is ever fetched.
import { at, type Follow, holds, list, record, text } from '../json.js';
import type { Adapter } from './adapter.js';
import { articles, unknownFormat } from './table.js';

/** Of more nodes than a page can bear to read, the first. */
const MOST = 10_000;

/** The nodes of a graph, outermost first; and what gives the node that a bare `@id` stands for. */
export function graph(json: unknown): { nodes: readonly unknown[]; follow: Follow } {
  const nodes = new Set<unknown>([json].flat());
  const named = new Map<unknown, Record<string, unknown>>();
  // A set goes on through what is added meanwhile, and takes nothing twice.
  for (const node of nodes) {
    // The way back to the home page is a list, but of no articles.
    if (isA(node, /^Breadcrumb/)) continue;
    for (const key of ['@graph', 'mainEntity', 'itemListElement', 'item', 'blogPost', 'hasPart'])
      if (nodes.size < MOST)
        list(at(node, key))
          .slice(0, MOST)
          .forEach((part) => nodes.add(part));
    if (Object.keys(record(node) ?? {}).length > 1) {
      const id = at(node, '@id') ?? node;
      const all = named.get(id) ?? { __proto__: null };
      // What refers to a node may say its type too, and nothing else.
      for (const [key, value] of Object.entries(record(node) ?? {})) all[key] ??= value;
      named.set(id, all);
    }
  }
  return { nodes: [...nodes], follow: (value) => named.get(record(value)?.['@id']) ?? value };
}

/** Whether a node has a type whose name ends like this, in any of the ways to write one. */
export const isA = (node: unknown, type: RegExp): boolean =>
  list(at(node, '@type')).some((name) => type.test(text(name)));

export const jsonLd: Adapter = {
  format: 'json-ld',
  recognizes: (json) => holds(json, '@context|@graph|@type'),
  read(json, base) {
    if (!record(json) && !Array.isArray(json)) throw unknownFormat(json);
    const { nodes, follow } = graph(json);
    const found = [/(?:Article|BlogPosting)$/, /ListItem$/, /(?:WebPage|FAQPage)$/]
      .map((type) => [...new Set(nodes.filter((node) => isA(node, type)).map(follow))])
      .map((all) => all.filter((node) => holds(node, 'headline|name|item.name')))
      .find(({ length }) => length);
    return articles(
      found ?? [],
      {
        id: '@id',
        title: 'headline|name|item.name',
        url: 'url|item|item.url|item.@id|mainEntityOfPage|mainEntityOfPage.url|mainEntityOfPage.@id|@id',
        excerpt: 'description|abstract|mainEntityOfPage.description|item.description',
        image: 'image|thumbnailUrl|item.image',
        src: 'url|contentUrl|@id',
        alt: 'caption|description',
        width: 'width|width.value',
        height: 'height|height.value',
        published: 'datePublished|item.datePublished',
        modified: 'dateModified',
        authors: 'author',
        credential: 'honorificSuffix',
        reviewers: 'reviewedBy|mainEntityOfPage.reviewedBy',
        lastReviewed: 'lastReviewed|mainEntityOfPage.lastReviewed',
        // All in One SEO writes all of them as one.
        categories: (item) => {
          const section = at(item, 'articleSection');
          return typeof section === 'string' ? section.split(', ') : section;
        },
        tags: (item) => at(item, 'keywords'),
        language: 'inLanguage|inLanguage.alternateName',
        readingMinutes: (item) => /^PT(\d+)M/.exec(text(at(item, 'timeRequired')))?.[1],
        html: '<articleBody',
      },
      base,
      follow,
    );
  },
};
