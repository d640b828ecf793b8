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

/** All typefaces and pictures are there, and have been drawn. */
async function settled() {
  await document.fonts.ready;
  // A lazy picture outside the window would never come.
  for (const image of document.images) image.loading = 'eager';
  const images = Array.from(document.images).filter(({ complete }) => !complete);
  await Promise.all(images.map((image) => new Promise((done) => (image.onload = image.onerror = done))));
  await Promise.all(Array.from(document.images, (image) => image.decode().catch(() => {})));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** What is to be seen of the page, in CSS pixels. */
function room(most) {
  const column = document.querySelector('#storybook-root .page > *');
  const { height } = column.getBoundingClientRect();
  return { x: 0, y: 0, width: innerWidth, height: Math.ceil(Math.min(Math.max(height, 40), most)) };
}

/** The story's picture at a width, as WebP. */
export async function picture(page, width, screen) {
  const height = screen ? 640 : 900;
  await page.setViewportSize({ width, height });
  await page.evaluate(addSheet, same);
  await page.evaluate(settled);
  const clip = screen ? { x: 0, y: 0, width, height } : await page.evaluate(room, highest);
  const protocol = await page.context().newCDPSession(page);
  const order = { format: 'webp', quality: 72, clip: { ...clip, scale: 1 }, captureBeyondViewport: !screen };
  const { data } = await protocol.send('Page.captureScreenshot', order);
  await protocol.detach();
  return Buffer.from(data, 'base64');
}
