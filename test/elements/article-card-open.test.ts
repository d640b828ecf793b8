import { expect } from '@open-wc/testing';
import '../../src/define/article-card.js';
import type { ArticleCard } from '../../src/elements/article-card.js';
import { written } from './card.js';
import { child, mounted } from './support.js';

interface Watched {
  card: ArticleCard;
  link: HTMLAnchorElement;
  /** The card's own events. */
  opened: CustomEvent[];
  /** Clicks on the one link, as they were when the card had seen them. None leads away from the test. */
  clicks: { prevented: boolean; click: MouseEvent }[];
}

/** A card, and what comes of clicks on it; `cancel`: whether the page opens the article itself. */
async function watched(cancel: boolean): Promise<Watched> {
  const page = await mounted<ArticleCard>(`<div>${written}</div>`);
  const card = page.querySelector('article-card') as ArticleCard;
  await card.updateComplete;
  const link = child<HTMLAnchorElement>(card, 'heading') as HTMLAnchorElement;
  const found: Watched = { card, link, opened: [], clicks: [] };
  card.addEventListener('clinic-open', (event) => {
    found.opened.push(event);
    if (cancel) event.preventDefault();
  });
  page.addEventListener('click', (click) => {
    if (click.target === link) found.clicks.push({ prevented: click.defaultPrevented, click });
    click.preventDefault();
  });
  return found;
}

/** A click of a person on a child of the card. */
function click(target: Element | undefined, init: MouseEventInit = {}, type = 'click'): MouseEvent {
  const event = new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...init });
  target?.dispatchEvent(event);
  return event;
}

describe('<article-card>', () => {
  it('opens its link from anywhere on the card, once, and asks the page first', async () => {
    const { card, link, opened, clicks } = await watched(true);
    click(child(card, 'excerpt'));
    link.click();
    expect(opened).to.have.length(2);
    expect(clicks.map(({ prevented }) => prevented)).to.deep.equal([true, true]);
    expect(opened[0]?.detail).to.equal(null);
  });

  it('leads on where the page does not take over', async () => {
    const { card, opened, clicks } = await watched(false);
    click(child(card, 'excerpt'));
    expect(opened).to.have.length(1);
    expect(clicks.map(({ prevented }) => prevented)).to.deep.equal([false]);
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey'] as const) {
    it(`leaves a new tab or window to the browser: ${key}`, async () => {
      const { card, link, opened, clicks } = await watched(true);
      click(link, { [key]: true });
      click(child(card, 'excerpt'), { [key]: true });
      expect(opened, 'the page is not asked').to.deep.equal([]);
      expect(clicks.map(({ prevented }) => prevented)).to.deep.equal([false, false]);
      expect(clicks.map((each) => each.click[key])).to.deep.equal([true, true]);
    });
  }

  it('opens a new tab for the middle button, and does not ask the page', async () => {
    const { card, opened, clicks } = await watched(true);
    click(child(card, 'excerpt'), { button: 1 }, 'auxclick');
    expect(opened).to.deep.equal([]);
    expect(clicks).to.have.length(1);
    expect(clicks[0]?.click.ctrlKey && clicks[0].click.metaKey).to.equal(true);
  });

  for (const [what, button] of [
    ['the menu', 2],
    ['back', 3],
    ['forward', 4],
  ] as const) {
    it(`does nothing for the button that means ${what}`, async () => {
      const { card, opened, clicks } = await watched(true);
      expect(click(child(card, 'excerpt'), { button }, 'auxclick').defaultPrevented).to.equal(false);
      expect(opened).to.deep.equal([]);
      expect(clicks).to.deep.equal([]);
    });
  }

  it('does not open while its text is being selected', async () => {
    const { card, opened } = await watched(true);
    const excerpt = child(card, 'excerpt');
    getSelection()?.selectAllChildren(excerpt as Node);
    click(excerpt);
    expect(opened).to.have.length(0);
    getSelection()?.removeAllRanges();
  });
});
