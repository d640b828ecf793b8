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

describe('while there is no script', () => {
  it('a call to action stands in its sentence, and its data is not read', async () => {
    const pieces = [
      '<!doctype html><title>None</title><link rel="stylesheet" href="/src/clinic-elements.css"><body>',
      `<p>Call <book-consult-cta layout="inline" data-state="loaded"><span slot="text">us at</span>
        <a slot="phone" href="tel:+17867015750">786.701.5750</a> <script slot="json-ld" type="application/ld+json">{}</script>
      </book-consult-cta> now.</p>`,
    ];
    await withSlowPage(pieces, async (page) => {
      const sentence = page.document.querySelector('p');
      expect(sentence?.innerText).to.equal('Call us at 786.701.5750 now.');
      expect(sentence?.offsetHeight).to.be.below(40);
    });
  });
});

describe('when the page comes after its script', () => {
  it('reads the JSON in a tag, wherever the page pauses', async () => {
    await withSlowPage(
      [
        '<!doctype html><title>Slow</title><script src="/dist/clinic-elements.classic.js"></script><body>',
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
