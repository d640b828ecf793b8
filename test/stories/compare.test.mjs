// What a comparison of pictures lets pass and what it finds: the same story in a real browser, drawn otherwise.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright';
import { chromiumArguments, ensureChromium } from '../../scripts/browser.mjs';
import { Canvas } from '../../scripts/pictures/canvas.mjs';
import { compared } from '../../scripts/pictures/compare.mjs';

/** A card as a story has it. */
const card = ({
  left = 24,
  accent = '#0f6b64',
  picture = true,
  text = '#1d2b29',
  smoothing = '',
  lines = '1.5',
} = {}) => `
<style>
  body { margin: 0; background: #fbfaf7; font: 17px/${lines} sans-serif; color: ${text}; ${smoothing} }
  article { position: absolute; left: ${left}px; top: 24px; width: 342px; border: 1px solid #ccd3d1; border-radius: 12px; overflow: hidden; }
  .picture { height: 228px; background: ${picture ? 'linear-gradient(120deg, #f4d3b0, #2b7a72)' : '#e9e9e6'}; }
  .body { padding: 20px; } h3 { margin: 0 0 8px; } p { margin: 0; } a { display: inline-block; margin-top: 14px; padding: 12px 20px; border-radius: 12px; background: ${accent}; color: #fff; }
</style>
<article><div class="picture"></div><div class="body"><h3>Can Botox Help with Depression?</h3>
<p>Botox is known for smoothing lines. New research asks whether it can also lift a low mood.</p><a>786.701.5750</a></div></article>`;

let executablePath;
let browser;
let canvas;
let usual;

async function pixelsOf(html, by = browser) {
  const page = await by.newPage({ viewport: { width: 390, height: 520 } });
  await page.setContent(html);
  const bytes = await page.screenshot();
  await page.close();
  return canvas.pixels(bytes, 'image/png');
}

before(async () => {
  executablePath = await ensureChromium();
  browser = await chromium.launch({ executablePath, args: chromiumArguments });
  canvas = new Canvas(await browser.newPage());
  usual = await pixelsOf(card());
});
after(() => browser.close());

describe('another machine', () => {
  const machines = {
    'without hinting': ['--font-render-hinting=none'],
    'with full hinting': ['--font-render-hinting=full'],
    'without soft edges of colour': ['--disable-lcd-text', '--disable-font-subpixel-positioning'],
    'with another colour profile': ['--force-color-profile=srgb', '--font-render-hinting=medium'],
  };
  for (const [name, args] of Object.entries(machines)) {
    test(`${name} passes`, async () => {
      const other = await chromium.launch({ executablePath, args: [...chromiumArguments, ...args] });
      try {
        const { same, reason } = compared(usual, await pixelsOf(card(), other));
        assert.ok(same, reason);
      } finally {
        await other.close();
      }
    });
  }

  test('with heavier letters passes', async () => {
    const { same, reason } = compared(usual, await pixelsOf(card({ smoothing: '-webkit-text-stroke: 0.25px' })));
    assert.ok(same, reason);
  });

  test('whose text stands a pixel lower passes', async () => {
    const lower = card().replace('.body { padding: 20px', '.body { padding: 21px 20px 19px');
    const { same, reason } = compared(usual, await pixelsOf(lower));
    assert.ok(same, reason);
  });
});

describe('a change', () => {
  const changes = {
    'of a box that moved by 8 px': { left: 32 },
    'of the colour of a button': { accent: '#8b3e2b' },
    'of the colour of a button by one shade': { accent: '#2a8d85' },
    'of the colour of text': { text: '#8a3d2b' },
    'of a picture that was lost': { picture: false },
    'of the height of lines': { lines: '1.75' },
  };
  for (const [name, given] of Object.entries(changes)) {
    test(`${name} is found`, async () => {
      const { same, reason, difference } = compared(usual, await pixelsOf(card(given)));
      assert.equal(same, false, reason);
      assert.ok(difference.data.length > 0);
    });
  }

  test('of a word that was lost is found', async () => {
    const { same, reason } = compared(usual, await pixelsOf(card().replace('a low mood', '')));
    assert.equal(same, false, reason);
  });

  test('of a picture that grew is found, and said in pixels', () => {
    const blank = (height) => ({ width: 60, height, data: new Uint8ClampedArray(60 * height * 4).fill(255) });
    assert.equal(compared(blank(60), blank(90)).reason, 'height 60 is 90');
    assert.ok(compared(blank(60), blank(66)).same);
  });
});
