// The screen of widgets, where a classic theme lets somebody put blocks beside every post.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browser, site, user, visitor } from './visit.mjs';

let chromium;
const theme = site.php('return get_stylesheet();');
before(async () => {
  chromium = await browser();
  site.php(`switch_theme( 'clinic-classic' );
    update_option( 'sidebars_widgets', array( 'side' => array(), 'wp_inactive_widgets' => array() ) ); return 1;`);
});
after(async () => {
  site.php(`update_option( 'sidebars_widgets', array( 'side' => array(), 'wp_inactive_widgets' => array() ) );
    switch_theme( '${theme}' ); return 1;`);
  await chromium.close();
});

describe('On the screen of widgets', () => {
  it('a call to action and a list go beside the posts, are drawn there, and stand beside them', async () => {
    const page = await user(chromium, 'admin');
    await page.goto(`${site.url}/wp-admin/widgets.php`);
    await page.waitForFunction(() => window.wp?.data?.select('core/edit-widgets')?.getWidgetAreas?.()?.length);
    await page.evaluate(() =>
      window.wp.data.dispatch('core/preferences').set('core/edit-widgets', 'welcomeGuide', false),
    );
    await page.locator('.block-editor-writing-flow').waitFor();
    for (const [title, tag] of [
      ['Call or book', 'book-consult-cta'],
      ['Related posts', 'related-posts'],
    ]) {
      await page.locator('.block-editor-writing-flow').getByRole('button', { name: 'Add block' }).first().click();
      await page.getByRole('searchbox').first().fill(title);
      await page.getByRole('option', { name: title, exact: true }).first().click();
      const element = page.locator(`.block-editor-writing-flow ${tag}[data-state="loaded"]`).first();
      await element.waitFor();
      assert.ok(
        await element.evaluate(({ shadowRoot }) => !!shadowRoot?.querySelector('[part]')),
        `${tag} has its frame`,
      );
    }
    await page.getByRole('button', { name: 'Update', exact: true }).click();
    await page.getByText('Widgets saved.').first().waitFor();
    assert.deepEqual(page.faults, []);
    await page.context().close();

    const reader = await visitor(chromium);
    await reader.goto(`${site.url}/how-long-does-botox-last/`);
    for (const tag of ['book-consult-cta', 'related-posts'])
      await reader.locator(`.wp-block-clinic-elements-${tag} > ${tag}[data-state="loaded"]`).first().waitFor();
    assert.deepEqual(reader.faults, []);
    await reader.context().close();
  });
});
