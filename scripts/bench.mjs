// `npm run bench`: cards of ours beside the cheapest card that there can be and beside what an agency would take instead.
// One run takes all of them by turns, so that a busy machine is busy for everybody, and counts the main thread's own time.
// `npm run bench -- cards loading formats` measures some of it; `--write` writes docs/proof.md.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chosen, commandLine } from './chosen.mjs';
import { keepFigures } from './proof-figures.mjs';
import { ensurePackages } from './setup.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const parts = { cards: benchCards, loading: benchLoading, formats: benchFormats };
const { words, has } = commandLine('--write');
const wanted = chosen(Object.keys(parts), words);
ensurePackages();
ensurePackages(new URL('../bench/', import.meta.url));
process.env.NODE_ENV = 'production';
// What an earlier build left is not measured.
if (spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'ignore' }).status !== 0)
  throw new Error('The library is not built as it should be: npm run build tells why.');

const counts = (process.env.BENCH_COUNTS ?? '1,10,100,1000,5000').split(',').map(Number);
const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
const works = ['mount', 'update', 'removal'];
const { adapterRatios, decoderGrowth, median } = await import('../bench/adapters.mjs');

async function buildPage() {
  // what this needs may just have been installed
  const { build } = await import('vite');
  const outDir = 'dist/bench';
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      lib: { entry: 'bench/page.js', formats: ['es'], fileName: () => 'page.js' },
      rolldownOptions: { external: ['/dist/clinic-elements.js'], output: { minify: true } },
    },
  });
  writeFileSync(
    `${outDir}/index.html`,
    '<!doctype html><meta charset="utf-8"><body><script type="module" src="page.js"></script>',
  );
}

async function openPages(site) {
  const pages = new Map();
  const open = async () => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.origin}/dist/bench/index.html`);
    await page.waitForFunction(() => window.bench);
    return page;
  };
  const names = await (await open()).evaluate(() => window.bench.names);
  for (const name of names) {
    const page = await open();
    try {
      await page.evaluate((wanted) => window.bench.load(wanted), name);
      const protocol = await page.context().newCDPSession(page);
      // The thread's own time: what other programs take does not count.
      await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
      pages.set(name, { page, protocol });
    } catch (error) {
      console.log(`${name} does not load: ${String(error).split('\n')[0]}`);
    }
  }
  return pages;
}

const metrics = async (protocol) =>
  Object.fromEntries((await protocol.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));

async function worked({ page, protocol }, work, count) {
  const before = await metrics(protocol);
  await page.evaluate(([name, many]) => window.bench[name](many), [work, count]);
  return ((await metrics(protocol)).TaskDuration - before.TaskDuration) * 1000;
}

/** One mount, update and removal; `memory`: what the cards hold meanwhile. */
async function turn(opened, count) {
  const { protocol } = opened;
  await protocol.send('HeapProfiler.collectGarbage');
  const empty = await metrics(protocol);
  const times = { mount: await worked(opened, 'mount', count) };
  await protocol.send('HeapProfiler.collectGarbage');
  const full = await metrics(protocol);
  times.update = await worked(opened, 'update', count);
  times.removal = await worked(opened, 'removal', count);
  return {
    ...times,
    heap: (full.JSHeapUsedSize - empty.JSHeapUsedSize) / count / 1024,
    nodes: (full.Nodes - empty.Nodes) / count,
  };
}

async function measureCards(site) {
  const pages = await openPages(site);
  const found = new Map([...pages.keys()].map((name) => [name, new Map(counts.map((count) => [count, []]))]));
  for (const opened of pages.values()) for (let warm = 0; warm < 2; warm++) await turn(opened, 50);
  for (const count of counts)
    for (let round = 0; round < (count > 1000 ? Math.ceil(rounds / 2) : rounds); round++)
      for (const [name, opened] of pages)
        found
          .get(name)
          .get(count)
          .push(await turn(opened, count));
  return found;
}

/** Each round against the floor of the same round; the median of that. */
function rowsOf(found) {
  const floor = found.get('floor');
  return [...found].map(([name, byCount]) => {
    const ratio = (work) =>
      counts.map((count) => median(byCount.get(count).map((times, at) => times[work] / floor.get(count)[at][work])));
    const power = (work) => {
      const [few, many] = [100, counts.at(-1)].map((count) =>
        median((byCount.get(count) ?? []).map((times) => times[work])),
      );
      return Math.log(many / few) / Math.log(counts.at(-1) / 100);
    };
    const most = byCount.get(counts.includes(1000) ? 1000 : counts.at(-1));
    return {
      name,
      ...Object.fromEntries(works.map((work) => [work, ratio(work)])),
      growth: Object.fromEntries(works.map((work) => [work, power(work)])),
      heap: median(most.map(({ heap }) => heap)),
      nodes: median(most.map(({ nodes }) => nodes)),
      times: counts.map((count) => median(byCount.get(count).map(({ mount }) => mount))),
    };
  });
}

async function benchCards() {
  await buildPage();
  const { openSite } = await import('../test/proof/site.mjs');
  const site = await openSite({ args: ['--js-flags=--expose-gc'] });
  try {
    const rows = rowsOf(await measureCards(site));
    keepFigures('mount', 'Chromium', { counts, rows });
    for (const { name, mount, update, removal } of rows)
      console.log(
        name.padEnd(16),
        ...[mount, update, removal].map((ratios) => ratios.map((each) => each.toFixed(2)).join(' ')),
      );
  } finally {
    await site.close();
  }
}

async function benchLoading() {
  const { loadingRows, measureLoading } = await import('../bench/loading.mjs');
  const visits = Math.min(rounds, 5);
  const rows = loadingRows(await measureLoading(visits));
  keepFigures('loading', 'Chromium', { rounds: visits, rows });
  for (const { name, slow, late } of rows)
    console.log(
      name.padEnd(40),
      `largest paint ${slow.largestTimes.toFixed(2)}`,
      late ? `longest task ${Math.round(late.longest)} ms` : '',
    );
}

function benchFormats() {
  const adapters = { ratios: adapterRatios(Math.min(rounds, 5)), growth: decoderGrowth(400_000) };
  keepFigures('adapters', 'Node', adapters);
  for (const { format, list, whole } of adapters.ratios)
    console.log(`${format}: ${list.toFixed(2)} × JSON.parse as a list, ${whole.toFixed(2)} to the last word`);
}

for (const part of wanted) await parts[part]();
if (has('--write')) await (await import('./proof-page.mjs')).writeProof();
