import { expect } from '@open-wc/testing';
import '../../src/define/article-card.js';
import type { ArticleCard } from '../../src/elements/article-card.js';
import { written } from './card.js';
import { child, mounted, part, visible } from './support.js';

describe('<article-card>', () => {
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

  it('leaves a link of its own children beside the heading for clicks', async () => {
    const card = await mounted<ArticleCard>(
      '<article-card heading="Title" href="/a"><p>Or <a href="/other">read all of them</a></p></article-card>',
    );
    const other = card.querySelector('p a') as HTMLElement;
    expect(visible(other)).to.equal(true);
    const { left, top, width, height } = other.getBoundingClientRect();
    expect(document.elementFromPoint(left + width / 2, top + height / 2)).to.equal(other);
    const box = part(card, 'card').getBoundingClientRect();
    expect(document.elementFromPoint(box.right - 5, box.bottom - 5), 'the rest leads to the article').to.equal(
      child(card, 'heading'),
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
