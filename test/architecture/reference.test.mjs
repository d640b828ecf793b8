// The room `reference` is read by pages and by scripts alike.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf, modulesIn } from './sources.mjs';

const doors = /^(?:reference|src\/data|src\/static)\/|^src\/content\/print\.ts$/;
const platform =
  /\b(?:document|window|navigator|localStorage|process|Buffer|fetch|HTMLElement|customElements)\b(?!['"\w-])/;

function faults({ path, code, imports }) {
  const wrong = imports.filter(({ to }) => !doors.test(to)).map(({ to }) => to);
  const said = platform.exec(code)?.[0];
  return [...wrong.map((to) => `${path} may not import ${to}`), ...(said ? [`${path} says ${said}`] : [])];
}

test('reference needs no DOM and no Node, and looks into data, static and the escaping of HTML alone', () =>
  assert.deepEqual(modulesIn('reference').flatMap(faults), []));

for (const text of [
  `import 'node:fs';`,
  `import '../src/elements/article-card.js';`,
  `import '../src/content/body.js';`,
  'document.title;',
  'fetch(a);',
])
  test(`the rule refuses ${text}`, () => assert.equal(faults(moduleOf('reference/a.ts', text)).length, 1));
