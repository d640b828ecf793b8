// For each host: renders, updates, is heard, is removed without a trace, and the console stays silent.
import { expect } from '@open-wc/testing';
import { byId, drawn, expectNoTrace, expectSilence, isLoaded, open, titles, until, type Site } from './site.js';

const hosts = {
  'static HTML, with the autoloader': 'static/index.html',
  'React 19': 'react/index.html',
  'React 19, rendered on a server': 'react-hydrated/index.html',
  'Vue 3': 'vue/index.html',
  'Svelte 5': 'svelte/index.html',
  Preact: 'preact/index.html',
  Angular: 'angular/index.html',
  htmx: 'htmx/index.html',
  Turbo: 'turbo/index.html',
  'jQuery .html()': 'jquery/index.html',
  'quirks mode': 'quirks/index.html',
  'two copies, by four script tags': 'copies/index.html',
  'two copies, one of them from npm with a Lit of its own': 'copies/npm.html',
  'two versions, the earlier one first': 'copies/earlier-first.html',
  'two versions, the earlier one second': 'copies/earlier-second.html',
  'two versions, the earlier one with its card only': 'copies/earlier-card.html',
  'two versions, the earlier one without its card': 'copies/earlier-list.html',
  'the script in the head': 'timing/before.html',
  'the script at the end': 'timing/after.html',
  'the script late': 'timing/late.html',
};

const isShown = (site: Site): boolean =>
  !!site.app && ['card', 'children', 'list', 'cta'].every((id) => isLoaded(site, id));

for (const [name, path] of Object.entries(hosts))
  describe(`in ${name}`, () => {
    it('renders, updates, is heard, and leaves without a trace', async () => {
      const site = await open(path);
      await until(site, isShown);
      await drawn(site());
      expect(byId(site(), 'card').shadowRoot?.querySelector('[part="card"]')).to.exist;
      expect(byId(site(), 'card').querySelectorAll('[slot="heading"]')).to.have.length(1);
      expect(titles(site())).to.deep.equal(['One', 'Two']);
      expect(byId(site(), 'cta').querySelector('[slot="phone"]')?.getAttribute('href')).to.equal('tel:+17867015750');

      byId(site(), 'card').querySelector('a')?.click();
      byId(site(), 'cta').querySelector<HTMLElement>('[slot="book"]')?.click();
      expect(site().app.heard).to.deep.equal(['clinic-open', 'clinic-book']);

      site().app.set({ heading: 'Second title' });
      await until(site, (page) => byId(page, 'card')?.textContent?.includes('Second title'));
      await until(site, isShown);
      expect(byId(site(), 'card').querySelectorAll('[slot="heading"]')).to.have.length(1);

      site().app.unmount();
      await until(site, (page) => !page.document.querySelector('article-card'));
      await drawn(site());
      expectNoTrace(site());
      expectSilence(site());
    });
  });

describe('in quirks mode', () => {
  it('is in quirks mode', async () => {
    const site = await open('quirks/index.html');
    expect(site().document.compatMode).to.equal('BackCompat');
  });
});

describe('in React 19, when the elements come before React', () => {
  it('React says so once, and every element is whole in the end', async () => {
    const site = await open('react-hydrated/early.html');
    await until(site, isShown);
    site().app.set({ heading: 'Second title' });
    await until(site, (page) => byId(page, 'card')?.textContent?.includes('Second title') && isShown(page));
    expect(byId(site(), 'card').querySelectorAll('[slot="heading"]')).to.have.length(1);
    expect(byId(site(), 'children').querySelectorAll('[slot="heading"]')).to.have.length(1);
    expect(titles(site())).to.deep.equal(['One', 'Two']);
    expect(site().noted.errors).to.have.length(1);
    expect(site().noted.errors[0]).to.contain('#418');
  });
});

describe('in Turbo', () => {
  it('shows a page again from its cache, with each child once', async () => {
    const site = await open('turbo/index.html');
    await until(site, isShown);
    site().app.set({});
    await until(site, (page) => byId(page, 'card')?.textContent?.includes('Second title') && isShown(page));
    site().history.back();
    await until(site, (page) => byId(page, 'card')?.textContent?.includes('First title') && isShown(page));
    await drawn(site());
    expect(byId(site(), 'card').querySelectorAll('[slot="heading"]')).to.have.length(1);
    expect(titles(site())).to.deep.equal(['One', 'Two']);
    expect(byId(site(), 'cta').querySelectorAll('a')).to.have.length(2);
    expectSilence(site());
  });
});

describe('in a frame of an origin of its own', () => {
  it('renders, updates, is heard, and leaves without a trace', async () => {
    const site = await open('sandbox/index.html');
    const ask = (question: string): Promise<unknown> => site().ask?.(question) ?? Promise.resolve();
    let states: unknown;
    do states = await ask('state');
    while (JSON.stringify(states) !== '["loaded","loaded","loaded"]');
    expect(await ask('text')).to.contain('First title');
    expect(await ask('update')).to.contain('Second title');
    expect(await ask('click')).to.deep.equal(['clinic-open']);
    expect(await ask('remove')).to.deep.equal([]);
    expect(await ask('noted')).to.deep.equal({ errors: [], said: [], origin: 'null' });
    expectSilence(site());
  });
});

describe('in two versions', () => {
  const all = ['article-card', 'related-posts', 'book-consult-cta', 'clinic-article'];
  // the earlier version brought Lit itself
  const earlierIn = (site: Site): string[] =>
    all.filter((tag) => 'elementProperties' in (site.customElements.get(tag) as object));

  for (const [path, earlier] of Object.entries({
    'copies/earlier-first.html': all,
    'copies/earlier-second.html': [],
    'copies/earlier-card.html': ['article-card'],
    'copies/earlier-list.html': all.slice(1),
  }))
    it(`${path}: each tag belongs to the version that came first`, async () => {
      const site = await open(path);
      await until(site, isShown);
      expect(earlierIn(site())).to.deep.equal(earlier);
    });
});

describe('where the page has a tag of our name', () => {
  it('theirs stays theirs, and the rest works', async () => {
    const site = await open('taken/index.html');
    await until(site, (page) => page.app && isLoaded(page, 'list') && isLoaded(page, 'cta'));
    expect(byId(site(), 'card').dataset['theirs']).to.equal('yes');
    expect(byId(site(), 'card').shadowRoot).to.equal(null);
    expect(titles(site())).to.deep.equal(['One', 'Two']);
    site().app.unmount();
    await drawn(site());
    expectNoTrace(site());
    expectSilence(site());
  });
});

describe('where the script never comes', () => {
  it('is plain words and working links, in a block each', async () => {
    const site = await open('timing/never.html');
    const links = [...site().document.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['/c', '/blog', 'tel:+17867015750', '/book']);
    for (const link of links) expect(link.getClientRects().length, link.href).to.be.greaterThan(0);
    const width = (element: Element | null): number | undefined => element?.getBoundingClientRect().width;
    for (const tag of ['article-card', 'book-consult-cta'])
      expect(width(site().document.querySelector(tag)), tag).to.equal(width(site().document.body));
    expectSilence(site());
  });
});
