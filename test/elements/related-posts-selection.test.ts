import { expect } from '@open-wc/testing';
import '../../src/define/related-posts.js';
import type { ArticleCard } from '../../src/elements/article-card.js';
import type { RelatedPosts } from '../../src/elements/related-posts.js';
import { asked, echo, ordered } from '../server/client.js';
import { loaded, posts, titles } from './list.js';
import { child, heard, mounted, slotted } from './support.js';

/** Runs while the page has a canonical address. */
async function withCanonical(address: string, run: () => Promise<void>): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'canonical';
  link.href = address;
  document.head.append(link);
  await run().finally(() => link.remove());
}

describe('<related-posts>', () => {
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

  it('takes what a script leaves undefined as what it is without a word', async () => {
    await withCanonical('/blog/post-2', async () => {
      const list = await mounted<RelatedPosts>('<related-posts limit="1" exclude="none" show="date"></related-posts>');
      list.articles = posts;
      list.order = 'source';
      await list.updateComplete;
      expect(titles(list)).to.deep.equal(['Post 1']);
      Object.assign(list, { limit: undefined, exclude: undefined, show: undefined });
      await list.updateComplete;
      expect(titles(list)).to.deep.equal(['Post 1', 'Post 3', 'Post 4']);
      const card = child<ArticleCard>(list, 'card') as ArticleCard;
      await card.updateComplete;
      expect(slotted(card, 'excerpt')).to.equal('About 1');
      expect(slotted(card, 'date')).to.equal('January 10, 2026');
    });
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
});
