// Pages opened with a cold cache, by turns: when the first card stands, what the main thread does for it, what comes over
// the wire; and the same on a slow phone.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumArguments, ensureChromium } from '../scripts/browser.mjs';
import { median } from './adapters.mjs';
import { addressOf, articles, pages, scriptOf } from './pages.mjs';
import { openWire } from './wire.mjs';

const probe = readFileSync(new URL('./probe.js', import.meta.url), 'utf8');

/** Lighthouse's slow 4G and phone, as DevTools applies them: github.com/GoogleChrome/lighthouse core/config/constants.js */
const slow = {
  cpu: 4,
  network: {
    offline: false,
    latency: 150 * 3.75,
    downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
    uploadThroughput: (750 * 1024 * 0.9) / 8,
  },
};

/** What the page's main thread did since a mark, in milliseconds of its own time: what other programs take does not count. */
function workSince(mark, trace) {
  const { traceEvents } = JSON.parse(trace);
  const { pid, tid, ts } = traceEvents.find(({ name }) => name === mark);
  const tasks = traceEvents
    .filter((event) => event.pid === pid && event.tid === tid && event.name === 'ThreadControllerImpl::RunTask')
    .filter((event) => event.ts + event.dur >= ts)
    .map(({ tdur = 0 }) => tdur / 1000);
  return {
    thread: tasks.reduce((all, one) => all + one, 0),
    longest: Math.max(...tasks),
    long: tasks.filter((task) => task > 50).length,
  };
}

/** What came before the first card stood, pictures left out: all pages have the same. */
async function wireOf(page, first) {
  const found = { requests: 0, bytes: 0 };
  for (const frame of page.frames())
    for (const { bytes, end } of await frame.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .filter(({ initiatorType, name }) => !['img', 'iframe'].includes(initiatorType) && !name.includes('/images/'))
        .map(({ encodedBodySize, responseEnd }) => ({
          bytes: encodedBodySize,
          end: performance.timeOrigin - top.performance.timeOrigin + responseEnd,
        })),
    ))
      if (end <= first) {
        found.requests++;
        found.bytes += bytes;
      }
  return found;
}

const categories = ['toplevel', 'blink.user_timing'];

/** A page with a fresh profile; its renderer was started by a page of the same site, so that starting it does not count. */
async function freshPage({ browser, origin }, name, { network, cpu } = {}) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
  const page = await context.newPage();
  const { card, whole } = pages[name];
  const wanted = JSON.stringify({ card, whole, count: articles.length });
  await page.addInitScript(`window.wanted = ${JSON.stringify(wanted)};${probe}`);
  await page.goto(`${origin}/blank.html`);
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  if (network) await protocol.send('Network.emulateNetworkConditions', network);
  if (cpu) await protocol.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return page;
}

/** What the probe saw, in the page or in its frame. */
async function seenIn(page) {
  const seen = {};
  for (const frame of page.frames().toReversed())
    Object.assign(
      seen,
      await frame.evaluate((inner) => {
        const offset = performance.timeOrigin - top.performance.timeOrigin;
        const { first, all, largest, shift } = window.seen;
        const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
        return {
          ...(first && { first: first + offset, all: all + offset }),
          ...(!inner && { largest, shift, paint }),
          json: performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.json'))?.responseEnd,
        };
      }, frame !== page.mainFrame()),
    );
  return seen;
}

/** One visit, from the navigation until everything is there. */
async function visit(site, name, speed) {
  const page = await freshPage(site, name, speed);
  await site.browser.startTracing(page, { categories });
  await page.goto(site.origin + addressOf(name), { waitUntil: 'networkidle' });
  if (pages[name].card) await Promise.any(page.frames().map((frame) => frame.waitForFunction(() => window.seen.all)));
  const work = workSince('bench', await site.browser.stopTracing());
  const seen = await seenIn(page);
  const found = { ...seen, ...(await wireOf(page, seen.first)), ...work };
  await page.context().close();
  return found;
}

/** What a script does that comes when everything else is there and still. */
async function visitLate(site, name) {
  const [, source] = scriptOf(name);
  if (!source) return undefined;
  const page = await freshPage(site, name, { cpu: slow.cpu });
  await page.goto(site.origin + addressOf(name, '/late'), { waitUntil: 'networkidle' });
  await site.browser.startTracing(page, { categories });
  await page.evaluate((src) => {
    performance.mark('late');
    document.head.append(Object.assign(document.createElement('script'), { type: 'module', src }));
  }, source);
  await page.waitForFunction(
    ({ card, whole, count }) =>
      [...document.querySelectorAll(card)].filter(
        (element) => element.matches(':defined') && (whole === 'light' || element.shadowRoot?.childElementCount),
      ).length === count,
    { ...pages[name], count: articles.length },
  );
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve))));
  const work = workSince('late', await site.browser.stopTracing());
  await page.context().close();
  return work;
}

/** Every page in each round: fast, slow, and with its script late. */
export async function measureLoading(rounds) {
  const wire = await openWire();
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArguments });
  const site = { browser, origin: wire.origin };
  const found = new Map(Object.keys(pages).map((name) => [name, { fast: [], slow: [], late: [] }]));
  try {
    for (let round = 0; round < rounds; round++)
      for (const [name, visits] of found) {
        visits.fast.push(await visit(site, name));
        visits.slow.push(await visit(site, name, slow));
        visits.late.push(await visitLate(site, name));
      }
  } finally {
    await browser.close();
    wire.close();
  }
  return found;
}

const times = (one, other) => one / other;

/** Medians; what is compared is compared within a round. */
export function loadingRows(found) {
  const middle = (visits, what) => median(visits.map((each) => each?.[what]));
  const against = (visits, others, what, tell) => median(visits.map((each, at) => tell(each[what], others[at][what])));
  const floor = found.get('the floor').fast;
  return [...found].map(([name, { fast, slow: visits, late }]) => {
    const { beside, card } = pages[name];
    const others = found.get(beside ?? name).slow;
    const waited = (all) => median(all.map((each) => each.all - each.json));
    return {
      name,
      beside,
      cold: card && {
        ...Object.fromEntries(['first', 'thread', 'requests', 'bytes'].map((what) => [what, middle(fast, what)])),
        firstTimes: against(fast, floor, 'first', times),
        threadTimes: against(fast, floor, 'thread', times),
      },
      slow: {
        ...Object.fromEntries(
          ['paint', 'largest', 'all', 'shift', 'thread'].map((what) => [what, middle(visits, what)]),
        ),
        paintTimes: against(visits, others, 'paint', times),
        largestTimes: against(visits, others, 'largest', times),
      },
      late: late[0] && {
        ...Object.fromEntries(['thread', 'longest', 'long'].map((what) => [what, middle(late, what)])),
        threadTimes: against(late, found.get('the floor').late, 'thread', times),
      },
      waited: fast[0].json && { fast: waited(fast), slow: waited(visits) },
    };
  });
}
