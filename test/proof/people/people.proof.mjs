// The elements as people use them: with a screen reader, a keyboard, large letters, their own spacing and colours, a
// small window, without motion.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { keepFigures } from '../../../scripts/proof-figures.mjs';
import { openSite } from '../site.mjs';
import { clipped, motion, targets } from './looks.mjs';
import { focusStops, worstContrast } from './pixels.mjs';
import { layouts, states, visitors } from './states.mjs';

const axe = fileURLToPath(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url));
const rules = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

let site;
const found = {};
before(async () => {
  site = await openSite();
});
after(async () => {
  await site.close();
  keepFigures('people', 'Chromium', found);
});

/** A page with these tags, for a visitor; ready when every element is in that state. */
async function opened(tags, state, { width = 1280, language = 'en', visitor = 'light', media = {} } = {}) {
  const context = await site.browser.newContext({
    viewport: { width, height: 900 },
    ...media,
    ...visitors[visitor].media,
  });
  const page = await context.newPage();
  page.noted = { requests: [], said: [] };
  page.on('request', (request) => page.noted.requests.push(request.url()));
  page.on('console', (message) => page.noted.said.push(message.text()));
  await page.goto(`${site.origin}/endpoint/page/proof.html`);
  await show(page, tags, state, { language, style: visitors[visitor].style });
  return page;
}

