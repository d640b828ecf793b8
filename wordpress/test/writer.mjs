// A writer at the editor.
import { site, user } from './visit.mjs';

/** A new post, or one that there is, in the editor, ready to be written in. */
export async function writer(chromium, { name = 'admin', post, type = 'post' } = {}) {
  const page = await user(chromium, name);
  page.asked.length = 0;
  await page.goto(
    post
      ? `${site.url}/wp-admin/post.php?post=${post}&action=edit`
      : `${site.url}/wp-admin/post-new.php?post_type=${type}`,
  );
  await ready(page);
  return page;
}

/** Waits until the editor has set itself up; what is inserted earlier is lost. */
export async function ready(page) {
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.__unstableIsEditorReady());
  await dismissGuides(page);
}

/** What greets a person who comes for the first time stands in front of everything. */
const dismissGuides = (page) =>
  page.evaluate(() => {
    const preferences = window.wp.data.dispatch('core/preferences');
    for (const scope of ['core', 'core/edit-post', 'core/edit-site'])
      for (const guide of ['welcomeGuide', 'welcomeGuideTemplate', 'welcomeGuidePage', 'enableChoosePatternModal'])
        preferences.set(scope, guide, false);
  });

/** Where the post is written: a frame of its own. */
export const canvas = (page) => page.frameLocator('iframe[name="editor-canvas"]');

/** Writes `/` and the name of a block in an empty paragraph, as writers do. */
export async function insert(page, title) {
  const frame = canvas(page);
  await page.evaluate(() => {
    const { insertBlock, selectBlock } = window.wp.data.dispatch('core/block-editor');
    const paragraph = window.wp.blocks.createBlock('core/paragraph');
    insertBlock(paragraph);
    selectBlock(paragraph.clientId);
  });
  await frame.locator('p[data-empty="true"]').last().click();
  await page.keyboard.type(`/${title}`);
  await page.getByRole('option', { name: title, exact: true }).first().click();
}

/** Opens the panel with everything that can be inserted, looks for a name, and takes it. */
export async function insertFromPanel(page, title) {
  const toggle = page.getByRole('button', { name: /^(?:Toggle block inserter|Block Inserter)$/ }).first();
  const search = page.getByRole('searchbox').first();
  const option = page.getByRole('option', { name: title, exact: true }).first();
  const take = async (timeout) => {
    if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click();
    await search.fill(title, { timeout });
    await option.click({ timeout });
  };
  // A site editor that comes to rest closes the panel (`setCanvasMode` of WordPress), and a writer opens it again.
  await take(10_000).catch(() => take(60_000));
  // Some versions close it by themselves.
  if ((await toggle.getAttribute('aria-expanded')) === 'true') await toggle.click();
}

/** Chooses what a block shows, by its title. */
export async function choosePost(page, title) {
  const box = page.getByRole('combobox', { name: 'Title of the post' });
  await box.click();
  await box.fill(title);
  await page.getByRole('option', { name: title }).first().click();
}

/** The sidebar with the controls of the block. */
export async function openControls(page) {
  const settings = page.getByRole('button', { name: 'Settings', exact: true }).first();
  if ((await settings.getAttribute('aria-expanded')) !== 'true') await settings.click();
  await page.getByRole('tab', { name: 'Block', exact: true }).click();
}

/** Attributes of the block that is selected. */
export const attributes = (page) =>
  page.evaluate(() => window.wp.data.select('core/block-editor').getSelectedBlock()?.attributes);

/** Publishes; gives the address. */
export async function save(page) {
  return page.evaluate(async () => {
    const { dispatch, select } = window.wp.data;
    dispatch('core/editor').editPost({
      title: select('core/editor').getEditedPostAttribute('title') || 'Written in the editor',
      status: 'publish',
    });
    await dispatch('core/editor').savePost();
    return select('core/editor').getCurrentPost().link;
  });
}
