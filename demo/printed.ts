import { clinicArticleContent } from '../src/content/clinic-article.js';
import { printed } from '../src/content/print.js';
import { relatedPostsContent } from '../src/content/related-posts.js';
import { readArticles } from '../src/data/load.js';
import type { Field } from '../src/data/selection.js';
import { messagesIn } from '../src/messages.js';
import type { Printed } from './page.js';

/** The clinic's page as it is recorded: its article, and those related to it. */
export interface Recorded {
  article: { html: string };
  related: { heading: string; articles: unknown[] };
}

/** What a card shows, and what an article does. */
const shown: Readonly<Record<'card' | 'article', ReadonlySet<Field>>> = {
  card: new Set(['image', 'excerpt', 'date']),
  article: new Set(['image', 'excerpt', 'date', 'author', 'category', 'body']),
};

/** What a server would print into the tags. The body is the clinic's own HTML, and needs no cleaning. */
export function printStatic({ article, related }: Recorded, language: string, origin: string): Printed {
  const view = { language, messages: messagesIn(language), loading: 'lazy' as const };
  const read = (json: unknown, fields: ReadonlySet<Field>): ReturnType<typeof readArticles> =>
    readArticles(
      { json: JSON.parse(JSON.stringify(json).replaceAll('"/', `"${origin}/`)), format: 'plain' },
      { fields },
    );
  const own = read([article], shown.article).flatMap((one) =>
    clinicArticleContent(one, { ...view, loading: 'eager', level: 1 }),
  );
  const cards = relatedPostsContent(read(related.articles, shown.card), {
    ...view,
    heading: related.heading,
    cardTag: 'article-card',
    card: { 'heading-level': '3' },
  });
  return { article: printed(own, article.html), related: printed(cards) };
}
