// What only a whole window has: going back to a page that was kept, in every engine; and printing, in Chromium.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from 'puppeteer-core';
import { chromiumArguments } from '../../../scripts/browser.mjs';
import { findEngines } from '../../../scripts/engines.mjs';
import { keepFigures } from '../../../scripts/proof-figures.mjs';
import { WebKitDriver } from '../../../scripts/webkit-driver.mjs';
import { openSite } from '../site.mjs';

const engines = await findEngines();
const kept = [];
const printed = [];
let site;
before(async () => {
  site = await openSite();
});
after(async () => {
  keepFigures('windows', 'Node', { kept, printed });
  await site.close();
});

const settled = (page) =>
  page.waitForFunction(() =>
    ['card', 'fed', 'list', 'article', 'cta'].every((id) => document.getElementById(id)?.dataset.state === 'loaded'),
  );

/** By engine: opens an address in a window whose browser keeps pages, and gives what closes it. */
const windows = {
  // Playwright turns off what keeps pages.
  chromium: ({ path }) => puppeteerWindow({ executablePath: path, args: chromiumArguments }),
  // and so does Puppeteer, in Firefox
  firefox: ({ path }) =>
    puppeteerWindow({
      browser: 'firefox',
      executablePath: path,
      extraPrefsFirefox: { 'fission.bfcacheInParent': true },
    }),
  async webkit({ path, driver }) {
    const window = new WebKitDriver();
    await window.start({ driver, browser: path });
    return {
      open: (url) => window.post('/url', { url }),
      evaluate: (script) => window.evaluate(script),
      close: () => window.stop(),
    };
  },
};

async function waited(value, wanted) {
  while ((await value()) !== wanted) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function puppeteerWindow(options) {
  const browser = await launch(options);
  const page = await browser.newPage();
  return {
    open: (url) => page.goto(url),
    evaluate: (script) => page.evaluate(`(() => { ${script} })()`),
    print: () => page.pdf(),
    close: () => browser.close(),
  };
}

for (const engine of engines)
  test(`is as it was when a visitor goes back to a page that ${engine.title} kept`, async () => {
    const window = await windows[engine.name](engine);
    try {
      const key = `kept-${engine.name}`;
      await window.open(`${site.origin}/endpoint/page/kept.html?report=${key}`);
      const { requests } = await (await fetch(`${site.origin}/endpoint/count?count=1&key=${key}`)).json();
      assert.equal(requests.length, 1, 'the page tells what it found');
      const found = JSON.parse(new URL(requests[0].url, site.origin).searchParams.get('found'));
      assert.deepEqual(found, { persisted: true, same: true, errors: [] });
      kept.push(engine.title);
    } finally {
      await window.close();
    }
  });

for (const engine of engines)
  test(`asks before it is printed in ${engine.title} for what would have waited until it is seen`, async () => {
    const window = await windows[engine.name](engine);
    const state = (wanted) =>
      waited(() => window.evaluate('return document.getElementById("far").dataset.state'), wanted);
    try {
      await window.open(`${site.origin}/endpoint/page/far.html`);
      await state('loading');
      const asked =
        'return performance.getEntriesByType("resource").filter(({ name }) => name.includes("posts")).length';
      assert.equal(await window.evaluate(asked), 0, 'it waits where nobody sees it');
      // the driver of WebKitGTK cannot print
      if (window.print) assert.ok((await window.print()).length > 5000);
      else await window.evaluate('dispatchEvent(new Event("beforeprint"))');
      await state('loaded');
      if (window.print) printed.push(engine.title);
    } finally {
      await window.close();
    }
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

test('a row that is scrolled on the screen is printed to its last card', async () => {
  const page = await site.browser.newPage();
  await page.setViewportSize({ width: 600, height: 800 });
  await page.goto(`${site.origin}/endpoint/page/crowd.html`);
  await settled(page);
  await page.evaluate(() => document.getElementById('list').setAttribute('layout', 'row'));
  const beyond = () =>
    page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const cards = [...document.querySelectorAll('#list article-card')];
      return cards.filter((card) => card.getBoundingClientRect().right > innerWidth).length;
    });
  assert.ok((await beyond()) > 0, 'it is scrolled');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await beyond(), 0);
  await page.close();
});
