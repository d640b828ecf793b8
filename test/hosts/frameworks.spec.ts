// What https://custom-elements-everywhere.com expects of a framework, asked of our elements: children, attributes,
// properties and events.
import { expect } from '@open-wc/testing';
import { byId, drawn, expectSilence, isLoaded, open, titles, until, type Site, type State } from './site.js';

const frameworks = {
  'React 19': 'react/index.html',
  'React 19, rendered on a server': 'react-hydrated/index.html',
  'Vue 3': 'vue/index.html',
  'Svelte 5': 'svelte/index.html',
  Preact: 'preact/index.html',
  Angular: 'angular/index.html',
};

const ready = (site: Site): boolean =>
  !!site.app && ['card', 'object', 'children', 'list', 'cta'].every((id) => isLoaded(site, id));

for (const [name, path] of Object.entries(frameworks))
  describe(`in ${name}`, () => {
    let site: () => Site;

    beforeEach(async () => {
      site = await open(path);
      await until(site, ready);
    });
    afterEach(() => expectSilence(site()));

    const set = async (state: Partial<State>): Promise<void> => {
      site().app.set(state);
      await drawn(site());
    };

    it('an element without children is drawn, and its own children stay when the framework draws again', async () => {
      const link = byId(site(), 'card').querySelector('a');
      expect(link?.textContent).to.equal('First title');
      await set({ minutes: 5 });
      expect(byId(site(), 'card').querySelector('a')).to.equal(link);
    });

    it('an element with children shows them, and what becomes of them', async () => {
      const child = (): Element | null => byId(site(), 'children').querySelector('a[slot="heading"]');
      expect(child()?.textContent?.trim()).to.equal('First title');
      await set({ heading: 'Second title' });
      expect(child()?.textContent?.trim()).to.equal('Second title');
      expect(byId(site(), 'children').querySelectorAll('a')).to.have.length(1);
    });

    it('an element can go and come again', async () => {
      await set({ shown: false });
      expect(byId(site(), 'card')).to.equal(null);
      expect(site().noted.left()).to.deep.equal([]);
      await set({ shown: true });
      await until(site, ready);
      expect(byId(site(), 'card').querySelectorAll('a')).to.have.length(1);
      expect(titles(site())).to.deep.equal(['One', 'Two']);
    });

    it('text, numbers and truth values arrive, as attributes or as properties', async () => {
      const card = byId(site(), 'card');
      expect(card['heading']).to.equal('First title');
      expect(card['readingMinutes']).to.equal(4);
      expect(card['placeholder']).to.equal(false);
      await set({ heading: 'Second title', minutes: 7, placeholder: true, limit: 3 });
      expect(card['heading']).to.equal('Second title');
      expect(card['readingMinutes']).to.equal(7);
      expect(card['placeholder']).to.equal(true);
      await until(site, () => titles(site()).length === 3);
      await set({ placeholder: false });
      expect(card['placeholder']).to.equal(false);
      expect(card.hasAttribute('placeholder')).to.equal(false);
    });

    it('an object arrives as a property, and so does the next one', async () => {
      const card = byId(site(), 'object');
      expect(card['article']).to.be.an('object');
      expect(card.textContent).to.contain('From an object');
      const next = { title: 'From another', url: '/another' };
      await set({ article: next });
      await until(site, () => card.textContent?.includes('From another'));
      expect(card.getAttribute('article')).to.equal(null);
    });

    it('a list arrives as a property, and so does the next one', async () => {
      expect(titles(site())).to.deep.equal(['One', 'Two']);
      await set({ articles: [{ title: 'Four', url: '/4' }] });
      await until(site, () => titles(site()).join() === 'Four');
      expect(byId(site(), 'list').getAttribute('articles')).to.equal(null);
    });

    it('an event is heard where the template says so, and can be refused', async () => {
      const link = byId(site(), 'card').querySelector('a');
      link?.click();
      expect(site().app.heard).to.deep.equal(['clinic-open']);
      expect(site().location.pathname).to.contain(path);
    });

    it('an event is heard by a listener that a program adds', async () => {
      const heard: string[] = [];
      byId(site(), 'cta').addEventListener('clinic-book', ({ detail }) => heard.push(detail.channel));
      byId(site(), 'cta').querySelector<HTMLElement>('[slot="book"]')?.click();
      expect(heard).to.deep.equal(['book']);
    });
  });
