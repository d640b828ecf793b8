// `npm run test:stories`: every story of the built Storybook as a test in Chromium, every docs page read. With --update
// it writes the table of results into the docs; without, it says whether the table there is still true.
// Words after it choose stories: npm run test:stories -- article-card--row. The word embed chooses what the Embed panel
// shows, which is pasted and run; first-day the way of a designer by mouse.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './setup.mjs';

ensurePackages();
const { chromium } = await import('playwright');
const prettier = await import('prettier');
const { chromiumArguments, ensureChromium } = await import('./browser.mjs');
const { addSheet, axeFaults, clippedTexts, setScheme, spacing, still, tabStops } = await import('./stories/checks.mjs');
const { chosen, commandLine } = await import('./chosen.mjs');
const { docsFaults } = await import('./stories/docs.mjs');
const { testEmbeds } = await import('./stories/embed.mjs');
const { firstDay } = await import('./stories/first-day.mjs');
const { Results } = await import('./stories/results.mjs');
const { buildLibrary } = await import('./storybook.mjs');
const { buildSite, openSite } = await import('./stories/site.mjs');
const { openWindow, speak, speakSpanish, Visitor } = await import('./stories/visit.mjs');

const { words, has } = commandLine('--update');
const update = has('--update');
if (update && words.length) throw new Error('The table of results is of all stories: --update goes without words.');
const resultsFile = new URL('../docs/accessibility-results.md', import.meta.url);
const axe = fileURLToPath(new URL('../node_modules/axe-core/axe.min.js', import.meta.url));

buildLibrary();
buildSite();
const site = await openSite();
const walks = ['embed', 'first-day'];
const fits = ({ id }, word) => (walks.includes(id) ? id === word : id.includes(word));
const wanted = chosen([...site.entries, ...walks.map((id) => ({ id }))], words, fits);
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArguments });
const results = new Results();

/** The checks of a story in one language. */
async function look(page, entry, prefix) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: axe });
  await page.evaluate(addSheet, still);
  for (const scheme of ['light', 'dark']) {
    await page.evaluate(setScheme, scheme);
    results.take(entry, `${prefix}${scheme}`, await axeFaults(page));
  }
  await page.evaluate(setScheme, 'light');
  await page.emulateMedia({ forcedColors: 'active' });
  results.take(entry, `${prefix}forced`, await axeFaults(page));
  await page.emulateMedia({ forcedColors: 'none' });
  if (!prefix) results.take(entry, 'tabs', await tabStops(page));
  await page.setViewportSize({ width: 320, height: 800 });
  await page.evaluate(addSheet, spacing);
  results.take(entry, `${prefix}spacing`, await page.evaluate(clippedTexts));
}

async function testStory(visitor, entry) {
  const page = await visitor.visit(entry);
  if (!visitor.faults.length) await look(page, entry, '');
  await page.setViewportSize({ width: 1280, height: 800 });
  if (!visitor.faults.length && (await speakSpanish(page))) await look(page, entry, 'es-');
  results.take(entry, 'plays', visitor.faults);
  await speak(page, 'en');
}

async function testDocs(visitor, entry) {
  const page = await visitor.visit(entry);
  const faults = visitor.faults.length ? [] : await docsFaults(page, entry, site.entries);
  results.take(entry, 'docs', [...visitor.faults, ...faults]);
}

const queue = wanted.filter(({ id }) => !walks.includes(id));

/** One entry after another. */
async function work() {
  const context = await openWindow(browser);
  let visitor = new Visitor(context, site);
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    try {
      await (entry.type === 'docs' ? testDocs(visitor, entry) : testStory(visitor, entry));
    } catch (error) {
      results.take(entry, 'plays', [...visitor.faults, String(error)]);
      visitor = new Visitor(context, site);
    }
  }
  await context.close();
}
// One window: in a second one of the same browser nothing is drawn until it comes to the front.
await work();

/** A walk through the whole workshop: what stops it is its fault. */
async function walk(name, way) {
  if (words.length && !words.includes(name)) return;
  await way().catch((error) => results.take({ title: 'Workshop', name }, name, [String(error)]));
}
await walk('embed', () => testEmbeds(browser, site, results));
await walk('first-day', async () => {
  const { clicks, faults } = await firstDay(browser, site);
  console.log(`A designer's first day: ${clicks} clicks`);
  results.take({ title: 'Workshop', name: 'first-day' }, 'first-day', faults);
});
await browser.close();
site.close();

/** The docs with the table of this run in them. */
async function withTable() {
  const text = readFileSync(resultsFile, 'utf8');
  const whole = text.replace(/(<!-- results -->).*(<!-- end -->)/s, `$1\n\n${results.table()}\n\n$2`);
  return [text, await prettier.format(whole, { parser: 'markdown', printWidth: 120, singleQuote: true })];
}
if (!words.length) {
  const [committed, found] = await withTable();
  if (update) writeFileSync(resultsFile, found);
  else if (committed !== found)
    console.log('-- docs/accessibility-results.md is not what was found: npm run test:stories -- --update');
  results[update || committed === found ? 'passed' : 'failed']++;
}
console.log(`\n${results.passed} passed, ${results.failed} failed`);
process.exit(results.failed ? 1 : 0);
