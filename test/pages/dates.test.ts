import { expect } from '@open-wc/testing';
import { newKey } from '../server/client.js';
import { withPage } from './page.js';

describe('the first date of a page', () => {
  for (const tag of ['related-posts', 'article-card', 'clinic-article'])
    it(`is made ready while <${tag}> awaits its answer`, async () => {
      await withPage('proof.html', {}, async (page) => {
        const view = page as unknown as typeof globalThis;
        await view.customElements.whenDefined(tag);
        const host = page.document.createElement(tag);
        const notes: string[] = [];
        const { fetch, Intl } = view;
        const { DateTimeFormat } = Intl;
        view.fetch = async (...asked) => {
          notes.push('asked');
          const answer = await fetch.apply(view, asked);
          notes.push('answered');
          return answer;
        };
        Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
          construct(target, given) {
            notes.push('made');
            return Reflect.construct(target, given) as object;
          },
        });
        host.setAttribute('loading', 'eager');
        host.setAttribute('src', `/endpoint/plain/posts.json?~delay=300&~key=${newKey()}`);
        const loaded = new Promise((resolve) => host.addEventListener('clinic-load', resolve));
        page.document.querySelector('main')?.append(host);
        await loaded;
        expect(notes.slice(0, 3)).to.deep.equal(['asked', 'made', 'answered']);
        expect(page.noted.errors).to.deep.equal([]);
      });
    });
});