async function show(page, tags, state, { language, style }) {
  await page.evaluate(
    async ({ tags, state, language, style }) => {
      document.documentElement.lang = language;
      document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
      document.body.style.cssText = style;
      const main = document.querySelector('main');
      main.innerHTML = tags;
      const hosts = [...main.querySelectorAll('article-card, related-posts, clinic-article, book-consult-cta')];
      const done = (host) => host.dataset.state === state || host.closest('[slot]');
      while (!hosts.every(done)) await new Promise((resolve) => requestAnimationFrame(resolve));
      for (const image of document.images) image.loading = 'eager';
      await Promise.allSettled([...document.images].map((image) => image.decode()));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    { tags, state, language, style },
  );
}

test('axe finds nothing in any state, language, width and scheme', async () => {
  const violations = [];
  let cells = 0;
  for (const language of ['en', 'es', 'ar'])
    for (const width of [320, 1280])
      for (const visitor of Object.keys(visitors)) {
        const page = await opened('', 'idle', { width, visitor, language });
        await page.addScriptTag({ path: axe });
        for (const [state, [tags, ends]] of Object.entries(states)) {
          await show(page, tags, ends, { language, style: visitors[visitor].style });
          const result = await page.evaluate(
            (runOnly) => window.axe.run('main', { runOnly, resultTypes: ['violations'] }),
            rules,
          );
          cells++;
          for (const { id, nodes } of result.violations)
            violations.push(
              `${state}, ${language}, ${width}, ${visitor}: ${id}, ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
            );
        }
        await page.context().close();
      }
  found.axe = { cells, violations: violations.length };
  assert.deepEqual(violations, []);
});

test('is heard as it is read', async () => {
  const page = await opened(states.loaded[0], 'loaded');
  const heard = async (tag) =>
    (await page.locator(`main > ${tag}`).ariaSnapshot()).split('\n').map((line) => line.trim());
  const has = (lines, ...wanted) => {
    let at = -1;
    for (const pattern of wanted) {
      at = lines.findIndex((line, index) => index > at && pattern.test(line));
      assert.notEqual(at, -1, `${pattern} is not heard in its place:\n${lines.join('\n')}`);
    }
  };
  has(
    await heard('article-card'),
    /^- article/,
    /^- img "A woman smiles"/,
    /heading "Two.*" \[level=3\]/,
    /link "Two/,
    /October 19, 2026/,
  );
  has(
    await heard('related-posts'),
    /^- region "You might also enjoy"/,
    /^- heading "You might also enjoy" \[level=2\]/,
    /^- list/,
    /^- listitem/,
    /^- article/,
    /heading "One.*" \[level=3\]/,
    /link "One/,
    /^- listitem/,
    /^- listitem/,
  );
  has(
    await heard('clinic-article'),
    /^- article/,
    /heading "One.*" \[level=1\]/,
    /By Ana Ruiz/,
    /October 19, 2026/,
    /^- img "A woman smiles"/,
    /^- heading "What was seen" \[level=2\]/,
    /^- list/,
    /^- listitem: mood/,
  );
  has(
    await heard('book-consult-cta'),
    /^- heading "Talk to us" \[level=2\]/,
    /Call us/,
    /^- link "786.701.5750"/,
    /^- link "Book a consultation"/,
  );
  found.heard = 4;
  await page.context().close();
});

test('is used by keyboard alone: every link once, in order, with a focus that is seen', async () => {
  const page = await opened(states.loaded[0] + layouts, 'loaded');
  const stops = await focusStops(page);
  found.focus = { stops: stops.length, least: Math.min(...stops.map(({ share }) => share)) };
  assert.deepEqual(
    stops.map(({ name }) => name),
    await page.evaluate(() => [...document.querySelectorAll('main a[href]')].map((link) => link.textContent)),
  );
  // 2.4.13: at least half of the perimeter, two pixels thick.
  for (const { name, share } of stops) assert.ok(share >= 0.5, `${name}: ${share} of its perimeter`);
  await page.context().close();
});

const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ::slotted(*) { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }';
const ways = {
  '320 px': { width: 320 },
  '400 % of 1280 px': { width: 320, scale: 4 },
  '200 % text': { width: 640, letters: 32 },
  '200 % text in 320 px': { width: 320, letters: 32 },
  'spacing of 1.4.12': { width: 640, sheet: spacing },
  'spacing of 1.4.12 in 320 px': { width: 320, sheet: spacing },
};
for (const [name, { width, scale, letters, sheet }] of Object.entries(ways)) {
  test(`loses no word with ${name}`, async () => {
    const page = await opened('', 'idle', { width, media: { deviceScaleFactor: scale } });
    if (letters)
      await (await page.context().newCDPSession(page)).send('Page.setFontSizes', { fontSizes: { standard: letters } });
    await show(page, states.loaded[0] + layouts, 'loaded', { language: 'en', style: '' });
    const lost = await page.evaluate(clipped, sheet ?? '');
    (found.lost ??= {})[name] = lost.length;
    assert.deepEqual(lost, []);
    await page.context().close();
  });
}

test('has targets that a finger hits', async () => {
  const page = await opened(states.loaded[0] + layouts, 'loaded', { width: 390 });
  const all = await page.evaluate(targets);
  found.targets = {
    count: all.length,
    least: Math.min(...all.filter(({ prose }) => !prose).map(({ size }) => size)),
    actions: Math.min(...all.filter(({ action }) => action).map(({ size }) => size)),
  };
  for (const { name, size, action, prose } of all)
    assert.ok(size >= (action ? 44 : prose ? 0 : 24), `${name}: ${size} px`);
  await page.context().close();
});

test('can be read over any picture', async () => {
  const page = await opened(layouts, 'loaded');
  found.contrast = await worstContrast(page);
  for (const { picture, ratio } of found.contrast) assert.ok(ratio >= 4.5, `over ${picture}: ${ratio}`);
  await page.context().close();
});

test('stands still for who wants it', async () => {
  const still = await opened(states.loading[0], 'loading', { media: { reducedMotion: 'reduce' } });
  const moving = await opened(states.loading[0], 'loading', { media: { reducedMotion: 'no-preference' } });
  found.motion = await still.evaluate(motion);
  assert.equal(found.motion, 0);
  assert.ok((await moving.evaluate(motion)) > 0, 'the skeleton moves for others');
  for (const page of [still, moving]) await page.context().close();
});

test('says what changes in a region that was there before', async () => {
  const page = await opened('', 'idle');
  const said = await page.evaluate(async () => {
    const main = document.querySelector('main');
    main.innerHTML =
      '<related-posts loading="eager" src="/endpoint/echo?body=[]&~fault=hang"></related-posts><clinic-article src="/endpoint/echo?body=1&~status=404&~delay=1500"></clinic-article>';
    const regions = [...main.children].map((host) =>
      host.updateComplete.then(() => host.shadowRoot.querySelector('[role="status"]')),
    );
    const [list, article] = await Promise.all(regions);
    const before = [list.textContent.trim(), article.textContent.trim()];
    const slow = (region) =>
      new Promise((resolve) =>
        new MutationObserver(() => region.textContent.trim() && resolve(region.textContent.trim())).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        }),
      );
    const words = [await slow(list), article.textContent.trim() || (await slow(article))];
    while (main.lastElementChild.dataset.state !== 'error')
      await new Promise((resolve) => requestAnimationFrame(resolve));
    await main.lastElementChild.updateComplete;
    return {
      before,
      words,
      after: article.textContent.trim(),
      same: article === main.lastElementChild.shadowRoot.querySelector('[role="status"]'),
    };
  });
  assert.deepEqual(said, {
    before: ['', ''],
    words: ['Loading…', 'Loading…'],
    after: 'This article could not be loaded.',
    same: true,
  });
  found.announced = 3;
  await page.context().close();
});

test('keeps to itself: no other host, no cookie, no storage, no word on the console', async () => {
  const page = await opened(states.loaded[0] + layouts, 'loaded');
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  const elsewhere = page.noted.requests.filter((url) => !url.startsWith(site.origin));
  const said = page.noted.said.filter((text) => !/favicon/.test(text));
  found.privacy = {
    elsewhere: elsewhere.length,
    cookies: kept.cookie.length,
    stored: kept.local + kept.session + kept.databases + kept.caches,
    said: said.length,
  };
  assert.deepEqual(
    { ...kept, elsewhere, said },
    { cookie: '', local: 0, session: 0, databases: 0, caches: 0, elsewhere: [], said: [] },
  );
  await page.context().close();
});
