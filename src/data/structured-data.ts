// What is on the page in the words of https://schema.org, as JSON-LD: what is known, and nothing else.
import type { Article, Person } from './article.js';
import type { Clinic } from './clinic.js';

/** What a tag shows: an article, a list of them under a heading, or a clinic. */
export interface Shown {
  article?: Partial<Article>;
  articles?: readonly Partial<Article>[];
  heading?: string;
  clinic?: Clinic;
}

type Thing = Readonly<Record<string, unknown>>;

const person = ({ name, url, credential: honorificSuffix }: Person): Thing => ({
  '@type': 'Person',
  name,
  url,
  honorificSuffix,
});

const posting = (article: Partial<Article>): Thing => ({
  '@type': 'BlogPosting',
  headline: article.title,
  url: article.url,
  mainEntityOfPage: {
    '@type': 'WebPage',
    '@id': article.url,
    lastReviewed: article.lastReviewed,
    reviewedBy: article.reviewers?.map(person),
  },
  description: article.excerpt,
  image: article.image?.src,
  datePublished: article.published,
  dateModified: article.modified,
  author: article.authors?.map(person),
  articleSection: article.categories,
  keywords: article.tags,
  inLanguage: article.language,
  timeRequired: article.readingMinutes && `PT${article.readingMinutes}M`,
});

const itemList = (name: string | undefined, articles: readonly Partial<Article>[]): Thing => ({
  '@type': 'ItemList',
  name,
  itemListElement: articles.map(({ url, title }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    url,
    name: title,
  })),
});

const medicalClinic = ({ name, phone, bookUrl, bookLabel }: Clinic): Thing => ({
  '@type': 'MedicalClinic',
  name,
  telephone: phone,
  potentialAction: bookUrl && {
    '@type': 'ReserveAction',
    name: bookLabel,
    target: { '@type': 'EntryPoint', urlTemplate: bookUrl },
  },
});

/** What is told, the types of others that would tell the same, and the addresses or names that they would hold. */
function told({ article, articles = [], heading, clinic }: Shown): [Thing, RegExp, readonly (string | undefined)[]] {
  if (article) return [posting(article), /(?:Article|BlogPosting)"/, [article.title && (article.url ?? article.title)]];
  // A clinic without a name is nobody.
  if (clinic)
    return [medicalClinic(clinic), /(?:Clinic|Business|Organization|Physician|Dentist|Hospital|Spa)"/, [clinic.name]];
  const listed = articles.filter(({ url }) => url);
  return [itemList(heading, listed), /ItemList"/, listed.map(({ url }) => url)];
}

/** Text of JSON in which a page has one name: without its scheme, `www.`, a trailing slash and a fragment. */
const plain = (json: string): string => json.replace(/https?:\/\/(?:www\.)?|\/?(?:#[^"]*)?(?=")/gi, '');

/** A data block as plain text, however its letters and slashes were escaped. */
function read(block: string): string {
  try {
    return plain(JSON.stringify(JSON.parse(block)));
  } catch {
    return '';
  }
}

/**
 * The text of a data block, fit to stand in a script element of any page; nothing where too little is known, or where
 * one of the page's other blocks tells the same.
 */
export function dataBlock(shown: Shown, others: readonly string[]): string | undefined {
  const [thing, types, keys] = told(shown);
  const tells = (text: string): boolean =>
    types.test(text) && keys.every((key) => text.includes(plain(JSON.stringify(key))));
  if (!keys[0] || others.map(read).some(tells)) return undefined;
  const known = (_: string, value: unknown): unknown => ((value as string | null)?.length === 0 ? undefined : value);
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }, known).replaceAll('<', '\\u003c');
}
