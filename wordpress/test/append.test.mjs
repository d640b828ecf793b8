// After each post: what the settings append keeps its distance from the words and from one another.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browser, publish, site, visitor } from './visit.mjs';

const append = (tags) =>
  site.php(
    "$kept = get_option( 'clinic_elements_settings' ); $kept['append'] = $input; update_option( 'clinic_elements_settings', $kept ); return 1;",
    tags,
  );
const theme = site.php('return get_stylesheet();');

let chromium;
before(async () => {
  chromium = await browser();
  append(['book-consult-cta', 'related-posts']);
});
after(async () => {
  append([]);
  site.php('switch_theme( $input ); return 1;', theme);
  await chromium.close();
});

/** The pixels before each thing that is appended, and between two paragraphs. */
const distances = () => {
  const boxes = [...document.querySelectorAll('.clinic-elements-appended')].map((box) => box.getBoundingClientRect());
  const words = document.querySelector('.clinic-elements-appended').previousElementSibling;
  const [one, two] = [words.previousElementSibling, words].map((box) => box.getBoundingClientRect());
  return { between: two.top - one.bottom, appended: [boxes[0].top - two.bottom, boxes[1].top - boxes[0].bottom] };
};

describe('After each post', () => {
  for (const each of [theme, 'clinic-classic'])
    it(`there is at least as much space as between two paragraphs, in ${each}`, async () => {
      site.php('switch_theme( $input ); return 1;', each);
      const { url } = publish(
        '<!-- wp:paragraph --><p>One.</p><!-- /wp:paragraph --><!-- wp:paragraph --><p>Two.</p><!-- /wp:paragraph -->',
      );
      const page = await visitor(chromium, { viewport: { width: 390, height: 900 } });
      await page.goto(url);
      const { between, appended } = await page.evaluate(distances);
      assert.ok(between > 0);
      for (const space of appended) assert.ok(space >= between, `${space} pixels, paragraphs ${between}`);
      await page.context().close();
    });

  for (const each of [theme, 'clinic-classic'])
    it(`two that a writer puts below one another do not touch, in ${each}`, async () => {
      append([]);
      site.php('switch_theme( $input ); return 1;', each);
      for (const content of [
        '<!-- wp:clinic-elements/book-consult-cta /--><!-- wp:clinic-elements/related-posts /-->',
        '[clinic_book_consult_cta]\n\n[clinic_related_posts]',
      ]) {
        const page = await visitor(chromium, { viewport: { width: 390, height: 900 } });
        await page.goto(publish(content).url);
        const [one, two] = await page.evaluate(() =>
          ['book-consult-cta', 'related-posts'].map((tag) => document.querySelector(tag).getBoundingClientRect()),
        );
        assert.ok(two.top - one.bottom >= 16, `${two.top - one.bottom} pixels in ${content}`);
        await page.context().close();
      }
    });

  it('a page to which nothing is appended holds no rule for it', async () => {
    append([]);
    assert.doesNotMatch(await (await fetch(`${site.url}${site.article}`)).text(), /clinic-elements-appended/);
  });
});
