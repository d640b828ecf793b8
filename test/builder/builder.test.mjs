// The builder as somebody at an agency uses it: by keyboard, by a link from a colleague, with an endpoint that fails.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { chromiumArguments, ensureChromium } from '../../scripts/browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let server, browser, address;

before(async () => {
  server = await createServer({ mode: 'demo', logLevel: 'error', server: { port: 0 } });
  await server.listen();
  address = `${server.resolvedUrls.local[0]}builder`;
  browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArguments });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** The builder in a window, once it has asked the endpoint. */
async function opened(context, query = '', window = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...window });
  context.after(() => page.close());
  await page.goto(address + query);
  await page.waitForFunction(() => !/^$|^Asking/.test(document.querySelector('#diagnosis').textContent), null, {
    timeout: 60_000,
  });
  return page;
}

const text = (page, selector) => page.textContent(selector);

test('shows the live tag, says what its endpoint is, and gives the line to paste', async (context) => {
  const page = await opened(context);
  const frame = page.frameLocator('#preview');
  await frame.locator('related-posts[data-state="loaded"] article-card').nth(2).waitFor({ timeout: 60_000 });
  assert.match(await text(page, '#diagnosis'), /Format: plain\.\n4 articles can be shown\.\n1 without an image\./);
  const { version, files } = JSON.parse(readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'));
  const lines = await text(page, '#snippet');
  assert.ok(lines.includes(`src="/js/${version}/clinic-elements.js" integrity="${files['dist/clinic-elements.js']}"`));
  assert.ok(lines.endsWith('<related-posts src="/endpoint/plain/posts.json"></related-posts>'));
  assert.match(await text(page, '#weight'), /Adds \d+\.\d kB/);
});

test('is used by keyboard alone, and its address holds what was chosen', async (context) => {
  const page = await opened(context);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.name), 'tag');
  await page.keyboard.type('b');
  await page.waitForFunction(
    () => document.activeElement.name === 'tag' && location.search.includes('book-consult-cta'),
  );
  await page.getByLabel('phone', { exact: false }).first().focus();
  await page.keyboard.type('786.701.5750');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.querySelector('#snippet').textContent.includes('786.701.5750'));
  const twin = await opened(context, new URL(page.url()).search);
  assert.equal(await text(twin, '#snippet'), await text(page, '#snippet'));
  await twin.frameLocator('#preview').locator('a[href="tel:+17867015750"]').waitFor({ timeout: 60_000 });
});

for (const [what, order, sentence] of [
  ['answers 404', '~status=404', /answers 404: check the address/],
  ['is closed to other sites', '~fault=refuse', /Access-Control-Allow-Origin/],
  ['is shut off by a plugin', '~status=401', /allow its REST API/],
  ['is a page', '~fault=html', /not a page/],
])
  test(`says what to mend where the endpoint ${what}`, async (context) => {
    const src = encodeURIComponent(`/endpoint/plain/posts.json?${order}`);
    const page = await opened(context, `?tag=related-posts&src=${src}`);
    assert.match(await text(page, '#diagnosis'), sentence);
    assert.equal(await page.getAttribute('#diagnosis', 'data-good'), 'false');
  });

test('says how many posts are left out, and why', async (context) => {
  const body = JSON.stringify([{ title: 'A', url: 'https://a.example/' }, { title: '' }]);
  const src = encodeURIComponent(`/endpoint/echo?body=${encodeURIComponent(body)}`);
  const page = await opened(context, `?tag=related-posts&src=${src}`);
  assert.match(await text(page, '#diagnosis'), /1 article can be shown\.\n1 left out: without a title/);
});

test('prints the tag for a page without script, its body cleaned', async (context) => {
  const body = JSON.stringify([{ title: 'A', html: '<p onclick="x()">b</p><script>x()</script>' }]);
  const src = encodeURIComponent(`/endpoint/echo?body=${encodeURIComponent(body)}`);
  const page = await opened(context, `?tag=clinic-article&kind=static&src=${src}`);
  assert.match(await text(page, '#snippet'), /<div slot="body"><p>b<\/p><\/div><\/clinic-article>$/);
});

test('takes what is to stand in the tag, and runs nothing of it', async (context) => {
  const inside =
    '<a href="/blog">More</a><img src="data:," onerror="top.ran = 1"><script>top.ran = 1</script>' +
    '<a id="bad" href="javascript:top.ran = 1">x</a>';
  const page = await opened(context, `?tag=related-posts&inside=${encodeURIComponent(inside)}`);
  assert.ok((await text(page, '#snippet')).endsWith(`<related-posts>${inside}</related-posts>`));
  const frame = page.frameLocator('#preview');
  await frame.locator('related-posts[data-state] > a[href="/blog"]').waitFor({ timeout: 60_000 });
  await frame.locator('#bad').click();
  await page.getByLabel('Inside the tag').fill('<a href="/news">News</a>');
  await page.keyboard.press('Tab');
  await frame.locator('related-posts[data-state] > a[href="/news"]').waitFor({ timeout: 60_000 });
  assert.equal(await page.evaluate(() => globalThis.ran), undefined);
});

for (const colorScheme of ['light', 'dark'])
  for (const width of [390, 1280])
    test(`is accessible and fits, ${width} px wide, ${colorScheme}`, async (context) => {
      const page = await opened(context, '', { viewport: { width, height: 900 }, colorScheme });
      await page.locator('details').evaluate((details) => (details.open = true));
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run({ exclude: ['#preview'] }));
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`),
        [],
      );
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    });
