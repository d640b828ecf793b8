import { expect } from '@open-wc/testing';
import '../../src/define/article-card.js';
import { limits } from '../../src/data/request.js';
import type { ArticleCard } from '../../src/elements/article-card.js';
import { asked, echo, ordered } from '../server/client.js';
import { post } from './card.js';
import { complaints, heard, mounted, slotted, visible } from './support.js';

describe('<article-card>', () => {
  it('asks its source, and tells when the article is on the page', async () => {
    const source = echo(post);
    const card = await mounted<ArticleCard>('<article-card></article-card>');
    const load = heard<{ count: number }>(document, 'clinic-load');
    card.src = source.href;
    const event = await load;
    expect(event.detail).to.deep.equal({ count: 1 });
    expect(event.target).to.equal(card);
    expect(slotted(card, 'heading')).to.equal(post.title);
    expect(card.dataset['state']).to.equal('loaded');
    expect((await asked(source)).count).to.equal(1);
  });

  it('shows its own children while it loads and when the endpoint fails, and says so once', async () => {
    const source = ordered('plain/posts.json', { status: 404 });
    let card!: ArticleCard;
    const said = await complaints(async () => {
      card = await mounted<ArticleCard>(`<article-card><p>Read it on our blog</p></article-card>`);
      const error = heard<{ reason: string }>(card, 'clinic-error');
      card.src = source.href;
      await card.updateComplete;
      expect(card.dataset['state']).to.equal('loading');
      expect(visible(card.querySelector('p') ?? undefined)).to.equal(true);
      expect((await error).detail).to.deep.equal({ reason: 'status' });
    });
    expect(card.dataset['state']).to.equal('error');
    expect(visible(card.querySelector('p') ?? undefined)).to.equal(true);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('404');
  });

  for (const left of ['', '<br>', '<p></p>', '\n<p></p>\n<br>', '<noscript>Off</noscript>', '<style>p {}</style>']) {
    it(`takes no room when it failed and has nothing else to show${left && `, only ${left.trim()}`}`, async () => {
      await complaints(async () => {
        const card = await mounted<ArticleCard>(`<article-card>${left}</article-card>`);
        const error = heard(card, 'clinic-error');
        card.src = ordered('plain/posts.json', { status: 404 }).href;
        await error;
        expect(card.getBoundingClientRect().height).to.equal(0);
      });
    });
  }

  it('shows bare words of its own when it failed', async () => {
    await complaints(async () => {
      const card = await mounted<ArticleCard>('<article-card>Read it on our blog</article-card>');
      const error = heard(card, 'clinic-error');
      card.src = ordered('plain/posts.json', { status: 404 }).href;
      await error;
      expect(card.getBoundingClientRect().height).to.be.above(0);
    });
  });

  it('lets go of its request when it is taken away, and asks again when it is back', async () => {
    const { time } = limits;
    limits.time = 60_000;
    const source = echo(post, { fault: 'hang', times: 1 });
    const card = await mounted<ArticleCard>('<article-card></article-card>');
    const place = card.parentElement;
    try {
      card.src = source.href;
      await asked(source, { count: 1 });
      card.remove();
      expect((await asked(source, { closed: 1 })).closed).to.equal(1);
    } finally {
      limits.time = time;
    }
    const load = heard(card, 'clinic-load');
    place?.append(card);
    await load;
    expect(slotted(card, 'heading')).to.equal(post.title);
  });

  it('drops the late answer to an old question', async () => {
    const card = await mounted<ArticleCard>('<article-card></article-card>');
    card.src = echo({ title: 'Old', url: '/old' }, { delay: 200 }).href;
    await card.updateComplete;
    const load = heard(card, 'clinic-load');
    card.src = echo({ title: 'New', url: '/new' }).href;
    await load;
    expect(slotted(card, 'heading')).to.equal('New');
  });

  it('is filled again when a framework empties it', async () => {
    const card = await mounted<ArticleCard>('<article-card></article-card>');
    const source = echo(post);
    const load = heard(card, 'clinic-load');
    card.src = source.href;
    await load;
    card.innerHTML = '';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await card.updateComplete;
    expect(slotted(card, 'heading')).to.equal(post.title);
    expect((await asked(source)).count).to.equal(1);
  });

  it('upgrades its own printed self without a second copy and without asking', async () => {
    const source = echo(post);
    const card = await mounted<ArticleCard>('<article-card></article-card>');
    const load = heard(card, 'clinic-load');
    card.src = source.href;
    await load;
    const again = await mounted<ArticleCard>(card.outerHTML);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(again.outerHTML).to.equal(card.outerHTML);
    expect((await asked(source)).count).to.equal(1);
    const next = heard(again, 'clinic-load');
    again.src = echo({ title: 'Another', url: '/another' }).href;
    await next;
    expect(slotted(again, 'heading'), 'new data replaces what was printed').to.equal('Another');
    expect([...again.children].filter(({ slot }) => slot === 'heading')).to.have.length(1);
  });

  it('keeps its request when it is moved in the document', async () => {
    const source = echo(post, { delay: 50 });
    const card = await mounted<ArticleCard>('<article-card></article-card>');
    card.src = source.href;
    await card.updateComplete;
    const load = heard(card, 'clinic-load');
    card.parentElement?.prepend(card);
    await load;
    expect((await asked(source)).count).to.equal(1);
  });

  it('is asked again when the network comes back, also after it was moved', async () => {
    const source = echo(post, { status: 404, times: 1 });
    const card = await mounted<ArticleCard>('<article-card></article-card>');
    const error = heard(card, 'clinic-error');
    await complaints(async () => {
      card.src = source.href;
      await error;
    });
    card.parentElement?.append(document.createElement('p'), card);
    await card.updateComplete;
    const load = heard(card, 'clinic-load');
    dispatchEvent(new Event('online'));
    await load;
    expect(slotted(card, 'heading')).to.equal(post.title);
  });

  it('listens to the network only where an address has failed, and while it is on the page; off it, it asks nobody', async () => {
    const listening = new Set<string>();
    const { addEventListener: add, removeEventListener: remove } = window;
    Object.assign(window, {
      addEventListener(...given: Parameters<typeof add>): void {
        listening.add(given[0]);
        add.apply(window, given);
      },
      removeEventListener(...given: Parameters<typeof remove>): void {
        listening.delete(given[0]);
        remove.apply(window, given);
      },
    });
    try {
      const card = await mounted<ArticleCard>('<article-card heading="One"></article-card>');
      expect(listening.has('online')).to.equal(false);
      const load = heard(card, 'clinic-load');
      card.src = echo(post).href;
      await load;
      expect(listening.has('online'), 'loaded').to.equal(false);
      const error = heard(card, 'clinic-error');
      await complaints(async () => {
        card.src = echo(post, { status: 404 }).href;
        await error;
      });
      expect(listening.has('online'), 'failed').to.equal(true);
      const place = card.parentElement;
      card.remove();
      await Promise.resolve();
      expect(listening.has('online'), 'removed').to.equal(false);
      const source = echo({ ...post, excerpt: 'Other' });
      card.src = source.href;
      await card.updateComplete;
      await card.reload();
      expect((await asked(source)).count).to.equal(0);
      const back = heard(card, 'clinic-load');
      place?.append(card);
      await back;
      expect(slotted(card, 'excerpt')).to.equal('Other');
    } finally {
      Object.assign(window, { addEventListener: add, removeEventListener: remove });
    }
  });
});
