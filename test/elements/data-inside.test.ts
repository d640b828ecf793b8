import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { dataWriter } from '../../src/controllers/data-writer.js';
import type { BookConsultCta } from '../../src/elements/book-consult-cta.js';
import type { ClinicArticle } from '../../src/elements/clinic-article.js';
import type { RelatedPosts } from '../../src/elements/related-posts.js';
import { echo } from '../server/client.js';
import { posts, titles } from './list.js';
import { child, complaints, heard, mounted, slotted, visible } from './support.js';

const post = { title: 'Sun', url: 'https://a.example/sun', html: '<p>Stay out of it.</p>' };

describe('JSON that stands inside a tag', () => {
  it('is said to be broken once, and the page keeps its own words', async () => {
    let list!: RelatedPosts;
    const said = await complaints(async () => {
      const error = heard<{ reason: string }>(document, 'clinic-error');
      list = await mounted(
        '<related-posts><script type="application/json">[{</script><a href="/b">Blog</a></related-posts>',
      );
      expect((await error).detail).to.deep.equal({ reason: 'not-json' });
    });
    expect(said).to.have.length(1);
    expect(list.dataset['state']).to.equal('error');
    expect(visible(list.querySelector('a') ?? undefined)).to.equal(true);
  });

  it('is not taken for that of the tag around it', async () => {
    const said = await complaints(async () => {
      const article = await mounted<ClinicArticle>(`<clinic-article heading="Sun">
        <book-consult-cta slot="after-body"><script type="application/json">{"phone":"786.701.5750"}</script></book-consult-cta>
      </clinic-article>`);
      const call = article.querySelector('book-consult-cta') as BookConsultCta;
      await call.updateComplete;
      expect([slotted(article, 'heading'), article.dataset['state']]).to.deep.equal(['Sun', 'loaded']);
      expect(slotted(call, 'phone')).to.equal('786.701.5750');
    });
    expect(said).to.deep.equal([]);
  });

  it('is not what a server told search engines in it: the source has the last word', async () => {
    const data = JSON.stringify({ '@context': 'https://schema.org', '@type': 'BlogPosting', headline: 'Sun' });
    const article = await mounted<ClinicArticle>(
      `<clinic-article data-state="loaded"><span slot="heading">Sun</span><script slot="json-ld" type="application/ld+json">${data}</script></clinic-article>`,
    );
    const load = heard(article, 'clinic-load');
    article.src = echo({ ...post, title: 'Moon' }).href;
    await load;
    expect(slotted(article, 'heading')).to.equal('Moon');
  });

  it('is not added to what a server printed whole, which knows more than the attributes do', async () => {
    await dataWriter();
    const article = await mounted<ClinicArticle>(
      '<clinic-article json-ld data-state="loaded" heading="Sun"><span slot="heading">The Sun</span></clinic-article>',
    );
    article.headingLevel = 2;
    await article.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(slotted(article, 'json-ld')).to.equal(undefined);
  });

  it('is written for search engines when the answer is here, and not while it is awaited or does not come', async () => {
    const whole = await mounted<ClinicArticle>('<clinic-article json-ld></clinic-article>');
    whole.article = { ...post, title: 'Moon', url: 'https://a.example/moon' };
    await whole.updateComplete;
    await dataWriter();
    await whole.updateComplete;
    expect(slotted(whole, 'json-ld'), 'from now on it can be written').to.contain('"Moon"');
    const waiting = await mounted<ClinicArticle>('<clinic-article json-ld heading="The Sun"></clinic-article>');
    const load = heard(waiting, 'clinic-load');
    waiting.src = echo(post, { delay: 200 }).href;
    await waiting.updateComplete;
    expect([waiting.dataset['state'], slotted(waiting, 'json-ld')]).to.deep.equal(['loading', undefined]);
    await load;
    expect(slotted(waiting, 'json-ld')).to.contain('"The Sun"').and.contain('https://a.example/sun');
    await complaints(async () => {
      const error = heard(waiting, 'clinic-error');
      waiting.src = echo(post, { status: 404 }).href;
      await error;
      expect([waiting.dataset['state'], slotted(waiting, 'json-ld')]).to.deep.equal(['error', undefined]);
    });
  });

  it('is read again when it is to be read otherwise', async () => {
    const list = await mounted<RelatedPosts>('<related-posts limit="1"></related-posts>');
    list.articles = [{ ...posts[0], url: undefined, slug: 'one' }];
    const address = (): string | null | undefined => {
      const card = child(list, 'card') as HTMLElement;
      return child<HTMLAnchorElement>(card, 'heading')?.getAttribute('href');
    };
    for (const place of ['/blog/', '/news/']) {
      list.linkTemplate = `${place}{slug}`;
      await list.updateComplete;
      expect(address()).to.equal(new URL(`${place}one`, document.baseURI).href);
    }
    list.show = 'date';
    await list.updateComplete;
    expect(list.textContent).to.not.contain('About 1');
    await complaints(async () => {
      const error = heard<{ reason: string }>(list, 'clinic-error');
      list.format = 'scroll';
      expect((await error).detail.reason).to.equal('unknown-format');
    });
    expect(titles(list)).to.deep.equal([]);
  });
});
