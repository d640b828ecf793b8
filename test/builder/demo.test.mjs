// The demo's page as a browser without script has it, as it is printed, and in a theme that means harm.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createServer } from 'vite';

let server, address;

before(async () => {
  server = await createServer({ mode: 'demo', logLevel: 'error', server: { port: 0 } });
  await server.listen();
  [address] = server.resolvedUrls.local;
});
after(() => server?.close());

for (const language of ['en', 'es'])
  test(`without script the article is there whole, its cards are titles and sentences: ${language}`, async () => {
    const html = await (await fetch(`${address}?script=off&language=${language}`)).text();
    const [, article] = /<clinic-article>(.*)<\/clinic-article>/s.exec(html);
    const [, cards] = /<related-posts[^>]*>(.*)<\/related-posts>/s.exec(html);
    for (const slot of ['category', 'heading', 'author', 'date', 'image', 'lede'])
      assert.match(article, new RegExp(` slot="${slot}"`));
    assert.match(article, /<div slot="body">.*<h2>.*<p>.*<\/div>/s);
    assert.doesNotMatch(cards, /slot="(?:body|author|category)"/);
  });
