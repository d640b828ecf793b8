import { expect } from '@open-wc/testing';
import '../../src/define/related-posts.js';
import type { ArticleCard } from '../../src/elements/article-card.js';
import type { RelatedPosts } from '../../src/elements/related-posts.js';
import { asked, echo, ordered } from '../server/client.js';
import { child, complaints, heard, mounted, part, slotted, visible } from './support.js';

const posts = [1, 2, 3, 4, 5].map((at) => ({
  id: `p${at}`,
  title: `Post ${at}`,
  url: `/blog/post-${at}`,
  excerpt: `About ${at}`,
  date: `2026-0${at}-10`,
  categories: at % 2 ? ['Odd'] : ['Even'],
  tags: [`t${at}`],
}));

const titles = (list: Element): (string | undefined)[] =>
  [...list.querySelectorAll('article-card')].map((card) => slotted(card, 'heading'));

/** A list that has asked an address. */
async function loaded(source: URL, attributes = ''): Promise<RelatedPosts> {
  const list = await mounted<RelatedPosts>(`<related-posts loading="eager" ${attributes}></related-posts>`);
  const load = heard(list, 'clinic-load');
  list.src = source.href;
  await load;
  return list;
}

/** Runs while the page has a canonical address. */
async function withCanonical(address: string, run: () => Promise<void>): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'canonical';
  link.href = address;
  document.head.append(link);
  await run().finally(() => link.remove());
}

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

  for (const address of [
    '/blog/post-2',
    '/blog/post-2/',
    '/Blog/Post-2?utm_source=x',
    '/blog/post-2#comments',
    '/blog/post-2/index.html',
  ]) {
    it(`leaves out the page that is being read: ${address}`, async () => {
      await withCanonical(address, async () => {
        const list = await loaded(echo(posts), 'order="source"');
        expect(titles(list)).to.deep.equal(['Post 1', 'Post 3', 'Post 4']);
        list.exclude = 'none';
        const again = heard(list, 'clinic-load');
        await again;
        expect(titles(list)).to.deep.equal(['Post 1', 'Post 2', 'Post 3']);
      });
    });
  }

  it('ranks by shared categories and tags where the endpoint cannot', async () => {
    await withCanonical('/blog/post-5', async () => {
      const list = await loaded(echo(posts), 'limit="2"');
      expect(titles(list)).to.deep.equal(['Post 1', 'Post 3']);
    });
  });

  it('selects by ids, categories, tags and order', async () => {
    expect(titles(await loaded(echo(posts), 'ids="p4 p2"'))).to.deep.equal(['Post 4', 'Post 2']);
    expect(titles(await loaded(echo(posts), 'categories="even"'))).to.deep.equal(['Post 2', 'Post 4']);
    expect(titles(await loaded(echo(posts), 'tags="T3, t5"'))).to.deep.equal(['Post 3', 'Post 5']);
    expect(titles(await loaded(echo(posts), 'order="newest" limit="2"'))).to.deep.equal(['Post 5', 'Post 4']);
    expect(titles(await loaded(echo(posts), 'exclude="p1 p2"'))).to.deep.equal(['Post 3', 'Post 4', 'Post 5']);
  });

  it('asks a WordPress for posts on the topic of the page, and for what is shown only', async () => {
    await withCanonical('/blog/can-botox-help-with-depression', async () => {
      const source = ordered('wordpress/wp-json/wp/v2/posts');
      const list = await loaded(source);
      expect(titles(list)).to.have.length(3);
      expect(titles(list)).not.to.include('Can Botox Help with Depression?');
      const { requests } = await asked(source);
      expect(requests[0]?.url).to.contain('slug=can-botox-help-with-depression');
      expect(requests.at(-1)?.url).to.match(/_fields=[^&]*_embedded/);
      expect(requests.at(-1)?.url).not.to.match(/wp:term|author|content/);
      expect(requests[1]?.url, 'by its category or its tags').to.match(/categories=\d+.*tags=\d+.*tax_relation=OR/);
    });
  });

  it("keeps the page's own links until posts come, and when the endpoint fails", async () => {
    await complaints(async () => {
      const list = await mounted<RelatedPosts>(
        '<related-posts loading="eager"><a href="/one">One</a> <a href="/two">Two</a></related-posts>',
      );
      const links = [...list.querySelectorAll('a')];
      const error = heard(list, 'clinic-error');
      list.src = ordered('x', { status: 410 }).href;
      await list.updateComplete;
      expect(links.every(visible), 'while loading').to.equal(true);
      await error;
      expect(links.every(visible), 'after failing').to.equal(true);
      const load = heard(list, 'clinic-load');
      list.src = echo(posts).href;
      await load;
      expect(links.some(visible), 'when posts have come').to.equal(false);
      const failed = heard(list, 'clinic-error');
      list.src = ordered('x', { status: 410 }).href;
      await failed;
      expect(links.every(visible), 'back again').to.equal(true);
    });
  });

  it('disappears when there is nothing to show', async () => {
    const list = await mounted<RelatedPosts>('<related-posts loading="eager"></related-posts>');
    const empty = heard(list, 'clinic-empty');
    list.src = echo([]).href;
    await empty;
    expect(list.dataset['state']).to.equal('empty');
    expect(list.getBoundingClientRect().height).to.equal(0);
  });

  it('keeps what it shows while it asks again, and when that fails', async () => {
    await complaints(async () => {
      const list = await loaded(echo(posts, { status: 0 }));
      const before = child(list, 'card');
      const load = heard(list, 'clinic-load');
      const reloading = list.reload();
      await list.updateComplete;
      expect(child(list, 'card')).to.equal(before);
      await load;
      await reloading;
      expect(child(list, 'card')).to.equal(before);
      expect(list.dataset['state']).to.equal('loaded');
    });
  });

  it('tries again when the network comes back', async () => {
    await complaints(async () => {
      const source = echo(posts, { status: 404, times: 1 });
      const list = await mounted<RelatedPosts>('<related-posts loading="eager"></related-posts>');
      const error = heard(list, 'clinic-error');
      list.src = source.href;
      await error;
      const load = heard(list, 'clinic-load');
      dispatchEvent(new Event('online'));
      await load;
      expect(titles(list)).to.have.length(3);
    });
  });

  it('waits until it is nearly seen', async () => {
    const source = echo(posts);
    const page = await mounted<RelatedPosts>(
      `<div><div style="block-size: 5000px"></div><related-posts src="${source.href.replaceAll('&', '&amp;')}"></related-posts></div>`,
    );
    const list = page.querySelector('related-posts') as RelatedPosts;
    await list.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(list.dataset['state']).to.equal('loading');
    expect((await asked(source)).count).to.equal(0);
    const load = heard(list, 'clinic-load');
    list.scrollIntoView();
    await load;
    expect(titles(list)).to.have.length(3);
    scrollTo(0, 0);
  });

  it('asks once, however many lists have the same question', async () => {
    const source = echo(posts);
    const lists = await Promise.all(Array.from({ length: 5 }, () => loaded(source)));
    expect(lists.map(titles)).to.deep.equal(lists.map(() => ['Post 1', 'Post 2', 'Post 3']));
    expect((await asked(source)).count).to.equal(1);
  });

  it('upgrades its own printed self without a second copy and without asking', async () => {
    const source = echo(posts);
    const list = await loaded(source);
    const again = await mounted<RelatedPosts>(list.outerHTML);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(titles(again)).to.deep.equal(titles(list));
    expect(again.outerHTML).to.equal(list.outerHTML);
    expect((await asked(source)).count).to.equal(1);
  });

  it('is filled again when a framework empties it', async () => {
    const list = await loaded(echo(posts));
    list.innerHTML = '';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['Post 1', 'Post 2', 'Post 3']);
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

  it('is accessible while it loads', async () => {
    const list = await mounted<RelatedPosts>('<related-posts loading="eager"></related-posts>');
    list.src = echo(posts, { delay: 1000 }).href;
    await list.updateComplete;
    expect(list.dataset['state']).to.equal('loading');
    await expect(list).to.be.accessible();
  });
});
