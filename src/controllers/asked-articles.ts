// Articles asked for by an element, which will write their dates.
import { loadArticles } from '../data/load.js';
import { longDate } from '../messages.js';

/**
 * As `loadArticles`. An engine takes longer for the first date than for twelve cards: one is written while the answer is
 * awaited, in a task behind the request.
 */
export const askedArticles: typeof loadArticles = (...asked) => {
  setTimeout(longDate, 0, '2000', 'en');
  return loadArticles(...asked);
};
