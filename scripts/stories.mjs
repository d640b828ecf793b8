// `npm run test:stories`: every story of the built Storybook as a test in Chromium, every docs page read. With --update
// it writes the table of results into the docs; without, it says whether the table there is still true.
// Words after it choose stories: npm run test:stories -- article-card--row
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './setup.mjs';

ensurePackages();
const { chromium } = await import('playwright');
const prettier = await import('prettier');
const { chromiumArguments, ensureChromium } = await import('./browser.mjs');
const { addSheet, axeFaults, clippedTexts, setScheme, spacing, still, tabStops } = await import('./stories/checks.mjs');
const { docsFaults } = await import('./stories/docs.mjs');
const { Results } = await import('./stories/results.mjs');
const { buildSite, openSite } = await import('./stories/site.mjs');
const { openWindow, speakSpanish, visit } = await import('./stories/visit.mjs');

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const update = process.argv.includes('--update');
const resultsFile = new URL('../docs/accessibility-results.md', import.meta.url);
const axe = fileURLToPath(new URL('../node_modules/axe-core/axe.min.js', import.meta.url));

buildSite();
const site = await openSite();
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArguments });
const results = new Results();

/** The checks of a story in one language. */
async function look(page, entry, prefix) {
  await page.addScriptTag({ path: axe });
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

async function testStory(context, entry) {
  const { page, faults } = await visit(context, site, entry);
  if (!faults.length) await look(page, entry, '');
  await page.setViewportSize({ width: 1280, height: 800 });
  if (!faults.length && (await speakSpanish(page))) await look(page, entry, 'es-');
  results.take(entry, 'plays', faults);
  await page.close();
}

async function testDocs(context, entry) {
  const { page, faults } = await visit(context, site, entry);
  results.take(entry, 'docs', [...faults, ...(faults.length ? [] : await docsFaults(page, entry))]);
  await page.close();
}

const wanted = site.entries.filter(({ id }) => !words.length || words.some((word) => id.includes(word)));
const queue = [...wanted];

/** One entry after another; the window's cache holds what they have in common. */
async function work() {
  const context = await openWindow(browser);
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    try {
      await (entry.type === 'docs' ? testDocs(context, entry) : testStory(context, entry));
    } catch (error) {
      results.take(entry, 'plays', [String(error)]);
    }
  }
  await context.close();
}
await Promise.all([work(), work()]);
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
