// What the builder does while somebody chooses and types.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builder } from './builder.mjs';

const { opened, text } = builder();

test('fills a tag with an example of its own, and leaves an endpoint that was typed', async (context) => {
  const page = await opened(context);
  const line = async (tag) => {
    await page.locator('[name="tag"]').selectOption(tag);
    return /<\w+-[^>]+>/.exec(await text(page, '#snippet'))[0];
  };
  const call = '<book-consult-cta heading="Talk to us" phone="786.701.5750" book-href="/book">';
  assert.equal(await line('book-consult-cta'), call);
  await page.frameLocator('#preview').locator('book-consult-cta[data-state="loaded"]').waitFor({ timeout: 60_000 });
  assert.equal(await page.getAttribute('#diagnosis', 'data-good'), 'true');
  for (const tag of ['clinic-article', 'article-card'])
    assert.equal(await line(tag), `<${tag} src="/endpoint/plain/post.json">`);
  assert.equal(await line('related-posts'), '<related-posts src="/endpoint/plain/posts.json">');
  await page.getByLabel('src', { exact: false }).first().fill('/endpoint/plain/clinic.json');
  await page.keyboard.press('Tab');
  for (const tag of ['clinic-article', 'book-consult-cta', 'related-posts'])
    assert.equal(await line(tag), `<${tag} src="/endpoint/plain/clinic.json">`);
});

test('shows what is typed while it is typed, and a bar as a bar', async (context) => {
  const page = await opened(context, '?tag=book-consult-cta&phone=786.701.5750&width=390');
  const frame = page.frameLocator('#preview');
  await page.getByLabel('heading', { exact: false }).first().pressSequentially('Talk to Ana');
  await frame.locator('[slot="heading"]', { hasText: 'Talk to Ana' }).waitFor({ timeout: 60_000 });
  assert.equal(await page.evaluate(() => document.activeElement.name), 'heading');
  await page.locator('[name="layout"]').selectOption('bar');
  await frame.locator('[layout="bar"][data-state="loaded"]').waitFor({ timeout: 60_000 });
  await page.waitForFunction(() => {
    const { contentDocument, clientHeight } = document.querySelector('#preview');
    const bar = contentDocument.querySelector('a[slot="phone"]').getBoundingClientRect();
    return clientHeight === 560 && bar.bottom > 500;
  });
});
