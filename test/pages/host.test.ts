import { expect } from '@open-wc/testing';
import { differences, under } from './computed.js';
import { settled, withPage } from './page.js';

const states = { card: 'loaded', hand: 'loaded', cta: 'loaded', list: 'loaded', article: 'loaded' };

/** Sheets that real themes and resets bring along, and worse. */
const sheets = {
  'all: unset on everything': '* { all: unset !important }',
  'an inherited storm':
    'body { letter-spacing: 1em; word-spacing: 1em; text-transform: uppercase; line-height: 4; text-align: right; text-indent: 3em; font-style: italic; font-weight: 900; white-space: pre; font-size: 40px; text-shadow: 1px 1px red; visibility: visible; list-style: square }',
  'important rules on every tag':
    'a, span, time, img { display: block !important; padding: 20px !important; border: 5px solid red !important; font-size: 40px !important; background: yellow !important; text-decoration: line-through !important; float: right !important; width: 20px !important; height: 20px !important }',
  'html { font-size: 62.5% }': 'html { font-size: 62.5% }',
  'a layer with important sizes': '@layer x { * { font-size: 50px !important; margin: 9px !important } }',
  'generated content': '*::before, *::after { content: "x" !important; display: block !important }',
  'pictures without bounds': 'img { max-width: none !important; width: 900px; height: auto !important }',
  'box-sizing and borders':
    '*, *::before, *::after { box-sizing: border-box !important; border: 0 solid red !important }',
};

describe('in a page that it did not make', () => {
  for (const [name, sheet] of Object.entries(sheets)) {
    it(`looks as it does elsewhere under ${name}`, async () => {
      await withPage('host.html', {}, async (page) => {
        await settled(page, states);
        const ids = Object.keys(states);
        const bare = await under('', page, ids);
        expect(bare.size).to.be.greaterThan(1000);
        expect(differences(bare, await under(sheet, page, ids)).slice(0, 12)).to.deep.equal([]);
      });
    });
  }

  it('wears the styles of the page where it is asked to', async () => {
    await withPage('host.html', {}, async (page) => {
      await settled(page, states);
      page.document.getElementById('card')?.setAttribute('appearance', 'page');
      const bare = await under('', page, ['card']);
      const themed = await under('a { letter-spacing: 3px; font-weight: 900 } body { font-size: 30px }', page, [
        'card',
      ]);
      expect(differences(bare, themed).length).to.be.greaterThan(3);
    });
  });

  it('may be loaded twice, silently', async () => {
    await withPage('host.html', {}, async (page) => {
      await settled(page, states);
      expect(page.noted.errors).to.deep.equal([]);
      expect(page.noted.said).to.deep.equal([]);
      expect(page.document.querySelectorAll('#card > [slot="heading"]')).to.have.length(1);
    });
  });

  it('is pure ASCII, so that a page of any encoding may hold it', async () => {
    for (const file of ['clinic-elements.js', 'clinic-elements.classic.js']) {
      const bytes = new Uint8Array(await (await fetch(`/dist/${file}`)).arrayBuffer());
      expect(bytes.length).to.be.greaterThan(1000);
      expect(bytes.every((byte) => byte < 128)).to.equal(true);
    }
  });
});
