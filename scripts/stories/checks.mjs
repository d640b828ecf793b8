// What is looked at in a story. Each function but the last runs in the page.

/** Puts a style sheet into the document and every shadow root in it, in place of the one before. */
export function addSheet(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const before = window.addedSheet;
  window.addedSheet = sheet;
  const add = (root) => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => one !== before), sheet];
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) add(shadowRoot);
  };
  add(document);
}

/** Nothing moves: a colour on its way is neither the one nor the other. */
export const still =
  '*, *::before, *::after, ::slotted(*) { transition: none !important; animation: none !important; }';

/** The spacing that a reader may ask for: https://www.w3.org/TR/WCAG22/#text-spacing */
export const spacing = `*, ::slotted(*) {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Texts that are cut off or stand outside the window. */
export async function clippedTexts() {
  // What measures itself has drawn itself anew.
  for (let frames = 0; frames < 3; frames++) await new Promise((drawn) => requestAnimationFrame(drawn));
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  const faults = [];
  const look = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    if (!boxes.length) return;
    const name = text.data.trim().slice(0, 40);
    let scrolls = false;
    for (let at = parentOf(text); at && !scrolls; at = parentOf(at)) {
      const style = getComputedStyle(at);
      // Words for readers of a screen only are cut off on purpose.
      if (style.clipPath !== 'none' || style.visibility === 'hidden' || style.opacity === '0') return;
      scrolls = /auto|scroll/.test(style.overflowX);
      if (!/hidden|clip/.test(style.overflowX + style.overflowY)) continue;
      const room = at.getBoundingClientRect();
      const out = boxes.some(
        (box) =>
          box.left < room.left - 1 ||
          box.right > room.right + 1 ||
          box.top < room.top - 2 ||
          box.bottom > room.bottom + 2,
      );
      if (out) faults.push(`"${name}" is cut off by ${at.localName}${at.getAttribute('part') ?? ''}`);
    }
    const wide = boxes.some(({ left, right }) => left < -1 || right > innerWidth + 1);
    if (wide && !scrolls) faults.push(`"${name}" stands outside the window`);
  };
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (node.data.trim()) look(node);
      return;
    }
    if (['SCRIPT', 'STYLE', 'TEMPLATE'].includes(node.nodeName)) return;
    for (const child of [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes]) walk(child);
  };
  walk(document.querySelector('#storybook-root'));
  const { scrollWidth } = document.documentElement;
  return scrollWidth > innerWidth + 1 ? [...faults, `the page is ${scrollWidth} px wide`] : faults;
}

/** The colour scheme of the story's page. */
export function setScheme(scheme) {
  for (const element of document.querySelectorAll('[data-scheme]')) element.dataset.scheme = scheme;
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds, each in a line. */
export async function axeFaults(page) {
  const violations = await page.evaluate(async (values) => {
    const found = await window.axe.run('#storybook-root', { runOnly: { type: 'tag', values } });
    return found.violations.map(
      ({ id, nodes }) => `axe ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  }, rules);
  return violations;
}

/** How often the Tab key stops in each card: pressed by hand, from the page's start until it has gone round. */
export async function tabStops(page) {
  const count = await page.evaluate(() => {
    window.cards = [...document.querySelectorAll('article-card')].filter((card) => card.querySelector('a[href]'));
    const start = document.createElement('button');
    start.id = 'start';
    if (window.cards.length) document.body.prepend(start);
    start.focus();
    return window.cards.length;
  });
  if (!count) return [];
  const stops = Array.from({ length: count }, () => 0);
  for (let press = 0; press < 100; press++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => window.cards.indexOf(document.activeElement?.closest('article-card')));
    if (at >= 0 && ++stops[at] > 1) break;
    // The last stop leads to the first again.
    if (
      await page.evaluate(
        () =>
          ['', 'start'].includes(document.activeElement?.id ?? '') &&
          !document.activeElement?.closest('#storybook-root'),
      )
    )
      break;
  }
  await page.evaluate(() => document.querySelector('#start').remove());
  return stops.flatMap((times, at) => (times === 1 ? [] : [`card ${at + 1} has ${times} tab stops`]));
}
