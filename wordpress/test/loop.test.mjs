// Cards in a Query Loop: each shows the post of the loop, and none shows what is not for everybody to read.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { browser, publish, site, user, visitor } from './visit.mjs';
import { canvas, openControls, ready, save, writer } from './writer.mjs';

let chromium;
let sticky;
before(async () => {
  // A loop shows them first, and beyond its number.
  sticky = site.php("$kept = get_option( 'sticky_posts' ); update_option( 'sticky_posts', array() ); return $kept;");
  chromium = await browser();
});
after(async () => {
  site.php(
    `update_option( 'sticky_posts', $input );
    foreach ( get_posts( array( 'post_type' => array( 'page', 'post', 'wp_block' ), 'numberposts' => -1 ) ) as $post ) { if ( in_array( $post->post_title, array( 'Cards', 'A post with a card' ), true ) ) { wp_delete_post( $post->ID, true ); } } return 1;`,
    sticky,
  );
  await chromium.close();
});

const text = async (address) => (await fetch(address)).text();
const pictures = new URL('../../dist/wordpress-pictures/', import.meta.url).pathname;
mkdirSync(pictures, { recursive: true });

const pageOfCards = { post_type: 'page', post_title: 'Cards' };
const card = '<!-- wp:clinic-elements/article-card /-->';
const grid = '{"layout":{"type":"grid","columnCount":3}}';
/** A Query Loop that stands in a page. */
const loop = (inside, query = {}, beside = '') =>
  `<!-- wp:query ${JSON.stringify({ queryId: 7, query: { perPage: 100, postType: 'post', order: 'desc', orderBy: 'date', sticky: '', inherit: false, ...query } })} --><div class="wp-block-query"><!-- wp:post-template ${grid} -->${inside}<!-- /wp:post-template -->${beside}</div><!-- /wp:query -->`;

