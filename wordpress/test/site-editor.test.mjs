// The site editor, as somebody meets it who changes what stands around every post: templates, their parts, patterns.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { browser, site, user, visitor } from './visit.mjs';
import { canvas, choosePost, insertFromPanel, openControls } from './writer.mjs';

let chromium;
before(async () => {
  // No guide stands in front of the editor.
  site.php(
    `$guides = array_fill_keys( array( 'welcomeGuide', 'welcomeGuideTemplate', 'welcomeGuidePage', 'enableChoosePatternModal' ), false );
    global $wpdb; return update_user_meta( get_user_by( 'login', 'admin' )->ID, $wpdb->get_blog_prefix() . 'persisted_preferences', array( 'core' => $guides, 'core/edit-site' => $guides, '_modified' => gmdate( 'c' ) ) );`,
  );
  chromium = await browser();
});
after(() => chromium.close());
// The templates are the theme's own again.
afterEach(() =>
  site.php(
    "foreach ( get_posts( array( 'post_type' => array( 'wp_template', 'wp_template_part' ), 'post_status' => 'any', 'numberposts' => -1 ) ) as $post ) { wp_delete_post( $post->ID, true ); } return 1;",
  ),
);

const theme = site.php('return get_stylesheet();');
const article = `${site.url}${site.article}`;

/** A template, or a part of one, open to be changed. */
async function template(type, name) {
  const page = await user(chromium, 'admin');
  await page.goto(`${site.url}/wp-admin/site-editor.php?postType=${type}&postId=${theme}//${name}&canvas=edit`);
  await templateReady(page);
  return page;
}

async function templateReady(page) {
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.__unstableIsEditorReady());
  await canvas(page).locator('[data-block]').first().waitFor();
}

/** Puts the cursor where the words of a post stand. */
async function selectContent(page) {
  await canvas(page).locator('[data-type="core/post-content"]').first().click();
  // A panel that opens before the focus has come there, to the very block, is closed again by it.
  await page.waitForFunction(
    () =>
      window.wp.data.select('core/block-editor').getSelectedBlock()?.name === 'core/post-content' &&
      document.activeElement?.name === 'editor-canvas' &&
      document.activeElement.contentDocument.activeElement?.closest('[data-type="core/post-content"]'),
  );
}

/** Presses Save, and Save again in those versions that first say what they will save. */
async function saveTemplate(page) {
  const panel = page.locator('.entities-saved-states__panel');
  const saved = () => window.wp.data.select('core').__experimentalGetDirtyEntityRecords().length === 0;
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
  await Promise.race([panel.waitFor(), page.waitForFunction(saved)]);
  if (await panel.isVisible()) await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForFunction(saved);
}

/** Our blocks in the editor, and whether it knows them. */
const ours = (page) =>
  page.evaluate(() => {
    const { getClientIdsWithDescendants, getBlock } = window.wp.data.select('core/block-editor');
    return getClientIdsWithDescendants()
      .map((id) => getBlock(id))
      .filter(({ name }) => name.startsWith('clinic-elements/'))
      .map(({ name, isValid }) => `${name.replace('clinic-elements/', '')} ${isValid ? 'valid' : 'not known'}`)
      .toSorted();
  });

describe('In the site editor', () => {
  it('every block goes into the template of posts, is drawn there, and stands under each post', async () => {
    const page = await template('wp_template', 'single');
    await selectContent(page);
    const blocks = {
      'Call or book': 'book-consult-cta',
      'Related posts': 'related-posts',
      'Article card': 'article-card',
      'Whole article': 'clinic-article',
    };
    for (const [title, tag] of Object.entries(blocks)) {
      await insertFromPanel(page, title);
      if (tag.includes('article')) {
        await openControls(page);
        await choosePost(page, 'Sun and Laser Hair Removal');
      }
      const element = canvas(page).locator(`${tag}[data-state="loaded"]:not([slot])`).first();
      await element.waitFor();
      assert.ok(
        await element.evaluate(({ shadowRoot }) => !!shadowRoot?.querySelector('[part]')),
        `${tag} has its frame`,
      );
    }
    await saveTemplate(page);
    await page.reload();
    await templateReady(page);
    await canvas(page).locator('clinic-article').waitFor();
    assert.deepEqual(
      await ours(page),
      Object.values(blocks)
        .map((tag) => `${tag} valid`)
        .toSorted(),
    );
    assert.deepEqual(page.faults, []);
    await page.context().close();

    const reader = await visitor(chromium);
    await reader.goto(`${site.url}/how-long-does-botox-last/`);
    for (const tag of Object.values(blocks))
      await reader.locator(`.wp-block-clinic-elements-${tag} > ${tag}[data-state="loaded"]`).waitFor();
    const related = reader.locator('related-posts [slot="heading"]');
    assert.doesNotMatch((await related.allInnerTexts()).join('\n'), /How Long Does Botox Last/);
    assert.deepEqual(reader.faults, []);
    await reader.context().close();
  });

  it('a call to action goes into the foot of the site, and stands on every page', async () => {
    const page = await template('wp_template_part', 'footer');
    await insertFromPanel(page, 'Call or book');
    await canvas(page).locator('book-consult-cta[data-state="loaded"]').waitFor();
    await saveTemplate(page);
    assert.deepEqual(await ours(page), ['book-consult-cta valid']);
    assert.deepEqual(page.faults, []);
    await page.context().close();
    const reader = await visitor(chromium);
    for (const address of [article, `${site.url}/sample-page/`]) {
      await reader.goto(address);
      const link = reader.locator('footer book-consult-cta[data-state="loaded"] > a[slot="phone"]');
      assert.equal(await link.getAttribute('href'), 'tel:+17867015750', address);
    }
    assert.deepEqual(reader.faults, []);
    await reader.context().close();
  });

  it('patterns are offered, and what they put into a template is on the page', async () => {
    const page = await template('wp_template', 'page');
    await selectContent(page);
    await insertFromPanel(page, 'After a post: call or book, and related posts');
    await insertFromPanel(page, 'The newest posts as cards');
    await canvas(page).locator('related-posts').nth(1).waitFor();
    await saveTemplate(page);
    assert.deepEqual(await ours(page), ['book-consult-cta valid', 'related-posts valid', 'related-posts valid']);
    assert.deepEqual(page.faults, []);
    await page.context().close();
    const reader = await visitor(chromium);
    await reader.goto(`${site.url}/sample-page/`);
    await reader.locator('.alignwide > related-posts[data-state="loaded"] > article-card').nth(5).waitFor();
    assert.equal(await reader.locator('main book-consult-cta').count(), 1);
    assert.deepEqual(reader.faults, []);
    await reader.context().close();
  });
});
