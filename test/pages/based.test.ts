import { expect } from '@open-wc/testing';
import { settled, withPage } from './page.js';

describe('a page with a <base> and without a canonical address', () => {
  it('leaves itself out of its list, and not the page that its addresses begin at', async () => {
    await withPage('based.html', { nonce: 'x' }, async (page) => {
      await settled(page, { list: 'loaded' });
      const titles = [...page.document.querySelectorAll('#list [slot="heading"]:is(a)')].map(
        ({ textContent }) => textContent,
      );
      expect(titles).to.deep.equal(['Home', 'Another']);
      expect(page.noted.errors).to.deep.equal([]);
    });
  });
});
