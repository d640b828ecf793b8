import { expect } from '@open-wc/testing';
import '../../src/define/article-card.js';
import type { ArticleCard } from '../../src/elements/article-card.js';
import { echo } from '../server/client.js';
import { post, written } from './card.js';
import { child, mounted, part, reached, slotted, visible } from './support.js';

describe('<article-card>', () => {
  it('draws what its attributes say as ordinary children', async () => {
    const card = await mounted<ArticleCard>(written);
    const link = child<HTMLAnchorElement>(card, 'heading');
    expect(link).to.have.property('localName', 'a');
    expect(link?.href).to.equal(new URL(post.url, location.href).href);
    expect(link?.textContent).to.equal(post.title);
    const image = child<HTMLImageElement>(card, 'image');
    expect(image?.getAttribute('width')).to.equal('400');
    expect(image?.getAttribute('loading')).to.equal('lazy');
    expect(image?.alt).to.equal(post.image.alt);
    expect(slotted(card, 'excerpt')).to.equal(post.excerpt);
    expect(child(card, 'date')?.getAttribute('datetime')).to.equal(post.date);
    expect(slotted(card, 'date')).to.equal('October 19, 2026');
    expect(slotted(card, 'author')).to.equal(post.author);
    expect(slotted(card, 'category')).to.equal('Botox');
    expect(slotted(card, 'reading-minutes')).to.equal('4 min read');
    expect(card.dataset['state']).to.equal('loaded');
  });

  it('puts no attribute on itself but its state, and those of what a script sets', async () => {
    const card = await mounted<ArticleCard>('<article-card heading="One"></article-card>');
    expect(card.getAttributeNames().sort()).to.deep.equal(['data-state', 'heading']);
    Object.assign(card, { layout: 'row', appearance: 'plain', placeholder: true });
    await card.updateComplete;
    expect(card.matches('[layout=row][appearance=plain][placeholder]')).to.equal(true);
    Object.assign(card, { layout: 'stacked', placeholder: false });
    await card.updateComplete;
    expect(card.matches('[layout=stacked]:not([placeholder])')).to.equal(true);
  });

  it('says its state again where a library has taken it away', async () => {
    const card = await mounted<ArticleCard>('<article-card heading="One"></article-card>');
    card.removeAttribute('data-state');
    await card.updateComplete;
    expect(card.dataset['state']).to.equal('loaded');
  });

  it('says each new state, however many there were', async () => {
    const card = await mounted<ArticleCard>('<article-card></article-card>');
    for (let times = 0; times < 300; times++) {
      card.article = post;
      await card.updateComplete;
      card.article = undefined;
      await card.updateComplete;
    }
    expect(card.dataset['state']).to.equal('idle');
    card.article = post;
    await card.updateComplete;
    expect(card.dataset['state']).to.equal('loaded');
  });

  it('shows the day that the clinic wrote, wherever the reader is; of an instant in UTC, the reader’s', async () => {
    const day = async (date: string): Promise<string | undefined> =>
      slotted(await mounted(`<article-card heading="T" date="${date}"></article-card>`), 'date');
    expect(await day('2026-08-17T00:30:00+14:00')).to.equal('August 17, 2026');
    expect(await day('2026-08-17T23:30:00-12:00')).to.equal('August 17, 2026');
    const instant = '2026-08-17T12:00:00Z';
    const here = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date(instant));
    expect(await day(instant)).to.equal(here);
    expect(await day('2026-08-17T12:00:00+00:00')).to.equal(here);
  });

  it('follows each attribute that changes after it was connected', async () => {
    const card = await mounted<ArticleCard>(written);
    const link = child(card, 'heading');
    card.setAttribute('heading', 'Another title');
    card.setAttribute('date', '2026-01-02');
    card.removeAttribute('excerpt');
    card.removeAttribute('image');
    await card.updateComplete;
    expect(child(card, 'heading'), 'the same node').to.equal(link);
    expect(link?.textContent).to.equal('Another title');
    expect(slotted(card, 'date')).to.equal('January 2, 2026');
    expect(child(card, 'excerpt')).to.equal(undefined);
    expect(visible(part(card, 'image'))).to.equal(false);
  });

  it('frames the children that the page wrote, and asks nobody', async () => {
    const card = await mounted<ArticleCard>(
      '<article-card><a slot="heading" href="/a">By hand</a><span slot="excerpt">Words</span></article-card>',
    );
    expect(card.children).to.have.length(2);
    expect(card.dataset['state']).to.equal('loaded');
    expect(visible(child(card, 'heading'))).to.equal(true);
  });

  it('makes a bare link the title', async () => {
    const card = await mounted<ArticleCard>('<article-card><a href="/a">Bare</a></article-card>');
    expect(slotted(card, 'heading')).to.equal('Bare');
    expect(visible(part(card, 'heading'))).to.equal(true);
  });

  it('reads JSON that stands inside the tag', async () => {
    const card = await mounted<ArticleCard>(
      `<article-card><script type="application/json">${JSON.stringify(post)}</script></article-card>`,
    );
    expect(slotted(card, 'heading')).to.equal(post.title);
  });

  it('shows what a script sets as its article, and the next one', async () => {
    const card = await mounted<ArticleCard>('<article-card></article-card>');
    expect(card.dataset['state']).to.equal('idle');
    card.article = post;
    await card.updateComplete;
    expect(slotted(card, 'heading')).to.equal(post.title);
    card.article = { title: 'Next', url: '/next' };
    await card.updateComplete;
    expect(slotted(card, 'heading')).to.equal('Next');
    expect(child(card, 'excerpt')).to.equal(undefined);
    card.article = undefined;
    await card.updateComplete;
    expect(card.dataset['state']).to.equal('idle');
  });

  it('lets the page win, slot by slot: children, then attributes, then a script, then inline JSON, then the source', async () => {
    const card = await mounted<ArticleCard>(
      `<article-card excerpt="attribute" show="excerpt date category author" src="${echo({
        ...post,
        excerpt: 'source',
        date: '2026-05-05',
        author: 'source',
        category: 'source',
      })
        .href.replaceAll('&', '&amp;')
        .replaceAll(
          '"',
          '%22',
        )}"><script type="application/json">{"title":"inline","author":"inline","category":"inline","excerpt":"inline"}</script><a slot="heading" href="/hand">hand</a></article-card>`,
    );
    card.article = { title: 'script', category: 'script' };
    await reached(card, 'loaded');
    await card.updateComplete;
    expect(slotted(card, 'heading')).to.equal('hand');
    expect(slotted(card, 'excerpt')).to.equal('attribute');
    expect(slotted(card, 'category')).to.equal('script');
    expect(slotted(card, 'author')).to.equal('inline');
    await reached(card, 'loaded');
    expect(child(card, 'date')?.getAttribute('datetime')).to.equal('2026-05-05');
  });

  it('puts the words of an attribute to the picture of the source', async () => {
    const card = await mounted<ArticleCard>('<article-card image-alt="In our words"></article-card>');
    card.article = post;
    await card.updateComplete;
    expect(child<HTMLImageElement>(card, 'image')?.alt).to.equal('In our words');
  });

  it('leaves what a tracking script did to its children', async () => {
    const card = await mounted<ArticleCard>(written);
    const link = child<HTMLAnchorElement>(card, 'heading');
    if (link) link.textContent = 'Tracked';
    card.layout = 'row';
    card.excerpt = 'Changed';
    await card.updateComplete;
    expect(link?.textContent).to.equal('Tracked');
  });

  it('keeps every word of an excerpt that the page wrote', async () => {
    const words = Array.from({ length: 70 }, (_, at) => `word${at}`).join(' ');
    const card = await mounted<ArticleCard>(`<article-card heading="Title" excerpt="${words}"></article-card>`);
    expect(slotted(card, 'excerpt')).to.equal(words);
  });

  it('says in which language an article is, where that is not the page’s', async () => {
    const card = await mounted<ArticleCard>('<article-card lang="es"></article-card>');
    card.article = { ...post, language: 'en-US' };
    await card.updateComplete;
    expect(['heading', 'excerpt', 'date'].map((slot) => child(card, slot)?.lang)).to.deep.equal(['en-US', 'en-US', '']);
    card.article = { ...post, language: 'es-MX' };
    await card.updateComplete;
    expect(child(card, 'heading')?.hasAttribute('lang')).to.equal(false);
  });

  it('refuses dangerous addresses in attributes and JSON', async () => {
    const card = await mounted<ArticleCard>(
      '<article-card heading="Title" href="javascript:alert(1)" image="javascript:alert(1)"></article-card>',
    );
    expect(child(card, 'heading')).to.have.property('localName', 'span');
    expect(child(card, 'image')).to.equal(undefined);
    card.article = { title: 'x', url: 'data:text/html,x', image: 'file:///etc/passwd' };
    await card.updateComplete;
    expect(card.innerHTML).not.to.match(/javascript:|data:|file:/);
  });

  it('speaks the language of the page around it', async () => {
    const page = await mounted<ArticleCard>(`<div lang="es-MX">${written}</div>`);
    const card = page.querySelector('article-card') as ArticleCard;
    await card.updateComplete;
    expect(slotted(card, 'date')).to.equal('19 de octubre de 2026');
    expect(slotted(card, 'reading-minutes')).to.equal('4 min de lectura');
  });
});
