// A designer's first day in the workshop, by mouse: an element, the clinic's colours, Spanish on a phone in dark mode in a
// Bootstrap page, the lines to paste. Every click counts.
import { openWindow } from './visit.mjs';

const accent = { light: '#5b2a86', dark: '#d9b8f5' };

/** What a visitor of the story sees of the choices. */
function seen() {
  const page = document.querySelector('#storybook-root .page');
  const heading = document.querySelector('related-posts > [slot=heading]');
  return {
    language: document.documentElement.lang,
    words: heading?.textContent ?? '',
    scheme: page ? getComputedStyle(page).colorScheme : '',
    width: innerWidth,
    host: document.querySelector('style[data-host]')?.dataset.host ?? '',
    accent: page?.style.getPropertyValue('--clinic-accent') ?? '',
  };
}

const tag =
  '<related-posts src="endpoint/plain-es/posts.json" heading="También le puede interesar..."></related-posts>';
const wanted = {
  language: 'es',
  words: 'También le puede interesar...',
  scheme: 'dark',
  width: 390,
  host: 'bootstrap',
  accent: `light-dark(${accent.light}, ${accent.dark})`,
};

/** A hand on the mouse. */
class Hand {
  clicks = 0;

  constructor(page) {
    this.page = page;
    this.story = page.frameLocator('#storybook-preview-iframe');
  }

  async click(locator) {
    await locator.first().click();
    this.clicks++;
  }

  /** Opens one of the toolbar's lists and takes a line of it. */
  async choose(button, line) {
    await this.click(this.page.getByRole('button', { name: button }));
    await this.click(this.page.getByRole('option', { name: line, exact: true }));
  }
}

/** Waits until the story shows something. */
async function untilSeen(hand, choices) {
  const test = `(${String(seen)})()`;
  const frame = await (await hand.page.waitForSelector('#storybook-preview-iframe')).contentFrame();
  const same = Object.entries(choices).map(([name, value]) => `now.${name} === ${JSON.stringify(value)}`);
  await frame.waitForFunction(`(() => { const now = ${test}; return ${same.join(' && ')}; })()`).catch(async () => {
    throw new Error(`a visitor sees ${JSON.stringify(await frame.evaluate(seen))}`);
  });
}

async function colours(hand) {
  await hand.click(hand.page.locator('#themes-tokens'));
  const editor = hand.story.locator('theme-editor');
  for (const [scheme, colour] of Object.entries(accent)) {
    const input = editor.locator(`[data-token="--clinic-accent"][data-scheme-of=${scheme}]`);
    // The system's own window for colours opens outside the page.
    await input.fill(colour);
    hand.clicks++;
  }
  await hand.click(editor.getByRole('button', { name: 'See it in every story' }));
}

const copied = (page) => page.evaluate(() => navigator.clipboard.readText());

/** The colours stay: in a docs page, after the page was loaded again, and until another theme is chosen. */
async function everywhere(hand) {
  const { page } = hand;
  // The part around the slot wears the colour.
  const colour = (selector) =>
    hand.story
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link.assignedSlot.parentElement).backgroundColor);
  const button = '[data-state=loaded] > a[slot=phone]';
  const faults = [];
  const hold = async (where, wantedColour) => {
    await hand.story.locator(button).first().waitFor();
    const found = await colour(button);
    if (found !== wantedColour) faults.push(`${where} the button is ${found}`);
  };
  await hand.click(page.locator('#elements-book-consult-cta'));
  await hold('in a docs page', 'rgb(217, 184, 245)');
  await page.reload();
  await hold('after a reload', 'rgb(217, 184, 245)');
  await hand.click(page.locator('#elements-book-consult-cta--attributes'));
  await hold('in another story', 'rgb(217, 184, 245)');
  await hand.choose(/Theme/, 'Warm spa');
  await untilSeen(hand, { accent: 'light-dark(#8b3e2b, #f2b49d)' });
  await hold('in the warm spa', 'rgb(242, 180, 157)');
  await hand.choose(/Theme/, 'No theme');
  await untilSeen(hand, { accent: '' });
  return faults;
}

/** Forced colours reach cards that come after their list, and leave nothing behind. */
async function forcedColours(hand) {
  const link = hand.story.locator('article-card > a[slot=heading]').first();
  const yellow = 'rgb(255, 255, 0)';
  const colour = async (scheme) => {
    await hand.choose(/Scheme/, scheme);
    await untilSeen(hand, { scheme: 'light', accent: '' });
    await link.waitFor();
    return link.evaluate((one) => getComputedStyle(one).color);
  };
  await hand.click(hand.page.locator('#elements-related-posts'));
  await hand.click(hand.page.locator('#elements-related-posts--address'));
  const [forced, light] = [await colour('Forced colours'), await colour('Light')];
  return [
    ...(forced === yellow ? [] : [`in forced colours a card's link is ${forced}`]),
    ...(light === yellow ? ['forced colours stay when they are taken off'] : []),
  ];
}

/** Goes through the day: the number of clicks up to the copied line, and what went wrong. */
export async function firstDay(browser, site) {
  const faults = [];
  const context = await openWindow(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const hand = new Hand(page);
  await page.goto(site.address);
  // The workshop opens a page by itself, also over one that was chosen before.
  await hand.story.locator('#storybook-root > *, #storybook-docs > *').first().waitFor();
  await colours(hand);
  await hand.click(page.locator('#elements-related-posts'));
  await hand.click(page.locator('#elements-related-posts--address'));
  await hand.choose(/Language/, 'Español');
  await hand.choose(/Viewport|viewport/, '390');
  await hand.choose(/Scheme/, 'Dark');
  await hand.choose(/Host page/, 'Bootstrap');
  await untilSeen(hand, wanted);
  await hand.click(page.getByRole('button', { name: 'Copy HTML', exact: true }));
  const { clicks } = hand;
  const html = await copied(page);
  if (!html.endsWith(tag)) faults.push(`the line to paste is ${html}`);
  // The theme's own lines are in the panel.
  await hand.click(page.getByRole('tab', { name: 'Embed' }));
  await hand.click(page.getByRole('tab', { name: 'Theme', exact: true }));
  await hand.click(page.getByRole('button', { name: 'Copy', exact: true }));
  const css = await copied(page);
  if (!css.includes(`--clinic-accent: ${wanted.accent};`)) faults.push(`the theme to paste is ${css}`);
  faults.push(...(await everywhere(hand)), ...(await forcedColours(hand)));
  await context.close();
  return { clicks, faults };
}
