import { expect } from '@open-wc/testing';
import '../../src/define/article-card.js';
import type { ArticleCard } from '../../src/elements/article-card.js';
import { written } from './card.js';
import { child, mounted } from './support.js';

/** More often than any element puts back what was taken. */
const most = 2000;

/** How often a script takes something from a card, each time that it is there again. Then the page goes on. */
async function taken(card: ArticleCard, take: () => boolean): Promise<number> {
  let times = 0;
  const observer = new MutationObserver(() => {
    if (times < most && take()) times++;
  });
  observer.observe(card, { childList: true, attributes: true });
  if (take()) times++;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  observer.disconnect();
  return times;
}

describe('a card from which a script takes something each time that it is there', () => {
  it('draws its title again, and gives in before the page stops', async () => {
    const card = await mounted<ArticleCard>(written);
    const times = await taken(card, () => {
      const title = child(card, 'heading');
      title?.remove();
      return !!title;
    });
    expect(times).to.be.within(2, most - 1);
  });

  it('says its state again, and gives in before the page stops', async () => {
    const card = await mounted<ArticleCard>(written);
    const times = await taken(card, () => {
      const said = card.hasAttribute('data-state');
      card.removeAttribute('data-state');
      return said;
    });
    expect(times).to.be.within(2, most - 1);
  });
});
