// Attributes that a framework takes away again: what they had changed is as it was.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { ArticleCard } from '../../src/elements/article-card.js';
import type { RelatedPosts } from '../../src/elements/related-posts.js';
import { post, written } from './card.js';
import { child, mounted, part } from './support.js';

describe('an attribute that is taken away', () => {
  for (const [tag, usual] of [
    [written, '3'],
    ['<book-consult-cta heading="Talk to us" phone="786.701.5750"></book-consult-cta>', '2'],
    ['<related-posts heading="Also"></related-posts>', '2'],
  ] as const) {
    it(`leaves the heading of ${/[\w-]+/.exec(tag)?.[0]} at its usual level`, async () => {
      const host = await mounted<ArticleCard>(tag);
      const level = async (): Promise<string> => {
        await host.updateComplete;
        const heading = part(host, 'heading');
        return `${heading.getAttribute('role')} ${heading.getAttribute('aria-level')}`;
      };
      for (const given of ['4', 'none']) {
        host.setAttribute('heading-level', given);
        expect(await level()).to.equal(given === 'none' ? 'null null' : 'heading 4');
        host.removeAttribute('heading-level');
        expect(await level()).to.equal(`heading ${usual}`);
      }
      for (const nothing of [null, undefined]) {
        Object.assign(host, { headingLevel: '5' });
        expect(await level()).to.equal('heading 5');
        Object.assign(host, { headingLevel: nothing });
        expect(await level()).to.equal(`heading ${usual}`);
      }
    });
  }

  it('leaves a picture late, as it usually is', async () => {
    const card = await mounted<ArticleCard>(written.replace('<article-card', '<article-card loading="eager"'));
    expect(child(card, 'image')?.getAttribute('loading')).to.equal('eager');
    card.removeAttribute('loading');
    await card.updateComplete;
    expect(child(card, 'image')?.getAttribute('loading')).to.equal('lazy');
    const list = await mounted<RelatedPosts>('<related-posts loading="eager"></related-posts>');
    list.articles = [post];
    list.removeAttribute('loading');
    await list.updateComplete;
    expect(list.querySelector('img')?.getAttribute('loading')).to.equal('lazy');
  });
});
