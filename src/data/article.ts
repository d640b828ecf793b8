// The model: what every format is read into, and the only shape that the elements know.

/** A picture and the words that stand for it. Addresses are absolute and have passed the address policy. */
export interface Picture {
  src: string;
  /** Candidates of the same crop only, in the syntax of the `srcset` attribute. */
  srcset?: string;
  /** Pixels of the file, not of the page. */
  width?: number;
  /** Pixels of the file, not of the page. */
  height?: number;
  /** Empty when the source says nothing. */
  alt: string;
}

/** Somebody who wrote or reviewed an article. */
export interface Person {
  name: string;
  url?: string;
  /** Letters after the name, such as `MD`. */
  credential?: string;
}

/** An article of the clinic. Every string is plain text, except `html`, which nobody has checked. */
export interface Article {
  id?: string;
  url?: string;
  /** The last part of an address, where the source knows no whole one. */
  slug?: string;
  title: string;
  excerpt?: string;
  image?: Picture;
  /** ISO 8601: a day, or an instant with its zone. */
  published?: string;
  /** ISO 8601, as `published`. */
  modified?: string;
  authors: Person[];
  reviewers: Person[];
  /** ISO 8601, as `published`. */
  lastReviewed?: string;
  categories: string[];
  tags: string[];
  /** Ids of categories and tags as the source counts them; they select, and are never shown. */
  terms: string[];
  /** BCP 47. */
  language?: string;
  readingMinutes?: number;
  /** The body as foreign HTML; `content/body.ts` alone may make it DOM. */
  html?: string;
}
