// A list that is asked for others, or for none, or goes and comes back.
import { expect } from '@open-wc/testing';
import { addAdapter } from '../../src/data/adapters/index.js';
import { plain } from '../../src/data/adapters/plain.js';
import '../../src/define/related-posts.js';
import type { RelatedPosts } from '../../src/elements/related-posts.js';
import { watchedTimers } from '../data/timers.js';
import { echo } from '../server/client.js';
import { loaded, posts, titles } from './list.js';
import { child, complaints, heard, mounted } from './support.js';

describe('<related-posts>', () => {
  it('tells of articles while they are on the page, at whatever moment it is asked for others', async () => {
    const [all, one] = [echo(posts).href, echo(posts.slice(0, 1)).href];
    for (let turns = 0; turns < 24; turns++) {
      const list = await mounted<RelatedPosts>('<related-posts loading="eager" format="turning"></related-posts>');
      const turned = async (): Promise<void> => {
        for (let turn = 0; turn < turns; turn++) await Promise.resolve();
        list.src = one;
      };
      addAdapter({
        ...plain,
        format: 'turning',
        read(json, base) {
          if (list.src === all) void turned();
          return plain.read(json, base);
        },
      });
      const told: unknown[] = [];
      await new Promise<void>((resolve) => {
        list.addEventListener('clinic-load', ({ detail: { count } }) => {
          told.push([count, titles(list).length]);
          if (count === 1) resolve();
        });
        list.src = all;
      });
      expect(told, `after ${turns} turns`).to.deep.equal(
        told.length > 1
          ? [
              [3, 3],
              [1, 1],
            ]
          : [[1, 1]],
      );
    }
  });

  it('shows the same when it has gone and comes back, and asks nothing', async () => {
    const list = await loaded(echo(posts));
    const [parent, card] = [list.parentElement, child(list, 'card')];
    list.remove();
    await new Promise(requestAnimationFrame);
    parent?.append(list);
    await list.updateComplete;
    expect(list.dataset['state']).to.equal('loaded');
    expect(child(list, 'card')).to.equal(card);
  });

  it('has nothing to be sorry for when its address is taken away, or its articles are mended', async () => {
    await complaints(async () => {
      const list = await mounted<RelatedPosts>('<related-posts loading="eager"></related-posts>');
      const failed = heard(list, 'clinic-error');
      list.src = echo(posts, { status: 404 }).href;
      await failed;
      expect(list.dataset['state']).to.equal('error');
      list.src = undefined;
      await list.updateComplete;
      expect(list.dataset['state']).to.equal('idle');
      const unread = heard(list, 'clinic-error');
      list.articles = { nothing: 'known' };
      await unread;
      expect(list.dataset['state']).to.equal('error');
      list.articles = [];
      await list.updateComplete;
      expect(list.dataset['state']).to.equal('empty');
    });
  });

  it('never says that it is loading when its articles came in time', async () => {
    await watchedTimers(async ({ running }) => {
      const list = await loaded(echo(posts));
      while (running.size > 0) await new Promise(requestAnimationFrame);
      await list.updateComplete;
      expect(list.shadowRoot?.querySelector('[role="status"]')?.textContent?.trim()).to.equal('');
    });
  });
});
