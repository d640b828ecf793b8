import { expect } from '@open-wc/testing';
import { settled, withPage } from './page.js';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const states = {
  article: 'loaded',
  list: 'loaded',
  card: 'loaded',
  overlay: 'loaded',
  failed: 'error',
  broken: 'error',
  none: 'empty',
  named: 'loaded',
  bar: 'loaded',
};

describe('under a strict policy', () => {
  for (const [what, name, csp] of [
    ['that forbids every HTML sink', 'strict.html', strict],
    ['whose trusted types name nothing of ours', 'strict.html', `${strict}; trusted-types somebody-else`],
    ['that allows no trusted type at all', 'strict.html', `${strict}; trusted-types 'none'`],
    ['where another Lit has taken its name', 'taken.html', `${strict}; trusted-types lit-html`],
  ] as const) {
    it(`${what}, each element is drawn in each state, and what the policy forbids is not tried`, async () => {
      await withPage(name, { csp }, async (page) => {
        await settled(page, states);
        const text = (id: string): string | null | undefined => page.document.getElementById(id)?.textContent;
        expect(text('article')).to.contain('What the researchers saw');
        expect(text('list')).to.contain('Sun and Laser Hair Removal');
        expect(text('named')).to.contain('östrogen &amp; β-blockers…');
        for (const id of Object.keys(states))
          expect(page.document.getElementById(id)?.shadowRoot?.childElementCount, id).to.be.at.least(1);
        const body = page.document.querySelector('#article [slot="body"]');
        expect(body?.querySelectorAll('p').length).to.be.greaterThan(3);
        // An engine without the safe parser has to ask for a name, and shows the words where it is refused.
        const asks = !('parseHTML' in Document) && csp !== strict;
        expect(
          page.noted.violations.filter((line) => !asks || !/^(?:require-)?trusted-types/.test(line)),
        ).to.deep.equal([]);
        expect(page.noted.errors).to.deep.equal([]);
      });
    });
  }
});
