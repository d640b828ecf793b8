// docs/troubleshooting.md knows every reason and every state that the elements tell, and leads where it says.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../architecture/sources.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const words = (path, type) => {
  const [, union = ''] = new RegExp(`type ${type} =([^;]*);`).exec(read(path)) ?? [];
  return Array.from(union.matchAll(/'([\w-]+)'/g), ([, word]) => word);
};
const paper = read('docs/troubleshooting.md');

describe('docs/troubleshooting.md', () => {
  test('has a row for each reason of clinic-error, and for no other', () => {
    const rows = Array.from(paper.split('`reason`')[1].matchAll(/^\| `([\w-]+)` +\|/gm), ([, word]) => word);
    assert.deepEqual(rows.sort(), words('src/data/load-error.ts', 'LoadErrorReason').sort());
  });

  test('names each state', () => {
    for (const state of words('src/controllers/content.ts', 'State')) assert.ok(paper.includes(`\`${state}\``), state);
  });
});

/** A heading as an address names it on a page of a code host. */
const anchor = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');

for (const path of ['docs/troubleshooting.md', 'docs/embedding.md', 'README.md'])
  test(`${path} leads to files and headings that are there`, () => {
    const links = Array.from(read(path).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g));
    assert.ok(links.length >= 2);
    for (const [, file, heading] of links) {
      const target = file ? join(dirname(path), file) : path;
      assert.ok(existsSync(join(root, target)), target);
      if (!heading) continue;
      const headings = Array.from(read(target).matchAll(/^#+ (.*)$/gm), ([, text]) => anchor(text));
      assert.ok(headings.includes(heading), `${target}#${heading}`);
    }
  });
