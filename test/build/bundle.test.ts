// The files that a script tag loads, in a page that forbids everything but them.
import { expect } from '@open-wc/testing';

const files = ['clinic-elements.js', 'clinic-elements.classic.js'];
const tags = ['article-card', 'related-posts', 'book-consult-cta', 'clinic-article'];
// by its address: in a frame like this one, Firefox takes 'self' for nobody
const policy = `default-src 'none'; script-src ${location.origin}; style-src ${location.origin}; require-trusted-types-for 'script'; trusted-types 'none'`;

/** A page in a frame, under the policy, with our tags and the script. */
async function page(file: string): Promise<{ document: Document; violations: string[]; close(): void }> {
  const frame = document.createElement('iframe');
  const type = file.includes('classic') ? '' : 'type="module"';
  frame.srcdoc = `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${policy}">
    <body><book-consult-cta heading="Call us" phone="786.701.5750"></book-consult-cta>
    <article-card heading="Sun" href="/sun"></article-card><script defer ${type} src="/dist/${file}"></script>`;
  const violations: string[] = [];
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  // a frame begins with an empty document of its own; the listener goes to the one that stays
  await loaded;
  const inner = frame.contentDocument ?? document;
  inner.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
  await Promise.all(
    [...inner.querySelectorAll(tags.join())].map(
      (element) => (element as Element & { updateComplete?: unknown }).updateComplete,
    ),
  );
  return { document: inner, violations, close: () => frame.remove() };
}

for (const file of files)
  describe(file, () => {
    it('is ASCII, parses no markup and asks for no policy on its way to a frame', async () => {
      const code = await (await fetch(`/dist/${file}`)).text();
      expect(code).to.match(/^[\0-\x7f]+$/);
      expect(code).not.to.match(/innerHTML|litHtmlVersions|litElementVersions|reactiveElementVersions/);
    });

    it('defines every element where no policy is allowed, and draws', async () => {
      const { document: inner, violations, close } = await page(file);
      const registry = inner.defaultView?.customElements;
      for (const tag of tags) expect(registry?.get(tag), tag).to.be.a('function');
      const cta = inner.querySelector('book-consult-cta');
      expect(cta?.querySelector('a')?.getAttribute('href')).to.equal('tel:+17867015750');
      expect(cta?.shadowRoot?.querySelector('[part~="base"]')).to.exist;
      expect(inner.querySelector('article-card')?.shadowRoot?.querySelector('slot')).to.exist;
      expect(violations).to.deep.equal([]);
      close();
    });
  });

describe('a file for one element', () => {
  it('fetches the network when there is an address to ask, and not before', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="en"><body><book-consult-cta id="said" phone="786.701.5750"></book-consult-cta>
      <script type="module" src="/dist/measure/one-element.js"></script>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    const inner = frame.contentWindow as Window & typeof globalThis;
    const parts = (): string[] =>
      inner.performance.getEntriesByType('resource').flatMap(({ name }) => /chunks\/[\w-]+(?=-)/.exec(name) ?? []);
    const said = inner.document.getElementById('said') as HTMLElement & { updateComplete: Promise<unknown> };
    await said.updateComplete;
    expect([said.dataset['state'], parts()]).to.deep.equal(['loaded', []]);
    const asking = inner.document.createElement('book-consult-cta');
    const came = new Promise((resolve) => asking.addEventListener('clinic-load', resolve, { once: true }));
    asking.setAttribute('src', '/endpoint/plain/clinic.json');
    inner.document.body.append(asking);
    await came;
    expect(asking.querySelector('[slot="phone"]')?.textContent).to.equal('786.701.5750');
    expect(parts()).to.deep.equal(['chunks/load-clinic']);
    frame.remove();
  });
});
