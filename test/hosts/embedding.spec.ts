// The pages of docs/embedding.md, as they stand there: each snippet in a page of its own, its files held against the
// hashes in it.
import { expect } from '@open-wc/testing';
import { snippets } from '../docs/snippets.js';
import { expectSilence, isLoaded, open, until } from './site.js';

const paper = '/docs/embedding.md';
const clinic = 'https://clinic.example/wp-json/wp/v2/posts';

interface Integrity {
  version: string;
  files: Record<string, string>;
}

/** A snippet where this server's files stand for those of the page, with the hashes of those. */
async function served(html: string): Promise<string> {
  const { version, files } = (await (await fetch('/dist/integrity.json')).json()) as Integrity;
  const chunks = Object.keys(files).filter((path) => path.startsWith('dist/chunks/'));
  return html
    .replaceAll(clinic, '/endpoint/wordpress/wp-json/wp/v2/posts')
    .replace(/"integrity": \{[^}]*\}/, () => {
      return `"integrity": ${JSON.stringify(Object.fromEntries(chunks.map((path) => [`/${path}`, files[path]])))}`;
    })
    .replace(/(<(?:script|link)\b[^>]*)"\/js\/[^/"]+\/([^"]+)"([^>]*integrity=)"[^"]*"/g, (_, start, file, end) => {
      return `${start}"/dist/${file}"${end}"${files[`dist/${file}`]}"`;
    })
    .replaceAll(`/js/${version}/`, '/dist/');
}

/** Writes a page into an empty one. */
async function page(html: string): Promise<Awaited<ReturnType<typeof open>>> {
  const site = await open('empty.html');
  const { document } = site();
  document.open();
  document.write(
    `<!doctype html><html lang="en"><head><script src="/hosts/watch.js"></script></head><body>${html}</body>`,
  );
  document.close();
  return site;
}

/** Opens a site under a policy, as its server would send it. */
async function worksUnder(line: string, path: string): Promise<void> {
  expect(line).to.contain('trusted-types clinic-elements');
  const csp = encodeURIComponent(line.trim().replace('Content-Security-Policy: ', ''));
  const site = await open(`${path}?csp=${csp}`);
  await until(site, (opened) => opened.app && ['card', 'list', 'cta'].every((id) => isLoaded(opened, id)));
  expectSilence(site());
}

const tags = 'article-card, related-posts, book-consult-cta, clinic-article';

describe('the pages of docs/embedding.md', () => {
  it('each is whole, its files are those of its hashes, and the console stays silent', async () => {
    const [lines = '', tag = '', ...others] = await snippets(paper, 'html', 'page');
    expect(others.length).to.equal(2);
    for (const html of [lines + tag, ...others]) {
      const site = await page(await served(html));
      await until(site, ({ document }) => {
        const all = [...document.querySelectorAll<HTMLElement>(tags)];
        return all.length > 0 && all.every((element) => element.dataset['state'] === 'loaded');
      });
      expectSilence(site());
      for (const { name } of site().performance.getEntriesByType('resource'))
        expect(new URL(name).origin).to.equal(location.origin);
    }
  });

  it('a file that is not the one of its hash is refused, and the words between the tags stay', async () => {
    const [lines = '', tag = ''] = await snippets(paper, 'html', 'page');
    const html = (await served(lines)).replace(/(<script[^>]*integrity="sha384-)..../, '$1AAAA');
    const site = await page(html.replace('<script', '<script onerror="window.refused = true"') + tag);
    await until(site, (opened) => 'refused' in opened);
    expect(site().customElements.get('related-posts')).to.equal(undefined);
    expect(site().document.querySelector('related-posts > a')?.textContent).to.equal('More on our blog');
  });

  it('the policy for Trusted Types lets a program that a bundler made from npm work', async () => {
    const lines = await snippets(paper, 'http', 'policy');
    const line = lines.find((one) => one.includes('trusted-types')) ?? '';
    await worksUnder(line, 'preact/index.html');
  });

  it('with Lit’s name in it, one that brings Lit itself', async () => {
    const [line = ''] = await snippets(paper, 'http', 'external-lit-policy');
    await worksUnder(line, 'copies/npm.html');
  });
});