/** Titles on the cards of a page, in their order. */
const titles = (html) =>
  [...html.matchAll(/<article-card [^>]*>.*?<(?:a|span) slot="heading"[^>]*>(.*?)<\//g)].map(([, title]) => title);
/** Posts that everybody may read, as WordPress lists them; one without a title cannot be chosen by anybody. */
const expected = () =>
  site.php(
    `$posts = get_posts( array( 'numberposts' => 100, 'has_password' => false, 'suppress_filters' => false ) );
    return array_values( array_filter( array_map( function ( $post ) { return esc_html( clinic_elements_plain_text( get_the_title( $post ) ) ); }, $posts ), 'strlen' ) );`,
  );
/** What nobody but those who were let in may see. */
const secrets = /For Patients of the Study|A Draft about Depression|Private Notes|Next Year|Waiting for the Editor/;

describe('A card in a Query Loop, on the page', () => {
  it('shows each post of the loop, and nothing in place of one that is not for everybody', async () => {
    const { url } = publish(loop(card), pageOfCards);
    const all = expected();
    const html = await text(url);
    assert.ok(all.length > 12);
    assert.deepEqual(titles(html), all);
    assert.doesNotMatch(html, secrets);
    assert.equal(html.match(/<li [^>]*wp-block-post\b/g).length, all.length, 'no place is left empty');
    // Who has logged in may read private posts where their own page is, and others may look over the shoulder.
    const page = await user(chromium, 'admin');
    await page.goto(url);
    const seen = await page.locator('main').innerHTML();
    assert.deepEqual(titles(seen), all);
    assert.doesNotMatch(seen, secrets);
    await page.context().close();
  });

  it('keeps what its writer says of it: a post, words, an address', async () => {
    const said = (attributes) => `<!-- wp:clinic-elements/article-card ${JSON.stringify(attributes)} /-->`;
    const some = { perPage: 2 };
    const chosen = await text(publish(loop(said({ post: site.id }), some), pageOfCards).url);
    assert.deepEqual(titles(chosen), Array(2).fill('Can Botox Help with Depression?'));
    const [first] = expected();
    const words = await text(publish(loop(said({ category: 'News', appearance: 'plain' }), some), pageOfCards).url);
    assert.match(words, /<article-card appearance="plain" data-state="loaded">.*?<span slot="category">News<\/span>/);
    assert.ok(titles(words).includes(first));
    const hidden = await text(publish(loop(said({ heading: 'Read this' }), { perPage: 100 }), pageOfCards).url);
    assert.equal(titles(hidden).length, expected().length + 1, 'words alone make no card of a post that is hidden');
    const elsewhere = await text(publish(loop(said({ src: '/feed.json' }), some), pageOfCards).url);
    assert.match(elsewhere, /<article-card src="[^"]*\/feed.json"><\/article-card>/);
  });

  it('shows it within groups, synced patterns and another loop', async () => {
    const synced = publish(card, { post_type: 'wp_block', post_title: 'Cards' });
    const group = `<!-- wp:group --><div class="wp-block-group">${card}</div><!-- /wp:group -->`;
    const [first, second] = expected();
    const some = { perPage: 1 };
    for (const inside of [group, `<!-- wp:block {"ref":${synced.id}} /-->`])
      assert.deepEqual(titles(await text(publish(loop(inside, some), pageOfCards).url)), [first]);
    const within = loop(loop(card, { perPage: 1, offset: 1 }) + card, some);
    assert.deepEqual(titles(await text(publish(within, pageOfCards).url)), [second, first]);
  });

  it('shows the posts that the editor shows, where a loop in a page follows the query of the page', async () => {
    const follows = { perPage: 2, inherit: true };
    const pages = `<!-- wp:query-pagination --><!-- wp:query-pagination-next /--><!-- /wp:query-pagination -->`;
    const [first, second] = expected();
    const followed = await text(publish(loop(card, follows, pages), pageOfCards).url);
    assert.deepEqual(titles(followed), [first, second]);
    assert.match(followed, /wp-block-query-pagination-next/);
    const theirs = await text(publish(loop('<!-- wp:post-title /-->', follows), pageOfCards).url);
    assert.equal(/<li [^>]*wp-block-post .*?<h2 [^>]*>(.*?)<\/h2>/s.exec(theirs)[1], 'Cards', 'other loops are let be');
  });

  it('shows it in the template of a theme', async () => {
    const [first] = expected();
    const id = site.php(
      `$id = wp_insert_post( array( 'post_type' => 'wp_template', 'post_name' => 'home', 'post_title' => 'Home', 'post_status' => 'publish', 'post_content' => wp_slash( $input ) ) );
      wp_set_object_terms( $id, get_stylesheet(), 'wp_theme' ); return $id;`,
      loop(card, { inherit: true }),
    );
    const html = await text(site.url);
    site.php('wp_delete_post( $input, true ); return 1;', id);
    assert.ok(titles(html).includes(first), html.slice(-2000));
    assert.doesNotMatch(html, secrets);
  });
});

describe('A card outside of a loop', () => {
  it('shows nothing of the post that it stands in: on its page, after and beside a loop, where a loop shows whole posts', async () => {
    const own = publish(`<!-- wp:paragraph --><p>Only words.</p><!-- /wp:paragraph -->${card}`, {
      post_title: 'A post with a card',
    });
    assert.deepEqual(titles(await text(own.url)), []);
    const [first] = expected();
    assert.equal(first, 'A post with a card');
    const some = { perPage: 1 };
    const after = publish(loop(card, some) + card, pageOfCards);
    assert.deepEqual(titles(await text(after.url)), [first]);
    const beside = publish(loop(card, some, card), pageOfCards);
    assert.deepEqual(titles(await text(beside.url)), [first]);
    const whole = await text(publish(loop('<!-- wp:post-content /-->', some), pageOfCards).url);
    assert.match(whole, /Only words\./);
    assert.deepEqual(titles(whole), []);
    const inTemplate = site.php(
      `$block = new WP_Block( array( 'blockName' => 'clinic-elements/article-card', 'attrs' => array() ), array( 'postId' => $input, 'postType' => 'post' ) ); return $block->render();`,
      own.id,
    );
    assert.equal(inTemplate, '');
  });
});

/** Cards that stand beside one another are as tall as one another. */
async function sameHeights(cards) {
  const boxes = await cards.evaluateAll((elements) =>
    elements.map((element) => {
      const { top, height } = element.getBoundingClientRect();
      return [Math.round(top), Math.round(height)];
    }),
  );
  for (const [top, height] of boxes)
    for (const [other, its] of boxes) if (top === other) assert.ok(Math.abs(height - its) <= 1, JSON.stringify(boxes));
}

/** A page with a Query Loop that its writer begins blank, with a card for its design. */
async function beginLoop(page) {
  const frame = canvas(page);
  await page.evaluate(() => {
    const { createBlock } = window.wp.blocks;
    window.wp.data.dispatch('core/block-editor').insertBlock(createBlock('core/paragraph'));
  });
  await frame.locator('p[data-empty="true"]').last().click();
  await page.keyboard.type('/query');
  await page.getByRole('option', { name: 'Query Loop' }).first().click();
  await frame.getByRole('button', { name: 'Start blank' }).click();
  await frame.getByRole('button', { name: 'Article card' }).click();
}

/** Waits until each place of the loop has its card, or says why it has none. */
const drawnWhole = (page) =>
  page.waitForFunction((places) => {
    const { contentDocument } = document.querySelector('iframe[name="editor-canvas"]');
    const seen = [...contentDocument.querySelectorAll('.wp-block-post')].filter(({ offsetHeight }) => offsetHeight);
    return (
      seen.length === places &&
      seen.every(
        (place) =>
          place.querySelector('article-card[data-state="loaded"]') || /readers see nothing/.test(place.textContent),
      )
    );
  }, site.php("return (int) get_option( 'posts_per_page' );"));

describe('A card in a Query Loop, in the editor', () => {
  it('is among the designs of a loop, drawn for each post, saved, and seen by readers', async () => {
    publish('Not for everybody.', { post_title: 'Cards', post_password: 'study' });
    // A new page would ask for a pattern of its own first.
    const { id } = publish('<!-- wp:paragraph --><p>Our articles.</p><!-- /wp:paragraph -->', pageOfCards);
    const page = await writer(chromium, { post: id });
    await beginLoop(page);
    const cards = canvas(page).locator('.wp-block-post article-card[data-state="loaded"]:visible');
    await drawnWhole(page);
    assert.ok(await canvas(page).getByText('readers see nothing here').first().isVisible());
    const drawn = await canvas(page).locator('.wp-block-post [slot="heading"]:visible').allTextContents();
    assert.ok(await cards.first().evaluate(({ shadowRoot }) => !!shadowRoot?.querySelector('[part]')));
    await sameHeights(cards);
    await page.setViewportSize({ width: 1280, height: 1600 });
    await page.screenshot({ path: `${pictures}loop-editor.png` });

    await page.evaluate(() => {
      const { selectBlock } = window.wp.data.dispatch('core/block-editor');
      const { getClientIdsWithDescendants, getBlockName } = window.wp.data.select('core/block-editor');
      selectBlock(getClientIdsWithDescendants().find((id) => getBlockName(id) === 'clinic-elements/article-card'));
    });
    await openControls(page);
    await page.getByText('Leave it empty for each post of the Query Loop in its turn.').waitFor();

    const address = await save(page);
    await page.reload();
    await ready(page);
    await drawnWhole(page);
    const stored = await page.evaluate(() => {
      const { getClientIdsWithDescendants, getBlock } = window.wp.data.select('core/block-editor');
      const block = getClientIdsWithDescendants()
        .map((id) => getBlock(id))
        .find(({ name }) => name === 'clinic-elements/article-card');
      return [block.isValid, block.attributes];
    });
    assert.deepEqual(stored, [true, {}]);
    assert.deepEqual(page.faults, []);
    await page.context().close();

    for (const width of [390, 1280]) {
      const reader = await visitor(chromium, { viewport: { width, height: 1000 } });
      await reader.goto(address);
      await reader.waitForFunction(() => customElements.get('article-card'));
      const read = await reader.locator('main article-card > [slot="heading"]').allTextContents();
      assert.deepEqual(read, drawn);
      await sameHeights(reader.locator('main article-card'));
      assert.ok(await reader.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
      await reader.screenshot({ path: `${pictures}loop-${width}.png`, fullPage: width > 1000 });
      assert.deepEqual(reader.faults, []);
      await reader.context().close();
    }
  });
});
