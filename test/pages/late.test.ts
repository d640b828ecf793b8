import { expect } from '@open-wc/testing';
import { settled, withPage, withSlowPage } from './page.js';

describe('when the script comes 800 ms late and the JSON 300 ms later', () => {
  for (const width of [390, 1280]) {
    it(`moves nothing, ${width} px wide`, async () => {
      await withPage(
        'late.html',
        {},
        async (page) => {
          await settled(page, { article: 'loaded', list: 'loaded' });
          // Engines other than Chromium do not measure it, and note nothing.
          expect(page.noted.shift).to.be.at.most(0.01);
          expect(page.noted.errors).to.deep.equal([]);
        },
        [width, 800],
      );
    });
  }
});

describe('when the page comes after its script', () => {
  it('reads the JSON in a tag, wherever the page pauses', async () => {
    await withSlowPage(
      [
        '<!doctype html><title>Slow</title><script type="module" async src="/src/define/article-card.ts"></script><body>',
        (page) => (page as unknown as typeof globalThis).customElements.whenDefined('article-card'),
        '<article-card id="card"><script type="application/json">',
        '{"title":"Come late",',
        '"url":"/late"}',
        '</script></article-card>',
      ],
      async (page) => {
        await settled(page, { card: 'loaded' });
        const link = page.document.querySelector('#card > a');
        expect([link?.textContent, link?.getAttribute('href')]).to.deep.equal([
          'Come late',
          new URL('/late', location.href).href,
        ]);
      },
    );
  });
});
