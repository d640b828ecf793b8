import { expect } from '@open-wc/testing';
import '../../src/define/article-card.js';
import type { ArticleCard } from '../../src/elements/article-card.js';
import { asked, echo, ordered } from '../server/client.js';
import { child, complaints, heard, mounted, part, reached, slotted, visible } from './support.js';

const post = {
  title: 'Can Botox Help with Depression?',
  url: '/blog/botox',
  excerpt: 'New research asks whether it can.',
  image: { src: '/test/fixtures/images/smiling-woman-400.jpg', alt: 'A smiling woman', width: 400, height: 225 },
  date: '2026-10-19',
  author: 'PMN Health and Wellness',
  category: 'Botox',
};

const written = `<article-card heading="${post.title}" href="${post.url}" excerpt="${post.excerpt}"
  image="${post.image.src}" image-alt="${post.image.alt}" image-width="400" image-height="225"
  date="${post.date}" author="${post.author}" category="Botox" reading-minutes="4"></article-card>`;

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

  it('takes no room when it failed and has nothing else to show', async () => {
    await complaints(async () => {
      const card = await mounted<ArticleCard>('<article-card></article-card>');
      const error = heard(card, 'clinic-error');
      card.src = ordered('plain/posts.json', { status: 404 }).href;
      await error;
      expect(card.getBoundingClientRect().height).to.equal(0);
    });
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

  it('leaves what a tracking script did to its children', async () => {
    const card = await mounted<ArticleCard>(written);
    const link = child<HTMLAnchorElement>(card, 'heading');
    if (link) link.textContent = 'Tracked';
    card.layout = 'row';
    card.excerpt = 'Changed';
    await card.updateComplete;
    expect(link?.textContent).to.equal('Tracked');
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

  it('opens its link from anywhere on the card, once, and asks the page first', async () => {
    const card = await mounted<ArticleCard>(written);
    const link = child<HTMLAnchorElement>(card, 'heading');
    const opened: Event[] = [];
    card.addEventListener('clinic-open', (event) => {
      opened.push(event);
      event.preventDefault();
    });
    const clicks: MouseEvent[] = [];
    card.addEventListener('click', (event) => {
      if (event.target === link) clicks.push(event);
    });
    child(card, 'excerpt')?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }),
    );
    link?.click();
    expect(opened).to.have.length(2);
    expect(clicks).to.have.length(2);
    expect(clicks[0]?.ctrlKey, 'a modifier key is handed on').to.equal(true);
    expect(clicks.every(({ defaultPrevented }) => defaultPrevented)).to.equal(true);
    expect((opened[0] as CustomEvent).detail).to.equal(null);
  });

  it('does not open while its text is being selected', async () => {
    const card = await mounted<ArticleCard>(written);
    const excerpt = child(card, 'excerpt');
    let opened = 0;
    card.addEventListener('clinic-open', (event) => {
      opened++;
      event.preventDefault();
    });
    getSelection()?.selectAllChildren(excerpt as Node);
    excerpt?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    expect(opened).to.equal(0);
    getSelection()?.removeAllRanges();
  });

  it('covers its whole box with the one link', async () => {
    const card = await mounted<ArticleCard>(written);
    card.style.inlineSize = '300px';
    const box = part(card, 'card').getBoundingClientRect();
    for (const [x, y] of [
      [box.left + 20, box.top + 20],
      [box.right - 10, box.bottom - 10],
    ] as const) {
      expect(document.elementFromPoint(x, y)).to.equal(child(card, 'heading'));
    }
    const excerpt = child(card, 'excerpt')?.getBoundingClientRect() as DOMRect;
    expect(document.elementFromPoint(excerpt.left + 5, excerpt.top + 5), 'text can be selected').to.equal(
      child(card, 'excerpt'),
    );
  });

  it('keeps the room of its picture from the first drawing on', async () => {
    const card = await mounted<ArticleCard>(written);
    card.style.inlineSize = '300px';
    const before = card.getBoundingClientRect().height;
    const image = child<HTMLImageElement>(card, 'image') as HTMLImageElement;
    image.loading = 'eager';
    await image.decode();
    expect(card.getBoundingClientRect().height).to.equal(before);
    expect(part(card, 'image').getBoundingClientRect().height).to.be.closeTo(200, 2);
  });

  for (const layout of ['stacked', 'row', 'overlay', 'text']) {
    for (const appearance of ['card', 'plain', 'page']) {
      it(`is accessible as ${layout}, ${appearance}`, async () => {
        const card = await mounted<ArticleCard>(written);
        card.setAttribute('layout', layout);
        card.setAttribute('appearance', appearance);
        await card.updateComplete;
        await expect(card).to.be.accessible();
      });
    }
  }
});
