import { expect } from '@open-wc/testing';
import type { Root } from '../../src/autoload.js';
import { settled, withPage, type Opened } from './page.js';

type Page = Opened & { autoload(root: Root): void };

const tags = ['article-card', 'related-posts', 'book-consult-cta', 'clinic-article'];

/** The tags whose files a page has fetched. */
function fetched(page: Opened): string[] {
  const names = page.performance.getEntriesByType('resource').map(({ name }) => name);
  return tags.filter((tag) => names.some((name) => name.includes(`/chunks/${tag}-`)));
}

function add(root: ParentNode & Node, tag: string, attributes: Record<string, string>): HTMLElement {
  const element = root.ownerDocument?.createElement(tag) as HTMLElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  root.append(element);
  return element;
}

const opened = (query: Record<string, string>, run: (page: Page) => Promise<void>): Promise<void> =>
  withPage('autoload.html', query, async (page) => {
    await settled(page, { cta: 'loaded' });
    await run(page as Page);
    expect(page.noted.errors).to.deep.equal([]);
    expect(page.noted.violations).to.deep.equal([]);
  });

describe('the autoloader', () => {
  it('fetches what the page holds, and nothing else', async () => {
    await opened({}, async (page) => {
      expect(fetched(page)).to.deep.equal(['book-consult-cta']);
      expect(page.customElements.get('article-card')).to.equal(undefined);
    });
  });

  it('fetches what comes later, wherever it stands in what is inserted', async () => {
    await opened({}, async (page) => {
      const section = page.document.createElement('section');
      add(section, 'related-posts', { id: 'list' }).innerHTML =
        '<article-card slot="card"><a slot="heading" href="/1">One</a></article-card>';
      page.document.body.append(section);
      await settled(page, { list: 'loaded' });
      expect(fetched(page)).to.deep.equal(['article-card', 'related-posts', 'book-consult-cta']);
    });
  });

  it('sees into a shadow root that it is told of, then and later', async () => {
    await opened({}, async (page) => {
      const root = add(page.document.body, 'div', {}).attachShadow({ mode: 'open' });
      add(root, 'article-card', { heading: 'In a shadow', href: '/a' });
      page.autoload(root);
      await page.customElements.whenDefined('article-card');
      add(root, 'clinic-article', { heading: 'Later' });
      await page.customElements.whenDefined('clinic-article');
      expect(fetched(page)).to.deep.equal(['article-card', 'book-consult-cta', 'clinic-article']);
    });
  });

  it('leaves a tag to whoever has taken it, and fetches nothing for it', async () => {
    await opened({}, async (page) => {
      const { HTMLElement: Parent } = page as unknown as { HTMLElement: typeof HTMLElement };
      page.customElements.define('article-card', class extends Parent {});
      add(page.document.body, 'article-card', { heading: 'Theirs' });
      add(page.document.body, 'clinic-article', { heading: 'Ours' });
      await page.customElements.whenDefined('clinic-article');
      expect(fetched(page)).to.deep.equal(['book-consult-cta', 'clinic-article']);
    });
  });

  for (const [what, scripts] of [
    ['a nonce and strict-dynamic', "'nonce-abc' 'strict-dynamic'"],
    ['its own host only', "'self'"],
  ] as const)
    it(`works under a policy of ${what}, without a trusted type`, async () => {
      const csp = `default-src 'none'; script-src ${scripts}; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`;
      await opened({ csp, nonce: 'abc' }, async (page) => {
        add(page.document.body, 'article-card', { id: 'card', heading: 'Title', href: '/a' });
        await settled(page, { card: 'loaded' });
      });
    });

  it('is pure ASCII, with every file that it fetches', async () => {
    const { files } = (await (await fetch('/dist/integrity.json')).json()) as { files: Record<string, string> };
    const scripts = Object.keys(files).filter((path) => /^dist\/(?:autoload\.js|chunks\/)/.test(path));
    expect(scripts.length).to.be.greaterThan(tags.length);
    for (const path of scripts) {
      const bytes = new Uint8Array(await (await fetch(`/${path}`)).arrayBuffer());
      expect(bytes.every((byte) => byte < 128)).to.equal(true);
    }
  });
});

/** Until 2026 the HTML standard let a browser remember that a module did not come, and Firefox does. */
const remembers = navigator.userAgent.includes('Firefox');

describe('the autoloader, when a file does not come', () => {
  const card = '<article-card id="card"><a href="/a">The page\'s own link</a></article-card>';

  /** A page whose first request for the card's file fails. */
  async function failing(
    run: (page: Window & typeof globalThis, said: string[], tried: () => Promise<unknown>) => Promise<void>,
    body = card,
  ): Promise<void> {
    const { files } = (await (await fetch('/dist/integrity.json')).json()) as { files: Record<string, string> };
    const file = Object.keys(files).find((path) => path.includes('/chunks/article-card-'));
    await fetch('/endpoint/reset?key=card-file');
    const map = { imports: { [`/${file}`]: `/endpoint/${file}?~key=card-file&~status=503&~times=1` } };
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="en"><script type="importmap">${JSON.stringify(map)}</script>
      <body>${body}</body></html>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    const page = frame.contentWindow as Window & typeof globalThis;
    const said: string[] = [];
    const warnings = (count: number): Promise<void> =>
      new Promise((resolve) => {
        page.console.warn = (line: string) => said.push(line) >= count && resolve();
      });
    const warned = warnings(1);
    const script = page.document.createElement('script');
    script.type = 'module';
    script.textContent = `import { autoload } from '/dist/autoload.js';
      document.querySelectorAll('div').forEach(({ shadowRoot }) => autoload(shadowRoot));`;
    page.document.head.append(script);
    await warned;
    const cards = page.customElements.whenDefined('article-card');
    await run(page, said, () => (remembers ? warnings(2) : cards));
    frame.remove();
  }

  it('leaves the page as it was, says so once, and tries again when such a tag comes', async () => {
    await failing(async (page, said, tried) => {
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^<article-card>: its script did not come\./);
      expect(page.document.querySelector('article-card > a')?.textContent).to.equal("The page's own link");
      const again = tried();
      add(page.document.body, 'article-card', { heading: 'Again', href: '/b' });
      await again;
    });
  });

  it('tries again when the network is back', async () => {
    await failing(async (page, _said, tried) => {
      const again = tried();
      page.dispatchEvent(new Event('online'));
      await again;
    });
  });

  it('tries again then for a tag in a shadow root too', async () => {
    await failing(async (page, _said, tried) => {
      const again = tried();
      page.dispatchEvent(new Event('online'));
      await again;
    }, `<div><template shadowrootmode="open">${card}</template></div>`);
  });
});
