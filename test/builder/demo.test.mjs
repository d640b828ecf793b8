// The demo's page as a browser without script has it, as it is printed, and in a theme that means harm.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { chromiumArguments, ensureChromium } from '../../scripts/browser.mjs';

let server, browser, address;

before(async () => {
  server = await createServer({ mode: 'demo', logLevel: 'error', server: { port: 0 } });
  await server.listen();
  [address] = server.resolvedUrls.local;
  browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArguments });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function opened(context, query, window) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...window });
  context.after(() => page.close());
  await page.goto(`${address}?${query}`, { waitUntil: 'load' });
  return page;
}

for (const language of ['en', 'es'])
  test(`without script the article is there whole, its cards are titles and sentences: ${language}`, async () => {
    const html = await (await fetch(`${address}?script=off&language=${language}`)).text();
    const [, article] = /<clinic-article>(.*)<\/clinic-article>/s.exec(html);
    const [, cards] = /<related-posts[^>]*>(.*)<\/related-posts>/s.exec(html);
    for (const slot of ['category', 'heading', 'author', 'date', 'image', 'lede'])
      assert.match(article, new RegExp(` slot="${slot}"`));
    assert.match(article, /<div slot="body">.*<h2>.*<p>.*<\/div>/s);
    assert.doesNotMatch(cards, /slot="(?:body|author|category)"/);
  });

/** How every element below one looks: all that a style sheet can say. */
const looks = (page, below) =>
  page
    .locator(`${below} *`)
    .evaluateAll((all) =>
      all.map((one) =>
        Array.from(getComputedStyle(one), (name) => [name, getComputedStyle(one).getPropertyValue(name)].join()).join(
          ';',
        ),
      ),
    );

test('a hostile theme changes the page, and leaves the switcher as it was', async (context) => {
  const [plain, hostile] = [await opened(context, 'script=off'), await opened(context, 'script=off&theme=hostile')];
  for (const page of [plain, hostile])
    await page.locator('[name="theme"]').evaluate((select) => (select.selectedIndex = 0));
  const changed = async (below) => {
    const [before, after] = [await looks(plain, below), await looks(hostile, below)];
    assert.equal(after.length, before.length);
    return after.filter((look, at) => look !== before[at]);
  };
  assert.equal((await changed('footer')).length, 0);
  const attacked = await changed('main');
  assert.equal(attacked.length, await hostile.locator('main *').count());
  assert.ok(attacked.every((look) => look.includes('text-transform,uppercase')));
});

test('the switcher is at hand in a large window, out of the way on a phone, and not on paper', async (context) => {
  const place = (page) =>
    page.locator('footer').evaluate((footer) => Math.round(footer.getBoundingClientRect().bottom - innerHeight));
  const page = await opened(context, 'script=off');
  assert.equal(await place(page), 0);
  await page.setViewportSize({ width: 390, height: 844 });
  assert.ok((await place(page)) > 844);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('footer').isHidden());
});

test('a choice is shown at once where there is a script, by a button where there is none', async (context) => {
  const page = await opened(context, '');
  assert.equal(await page.locator('.switcher button').count(), 0);
  await page.locator('[name="script"]').selectOption('off');
  await page.waitForURL(/script=off/);
  await page.locator('[name="language"]').selectOption('es');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL(/language=es/);
});
