// The list that people write by hand, and what a page's script sets: docs/articles.schema.json.
import type { Article } from '../article.js';
import { shown } from '../fields.js';
import { holds, record } from '../json.js';
import type { Adapter } from './adapter.js';
import { articleReader, items, type Table, titledArticles } from './table.js';

const LISTS = 'items|posts|articles';

const table: Table = {
  url: 'url|href|link',
  excerpt: '<excerpt|<summary|<description',
  src: 'src|url',
  published: 'published|date',
  categories: 'categories|category',
  language: 'language|lang',
  readingMinutes: 'readingMinutes|reading_minutes',
  lastReviewed: 'lastReviewed|last_reviewed',
  html: '<html|<body',
};

const own: Table = { ...table, excerpt: '!excerpt' };

export const plain: Adapter = {
  format: 'plain',
  recognizes: (json) => Array.isArray(json) || holds(json, `${LISTS}|title`),
  read: (json, base) => titledArticles(items(json, LISTS), table, base),
};

const isSet = (value: unknown): boolean =>
  Object.values(record(value) ?? [value]).some((part) => part != null && part !== '');

/** One article in the words of the plain format, as far as they say something; nothing is missed and nothing thrown. */
export function plainArticle(value: unknown, base: string): Partial<Article> {
  return Object.values(record(value) ?? {}).some(isSet) ? shown(articleReader(own, base)(value)) : {};
}
