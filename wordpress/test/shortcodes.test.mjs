// Shortcodes, as classic posts and page builders hold them.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browser, publish, site, visitor } from './visit.mjs';

let chromium;
before(async () => (chromium = await browser()));
after(() => chromium.close());

const text = async (address) => (await fetch(address)).text();

describe('Shortcodes', () => {
  const shown = async (content) => text(publish(content).url);

  it('print each element in a classic post', async () => {
    const html = await shown(
      `[clinic_article_card post="${site.id}" show="image category"]\n\n[clinic_related_posts limit=2 order="newest" heading-level="4"]\n\n[clinic_book_consult_cta heading="Ask us" heading_level="3"]\n\n[clinic_article post="can-botox-help-with-depression" heading-level="2"]`,
    );
    assert.match(
      html,
      /<article-card data-state="loaded"><img slot="image"[^>]*> <span slot="category">Botox<\/span> <a slot="heading" href="[^"]*\/can-botox-help-with-depression\/">Can Botox Help with Depression\?<\/a><\/article-card>/,
    );
    const list = /<related-posts[^]*?<\/related-posts>/.exec(html)[0];
    assert.equal(list.match(/<article-card/g).length, 2);
    assert.match(list, /heading-level="5"/);
    assert.match(html, /<book-consult-cta heading-level="3" data-state="loaded"><span slot="heading">Ask us/);
    assert.match(
      html,
      /<div><clinic-article heading-level="2" data-state="loaded">[^]*<div slot="body">[^]*<h3[^>]*>What the researchers saw<\/h3>/,
    );
  });

  it('of a list give all that there is where they ask for 0', async () => {
    const list = /<related-posts[^]*?<\/related-posts>/.exec(
      await shown('[clinic_related_posts limit=0 order="newest" show="none"]'),
    )[0];
    assert.ok(list.match(/<article-card/g).length > 3);
    assert.match(
      await shown('[clinic_related_posts limit=0 src="https://other.example/feed.json"]'),
      /<related-posts limit="0" src=/,
    );
  });

  it('stand within a sentence without breaking it', async () => {
    const page = await visitor(chromium);
    const post = publish(
      '<!-- wp:paragraph --><p>Call [clinic_book_consult_cta layout="inline" heading="" text="" book-href=""] today.</p><!-- /wp:paragraph -->',
    );
    await page.goto(post.url);
    const sentence = page.locator('p:has(book-consult-cta)');
    assert.match(await sentence.innerText(), /Call\s+786\.701\.5750\s*today/);
    await page.context().close();
  });

  it('keep what stands between their ends until an address of its own answers', async () => {
    const html = await shown(
      '[clinic_related_posts src="https://other.example/feed.json"]<a href="/blog">More</a><script>alert(1)</script>[/clinic_related_posts]',
    );
    assert.match(
      html,
      /<related-posts src="https:\/\/other\.example\/feed\.json"><a href="\/blog">More<\/a>alert\(1\)<\/related-posts>/,
    );
    assert.doesNotMatch(/<related-posts[^]*<\/related-posts>/.exec(html)[0], /data-state/);
  });

  it('of a private, protected, missing or unfinished post print nothing', async () => {
    const hidden = site.php(
      "return get_posts( array( 'post_status' => array( 'private', 'draft', 'pending', 'future' ), 'fields' => 'ids', 'numberposts' => -1 ) );",
    );
    const locked = site.php("return get_posts( array( 'has_password' => true, 'fields' => 'ids' ) );");
    assert.ok(hidden.length >= 4 && locked.length === 1);
    const tags = [...hidden, ...locked, 999999].map(
      (id) => `[clinic_article_card post="${id}"] [clinic_article post="${id}"]`,
    );
    assert.doesNotMatch(await shown(tags.join(' ')), /<article-card|<clinic-article/);
  });
});
