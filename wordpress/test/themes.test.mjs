// The clinic's page in themes of both kinds, looked at in pictures.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { AxeBuilder } from './axe.mjs';
import { browser, publish, site, visitor } from './visit.mjs';

let chromium;
before(async () => (chromium = await browser()));
after(() => chromium.close());

const text = async (address) => (await fetch(address)).text();
const article = `${site.url}${site.article}`;

describe('Themes', () => {
  const themes = site.php(
    "return array_values( array_intersect( array( 'twentytwentyfive', 'twentytwentyfour', 'twentytwentythree', 'clinic-classic' ), array_keys( wp_get_themes() ) ) );",
  );
  const pictures = new URL('../../dist/wordpress-pictures/', import.meta.url).pathname;
  mkdirSync(pictures, { recursive: true });
  after(() => site.php(`switch_theme( '${themes[0]}' ); return 1;`));

  for (const theme of themes) {
    it(`${theme}: no script error, no fault that axe knows, nothing wider than the page`, async () => {
      site.php(`switch_theme( '${theme}' ); return 1;`);
      for (const [width, colorScheme] of [
        [390, 'light'],
        [1280, 'dark'],
      ]) {
        const page = await visitor(chromium, { viewport: { width, height: 900 }, colorScheme });
        await page.goto(article);
        await page.waitForFunction(() => document.querySelector('related-posts article-card')?.shadowRoot);
        await page.locator('book-consult-cta').scrollIntoViewIfNeeded();
        assert.deepEqual(page.faults, []);
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          `${theme} at ${width}`,
        );
        const axe = new AxeBuilder(page);
        for (const tag of ['book-consult-cta', 'related-posts'])
          assert.deepEqual(await axe.within(tag), [], `${theme} at ${width}`);
        await page.screenshot({ path: join(pictures, `${site.version}-${theme}-${width}.png`), fullPage: true });
        await page.context().close();
      }
    });
  }

  it('a classic theme shows blocks in a widget, with style before words', async () => {
    site.php(`switch_theme( 'clinic-classic' );
      update_option( 'widget_block', array( 2 => array( 'content' => '<!-- wp:clinic-elements/book-consult-cta {"layout":"card"} /-->' ), '_multiwidget' => 1 ) );
      update_option( 'sidebars_widgets', array( 'side' => array( 'block-2' ), 'wp_inactive_widgets' => array() ) ); return 1;`);
    const html = await text(
      `${site.url}/four-ways/`.replace(
        '/four-ways/',
        '/?p=' + publish('<!-- wp:paragraph --><p>Plain.</p><!-- /wp:paragraph -->').id,
      ),
    );
    assert.match(html, /<style>:where\(clinic-article.*?<\/style><book-consult-cta layout="card" data-state="loaded"/s);
    assert.match(html, /assets\/clinic-elements\.js/);
  });
});
