// What a visitor gets: the whole page before any script, and nothing that moves or is asked when the script comes.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browser, publish, recordShifts, site, visitor } from './visit.mjs';

let chromium;
before(async () => (chromium = await browser()));
after(() => chromium.close());

const text = async (address) => (await fetch(address)).text();
const article = `${site.url}${site.article}`;

/** The list's words, links and pictures; a card may say its own layout and state. */
const inside = () =>
  document.querySelector('related-posts').innerHTML.replace(/<article-card[^>]*>/g, '<article-card>');

/** Holds the library's script back; gives what lets it come. */
async function holdScript(page) {
  let come;
  const late = new Promise((resolve) => (come = resolve));
  await page.route('**/assets/clinic-elements.js*', async (route) => {
    await late;
    await route.continue();
  });
  return come;
}

/** Pictures are there, and the theme's typefaces, which may move what they like before. */
async function fetched(page) {
  await page.waitForFunction(() =>
    [...document.images].every(({ complete, loading }) => complete || loading === 'lazy'),
  );
  await page.evaluate(() => document.fonts.ready.then(() => {}));
}

const painted = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

describe('The printed page', () => {
  it('holds words, links and pictures without a script', async () => {
    const page = await visitor(chromium, { javaScriptEnabled: false });
    await page.goto(article);
    assert.equal(await page.locator('book-consult-cta a[slot="phone"]').getAttribute('href'), 'tel:+17867015750');
    const links = page.locator('related-posts article-card > a[slot="heading"]');
    assert.equal(await links.count(), 3);
    await Promise.all([page.waitForURL((url) => url.href !== article), links.first().click()]);
    assert.match(await page.title(), /Mood and Sleep/);
    await page.context().close();
  });

  for (const width of [390, 1280]) {
    it(`moves nothing and asks for nothing when a late script comes, at ${width} pixels`, async () => {
      const page = await visitor(chromium, { viewport: { width, height: 1400 } });
      await page.addInitScript(recordShifts);
      const come = await holdScript(page);
      await page.goto(article, { waitUntil: 'commit' });
      await page.waitForSelector('related-posts');
      await fetched(page);
      await page.evaluate(() => document.querySelector('book-consult-cta').scrollIntoView());
      await painted(page);
      const html = await page.evaluate(inside);
      const height = await page.evaluate(() => document.body.scrollHeight);
      const asked = page.asked.length;
      await page.evaluate(() => (window.shifts.length = 0));
      come();
      await page.waitForFunction(() =>
        ['related-posts', 'book-consult-cta', 'article-card'].every((tag) => customElements.get(tag)),
      );
      await page.evaluate(() =>
        Promise.all(
          [...document.querySelectorAll('related-posts, book-consult-cta, article-card')].map(
            (element) => element.updateComplete,
          ),
        ),
      );
      await painted(page);
      await painted(page);
      assert.deepEqual(await page.evaluate(() => window.shifts), []);
      assert.ok(Math.abs((await page.evaluate(() => document.body.scrollHeight)) - height) <= 1);
      assert.equal(await page.evaluate(inside), html);
      assert.deepEqual(
        page.asked.slice(asked).filter((address) => !/\.(?:jpg|js)(?:\?|$)/.test(address)),
        [],
      );
      assert.equal(await page.locator('related-posts').getAttribute('data-state'), 'loaded');
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });
  }

  for (const width of [390, 1280])
    it(`keeps a whole article where it is when a late script comes, at ${width} pixels`, async () => {
      const { url } = publish(`[clinic_article post="${site.id}"]`);
      const page = await visitor(chromium, { viewport: { width, height: 1400 } });
      await page.addInitScript(recordShifts);
      const come = await holdScript(page);
      await page.goto(url, { waitUntil: 'commit' });
      await page.waitForFunction(() => document.querySelector('clinic-article > [slot="body"]')?.offsetHeight);
      await fetched(page);
      await painted(page);
      await page.evaluate(() => (window.shifts.length = 0));
      come();
      await page.waitForFunction(() => document.querySelector('clinic-article')?.updateComplete);
      await page.evaluate(() => document.querySelector('clinic-article').updateComplete.then(() => {}));
      await painted(page);
      assert.deepEqual(await page.evaluate(() => window.shifts), []);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

  for (const width of [390, 1280])
    it(`keeps lists of one, two and five cards where they are when a late script comes, at ${width} pixels`, async () => {
      const lists = ['limit=1', 'limit=2', 'limit=5 layout="row"', 'limit=3 columns=4', 'limit=1 layout="list"'];
      const { url } = publish(lists.map((list) => `[clinic_related_posts order="newest" ${list}]`).join('\n\n'));
      const page = await visitor(chromium, { viewport: { width, height: 1400 } });
      await page.addInitScript(recordShifts);
      const come = await holdScript(page);
      await page.goto(url, { waitUntil: 'commit' });
      await page.waitForSelector('footer');
      assert.equal(await page.locator('related-posts').count(), lists.length);
      await fetched(page);
      await painted(page);
      const stand = () =>
        [...document.querySelectorAll('related-posts > article-card, footer')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height];
        });
      const before = await page.evaluate(stand);
      await page.evaluate(() => (window.shifts.length = 0));
      come();
      await page.waitForFunction(() => document.querySelector('related-posts')?.updateComplete);
      await page.evaluate(() =>
        Promise.all([...document.querySelectorAll('related-posts')].map((list) => list.updateComplete)).then(() => {}),
      );
      await painted(page);
      const later = await page.evaluate(stand);
      assert.equal(later.length, before.length);
      const moved = later.map((numbers, at) => Math.max(...numbers.map((one, of) => Math.abs(one - before[at][of]))));
      assert.ok(Math.max(...moved) < 1, `moved by ${moved.join(', ')} px`);
      assert.deepEqual(await page.evaluate(() => window.shifts), []);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

  it('holds the script only where a tag is, and knows it by its content', async () => {
    const script =
      /<script(?=[^>]* type="module")[^>]* src="[^"]*\/clinic-elements\/assets\/clinic-elements\.js\?ver=[0-9a-f]{12}"/;
    assert.match(await text(article), script);
    const plain = publish('<!-- wp:paragraph --><p>Nothing of ours.</p><!-- /wp:paragraph -->');
    assert.doesNotMatch(await text(plain.url), /clinic-elements/);
    const written = publish('<related-posts src="/feed.json"></related-posts>');
    assert.match(await text(written.url), script);
  });
});

describe('Patterns', () => {
  it('are offered under a name of their own, and each of their blocks prints something', async () => {
    const patterns = site.php(
      `return array_values( array_filter( WP_Block_Patterns_Registry::get_instance()->get_all_registered(), function ( $one ) { return 0 === strpos( $one['name'], 'clinic-elements/' ); } ) );`,
    );
    assert.deepEqual(
      patterns.map(({ name, categories }) => [name, ...categories]),
      [
        ['clinic-elements/after-post', 'clinic-elements'],
        ['clinic-elements/newest', 'clinic-elements'],
        ['clinic-elements/loop', 'clinic-elements'],
      ],
    );
    for (const { name, content } of patterns) {
      const html = await text(publish(content).url);
      const tags = [...content.matchAll(/wp:clinic-elements\/([\w-]+)/g)].map(([, tag]) => tag);
      for (const tag of tags) assert.match(html, new RegExp(`<${tag} [^>]*data-state="loaded"`), `${name}: ${tag}`);
    }
    assert.equal((await text(publish(patterns[1].content).url)).match(/<article-card /g).length, 6);
  });
});

describe('A Spanish post', () => {
  it('gets words, dates and related posts in Spanish', async () => {
    const html = await text(`${site.url}/?p=${site.spanish}`);
    assert.match(html, /<book-consult-cta[^>]* lang="es"/);
    assert.match(html, />Reserve una consulta<\/a>/);
    const list = /<related-posts[^]*?<\/related-posts>/.exec(html)[0];
    assert.match(list, / de (?:octubre|noviembre|septiembre|agosto|julio) de 2026</);
    assert.doesNotMatch(list, /Botox Last|Free Parking/);
  });
});
