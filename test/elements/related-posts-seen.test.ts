// A list looks at where it stands until it has been nearly seen, and no longer: each look costs at every scroll.
import { expect } from '@open-wc/testing';
import '../../src/define/related-posts.js';
import type { RelatedPosts } from '../../src/elements/related-posts.js';
import { echo } from '../server/client.js';
import { posts, titles } from './list.js';
import { heard, mounted } from './support.js';

const { IntersectionObserver, fetch } = globalThis;

/** A list so far below the window's lower edge. */
const below = (distance: string): Promise<RelatedPosts> =>
  mounted<RelatedPosts>(
    `<related-posts style="display: block; margin-block-start: calc(100vh + ${distance})" src="${echo(posts).href.replaceAll('&', '&amp;')}"></related-posts>`,
  );

describe('<related-posts>', () => {
  const looking = new Set<IntersectionObserver>();
  let asked = 0;
  beforeEach(() => {
    looking.clear();
    asked = 0;
    globalThis.IntersectionObserver = class extends IntersectionObserver {
      override observe(target: Element): void {
        looking.add(this);
        super.observe(target);
      }
      override disconnect(): void {
        looking.delete(this);
        super.disconnect();
      }
    };
    globalThis.fetch = (...request) => {
      asked++;
      return fetch(...request);
    };
  });
  afterEach(() => Object.assign(globalThis, { IntersectionObserver, fetch }));

  it('asks a little before it is seen', async () => {
    const list = await below('200px');
    if (list.dataset['state'] !== 'loaded') await heard(list, 'clinic-load');
    expect(titles(list)).to.have.length(3);
  });

  it('looks no more when it has been seen, however often it is moved', async () => {
    const list = await mounted<RelatedPosts>('<related-posts></related-posts>');
    const load = heard(list, 'clinic-load');
    list.src = echo(posts).href;
    await load;
    expect(looking.size).to.equal(0);
    list.parentElement?.append(list);
    await list.updateComplete;
    expect([looking.size, asked]).to.deep.equal([0, 1]);
  });

  it('looks no more when it has gone, and again when it is back, though the page was printed meanwhile', async () => {
    const list = await below('5000px');
    const parent = list.parentElement as HTMLElement;
    expect(looking.size).to.equal(1);
    list.remove();
    expect(looking.size).to.equal(0);
    dispatchEvent(new Event('beforeprint'));
    parent.append(list);
    await list.updateComplete;
    expect([looking.size, asked, list.dataset['state']]).to.deep.equal([1, 0, 'loading']);
  });
});
