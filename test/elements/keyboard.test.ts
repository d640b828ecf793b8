// Where the focus goes, and what is under it.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { ArticleCard } from '../../src/elements/article-card.js';
import type { BookConsultCta } from '../../src/elements/book-consult-cta.js';
import type { ClinicArticle } from '../../src/elements/clinic-article.js';
import { written } from './card.js';
import { child, mounted, part } from './support.js';

describe('with a keyboard', () => {
  for (const [primary, order] of [
    ['call', ['786.701.5750', 'Book a consultation', 'Send a text message']],
    ['book', ['Book a consultation', '786.701.5750', 'Send a text message']],
    ['text', ['Send a text message', '786.701.5750', 'Book a consultation']],
  ] as const) {
    it(`the ways to reach a clinic come as they stand, ${primary} first`, async () => {
      const page = await mounted<BookConsultCta>(
        `<div><button>Before</button><book-consult-cta primary="${primary}" phone="786.701.5750" book-href="/book"
          sms-href="sms:+17867015750"></book-consult-cta><button>After</button></div>`,
      );
      const cta = page.querySelector('book-consult-cta') as BookConsultCta;
      await cta.updateComplete;
      page.querySelector('button')?.focus();
      const stops: (string | undefined)[] = [];
      for (const _ of order) {
        await sendKeys({ press: 'Tab' });
        stops.push(document.activeElement?.textContent ?? undefined);
      }
      expect(stops).to.deep.equal(order);
      const places = ['phone', 'book', 'sms'].map((slot) => {
        const { top, left } = (child(cta, slot) as HTMLElement).getBoundingClientRect();
        return { words: child(cta, slot)?.textContent, at: top * 1e4 + left };
      });
      expect(places.sort((one, other) => one.at - other.at).map(({ words }) => words)).to.deep.equal(order);
    });
  }

  it('a click on the words of an article takes nobody back to its beginning', async () => {
    const article = await mounted<ClinicArticle>(
      '<clinic-article heading="Sun" lede="Stay out of it."></clinic-article>',
    );
    // What can be focused takes the focus of every click in it.
    part(article, 'article').focus();
    expect(document.activeElement === article).to.equal(false);
  });

  it('the one link of a card lies over all of its picture too, where the words stand on it', async () => {
    const card = await mounted<ArticleCard>(written.replace('<article-card', '<article-card layout="overlay"'));
    card.style.inlineSize = '400px';
    card.excerpt = undefined;
    await card.updateComplete;
    const { left, top, width } = part(card, 'card').getBoundingClientRect();
    expect(document.elementFromPoint(left + width / 2, top + 20) === child(card, 'heading')).to.equal(true);
  });
});
