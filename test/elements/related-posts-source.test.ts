import { expect } from '@open-wc/testing';
import '../../src/define/related-posts.js';
import type { RelatedPosts } from '../../src/elements/related-posts.js';
import { asked, echo, ordered } from '../server/client.js';
import { loaded, posts, titles } from './list.js';
import { child, complaints, heard, mounted, visible } from './support.js';

describe('<related-posts>', () => {
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

  it('asks nobody while the cards are the page’s own', async () => {
    const source = echo(posts);
    const list = await mounted<RelatedPosts>(
      `<related-posts loading="eager" src="${source.href.replaceAll('&', '&amp;')}"><article-card slot="card" heading="Mine" href="/m"></article-card></related-posts>`,
    );
    expect(list.dataset['state']).to.equal('loaded');
    expect((await asked(source)).count).to.equal(0);
    const load = heard(list, 'clinic-load');
    list.querySelector('article-card')?.remove();
    await load;
    expect(titles(list)).to.deep.equal(['Post 1', 'Post 2', 'Post 3']);
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
    const { fetch } = globalThis;
    await complaints(async () => {
      const list = await loaded(echo(posts));
      const before = child(list, 'card');
      const load = heard(list, 'clinic-load');
      const reloading = list.reload();
      await list.updateComplete;
      expect(child(list, 'card')).to.equal(before);
      await load;
      await reloading;
      expect(child(list, 'card')).to.equal(before);
      expect(list.dataset['state']).to.equal('loaded');
      globalThis.fetch = () => fetch(ordered('x', { status: 404 }));
      const error = heard(list, 'clinic-error');
      await list.reload();
      await error;
      expect(child(list, 'card') === before, 'after failing').to.equal(true);
      expect([titles(list).length, list.dataset['state']]).to.deep.equal([3, 'loaded']);
    }).finally(() => Object.assign(globalThis, { fetch }));
  });

  it('asks at once when it is told to, far below the window too', async () => {
    const list = await mounted<RelatedPosts>(
      `<related-posts style="margin-top: 9000px" src="${echo(posts).href.replaceAll('&', '&amp;')}"></related-posts>`,
    );
    expect(titles(list)).to.deep.equal([]);
    await list.reload();
    expect([titles(list).length, list.dataset['state']]).to.deep.equal([3, 'loaded']);
  });

  it('asks nothing again when a link leads to a place in the page', async () => {
    const source = echo(posts);
    const list = await loaded(source);
    const before = child(list, 'card');
    const { href } = location;
    history.replaceState(null, '', '#place');
    list.columns = 2;
    await list.updateComplete;
    history.replaceState(null, '', href);
    expect(child(list, 'card')).to.equal(before);
    expect([list.dataset['state'], (await asked(source)).count]).to.deep.equal(['loaded', 1]);
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

  it('asks before the page is printed, though nobody has seen it yet', async () => {
    const source = echo(posts);
    const page = await mounted<RelatedPosts>(
      `<div><div style="block-size: 5000px"></div><related-posts src="${source.href.replaceAll('&', '&amp;')}"></related-posts></div>`,
    );
    const list = page.querySelector('related-posts') as RelatedPosts;
    await list.updateComplete;
    expect((await asked(source)).count).to.equal(0);
    const load = heard(list, 'clinic-load');
    dispatchEvent(new Event('beforeprint'));
    await load;
    expect(titles(list)).to.have.length(3);
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
});
