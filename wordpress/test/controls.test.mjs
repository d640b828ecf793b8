// Fields beside a block that stand for what the site says by itself.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browser, site } from './visit.mjs';
import { attributes, canvas, choosePost, insert, openControls, save, writer } from './writer.mjs';

// What does not depend on the version is tried on the main one.
if (site.core === '7.1')
  describe('Beside a block', () => {
    let chromium;
    before(async () => (chromium = await browser()));
    after(() => chromium.close());

    it('what a card shows of its post stands among its looks, in sight', async () => {
      const page = await writer(chromium);
      await insert(page, 'Article card');
      await openControls(page);
      await choosePost(page, 'Sun and Laser Hair Removal');
      await canvas(page).locator('article-card > [slot="date"]').waitFor();
      await page.getByLabel('Date', { exact: true }).and(page.getByRole('checkbox')).uncheck({ timeout: 5000 });
      await canvas(page).locator('article-card:not(:has(> [slot="date"]))').waitFor();
      assert.equal((await attributes(page)).show, 'image excerpt');
      await page.context().close();
    });

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
