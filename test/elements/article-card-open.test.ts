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

  it('hands on the key by which some browsers save what a link leads to', async () => {
    const { card, clicks } = await watched(false);
    click(child(card, 'excerpt'), { altKey: true });
    expect(clicks.map((each) => each.click.altKey)).to.deep.equal([true]);
  });

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

  it('opens where the selection in it holds no words: a caret, a space between two words', async () => {
    const { card, opened } = await watched(true);
    const words = child(card, 'excerpt')?.firstChild as Text;
    const space = words.data.indexOf(' ');
    for (const end of [space, space + 1]) {
      getSelection()?.setBaseAndExtent(words, space, words, end);
      click(child(card, 'excerpt'));
    }
    getSelection()?.removeAllRanges();
    expect(opened).to.have.length(2);
  });

  it('opens beside text of the page that was selected before', async () => {
    const { card, opened } = await watched(true);
    const text = document.createElement('p');
    text.textContent = 'Text of the page';
    card.before(text);
    getSelection()?.selectAllChildren(text);
    click(child(card, 'excerpt'));
    getSelection()?.removeAllRanges();
    expect(opened).to.have.length(1);
  });

  for (const [what, html] of [
    ['a button', '<button type="button"><b>Save</b></button>'],
    ['another link', '<a href="#author"><b>Ana Ruiz</b></a>'],
    ['a label', '<label><b>Compare</b> <input type="checkbox" /></label>'],
  ] as const)
    it(`leaves ${what} among its words to itself`, async () => {
      const { card, opened, clicks } = await watched(true);
      child(card, 'excerpt')?.insertAdjacentHTML('beforeend', html);
      click(card.querySelector('b') ?? undefined);
      expect([opened.length, clicks.length]).to.deep.equal([0, 0]);
    });

  it('stays closed where the page has used the click for something else', async () => {
    const { card, opened, clicks } = await watched(true);
    child(card, 'excerpt')?.addEventListener('click', (event) => event.preventDefault());
    click(child(card, 'excerpt'));
    expect([opened.length, clicks.length]).to.deep.equal([0, 0]);
  });

  it('does nothing else with a click that the page took over', async () => {
    const { card } = await watched(true);
    const details = document.createElement('details');
    card.parentElement?.after(details);
    details.appendChild(document.createElement('summary')).append(card);
    child(card, 'excerpt')?.click();
    expect(details.open).to.equal(false);
  });

  it('is heard outside of the shadow root that it stands in', async () => {
    const { card } = await watched(true);
    const host = document.createElement('div');
    card.replaceWith(host);
    host.attachShadow({ mode: 'open' }).append(card);
    await card.updateComplete;
    const heard: (string | undefined)[] = [];
    host.addEventListener('click', (event) => {
      heard.push((event.composedPath()[0] as Element).slot);
      event.preventDefault();
    });
    child(card, 'excerpt')?.click();
    expect(heard).to.deep.equal(['heading', 'excerpt']);
  });
});
