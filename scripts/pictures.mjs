// `npm run test:pictures`: every story at two widths, held against the pictures in test/stories/pictures. What changed is
// in one file, storybook-pictures.html; `-- --update` accepts it. Other words choose stories.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './setup.mjs';

ensurePackages();
const { chromium } = await import('playwright');
const { chromiumArguments, ensureChromium } = await import('./browser.mjs');
const { chosen, commandLine } = await import('./chosen.mjs');
const { Canvas } = await import('./pictures/canvas.mjs');
const { compared, square } = await import('./pictures/compare.mjs');
const { report } = await import('./pictures/report.mjs');
const { picture, widths } = await import('./pictures/take.mjs');
const { runNodeTests } = await import('./node-tests.mjs');
const { buildSite, openSite } = await import('./stories/site.mjs');
const { openWindow, Visitor } = await import('./stories/visit.mjs');

const { words, has } = commandLine('--update');
const update = has('--update');
const folder = fileURLToPath(new URL('../test/stories/pictures/', import.meta.url));
const reportFile = fileURLToPath(new URL('../storybook-pictures.html', import.meta.url));

buildSite();
mkdirSync(folder, { recursive: true });
const site = await openSite();
const stories = site.entries.filter(({ type }) => type === 'story');
const queue = [...chosen(stories, words, ({ id }, word) => id.includes(word))];
// A frame is drawn with its pictures in it, or not at all.
const whole = '--disable-checker-imaging';
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: [...chromiumArguments, whole] });
const canvas = new Canvas(await browser.newPage());
const changes = [];
const kept = new Set();
let passed = 0;

const webp = (bytes) => bytes && `data:image/webp;base64,${bytes.toString('base64')}`;

/** Holds a new picture against the one that is kept. */
async function hold(name, after) {
  kept.add(`${name}.webp`);
  const file = `${folder}${name}.webp`;
  const before = existsSync(file) ? readFileSync(file) : undefined;
  const result = before
    ? compared(await canvas.pixels(before), await canvas.pixels(after))
    : { same: false, reason: 'new' };
  if (result.same) return void passed++;
  if (update) return void (writeFileSync(file, after), passed++);
  console.log(`-- ${name}: ${result.reason}`);
  const difference = result.difference && (await canvas.address(result.difference));
  const wide = result.difference && result.difference.width * square;
  changes.push({ name, reason: result.reason, before: webp(before), after: webp(after), difference, wide });
}

async function look(visitor, entry) {
  const page = await visitor.visit(entry);
  if (visitor.faults.length) throw new Error(visitor.faults.join('\n'));
  const screen = entry.id.endsWith('--bar');
  for (const width of widths) await hold(`${entry.id}-${width}`, await picture(page, width, screen));
}

async function work() {
  const context = await openWindow(browser);
  let visitor = new Visitor(context, site);
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    try {
      await look(visitor, entry);
    } catch (error) {
      changes.push({ name: entry.id, reason: String(error) });
      console.log(`-- ${entry.id}: ${String(error)}`);
      visitor = new Visitor(context, site);
    }
  }
  await context.close();
}
// One window: in a second one of the same browser nothing is drawn until it comes to the front.
await work();
await browser.close();
site.close();

// A picture without a story would never be looked at again.
for (const file of words.length ? [] : readdirSync(folder).filter((one) => !kept.has(one))) {
  if (update) rmSync(folder + file);
  else changes.push({ name: file, reason: 'There is no such story.', before: webp(readFileSync(folder + file)) });
}
rmSync(reportFile, { force: true });
if (changes.length) {
  writeFileSync(reportFile, report(changes));
  console.log('Before, after and difference: storybook-pictures.html. To accept: npm run test:pictures -- --update');
}
const sum = { passed, failed: changes.length };
// how pictures are taken and compared, before anybody trusts what that says
if (!words.length) {
  const own = runNodeTests(['test/stories/take.test.mjs', 'test/stories/compare.test.mjs']);
  sum.passed += own.passed;
  sum.failed += own.failed;
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed ? 1 : 0);
