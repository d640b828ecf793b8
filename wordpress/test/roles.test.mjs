// What writers of each role find in the fields of a block: the posts and the topics of the whole site.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browser, site } from './visit.mjs';
import { attributes, canvas, choosePost, insert, openControls, ready, writer } from './writer.mjs';

// What does not depend on the version is tried on the main one.
if (site.core === '7.1')
  describe('Beside a block', () => {
    let chromium;
    before(async () => (chromium = await browser()));
    after(() => chromium.close());

    for (const name of ['author', 'contributor'])
      it(`a writer who is ${name} finds posts of other writers, and their topics`, async () => {
        const page = await writer(chromium, { name });
        await insert(page, 'Article card');
        await openControls(page);
        await choosePost(page, 'Sun and Laser Hair Removal');
        await canvas(page).locator('article-card[data-state="loaded"]', { hasText: 'Sun and Laser' }).waitFor();
        await insert(page, 'Related posts');
        await openControls(page);
        const box = page.getByRole('combobox', { name: 'Categories' });
        await box.fill('Skin');
        await page.getByRole('option', { name: 'Skin', exact: true }).click();
        assert.equal((await attributes(page)).categories, 'Skin');
        await page.evaluate(() => window.wp.data.dispatch('core/editor').savePost());
        const post = await page.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());
        await page.goto(`${site.url}/wp-admin/post.php?post=${post}&action=edit`);
        await ready(page);
        await canvas(page).locator('article-card[data-state="loaded"]').first().waitFor();
        await page.evaluate(() => {
          const { getBlocks } = window.wp.data.select('core/block-editor');
          window.wp.data.dispatch('core/block-editor').selectBlock(getBlocks()[0].clientId);
        });
        await openControls(page);
        const chosen = page.getByRole('combobox', { name: 'Title of the post' });
        await page.waitForFunction(
          (field) => field.value === 'Sun and Laser Hair Removal',
          await chosen.elementHandle(),
        );
        assert.deepEqual(page.faults, []);
        await page.context().close();
      });
  });
