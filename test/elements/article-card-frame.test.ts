import { expect } from '@open-wc/testing';
import '../../src/define/article-card.js';
import type { ArticleCard } from '../../src/elements/article-card.js';
import { written } from './card.js';
import { child, mounted, part } from './support.js';

describe('<article-card>', () => {
  it('opens its link from anywhere on the card, once, and asks the page first', async () => {
    const card = await mounted<ArticleCard>(written);
    const link = child<HTMLAnchorElement>(card, 'heading');
    const opened: Event[] = [];
    card.addEventListener('clinic-open', (event) => {
      opened.push(event);
      event.preventDefault();
    });
    const clicks: MouseEvent[] = [];
    card.addEventListener('click', (event) => {
      if (event.target === link) clicks.push(event);
    });
    child(card, 'excerpt')?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }),
    );
    link?.click();
    expect(opened).to.have.length(2);
    expect(clicks).to.have.length(2);
    expect(clicks[0]?.ctrlKey, 'a modifier key is handed on').to.equal(true);
    expect(clicks.every(({ defaultPrevented }) => defaultPrevented)).to.equal(true);
    expect((opened[0] as CustomEvent).detail).to.equal(null);
  });

  it('does not open while its text is being selected', async () => {
    const card = await mounted<ArticleCard>(written);
    const excerpt = child(card, 'excerpt');
    let opened = 0;
    card.addEventListener('clinic-open', (event) => {
      opened++;
      event.preventDefault();
    });
    getSelection()?.selectAllChildren(excerpt as Node);
    excerpt?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    expect(opened).to.equal(0);
    getSelection()?.removeAllRanges();
  });

  it('covers its whole box with the one link', async () => {
    const card = await mounted<ArticleCard>(written);
    card.style.inlineSize = '300px';
    const box = part(card, 'card').getBoundingClientRect();
    for (const [x, y] of [
      [box.left + 20, box.top + 20],
      [box.right - 10, box.bottom - 10],
    ] as const) {
      expect(document.elementFromPoint(x, y)).to.equal(child(card, 'heading'));
    }
    const excerpt = child(card, 'excerpt')?.getBoundingClientRect() as DOMRect;
    expect(document.elementFromPoint(excerpt.left + 5, excerpt.top + 5), 'text can be selected').to.equal(
      child(card, 'excerpt'),
    );
  });

  it('keeps the room of its picture from the first drawing on', async () => {
    const card = await mounted<ArticleCard>(written);
    card.style.inlineSize = '300px';
    const before = card.getBoundingClientRect().height;
    const image = child<HTMLImageElement>(card, 'image') as HTMLImageElement;
    image.loading = 'eager';
    await image.decode();
    expect(card.getBoundingClientRect().height).to.equal(before);
    expect(part(card, 'image').getBoundingClientRect().height).to.be.closeTo(200, 2);
  });

  for (const layout of ['stacked', 'row', 'overlay', 'text']) {
    for (const appearance of ['card', 'plain', 'page']) {
      it(`is accessible as ${layout}, ${appearance}`, async () => {
        const card = await mounted<ArticleCard>(written);
        card.setAttribute('layout', layout);
        card.setAttribute('appearance', appearance);
        await card.updateComplete;
        await expect(card).to.be.accessible();
      });
    }
  }
});
