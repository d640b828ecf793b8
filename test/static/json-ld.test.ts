import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import type { ClinicArticle } from '../../src/elements/clinic-article.js';
import { bookConsultCta, clinicArticle, relatedPosts } from '../../src/static.js';
import { echo, ordered } from '../server/client.js';
import { child, reached } from '../elements/support.js';
import { settled, withPage } from '../pages/page.js';

const post = {
  title: 'Sun </script><!--<script>',
  url: 'https://a.example/sun',
  excerpt: 'Words — “of it”',
  image: { src: 'https://a.example/a.jpg' },
  date: '2026-11-01',
  author: { name: 'Ana Ruiz', credential: 'MD' },
  category: 'Skin',
};
const facts = { name: 'PMN Health', phone: '786.701.5750', bookUrl: 'https://a.example/book' };

/** The text of an element's data block, as soon as it has one. */
async function block(host: LitElement): Promise<string | undefined> {
  await reached(host, 'loaded');
  await host.updateComplete;
  return child(host, 'json-ld')?.textContent ?? undefined;
}

async function live(name: string, data: unknown, attributes = 'json-ld'): Promise<LitElement> {
  return fixture<LitElement>(`<${name} ${attributes} src="${echo(data).href}" loading="eager"></${name}>`);
}

/** A data block of the page's own, while something runs. */
async function beside(json: unknown, run: () => Promise<unknown>): Promise<void> {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = JSON.stringify(json).replaceAll('/', '\\/');
  document.head.append(script);
  try {
    await run();
  } finally {
    script.remove();
  }
}

/** Until what writes the blocks is there: it is fetched when the first tag of a page asks. */
async function writerHere(): Promise<void> {
  const host = await fixture<ClinicArticle>('<clinic-article json-ld></clinic-article>');
  host.article = post;
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (child(host, 'json-ld')) resolve();
    };
    new MutationObserver(look).observe(host, { childList: true });
    look();
  });
  host.remove();
}

