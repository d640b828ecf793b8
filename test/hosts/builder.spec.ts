// The builder as a folder of files, in every engine: what it needs lies beside it.
import { expect } from '@open-wc/testing';
import { until, type Site } from './site.js';

describe('the builder, copied to a web server', () => {
  it('shows the live tag and its line, and asks nobody but the endpoint', async () => {
    const src = '/endpoint/plain/posts.json';
    const frame = document.createElement('iframe');
    frame.width = '1200';
    frame.height = '900';
    frame.src = `/dist/builder/builder.html?${new URLSearchParams({ tag: 'related-posts', src, limit: '2' })}`;
    document.body.append(frame);
    const site = (): Site => frame.contentWindow as Site;
    const preview = (): Document | null | undefined =>
      (site().document.getElementById('preview') as HTMLIFrameElement | null)?.contentDocument;
    await until(site, () =>
      preview()?.querySelector('related-posts[data-state="loaded"] > article-card + article-card'),
    );
    await until(site, ({ document }) => document.getElementById('diagnosis')?.textContent?.includes('Format: plain.'));
    const line = site().document.getElementById('snippet')?.textContent;
    expect(line).to.match(
      / integrity="sha384-[^"]{64}".*<related-posts src="\/endpoint\/plain\/posts\.json" limit="2"><\/related-posts>$/,
    );
    const asked = site()
      .performance.getEntriesByType('resource')
      .map(({ name }) => new URL(name));
    for (const { origin, pathname } of asked) {
      expect(origin).to.equal(location.origin);
      expect(pathname).to.match(/^\/(?:dist\/builder|endpoint)\//);
    }
    frame.remove();
  });
});
