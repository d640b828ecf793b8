// A story's picture is taken when all of it is there, however late that comes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright';
import { chromiumArguments, ensureChromium } from '../../scripts/browser.mjs';
import { Canvas } from '../../scripts/pictures/canvas.mjs';
import { picture } from '../../scripts/pictures/take.mjs';

let browser;
let canvas;

before(async () => {
  browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArguments });
  canvas = new Canvas(await browser.newPage());
});
after(() => browser.close());

const square = (fill) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><rect width="60" height="60" fill="${fill}"/></svg>`;

/** A page with a story in it. Its pictures are a colour each, and take their time to come. */
async function story(html, script = '') {
  const page = await browser.newPage();
  await page.route('http://story.example/**', async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (!name)
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><style>body { margin: 0; } img, x-frame { display: block; }</style><div id="storybook-root"><div class="page"><div>${html}</div></div></div><script>${script}</script>`,
      });
    await new Promise((late) => setTimeout(late, 700));
    return route.fulfill({ contentType: 'image/svg+xml', body: square(name) });
  });
  await page.goto('http://story.example/', { waitUntil: 'commit' });
  await page.waitForSelector('#storybook-root', { state: 'attached' });
  return page;
}

/** The colour at a place of the story's picture. */
async function colourAt(page, width, x, y) {
  const { width: columns, data } = await canvas.pixels(await picture(page, width));
  return [...data.subarray((y * columns + x) * 4, (y * columns + x) * 4 + 3)].map((value) => Math.round(value / 85));
}

const red = [3, 0, 0];
const blue = [0, 0, 3];

test('a picture in a shadow root is waited for', async () => {
  const frame = `document.querySelector('x-frame').attachShadow({ mode: 'open' }).innerHTML = '<img src="/red">';`;
  const page = await story('<x-frame></x-frame>', frame);
  assert.deepEqual(await colourAt(page, 390, 30, 30), red);
});

test('a lazy picture below the window is waited for, and one that never comes is not', async () => {
  const page = await story(
    '<img src="data:image/png,none"><div style="height: 1500px"></div><img loading="lazy" decoding="async" src="/blue">',
  );
  assert.deepEqual(await colourAt(page, 390, 30, 1530), blue);
});

test('a picture that another width chooses is waited for', async () => {
  const page = await story('<picture><source media="(max-width: 600px)" srcset="/blue"><img src="/red"></picture>');
  assert.deepEqual(await colourAt(page, 1280, 30, 30), red);
  assert.deepEqual(await colourAt(page, 390, 30, 30), blue);
});

test('a story that draws itself late is waited for', async () => {
  const late = `let left = 120; const draw = () => { document.querySelector('#late').style.marginTop = left + 'px'; if (left--) requestAnimationFrame(draw); }; draw();`;
  const page = await story('<div id="late" style="height: 60px; background: red"></div>', late);
  assert.deepEqual(await colourAt(page, 390, 30, 3), red);
});

test('a story that never rests is named, not photographed', async () => {
  const page = await story(
    '<div id="moving"></div>',
    `let at = 0; const move = () => { document.querySelector('#moving').style.width = (at++ % 99) + 'px'; requestAnimationFrame(move); }; move();`,
  );
  await assert.rejects(picture(page, 390), /It does not come to rest/);
});
