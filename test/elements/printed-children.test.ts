import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { ArticleCard } from '../../src/elements/article-card.js';
import type { ClinicArticle } from '../../src/elements/clinic-article.js';
import type { BookConsultCta } from '../../src/elements/book-consult-cta.js';
import type { RelatedPosts } from '../../src/elements/related-posts.js';
import { asked, echo } from '../server/client.js';
import { loaded, posts, titles } from './list.js';
import { child, heard, mounted, slotted } from './support.js';

const quoted = (address: URL): string => address.href.replaceAll('&', '&amp;');

/** A list as a server printed it, with two cards that its source does not know. */
const printedList = (source: URL, attributes = ''): Promise<RelatedPosts> =>
  mounted(`<related-posts data-state="loaded" loading="eager" order="source" src="${quoted(source)}" ${attributes}>
    <span slot="heading">More from Dr. Ruiz</span>
    <article-card slot="card" data-state="loaded"><a slot="heading" href="/one">Printed one</a></article-card>
    <article-card slot="card" data-state="loaded"><a slot="heading" href="/two">Printed two</a></article-card>
  </related-posts>`);

/** As long as a question would need to be on its way. */
async function painted(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

describe('children that stand in a tag which says that it is loaded', () => {
  it('stay as they are in a list, heading and cards, and nobody is asked', async () => {
    const source = echo(posts);
    const list = await printedList(source);
    await painted();
    expect(slotted(list, 'heading')).to.equal('More from Dr. Ruiz');
    expect(titles(list)).to.deep.equal(['Printed one', 'Printed two']);
    expect((await asked(source)).count).to.equal(0);
  });

  it('give way to a heading that comes later', async () => {
    const list = await printedList(echo(posts));
    list.heading = 'Another heading';
    await list.updateComplete;
    expect(slotted(list, 'heading')).to.equal('Another heading');
    expect([...list.children].filter(({ slot }) => slot === 'heading')).to.have.length(1);
    expect(titles(list), 'the cards stay').to.deep.equal(['Printed one', 'Printed two']);
  });

  it('stay as they are in a call to action, beside attributes that say something else', async () => {
    const cta = await mounted<BookConsultCta>(
      `<book-consult-cta data-state="loaded" phone="786.701.5750" book-href="/attribute" heading="From attributes">
        <a slot="book" href="/hand">Book by hand</a><strong slot="heading">By hand</strong></book-consult-cta>`,
    );
    expect(slotted(cta, 'book')).to.equal('Book by hand');
    expect(child(cta, 'book')?.getAttribute('href')).to.equal('/hand');
    expect(slotted(cta, 'heading')).to.equal('By hand');
    expect(slotted(cta, 'phone'), 'what the page left out is drawn').to.equal('786.701.5750');
    cta.bookHref = '/later';
    await cta.updateComplete;
    expect(child<HTMLAnchorElement>(cta, 'book')?.href).to.match(/\/later$/);
    expect([...cta.children].filter(({ slot }) => slot === 'book')).to.have.length(1);
    expect(slotted(cta, 'heading'), 'what did not change stays').to.equal('By hand');
  });

  it('stay as they are in a card, and follow an attribute that changes', async () => {
    const card = await mounted<ArticleCard>(
      '<article-card data-state="loaded" heading="From attributes" href="/attribute"><a slot="heading" href="/hand">By hand</a></article-card>',
    );
    const link = child(card, 'heading');
    expect(link?.textContent).to.equal('By hand');
    expect(link?.getAttribute('href')).to.equal('/hand');
    card.setAttribute('heading', 'Changed');
    await card.updateComplete;
    expect(slotted(card, 'heading')).to.equal('Changed');
    expect([...card.children]).to.have.length(1);
  });

  it('stay as a script left them when the tag is copied', async () => {
    const card = await mounted<ArticleCard>('<article-card heading="Title" href="/a" excerpt="Words"></article-card>');
    const excerpt = child(card, 'excerpt') as HTMLElement;
    excerpt.textContent = 'Translated by the visitor’s browser';
    const copies = [card.cloneNode(true) as ArticleCard, await mounted<ArticleCard>(card.outerHTML)];
    card.after(copies[0] as ArticleCard);
    for (const copy of copies) {
      await copy.updateComplete;
      expect(slotted(copy, 'excerpt')).to.equal(excerpt.textContent);
      expect(copy.children).to.have.length(2);
    }
  });
});

describe('a list that a server printed', () => {
  it('asks its source when it is told to, and shows the answer', async () => {
    const source = echo(posts);
    const list = await printedList(source);
    await list.reload();
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['Post 1', 'Post 2', 'Post 3']);
    expect((await asked(source)).count).to.equal(1);
  });

  for (const [what, change, expected] of [
    ['number', { limit: 4 }, ['Post 1', 'Post 2', 'Post 3', 'Post 4']],
    ['order', { order: 'newest' }, ['Post 5', 'Post 4', 'Post 3']],
  ] as const) {
    it(`asks its source when another ${what} is wanted`, async () => {
      const source = echo(posts);
      const list = await printedList(source);
      expect((await asked(source)).count, 'not before').to.equal(0);
      const load = heard(list, 'clinic-load');
      Object.assign(list, change);
      await load;
      expect(titles(list)).to.deep.equal(expected);
    });
  }

  it('leave nothing of themselves behind beside a new answer, but what the page put there', async () => {
    const article = await mounted<ClinicArticle>(`<clinic-article data-state="loaded" src="/asked-for-nothing.json">
        <span slot="heading">Old</span><span slot="author">By Old</span><span slot="reviewers">Reviewed by Old</span>
        <span slot="lede">Old</span><div slot="body">Old</div><p slot="after-body">Mine</p></clinic-article>`);
    article.src = echo({ title: 'New', html: '<p>New</p>' }).href;
    await heard(article, 'clinic-load');
    expect([...article.children].map(({ slot }) => slot).sort()).to.deep.equal(['after-body', 'body', 'heading']);
    expect(article.textContent).not.to.contain('Old');
  });

  it('go where fewer articles are wanted, or others, or none', async () => {
    const list = await printedList(echo(posts));
    list.limit = 1;
    await heard(list, 'clinic-load');
    expect(titles(list)).to.have.length(1);
    list.categories = 'Nothing of the kind';
    await heard(list, 'clinic-empty');
    expect([titles(list), list.dataset['state']]).to.deep.equal([[], 'empty']);
  });

  it('stay while there is no other answer: one is on its way, fails, or nobody can be asked', async () => {
    const list = await printedList(echo(posts));
    const [slow, lost] = [echo(posts, { delay: 60_000 }), echo(posts, { status: 404 })];
    list.src = slow.href;
    await painted();
    expect(titles(list)).to.deep.equal(['Printed one', 'Printed two']);
    list.src = lost.href;
    await heard(list, 'clinic-error');
    expect(titles(list)).to.deep.equal(['Printed one', 'Printed two']);
    list.removeAttribute('src');
    list.limit = 1;
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['Printed one', 'Printed two']);
  });

  it('give way to what a script sets, at once or later, and in a copy', async () => {
    const list = await printedList(echo(posts));
    list.articles = [{ title: 'Set', url: '/set' }];
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['Set']);
    const card = await mounted<ArticleCard>('<article-card heading="Title" href="/a"></article-card>');
    const source = await mounted<ArticleCard>('<article-card></article-card>');
    source.article = { title: 'First', url: '/1', excerpt: 'Words' };
    await source.updateComplete;
    const copy = source.cloneNode(true) as ArticleCard;
    copy.article = { title: 'Second', url: '/2' };
    card.after(copy);
    await copy.updateComplete;
    expect([slotted(copy, 'heading'), child(copy, 'excerpt')]).to.deep.equal(['Second', undefined]);
  });

  it('shows what it printed itself until it is asked for more', async () => {
    const source = echo(posts);
    const list = await loaded(source);
    list.setAttribute('src', source.href);
    await list.updateComplete;
    const again = await mounted<RelatedPosts>(list.outerHTML);
    expect(titles(again)).to.deep.equal(['Post 1', 'Post 2', 'Post 3']);
    const load = heard(again, 'clinic-load');
    again.limit = 5;
    await load;
    expect(titles(again)).to.have.length(5);
  });
});
