// Which articles a list wants, as its attributes say it.
import { fieldsIn, wordList } from './fields.js';
import type { Order, Selection } from './selection.js';

/** What a list's attributes say of the articles that it wants. */
export interface ListAttributes {
  limit: number;
  exclude: string;
  categories: string | undefined;
  tags: string | undefined;
  ids: string | undefined;
  order: Order;
  show: string;
}

/** Which articles a list wants. `page` gives the address that its page goes by. */
export function listSelection(list: ListAttributes, page: () => string | undefined): Selection {
  const left = wordList(list.exclude ?? 'current');
  return {
    fields: fieldsIn(list.show),
    limit: Number(list.limit ?? 3),
    page: left.includes('current') ? page() : undefined,
    exclude: left.filter((word) => word !== 'current' && word !== 'none'),
    ids: list.ids ? wordList(list.ids) : undefined,
    categories: names(list.categories),
    tags: names(list.tags),
    order: list.order,
  };
}

/** Names may hold spaces: commas part them. */
function names(text: string | undefined): string[] | undefined {
  const parts = text?.split(',').map((part) => part.trim());
  return parts?.some(Boolean) ? parts.filter(Boolean) : undefined;
}
