// The builder as somebody at an agency uses it: by keyboard, by a link from a colleague, with an endpoint that fails.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { builder } from './builder.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { opened, text, origin } = builder();

test('shows the live tag, says what its endpoint is, and gives the line to paste', async (context) => {
  const page = await opened(context);
  const frame = page.frameLocator('#preview');
  await frame.locator('related-posts[data-state="loaded"] article-card').nth(2).waitFor({ timeout: 60_000 });
  assert.match(await text(page, '#diagnosis'), /Format: plain\.\n4 articles can be shown\.\n1 without an image\./);
  const { version, files } = JSON.parse(readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'));
  const lines = await text(page, '#snippet');
  assert.ok(lines.includes(`src="/js/${version}/clinic-elements.js" integrity="${files['dist/clinic-elements.js']}"`));
  assert.ok(lines.endsWith('<related-posts src="/endpoint/plain/posts.json"></related-posts>'));
  assert.match(await text(page, '#weight'), /copied to \/js\/[\d.]+\/\. Adds \d+\.\d kB/);
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
  await page.keyboard.press('Control+A');
  await page.keyboard.type('305.555.0142');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.querySelector('#snippet').textContent.includes('305.555.0142'));
  const twin = await opened(context, new URL(page.url()).search);
  assert.equal(await text(twin, '#snippet'), await text(page, '#snippet'));
  await twin.frameLocator('#preview').locator('a[href="tel:+13055550142"]').waitFor({ timeout: 60_000 });
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

test('says where an address without https:// led, and what a call to action needs', async (context) => {
  const elsewhere = await opened(context, '?tag=related-posts&src=clinic.example%2Fwp-json');
  assert.match(
    await text(elsewhere, '#diagnosis'),
    new RegExp(`Asked was ${origin()}/clinic\\.example/wp-json: write https://`),
  );
  const whole = await opened(context, `?tag=related-posts&src=${encodeURIComponent(`${origin()}/nothing.json`)}`);
  assert.doesNotMatch(await text(whole, '#diagnosis'), /Asked was/);
  const call = await opened(context, '?tag=book-consult-cta&src=%2Fendpoint%2Fplain%2Fposts.json');
  assert.match(await text(call, '#diagnosis'), /the clinic's facts/);
});

test('takes an address without the spaces that came along, and says Copied only of what was copied', async (context) => {
  const page = await opened(context);
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.waitForFunction(() => document.querySelector('#copied').textContent);
  await page.getByLabel('src', { exact: false }).first().fill('  /endpoint/plain/post.json ');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.querySelector('#snippet').textContent.includes('post.json"'));
  assert.ok((await text(page, '#snippet')).includes(' src="/endpoint/plain/post.json"'));
  assert.equal(await text(page, '#copied'), '');
});

test('writes no marks of Markdown into its hints', async (context) => {
  const page = await opened(context);
  assert.doesNotMatch(await text(page, '#form'), /`/);
  assert.ok(await page.locator('#form small code', { hasText: 'json-feed' }).count());
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

test('prints around what stands in the tag: a slot that is taken is not filled again', async (context) => {
  const body = JSON.stringify([{ title: 'Theirs', url: '/theirs', excerpt: 'Said by the endpoint.' }]);
  const src = encodeURIComponent(`/endpoint/echo?body=${encodeURIComponent(body)}`);
  const own = '<a slot="heading" href="/mine">Mine</a>';
  const page = await opened(context, `?tag=article-card&kind=static&src=${src}&inside=${encodeURIComponent(own)}`);
  assert.equal(
    await text(page, '#snippet'),
    `<article-card data-state="loaded">${own} <span slot="excerpt">Said by the endpoint.</span></article-card>`,
  );
  const data = '<script type="application/json">{"phone":"786.701.5750"}</script>';
  const call = await opened(context, `?tag=book-consult-cta&kind=static&inside=${encodeURIComponent(data)}`);
  assert.match(await text(call, '#snippet'), /^<book-consult-cta [^>]*><a slot="phone" href="tel:\+17867015750"/);
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

test('says for each kind what the line needs, and claims no weight that it does not add', async (context) => {
  const page = await opened(context);
  for (const [kind, words] of [
    ['wordpress', /plugin/],
    ['react', /npm install clinic-elements/],
    ['static', /no script/],
    ['html', /Adds \d/],
  ]) {
    await page.locator('[name="kind"]').selectOption(kind);
    assert.match(await text(page, '#weight'), words);
    if (kind !== 'html') assert.doesNotMatch(await text(page, '#weight'), /kB/);
  }
});

test('shows the page whole: cards to their ends, no empty sheet below a button, and no width cut off', async (context) => {
  for (const [query, width] of [
    ['', 1280],
    ['?tag=book-consult-cta&phone=786.701.5750&book-href=/book&width=1120', 1280],
    ['?tag=book-consult-cta&phone=786.701.5750&width=1120', 390],
  ]) {
    const page = await opened(context, query, { viewport: { width, height: 900 } });
    await page.frameLocator('#preview').locator('[data-state="loaded"]').first().waitFor({ timeout: 60_000 });
    await page.waitForFunction(() => {
      const frame = document.querySelector('#preview');
      const [seen, room] = [frame, document.querySelector('#stage')].map((each) => each.getBoundingClientRect());
      const tall = frame.contentDocument.body.offsetHeight;
      const isWhole = seen.left >= room.left && seen.right <= room.right && seen.bottom <= room.bottom;
      return isWhole && tall > 0 && frame.clientHeight === Math.max(tall, 240) && room.bottom - seen.bottom < 4;
    });
  }
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
