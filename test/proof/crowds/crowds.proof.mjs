// What only a whole window has, in Chromium: going back to a page that was kept, and printing.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from 'puppeteer-core';
import { chromiumArguments, ensureChromium } from '../../../scripts/browser.mjs';
import { openSite } from '../site.mjs';

let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

const settled = (page) =>
  page.waitForFunction(() =>
    ['card', 'fed', 'list', 'article', 'cta'].every((id) => document.getElementById(id)?.dataset.state === 'loaded'),
  );

test('is as it was when a visitor goes back to a page that the browser kept', async () => {
  // Playwright turns off what keeps pages.
  const browser = await launch({ executablePath: await ensureChromium(), args: chromiumArguments });
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${site.origin}/endpoint/page/crowd.html`);
  await settled(page);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => (window.kept = persisted));
    document.getElementById('card').setAttribute('heading', 'Changed');
  });
  const text = () => page.evaluate(() => document.querySelector('main').textContent.replace(/\s+/g, ' '));
  await page.waitForFunction(() => document.getElementById('card').textContent.includes('Changed'));
  const whole = await text();
  await page.goto(`${site.origin}/endpoint/page/proof.html`);
  await page.goBack();
  await page.waitForFunction(() => window.kept !== undefined);
  assert.equal(await page.evaluate(() => window.kept), true, 'the browser kept the page');
  assert.equal(await text(), whole);
  await page.evaluate(() => document.getElementById('card').setAttribute('heading', 'Alive'));
  await page.waitForFunction(() => document.getElementById('card').textContent.includes('Alive'));
  await browser.close();
  assert.deepEqual(errors, []);
});

test('is printed whole, with what would have waited until it is seen', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/endpoint/page/crowd.html`);
  await settled(page);
  await page.evaluate(() => {
    const main = document.querySelector('main');
    main.innerHTML =
      '<div style="height: 10000px"></div><related-posts id="far" src="/endpoint/wordpress/posts.json"></related-posts>';
  });
  const state = () => page.evaluate(() => document.getElementById('far').dataset.state);
  await page.waitForFunction(() => document.getElementById('far').dataset.state === 'loading');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  assert.equal(await state(), 'loading', 'it waits where nobody sees it');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.waitForFunction(() => document.getElementById('far').dataset.state === 'loaded');
  await page.emulateMedia({ media: 'print' });
  const [width, heights] = await page.evaluate(() => [
    document.documentElement.scrollWidth - innerWidth,
    [...document.querySelectorAll('article-card')].map((card) => card.getBoundingClientRect().height),
  ]);
  assert.ok(width <= 0, 'nothing hangs over the edge of the paper');
  assert.equal(heights.length, 3);
  assert.ok(heights.every((height) => height > 20));
  assert.ok((await page.pdf()).length > 10_000);
  await page.close();
});
