// Shortcodes that become blocks: with all that they say, or not at all.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browser } from './visit.mjs';
import { writer } from './writer.mjs';

let chromium;
let page;
before(async () => {
  chromium = await browser();
  page = await writer(chromium);
});
after(() => chromium.close());

/** What becomes of a shortcode that is pasted, and of one in a block of WordPress's own for shortcodes. */
const become = (text, name) =>
  page.evaluate(
    ([written, block]) => {
      const { createBlock, rawHandler, switchToBlockType } = window.wp.blocks;
      const said = (one) => one && [one.name, one.attributes];
      return [
        said(rawHandler({ HTML: `<p>${written}</p>` })[0]),
        said(switchToBlockType(createBlock('core/shortcode', { text: written }), block)?.[0]) ?? null,
      ];
    },
    [text, `clinic-elements/${name}`],
  );

describe('A shortcode becomes a block', () => {
  it('with a switch that has no value, one that says no, and a limit that is no number', async () => {
    for (const [text, attributes] of [
      ['[clinic_related_posts json_ld limit="0"]', { jsonLd: true, limit: 0 }],
      ['[clinic_related_posts json-ld="no" limit="x" heading=""]', { heading: '' }],
    ]) {
      const expected = ['clinic-elements/related-posts', attributes];
      assert.deepEqual(await become(text, 'related-posts'), [expected, expected], text);
    }
  });

  it('where nothing of it would be lost: neither a post with a slug, nor a language or a class', async () => {
    for (const said of ['post="sun-and-laser-hair-removal"', 'post="5" lang="es"', 'post="5" class="wide"']) {
      const text = `[clinic_article_card ${said}]`;
      assert.deepEqual(await become(text, 'article-card'), [['core/shortcode', { text }], null], text);
    }
  });

  it('where nothing stands between its ends, or behind it', async () => {
    for (const text of [
      '[clinic_related_posts src="https://other.example/feed.json"]More[/clinic_related_posts]',
      '[clinic_related_posts] [clinic_book_consult_cta]',
    ])
      assert.equal((await become(text, 'related-posts'))[1], null, text);
  });
});
