// A docs page of the built Storybook, held against custom-elements.json.
import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { elementsIn } = (await runnerImport('./reference/manifest.ts')).module;
const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'));
const elements = elementsIn(manifest);

/** What the reference of an element's docs page leaves out. */
export async function docsFaults(page, { title }) {
  const facts = elements.get(title.replace('Elements/', ''));
  if (!facts) return [];
  await page.waitForSelector('#storybook-docs .docblock-argstable');
  const text = await page.evaluate(() => document.querySelector('#storybook-docs .docblock-argstable').textContent);
  const lists = ['attributes', 'slots', 'events', 'parts', 'tokens', 'states', 'methods'];
  return lists.flatMap((list) =>
    facts[list]
      .filter(({ name, description }) => !text.includes(name) || !text.includes(plain(description)))
      .map(({ name }) => `the reference says nothing of ${list}: ${name}`),
  );
}

/** Backquotes become code. */
const plain = (markdown) => markdown.replaceAll('`', '');
