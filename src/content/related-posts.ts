import type { Article } from '../data/article.js';
import { articleCardContent, type CardView } from './article-card.js';
import { type Child, words } from './child.js';
import { rowKey } from './draw.js';

/** How a list and its cards are to be written. */
export interface ListView extends CardView {
  heading: string;
  /** The tag that cards are registered under. */
  cardTag: string;
  /** What the list hands to each card: its layout, appearance, level. */
  card: Readonly<Record<string, string | undefined>>;
}

/** The light children of a list: its heading, and a card for each article, filled already. */
export function relatedPostsContent(posts: readonly Partial<Article>[], view: ListView): Child[] {
  const heading = words('heading', view.heading);
  const pictured = posts.some(({ image }) => image);
  const cards = posts.map((post, at) => ({
    key: rowKey('card', at),
    tag: view.cardTag,
    attributes: { slot: 'card', role: 'listitem', ...view.card, placeholder: pictured && !post.image ? '' : undefined },
    children: articleCardContent(post, view),
  }));
  return heading ? [heading, ...cards] : cards;
}
