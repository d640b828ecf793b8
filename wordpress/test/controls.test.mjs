// Fields beside a block that stand for what the site says by itself.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browser, site } from './visit.mjs';
import { attributes, canvas, insert, openControls, save, writer } from './writer.mjs';

let chromium;
before(async () => (chromium = await browser()));
after(() => chromium.close());

// What does not depend on the version is tried on the main one.
if (site.core === '7.1')
  describe('Beside a block', () => {
    it('what the site says where nothing is written can be left out of one block', async () => {
      const page = await writer(chromium);
      await insert(page, 'Call or book');
      await openControls(page);
      const book = canvas(page).locator('book-consult-cta > [slot="book"]');
      await book.waitFor();
      await page.getByLabel('Without: Booking page', { exact: true }).check();
      await book.waitFor({ state: 'detached' });
      assert.deepEqual(await attributes(page), { bookHref: '' });
      await page.getByLabel('Without: Booking page', { exact: true }).uncheck();
      await book.waitFor();
      await page.getByLabel('Without: Heading', { exact: true }).check();
      await page.getByLabel('Heading', { exact: true }).fill('Words');
      assert.equal((await attributes(page)).heading, 'Words');
      await insert(page, 'Related posts');
      await openControls(page);
      assert.equal(
        await page.getByLabel('Heading', { exact: true }).getAttribute('placeholder'),
        'You might also enjoy',
      );
      await page.getByLabel('Without: Heading', { exact: true }).check();
      await canvas(page).locator('related-posts:not(:has(> [slot="heading"]))').waitFor();
      assert.match(
        await (await fetch(await save(page))).text(),
        /<related-posts heading="" data-state="loaded"><article-card/,
      );
      await page.context().close();
    });
  });
