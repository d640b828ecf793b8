import { expect } from '@open-wc/testing';
import '../../src/define/clinic-article.js';
import type { ClinicArticle } from '../../src/elements/clinic-article.js';
import { asked, echo } from '../server/client.js';
import { child, complaints, heard, mounted, part, slotted, visible } from './support.js';

const post = {
  title: 'Can Botox Help with Depression?',
  url: '/blog/botox',
  excerpt: 'New research asks whether it can.',
  image: { src: '/test/fixtures/images/smiling-woman-400.jpg', alt: 'A smiling woman', width: 400, height: 225 },
  published: '2026-10-19T14:00:00Z',
  modified: '2026-11-02T16:30:00Z',
  authors: [{ name: 'Ana Ruiz', credential: 'MD' }],
  reviewers: [{ name: 'Jo Lee' }],
  categories: ['Botox'],
  tags: ['depression', 'research'],
  html: '<h2>One</h2><p onclick="x()">Words <a href="https://example.org" target="_blank">out</a></p><script>x()</script><h3>Two</h3>',
};

async function loaded(source: URL): Promise<ClinicArticle> {
  const article = await mounted<ClinicArticle>('<clinic-article></clinic-article>');
  const load = heard(article, 'clinic-load');
  article.src = source.href;
  await load;
  return article;
}

describe('<clinic-article>', () => {
  it('shows a whole article from its source', async () => {
    const article = await loaded(echo(post));
    expect(slotted(article, 'heading')).to.equal(post.title);
    expect(slotted(article, 'author')).to.equal('By Ana Ruiz, MD');
    expect(slotted(article, 'reviewers')).to.equal('Medically reviewed by Jo Lee');
    expect(slotted(article, 'modified')).to.contain('Updated November 2, 2026');
    expect(slotted(article, 'lede')).to.equal(post.excerpt);
    expect(child<HTMLImageElement>(article, 'image')?.alt).to.equal('A smiling woman');
    expect([...article.children].filter(({ slot }) => slot === 'tags').map((tag) => tag.textContent)).to.deep.equal(
      post.tags,
    );
    expect(part(article, 'heading').getAttribute('aria-level')).to.equal('1');
  });

  it('cleans the body, and puts its headings below the title', async () => {
    const article = await loaded(echo(post));
    const body = child(article, 'body') as HTMLElement;
    expect(body.querySelector('script, [onclick]')).to.equal(null);
    expect(body.querySelector('a')?.rel).to.equal('noopener');
    expect([...body.querySelectorAll('h2, h3')].map(({ localName }) => localName)).to.deep.equal(['h2', 'h3']);
    article.headingLevel = 2;
    await article.updateComplete;
    expect([...body.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) => localName)).to.deep.equal(['h3', 'h4']);
  });

  it('works from children alone, and from attributes alone', async () => {
    const children = await mounted<ClinicArticle>(
      '<clinic-article><span slot="heading">By hand</span><div slot="body"><p>Text</p></div></clinic-article>',
    );
    expect(children.dataset['state']).to.equal('loaded');
    expect(visible(children.querySelector('p') ?? undefined)).to.equal(true);
    const attributes = await mounted<ClinicArticle>('<clinic-article heading="Title" lede="First"></clinic-article>');
    expect(slotted(attributes, 'heading')).to.equal('Title');
    expect(slotted(attributes, 'lede')).to.equal('First');
  });

  it('keeps room for a call to action between its parts', async () => {
    const article = await mounted<ClinicArticle>(
      '<clinic-article heading="Title"><p slot="after-lede">Notice</p><p slot="after-body">Call</p></clinic-article>',
    );
    article.article = post;
    await article.updateComplete;
    const [notice, call] = [...article.querySelectorAll('p[slot]')];
    const top = (element: Element | undefined): number => element?.getBoundingClientRect().top ?? 0;
    expect(top(notice)).to.be.lessThan(top(child(article, 'body')));
    expect(top(call)).to.be.greaterThan(top(child(article, 'body')));
  });

  it('says that it did not come, and comes when it is asked again', async () => {
    await complaints(async () => {
      const article = await mounted<ClinicArticle>('<clinic-article></clinic-article>');
      const status = part(article, 'error');
      const error = heard(article, 'clinic-error');
      article.src = echo(post, { status: 404, times: 1 }).href;
      await error;
      expect(part(article, 'error'), 'a region that was there before').to.equal(status);
      expect(status.textContent?.trim()).to.equal('This article could not be loaded.');
      await expect(article).to.be.accessible();
      const load = heard(article, 'clinic-load');
      part(article, 'retry').click();
      await load;
      expect(slotted(article, 'heading')).to.equal(post.title);
      expect(status.textContent?.trim()).to.equal('');
    });
  });

  it('does not say its first words twice', async () => {
    const article = await mounted<ClinicArticle>('<clinic-article></clinic-article>');
    article.article = {
      title: 'x',
      excerpt: 'Depression is common: sadness…',
      html: '<p>Depression is common: sadness that stays.</p>',
    };
    await article.updateComplete;
    expect(child(article, 'lede')).to.equal(undefined);
  });

  it('says in which language an article is, where that is not the page’s', async () => {
    const article = await mounted<ClinicArticle>('<clinic-article></clinic-article>');
    article.article = { ...post, excerpt: 'Hola', html: '<p>Buenos días</p>', language: 'es' };
    await article.updateComplete;
    expect(['heading', 'lede', 'body'].map((slot) => child(article, slot)?.lang)).to.deep.equal(['es', 'es', 'es']);
  });

  it('upgrades its own printed self without a second copy and without asking', async () => {
    const source = echo(post);
    const article = await loaded(source);
    const again = await mounted<ClinicArticle>(article.outerHTML);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(again.outerHTML).to.equal(article.outerHTML);
    expect((await asked(source)).count).to.equal(1);
  });

  it('is filled again when a framework empties it', async () => {
    const article = await loaded(echo(post));
    article.innerHTML = '';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await article.updateComplete;
    expect(slotted(article, 'heading')).to.equal(post.title);
    expect(child(article, 'body')?.textContent).to.contain('Words out');
  });

  it('is accessible, loading and loaded', async () => {
    await expect(await loaded(echo(post))).to.be.accessible();
    const waiting = await mounted<ClinicArticle>('<clinic-article></clinic-article>');
    waiting.src = echo(post, { delay: 1000 }).href;
    await waiting.updateComplete;
    await expect(waiting).to.be.accessible();
  });
});
