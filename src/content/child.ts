// The light children as plain data: the live element turns them into nodes, a server or a build step prints them.

/** One light child: phrasing content for one slot. */
export interface Child {
  /** What tells it from its neighbours from one drawing to the next; the slot's name where it is missing. */
  key?: string;
  /** A tag name. */
  tag: string;
  /** The slot and what else it says; `undefined` leaves an attribute out. */
  attributes: Readonly<Record<string, string | undefined>> & { readonly slot: string };
  /** Its text; or its children. */
  text?: string;
  children?: readonly Child[];
  /** The clean body of an article; drawn again when its key is another. */
  body?: { key: string; nodes(): Node };
}

/** Words in a slot, if there are any: a link where they lead somewhere, a time where they tell one. */
export function words(
  slot: string,
  text: string | number | undefined,
  more?: { href?: string; datetime?: string; lang?: string; role?: string; referrerpolicy?: string },
): Child | undefined {
  const tag = more?.href ? 'a' : more?.datetime ? 'time' : 'span';
  return text ? { tag, attributes: { slot, ...more }, text: String(text) } : undefined;
}
