// Blocks as a writer meets them: by `/` and a name, with real controls, drawn by the element in the editor's own frame.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browser, site, visitor } from './visit.mjs';
import { attributes, canvas, choosePost, insert, openControls, ready, save, writer } from './writer.mjs';

let chromium;
before(async () => (chromium = await browser()));
after(() => chromium.close());

const blocks = {
  'Call or book': 'book-consult-cta',
  'Related posts': 'related-posts',
  'Article card': 'article-card',
  'Whole article': 'clinic-article',
};

describe('In the editor, in every version', () => {
  it('every block is inserted, seen as its readers will see it, saved, and valid when the post is opened again', async () => {
    const page = await writer(chromium);
    for (const [title, tag] of Object.entries(blocks)) {
      await insert(page, title);
      await openControls(page);
      if (tag.includes('article')) await choosePost(page, 'Sun and Laser Hair Removal');
      const element = canvas(page).locator(`${tag}[data-state="loaded"]`).first();
      await element.waitFor();
      assert.ok(
        await element.evaluate(({ shadowRoot }) => !!shadowRoot?.querySelector('[part]')),
        `${tag} has its frame`,
      );
    }
    // So that a link in the text leads to it.
    await page.evaluate(() => {
      const [first] = window.wp.data.select('core/block-editor').getBlocks();
      window.wp.data.dispatch('core/block-editor').updateBlockAttributes(first.clientId, { anchor: 'call' });
    });
    const address = await save(page);
    await page.reload();
    await ready(page);
    const reopened = await page.evaluate(() =>
      window.wp.data
        .select('core/block-editor')
        .getBlocks()
        .map(({ name, isValid }) => [name, isValid]),
    );
    assert.deepEqual(
      reopened,
      Object.values(blocks).map((tag) => [`clinic-elements/${tag}`, true]),
    );
    await canvas(page).locator('book-consult-cta[data-state="loaded"]').waitFor();
    assert.deepEqual(page.faults, []);

    const reader = await visitor(chromium);
    await reader.goto(address);
    for (const tag of Object.values(blocks))
      await reader.locator(`.wp-block-clinic-elements-${tag} > ${tag}[data-state="loaded"]`).waitFor();
    await reader.locator('#call > book-consult-cta').waitFor({ timeout: 5000 });
    assert.deepEqual(reader.faults, []);
    await reader.context().close();
    await page.context().close();
  });
});

