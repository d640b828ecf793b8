// A docs page of the built Storybook, held against custom-elements.json.
import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { elementsIn } = (await runnerImport('./reference/manifest.ts')).module;
const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'));
const elements = elementsIn(manifest);

/** Links of a docs page that lead to no entry, and what the reference of an element leaves out. */
export async function docsFaults(page, { title }, entries) {
  const links = await page.evaluate(() =>
    Array.from(document.querySelectorAll('#storybook-docs a[href*="?path="]'), (link) => link.getAttribute('href')),
  );
  const known = new Set(entries.map(({ type, id }) => `?path=/${type}/${id}`));
  const dead = links.filter((href) => !known.has(href)).map((href) => `there is no ${href}`);
  const facts = elements.get(title.replace('Elements/', ''));
  return facts ? [...dead, ...(await missing(page, facts)), ...(await codeFaults(page, facts))] : dead;
}

async function missing(page, facts) {
  await page.waitForSelector('#storybook-docs .docblock-argstable');
  const text = await page.evaluate(() => document.querySelector('#storybook-docs .docblock-argstable').textContent);
  const lists = ['attributes', 'slots', 'events', 'parts', 'tokens', 'states', 'methods'];
  return lists.flatMap((list) =>
    facts[list]
      .filter(({ name, description }) => !text.includes(name) || !text.includes(plain(description)))
      .map(({ name }) => `the reference says nothing of ${list}: ${name}`),
  );
}

/** What the code below the first story is other than: the lines to paste. */
async function codeFaults(page, { name }) {
  await page.locator('.docblock-code-toggle').first().click();
  const text = await page.locator('#storybook-docs pre').first().textContent();
  return /^<script [^>]*><\/script>/.test(text) && text.includes(`<${name} `) ? [] : [`the code is: ${text}`];
}

/** Backquotes become code. */
const plain = (markdown) => markdown.replaceAll('`', '');
