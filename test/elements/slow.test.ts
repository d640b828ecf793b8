import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { ClinicArticle } from '../../src/elements/clinic-article.js';
import type { RelatedPosts } from '../../src/elements/related-posts.js';
import { echo } from '../server/client.js';
import { posts } from './list.js';
import { heard, mounted } from './support.js';

/** Waits until a region says something, or nothing any more. */
async function says(region: Element, something: boolean): Promise<string> {
  const words = (): string => region.textContent?.trim() ?? '';
  while (!!words() !== something) await new Promise(requestAnimationFrame);
  return words();
}

for (const [tag, json] of [
  ['related-posts', posts],
  ['clinic-article', { ...posts[0], html: '<p>Words</p>' }],
] as const)
  describe(`<${tag}> whose source takes its time`, () => {
    it('says so in a region that was there before, and no more when it has come', async () => {
      const host = await mounted<RelatedPosts | ClinicArticle>(`<${tag} loading="eager"></${tag}>`);
      const region = host.shadowRoot?.querySelector('[role="status"]') as Element;
      host.src = echo(json, { delay: 60_000 }).href;
      await host.updateComplete;
      expect(region.textContent?.trim(), 'not at once').to.equal('');
      expect(await says(region, true)).to.equal('Loading\u2026');
      const load = heard(host, 'clinic-load');
      host.src = echo(json).href;
      await load;
      expect(await says(region, false)).to.equal('');
    });
  });