// What does not depend on the version is tried on the main one.
if (site.core === '7.1')
  describe('In the editor', () => {
    it('controls change the preview', async () => {
      const page = await writer(chromium);
      await insert(page, 'Call or book');
      await openControls(page);
      assert.equal(await page.getByLabel('Phone', { exact: true }).getAttribute('placeholder'), '786.701.5750');
      await page.getByLabel('Heading', { exact: true }).fill('Tom & "Ana"');
      await page.getByLabel('Layout', { exact: true }).selectOption('card');
      const element = canvas(page).locator('book-consult-cta[layout="card"]');
      await element.waitFor();
      await canvas(page).locator('book-consult-cta > [slot="heading"]', { hasText: 'Tom & "Ana"' }).waitFor();
      assert.deepEqual(await attributes(page), { heading: 'Tom & "Ana"', layout: 'card' });
      await page.getByLabel('Layout', { exact: true }).selectOption('');
      assert.equal((await attributes(page)).layout, undefined);
      await page.context().close();
    });

    it('an author sees previews too, and what was written comes back as it was', async () => {
      const page = await writer(chromium, { name: 'author' });
      await insert(page, 'Article card');
      await openControls(page);
      await page.getByLabel('Heading', { exact: true }).fill('Tom & <b>');
      await canvas(page).locator('article-card > [slot="heading"]', { hasText: 'Tom & <b>' }).waitFor();
      const address = await save(page);
      assert.match(
        await (await fetch(address)).text(),
        /<article-card data-state="loaded"><span slot="heading">Tom &amp; &lt;b&gt;<\/span>/,
      );
      await page.reload();
      await ready(page);
      await page.evaluate(() => {
        const { getBlocks } = window.wp.data.select('core/block-editor');
        window.wp.data.dispatch('core/block-editor').selectBlock(getBlocks()[0].clientId);
      });
      await openControls(page);
      assert.equal(await page.getByLabel('Heading', { exact: true }).inputValue(), 'Tom & <b>');
      await page.context().close();
    });

    it('a block that shows nothing says what it needs', async () => {
      const page = await writer(chromium);
      await insert(page, 'Whole article');
      await canvas(page).getByText('Choose a published post.').waitFor();
      await page.context().close();
    });

    it('core blocks and shortcodes become blocks of ours, and go back', async () => {
      const page = await writer(chromium);
      const made = await page.evaluate(() => {
        const { createBlock, switchToBlockType, rawHandler } = window.wp.blocks;
        const said = (block) => [
          block.name,
          block.attributes,
          block.innerBlocks.map(({ attributes: inner }) => [inner.url, String(inner.text ?? '')]),
        ];
        const button = (url, text) => createBlock('core/button', { url, text });
        const into = (block, name) => switchToBlockType(block, name).map(said);
        const ours = 'clinic-elements/';
        return {
          latest: into(
            createBlock('core/latest-posts', { postsToShow: 4, displayFeaturedImage: true }),
            `${ours}related-posts`,
          )[0],
          toLatest: into(createBlock(`${ours}related-posts`, { limit: 2, layout: 'list' }), 'core/latest-posts')[0],
          query: into(
            createBlock('core/query', { query: { perPage: 5, order: 'asc', orderBy: 'date' } }),
            `${ours}related-posts`,
          )[0],
          queryOld: into(
            createBlock('core/query', { query: { perPage: 5, taxQuery: { category: [3] } } }),
            `${ours}related-posts`,
          )[0],
          queryNew: into(
            createBlock('core/query', {
              query: { perPage: 5, taxQuery: { include: { category: [3], post_tag: [4] } } },
            }),
            `${ours}related-posts`,
          )[0],
          toQuery: into(createBlock(`${ours}related-posts`, { limit: 5 }), 'core/query')[0],
          buttons: into(
            createBlock('core/buttons', {}, [
              button('tel:+17867015750', '786.701.5750'),
              button('/book', 'Book <strong>now</strong>'),
            ]),
            `${ours}book-consult-cta`,
          )[0],
          toButtons: into(
            createBlock(`${ours}book-consult-cta`, { phone: '786.701.5750', bookHref: '/book' }),
            'core/buttons',
          )[0],
          shortcode: into(
            createBlock('core/shortcode', { text: '[clinic_related_posts limit="4" heading_level="3"]' }),
            `${ours}related-posts`,
          )[0],
          pasted: rawHandler({ HTML: '<p>[clinic_article_card post="5" heading="A title"]</p>' }).map(said)[0],
        };
      });
      const has = ([name, values], expected, what) => {
        assert.equal(name, expected[0]);
        for (const [key, value] of Object.entries(expected[1])) assert.deepEqual(values[key], value, `${what} ${key}`);
      };
      has(made.latest, ['clinic-elements/related-posts', { order: 'newest', limit: 4 }], 'latest');
      has(made.toLatest, ['core/latest-posts', { postsToShow: 2 }], 'toLatest');
      has(made.query, ['clinic-elements/related-posts', { order: 'oldest', limit: 5 }], 'query');
      has(made.queryOld, ['clinic-elements/related-posts', { categories: '3' }], 'queryOld');
      has(made.queryNew, ['clinic-elements/related-posts', { categories: '3', tags: '4' }], 'queryNew');
      assert.equal(made.toQuery[1].query.perPage, 5);
      has(
        made.buttons,
        ['clinic-elements/book-consult-cta', { phone: '786.701.5750', bookHref: '/book', bookLabel: 'Book now' }],
        'buttons',
      );
      assert.deepEqual(made.toButtons[2], [
        ['tel:+17867015750', '786.701.5750'],
        ['/book', 'Book a consultation'],
      ]);
      has(made.shortcode, ['clinic-elements/related-posts', { limit: 4, headingLevel: '3' }], 'shortcode');
      has(made.pasted, ['clinic-elements/article-card', { post: 5, heading: 'A title' }], 'pasted');
      await page.context().close();
    });
  });