describe('json-ld', () => {
  before(writerHere);

  it('tells search engines of an article, with what is known', async () => {
    const host = await live('clinic-article', post);
    expect(JSON.parse((await block(host)) ?? '')).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'BlogPosting',
      headline: post.title,
      url: post.url,
      mainEntityOfPage: { '@type': 'WebPage', '@id': post.url },
      description: post.excerpt,
      image: post.image.src,
      datePublished: post.date,
      author: [{ '@type': 'Person', name: 'Ana Ruiz', honorificSuffix: 'MD' }],
      articleSection: ['Skin'],
    });
    expect(child(host, 'json-ld')?.getBoundingClientRect().height).to.equal(0);
  });

  it('tells of a list, and of a clinic that has a name', async () => {
    const list = await live('related-posts', [post, { title: 'No address' }]);
    expect(JSON.parse((await block(list)) ?? '')).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      name: 'You might also enjoy',
      itemListElement: [{ '@type': 'ListItem', position: 1, url: post.url, name: post.title }],
    });
    const clinic = await live('book-consult-cta', facts);
    expect(JSON.parse((await block(clinic)) ?? '')).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'MedicalClinic',
      name: 'PMN Health',
      telephone: '786.701.5750',
      potentialAction: {
        '@type': 'ReserveAction',
        target: { '@type': 'EntryPoint', urlTemplate: 'https://a.example/book' },
      },
    });
    expect(await block(await live('book-consult-cta', { phone: '988' }))).to.equal(undefined);
  });

  it('says nothing where nobody asked', async () => {
    expect(await block(await live('clinic-article', post, ''))).to.equal(undefined);
  });

  for (const [what, json] of [
    ['by its address', { '@type': 'NewsArticle', url: 'http://www.a.example/sun/' }],
    ['by its id, in a graph', { '@graph': [{ '@type': ['Article'], '@id': 'https://a.example/sun#article' }] }],
    ['by its page', [{ '@type': 'BlogPosting', mainEntityOfPage: { '@id': 'https://a.example/sun/' } }]],
  ] as const)
    it(`does not say again what the page says ${what}`, async () => {
      await beside(json, async () => {
        expect(await block(await live('clinic-article', post))).to.equal(undefined);
        expect(clinicArticle(post, { 'json-ld': true }, { data: [JSON.stringify(json)] }).content).to.not.contain(
          'ld+json',
        );
      });
    });

  for (const [what, json] of [
    ['another article', { '@type': 'Article', url: 'https://a.example/sunshine', headline: post.title }],
    ['the page alone', { '@type': 'WebPage', url: 'https://a.example/sun' }],
    ['nothing that can be read', '{'],
  ] as const)
    it(`says it where the page speaks of ${what}`, async () => {
      await beside(json, async () => expect(await block(await live('clinic-article', post))).to.contain('BlogPosting'));
    });

  it('is said once by two tags of one list, and is no data of its own tag', async () => {
    const [one, other] = [await live('related-posts', [post]), await live('related-posts', [post])];
    expect([await block(one), await block(other)].filter(Boolean)).to.have.length(1);
    (one as LitElement & { heading: string }).heading = 'Other';
    await one.updateComplete;
    expect(one.querySelectorAll('article-card')).to.have.length(1);
    expect([one, other].flatMap((host) => [...host.querySelectorAll('script')])).to.have.length(1);
  });

  it('does not say again for a clinic that the page names', async () => {
    await beside({ '@type': 'LocalBusiness', name: 'PMN Health' }, async () =>
      expect(await block(await live('book-consult-cta', facts))).to.equal(undefined),
    );
  });

  it('is printed by a server as the live element says it, in a script that nothing ends', async () => {
    const attributes = { 'json-ld': true, src: ordered('plain/posts.json').href };
    for (const [printed, kind] of [
      [clinicArticle(post, attributes), 'BlogPosting'],
      [relatedPosts([post], attributes), 'ItemList'],
      [bookConsultCta(facts, attributes), 'MedicalClinic'],
    ] as const) {
      const host = await fixture<LitElement>(printed.html);
      const script = child(host, 'json-ld');
      expect(host.querySelectorAll('script')).to.have.length(1);
      expect(JSON.parse(script?.textContent ?? '')).to.have.property('@type', kind);
      expect(script?.textContent).to.match(/^[ -~]+$/);
      const twin = await live(
        host.localName,
        host.localName === 'related-posts' ? [post] : kind === 'BlogPosting' ? post : facts,
      );
      // The printed one stands in the page and says it already.
      expect(await block(twin)).to.equal(undefined);
      twin.remove();
      host.remove();
      const alone = await live(
        host.localName,
        host.localName === 'related-posts' ? [post] : kind === 'BlogPosting' ? post : facts,
      );
      expect(JSON.parse((await block(alone)) ?? '')).to.deep.equal(JSON.parse(script?.textContent ?? ''));
      alone.remove();
    }
  });

  const strict =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
  for (const [what, csp, said] of [
    ['that forbids every sink', strict, ['BlogPosting', 'ItemList']],
    ['whose list has our name', `${strict}; trusted-types clinic-elements`, ['BlogPosting', 'ItemList']],
    ['whose list has not, and says nothing', `${strict}; trusted-types somebody-else`, []],
  ] as const)
    it(`keeps to a policy ${what}`, async () => {
      await withPage('json-ld.html', { csp }, async (page) => {
        await settled(page, { article: 'loaded', list: 'loaded' });
        const blocks = [...page.document.querySelectorAll('script[slot="json-ld"]')];
        const kinds = blocks.map(({ textContent }) => (JSON.parse(textContent ?? '') as { '@type': string })['@type']);
        expect(kinds).to.deep.equal(said);
        // A name that the list lacks is asked for once, and reported by that.
        const asked = page.noted.violations.filter((line) => line.startsWith('trusted-types '));
        expect(asked.length).to.be.at.most(said.length ? 0 : 1);
        const asks = !('parseHTML' in Document) && !said.length;
        expect(page.noted.violations.filter((line) => !asks && !asked.includes(line))).to.deep.equal([]);
        expect(page.noted.errors).to.deep.equal([]);
      });
    });
});
