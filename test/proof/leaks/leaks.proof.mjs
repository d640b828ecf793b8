// Thousands of mounts and removals of each element, loaded, failed and pending, and what stays behind of them in
// Chromium: memory, nodes, listeners, timers, observers, the elements themselves.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { keepFigures } from '../../../scripts/proof-figures.mjs';
import { openSite } from '../site.mjs';

/** docs/proof.md is written from 5,000. */
const CYCLES = Number(process.env.PROOF_CYCLES ?? 2000);
/** Before the first look: code that is compiled meanwhile takes memory once, however many follow. */
const WARM_UP = 1000;
const tags = ['article-card', 'related-posts', 'book-consult-cta', 'clinic-article'];
const answers = { 'book-consult-cta': 'plain/clinic.json', 'clinic-article': 'plain/post.json' };
/** How an element ends before it goes. */
const lives = { loaded: '', failed: '~status=404', pending: '~fault=hang' };

let site;
const rows = [];
before(async () => {
  site = await openSite({ args: ['--js-flags=--expose-gc', '--enable-precise-memory-info'] });
});
after(async () => {
  await site.close();
  keepFigures('leaks', 'Chromium', { cycles: CYCLES, rows });
});

/** Mounts and removes so many times, fifty at once, each in the state that is wanted. */
async function cycles({ tag, source, state, count }) {
  const main = document.querySelector('main');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  window.sampled ??= [];
  for (let left = count; left > 0; left -= 50) {
    const hosts = Array.from({ length: 50 }, () => {
      const host = document.createElement(tag);
      host.setAttribute('loading', 'eager');
      host.setAttribute('src', source);
      return host;
    });
    main.append(...hosts);
    while (hosts.some((host) => host.dataset.state !== state)) await frame();
    for (const at of [0, 12, 24, 36, 49]) window.sampled.push(new WeakRef(hosts[at]));
    main.replaceChildren();
  }
  await frame();
}

async function measured(cdp) {
  for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

for (const [life, order] of Object.entries(lives)) {
  for (const tag of tags) {
    // What never comes to rest is a failure too.
    test(`${CYCLES} times <${tag}>, ${life}: nothing stays`, { timeout: 300_000 }, async () => {
      const page = await site.browser.newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(`${site.origin}/endpoint/page/proof.html`);
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Performance.enable');
      const source = `/endpoint/${answers[tag] ?? 'plain/posts.json'}?${order}`;
      const state = { loaded: 'loaded', failed: 'error', pending: 'loading' }[life];
      // a browser that is watched keeps what its console is told: 0.06 KB for each failure, and none of it ours
      await page.evaluate(() => (console.warn = () => {}));
      await page.evaluate(cycles, { tag, source, state, count: WARM_UP });
      await page.evaluate(() => window.settle());
      const before = await measured(cdp);
      await page.evaluate(cycles, { tag, source, state, count: CYCLES });
      const after = await measured(cdp);
      // The garbage collector lets go of what it can only after a turn of the page's own.
      const alive = await page.evaluate(async () => {
        await new Promise((resolve) => setTimeout(resolve));
        window.gc();
        return {
          elements: window.sampled.filter((each) => each.deref()).length,
          of: window.sampled.length,
          left: window.running(),
        };
      });
      const row = {
        tag,
        life,
        heap: (after.heap - before.heap) / CYCLES / 1024,
        nodes: after.nodes - before.nodes,
        listeners: after.listeners - before.listeners,
        ...alive,
      };
      rows.push(row);
      await page.close();
      assert.deepEqual(errors, []);
      assert.deepEqual(row.left, [], 'timers, listeners, observers');
      assert.equal(row.elements, 0, `of ${row.of} elements some are alive`);
      assert.equal(row.nodes, 0, 'nodes more');
      assert.ok(row.listeners <= 0, `${row.listeners} listeners more`);
      assert.ok(row.heap <= 0.1, `${row.heap} KB more for each`);
    });
  }
}

test('a body of 50 MB, and 600 MB in a gzip, leave the heap as it was', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/endpoint/page/proof.html`);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const before = await measured(cdp);
  for (const fault of ['huge', 'gzip-bomb']) {
    await page.evaluate(async (name) => {
      const host = document.createElement('related-posts');
      host.setAttribute('loading', 'eager');
      host.setAttribute('src', `/endpoint/plain/posts.json?~fault=${name}`);
      document.querySelector('main').append(host);
      while (host.dataset.state !== 'error') await new Promise((resolve) => requestAnimationFrame(resolve));
    }, fault);
  }
  const megabytes = ((await measured(cdp)).heap - before.heap) / 1e6;
  rows.push({ tag: 'related-posts', life: '50 MB and a gzip bomb', megabytes });
  await page.close();
  assert.ok(megabytes < 40, `${megabytes} MB more`);
});
