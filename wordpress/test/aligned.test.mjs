// Blocks that a writer puts to one side, with words beside them.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browser, publish, site, visitor } from './visit.mjs';

let chromium;
before(async () => (chromium = await browser()));
after(() => chromium.close());

describe('On one side', () => {
  for (const width of [390, 1280])
    it(`each block has a width that leaves room for the words, at ${width} pixels`, async () => {
      for (const tag of ['article-card', 'related-posts', 'book-consult-cta']) {
        const block = JSON.stringify({ align: 'left', ...(tag === 'article-card' && { post: site.id }) });
        const words = '<!-- wp:paragraph --><p>Words that stand beside it.</p><!-- /wp:paragraph -->';
        const page = await visitor(chromium, { viewport: { width, height: 900 } });
        await page.goto(publish(`<!-- wp:clinic-elements/${tag} ${block} /-->${words}`).url);
        const box = await page.locator(`.wp-block-clinic-elements-${tag}`).boundingBox();
        assert.ok(box.width >= 250 && box.width <= 500, `${tag} is ${box.width} pixels wide`);
        await page.context().close();
      }
    });
});
