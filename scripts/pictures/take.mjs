// The picture of a story: what stands in its page, and no more of the window than that.
import { addSheet, still } from '../stories/checks.mjs';

/** The widths at which every story is kept. */
export const widths = [1280, 390];

/** Higher pictures are cut: what is below has been seen in another story. */
const highest = 2000;

/** The stories' own typeface for everything: a machine's serif or its code is another on each. Nothing blinks or moves. */
const same = `${still} * { caret-color: transparent !important; }
[style*='--clinic-'] { --clinic-font: inherit !important; --clinic-heading-font: inherit !important; }
code, pre, input, select, button, .type, .number, b { font-family: 'Source Sans 3 Variable' !important; }`;

/** How often a page may change before it counts as one that never rests. */
const rounds = 120;

/** Runs in the page: typefaces and pictures are there, whatever moves has ended, and two frames in a row are the same. */
async function settled(most) {
  const rootsIn = (root) => [
    root,
    ...Array.from(root.querySelectorAll('*')).flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
  ];
  const all = (selector) => rootsIn(document).flatMap((root) => Array.from(root.querySelectorAll(selector)));
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  /** The picture is there or will never be. */
  const arrived = async (image) => {
    // A lazy picture outside the window would never come; one that comes late is drawn late.
    if (image.loading !== 'eager') image.loading = 'eager';
    if (image.decoding !== 'sync') image.decoding = 'sync';
    await image.decode().catch(() => {});
    return image.complete;
  };
  const layout = () =>
    all('*')
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height, element.dataset?.state, element.currentSrc, element.naturalWidth].join();
      })
      .join('\n');
  scrollTo(0, 0);
  let before;
  for (let round = 0; round < most; round++) {
    await document.fonts.ready;
    const there = await Promise.all(all('img').map(arrived));
    for (const root of rootsIn(document)) for (const animation of root.getAnimations()) animation.cancel();
    await frame();
    await frame();
    const now = document.fonts.status === 'loaded' && there.every(Boolean) ? layout() : undefined;
    if (now !== undefined && now === before) return;
    before = now;
  }
  throw new Error('It does not come to rest.');
}

/** What is to be seen of the page, in CSS pixels. */
function room(most) {
  const column = document.querySelector('#storybook-root .page > *');
  const { height } = column.getBoundingClientRect();
  return Math.ceil(Math.min(Math.max(height, 40), most));
}

/** The story's picture at a width, as WebP. The window is as high as the story: nothing is drawn for the picture alone. */
export async function picture(page, width, screen) {
  await page.setViewportSize({ width, height: screen ? 640 : 900 });
  await page.evaluate(addSheet, same);
  await page.evaluate(settled, rounds);
  const height = screen ? 640 : await page.evaluate(room, highest);
  await page.setViewportSize({ width, height });
  await page.evaluate(settled, rounds);
  const protocol = await page.context().newCDPSession(page);
  const { data } = await protocol.send('Page.captureScreenshot', { format: 'webp', quality: 72 });
  await protocol.detach();
  return Buffer.from(data, 'base64');
}
