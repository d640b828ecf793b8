/** What a card can show of an article. An endpoint is asked for these and no more. */
export type Field = 'image' | 'excerpt' | 'date' | 'author' | 'category' | 'reading-minutes' | 'body';

/** `related`: nearest topic first. `source`: as the source lists them. */
export type Order = 'related' | 'newest' | 'oldest' | 'title' | 'source';

/** Which articles of a source are wanted. */
export interface Selection {
  /** What will be shown. */
  fields: ReadonlySet<Field>;
  /** How many; all where it is missing. */
  limit?: number;
  /** The canonical address of the page, when that article is to be left out. */
  page?: string;
  /** Ids to leave out. */
  exclude?: readonly string[];
  /** Only these ids, in this order. */
  ids?: readonly string[];
  /** Only articles in one of these: names, or ids as the source counts them. */
  categories?: readonly string[];
  /** As `categories`. */
  tags?: readonly string[];
  order?: Order;
}

/** What the current page is about. */
export interface Topic {
  /** The id of the article that the page shows. */
  id?: string;
  categories: readonly string[];
  tags: readonly string[];
}
