import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define/related-posts.js';
import type { ArticleCard } from '../../src/elements/article-card.js';
import type { RelatedPosts } from '../../src/elements/related-posts.js';
import { asked, echo } from '../server/client.js';
import { loaded, posts, titles } from './list.js';
import { child, mounted, part, slotted, visible } from './support.js';

describe('<related-posts>', () => {
  it('fills its list with cards from its source, three of them', async () => {
    const source = echo(posts);
    const list = await loaded(source);
    expect(titles(list)).to.deep.equal(['Post 1', 'Post 2', 'Post 3']);
    expect(list.dataset['state']).to.equal('loaded');
    expect(slotted(list, 'heading')).to.equal('You might also enjoy');
    const card = list.querySelector('article-card') as ArticleCard;
    expect(slotted(card, 'excerpt')).to.equal('About 1');
    expect(slotted(card, 'date')).to.equal('January 10, 2026');
    expect(part(card, 'heading').getAttribute('aria-level')).to.equal('3');
    expect((await asked(source)).count).to.equal(1);
  });

  it('takes its articles from a script, and from inside the tag', async () => {
    const list = await mounted<RelatedPosts>('<related-posts></related-posts>');
    expect(list.dataset['state']).to.equal('idle');
    list.articles = posts.slice(0, 2);
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['Post 1', 'Post 2']);
    list.articles = { version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', url: '/f', title: 'Feed' }] };
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['Feed']);
    const inline = await mounted<RelatedPosts>(
      `<related-posts limit="1"><script type="application/json">${JSON.stringify(posts)}</script></related-posts>`,
    );
    expect(titles(inline)).to.deep.equal(['Post 1']);
  });

  it('shows the cards that the page wrote, as a list, and asks nobody', async () => {
    const source = echo(posts);
    const list = await mounted<RelatedPosts>(
      `<related-posts data-state="loaded" src="${source.href.replaceAll('&', '&amp;')}"><article-card slot="card" heading="Mine" href="/m"></article-card></related-posts>`,
    );
    expect(titles(list)).to.deep.equal(['Mine']);
    expect(child(list, 'card')?.getAttribute('role')).to.equal('listitem');
    expect((await asked(source)).count).to.equal(0);
  });

  it('hands level, layout and appearance to its cards, and changes them', async () => {
    const list = await loaded(echo(posts), 'heading-level="4" layout="list" appearance="page" show="excerpt"');
    const card = child<ArticleCard>(list, 'card') as ArticleCard;
    await card.updateComplete;
    expect(part(list, 'heading').getAttribute('aria-level')).to.equal('4');
    expect(part(card, 'heading').getAttribute('aria-level')).to.equal('5');
    expect(card.layout).to.equal('row');
    expect(card.appearance).to.equal('page');
    expect(child(card, 'date')).to.equal(undefined);
    list.layout = 'grid';
    await list.updateComplete;
    expect(card.getAttribute('layout')).not.to.equal('row');
  });

  for (const [level, below] of [
    ['2', '3'],
    ['5', '6'],
    ['6', '6'],
  ]) {
    it(`gives its cards level ${below} below a heading of level ${level}`, async () => {
      const list = await mounted<RelatedPosts>(`<related-posts heading-level="${level}"></related-posts>`);
      list.articles = posts;
      await list.updateComplete;
      const card = child<ArticleCard>(list, 'card') as ArticleCard;
      await card.updateComplete;
      expect(part(list, 'heading').getAttribute('aria-level')).to.equal(level);
      expect(part(card, 'heading').getAttribute('aria-level')).to.equal(below);
    });
  }

  it('lays cards side by side, at most as many as its columns', async () => {
    const list = await loaded(echo(posts), 'columns="2"');
    list.style.inlineSize = '900px';
    const tops = [...list.querySelectorAll('article-card')].map((card) => card.getBoundingClientRect().top);
    expect(tops[0]).to.equal(tops[1]);
    expect(tops[2]).to.be.greaterThan(tops[0] ?? 0);
  });

  for (const layout of ['grid', 'list', 'row']) {
    it(`is accessible as ${layout}`, async () => {
      const list = await loaded(echo(posts), `layout="${layout}"`);
      await expect(list).to.be.accessible();
    });
  }

  // The other engines' drivers cannot print.
  if (navigator.userAgent.includes('Chrome')) {
    it('is no heading over nothing on paper, while nothing has come', async () => {
      const [bare, linked] = ['', '<a href="/blog">Blog</a>'].map((inner) =>
        mounted<RelatedPosts>(
          `<related-posts loading="eager" src="${echo(posts, { delay: 2000 }).href.replaceAll('&', '&amp;')}">${inner}</related-posts>`,
        ),
      ) as [Promise<RelatedPosts>, Promise<RelatedPosts>];
      const seen = async (list: Promise<RelatedPosts>): Promise<boolean> => visible(child(await list, 'heading'));
      expect([await seen(bare), await seen(linked)]).to.deep.equal([true, true]);
      try {
        await emulateMedia({ media: 'print' });
        expect([await seen(bare), await seen(linked)]).to.deep.equal([false, true]);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  }

  it('is accessible while it loads', async () => {
    const list = await mounted<RelatedPosts>('<related-posts loading="eager"></related-posts>');
    list.src = echo(posts, { delay: 1000 }).href;
    await list.updateComplete;
    expect(list.dataset['state']).to.equal('loading');
    await expect(list).to.be.accessible();
  });
});
