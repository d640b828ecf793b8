// What the tests of a list share: five posts, and a list that has asked for them.
import type { RelatedPosts } from '../../src/elements/related-posts.js';
import { heard, mounted, slotted } from './support.js';

/** In the plain format, in the order of their dates. */
export const posts = [1, 2, 3, 4, 5].map((at) => ({
  id: `p${at}`,
  title: `Post ${at}`,
  url: `/blog/post-${at}`,
  excerpt: `About ${at}`,
  date: `2026-0${at}-10`,
  categories: at % 2 ? ['Odd'] : ['Even'],
  tags: [`t${at}`],
}));

/** The titles that a list shows. */
export const titles = (list: Element): (string | undefined)[] =>
  [...list.querySelectorAll('article-card')].map((card) => slotted(card, 'heading'));

/** A list that has asked an address. */
export async function loaded(source: URL, attributes = ''): Promise<RelatedPosts> {
  const list = await mounted<RelatedPosts>(`<related-posts loading="eager" ${attributes}></related-posts>`);
  const load = heard(list, 'clinic-load');
  list.src = source.href;
  await load;
  return list;
}
