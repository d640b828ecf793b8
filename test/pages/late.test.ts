import { expect } from '@open-wc/testing';
import { settled, withPage } from './page.js';

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
