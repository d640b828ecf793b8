// Renders the illustrations beside this file to the JPEGs in test/fixtures/images.
//
//   node scripts/images/render.mjs            all of them
//   node scripts/images/render.mjs beach-hat  only those drawn from beach-hat.svg
//
// The browser is the one that scripts/browser.mjs finds.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { chromiumArguments, ensureChromium } from '../browser.mjs';

const out = new URL('../../test/fixtures/images/', import.meta.url);

/** source (.svg), file (.jpg), its size in pixels, and the most it may weigh in KB */
const pictures = [
  ['smiling-woman', 'smiling-woman', 1600, 900, 160],
  ['smiling-woman', 'smiling-woman-800', 800, 450, 90],
  ['smiling-woman', 'smiling-woman-400', 400, 225, 90],
  ['morning-run', 'morning-run', 1200, 800, 90],
  ['morning-run', 'morning-run-600', 600, 400, 90],
  ['beach-hat', 'beach-hat', 1200, 800, 90],
  ['beach-hat', 'beach-hat-600', 600, 400, 90],
  ['portrait', 'portrait', 800, 1200, 90],
  ['panorama', 'panorama', 1600, 400, 160],
];

/** The best quality, from 82 down to 70, at which a page's picture weighs no more than it may. */
async function shoot(page, limit) {
  let jpeg;
  for (let quality = 82; quality >= 70; quality -= 2) {
    jpeg = await page.screenshot({ type: 'jpeg', quality });
    if (jpeg.length <= limit * 1024) return { jpeg, quality };
  }
  throw new Error(`${Math.ceil(jpeg.length / 1024)} KB at the lowest quality; it may weigh ${limit} KB.`);
}

const only = process.argv.slice(2);
const wanted = pictures.filter(([source]) => only.length === 0 || only.includes(source));
if (wanted.length === 0) throw new Error(`No picture is drawn from: ${only.join(', ')}`);

await mkdir(out, { recursive: true });
const executablePath = await ensureChromium();
const browser = await chromium.launch({ executablePath, args: [...chromiumArguments, '--disable-gpu'] });
try {
  for (const [source, file, width, height, limit] of wanted) {
    const svg = await readFile(new URL(`${source}.svg`, import.meta.url), 'utf8');
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    const { jpeg, quality } = await shoot(page, limit);
    await page.close();
    await writeFile(new URL(`${file}.jpg`, out), jpeg);
    console.log(`${file}.jpg ${width}×${height} ${Math.ceil(jpeg.length / 1024)} KB, quality ${quality}`);
  }
} finally {
  await browser.close();
}
