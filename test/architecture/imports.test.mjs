import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { filesIn, root } from './sources.mjs';

// What npm publishes, compiled afresh beside the sources' own packages
let directory;

before(() => {
  directory = mkdtempSync(join(root, 'node_modules/.imports-'));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['-p', join(root, 'tsconfig.build.json'), '--outDir', directory, '--declaration', 'false'];
  spawnSync(process.execPath, [compiler, ...options, '--declarationMap', 'false']);
});
after(() => rmSync(directory, { recursive: true, force: true }));

const compiledOf = (path) => path.replace(/^src\/(.*)\.ts$/, '$1.js');

/** What importing a module in a fresh Node without a DOM says and leaves on the globals, besides what Lit leaves there. */
function imported(path) {
  const script = `
    const known = new Set(Reflect.ownKeys(globalThis));
    await import(${JSON.stringify(pathToFileURL(join(directory, path)).href)});
    const added = Reflect.ownKeys(globalThis).filter((key) => !known.has(key)).map(String);
    console.log(JSON.stringify(added.filter((key) => !/^(?:lit|reactive|customElements$|CSS)/.test(key))));`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
}

for (const path of filesIn('src').filter((file) => file.endsWith('.ts')))
  test(`${path} can be imported where there is no DOM, and adds no global`, () => {
    const { stdout, stderr } = imported(compiledOf(path));
    assert.equal(stderr, '');
    assert.equal(stdout.trim(), '[]');
  });

test('a module that needs a DOM at once would be found', () => {
  writeFileSync(join(directory, 'faulty.js'), `document.title = '';`);
  assert.match(imported('faulty.js').stderr, /document is not defined/);
});
