// Every snippet of the docs that loads a file names this version, and the hash of the very file that is packed.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { papers, pinned, unpinned } from '../../scripts/pin.mjs';
import { packed, root, run } from './packed.mjs';

let library;

before(() => {
  library = packed();
});
after(() => library.remove());

const hash = (path) => `sha384-${createHash('sha384').update(library.read(path)).digest('base64')}`;

describe('the snippets of the docs', () => {
  test('name this version and these files', () => {
    const { version } = JSON.parse(library.read('package.json'));
    let checked = 0;
    for (const paper of papers) {
      const text = readFileSync(join(root, paper), 'utf8');
      assert.deepEqual(unpinned(text), [], paper);
      const tags = [...text.matchAll(/<(?:script|link)\b[^>]*"\/js\/([^/"]+)\/([^"]+)"[^>]*integrity="([^"]*)"/g)];
      const mapped = [...text.matchAll(/"\/js\/([^/"]+)\/(chunks\/[^"]+)": "([^"]*)"/g)];
      for (const [, folder, file, integrity] of [...tags, ...mapped]) {
        assert.equal(folder, version, paper);
        assert.equal(integrity, hash(`dist/${file}`), `${paper} has another ${file}: npm run pin, and commit it`);
        checked += 1;
      }
    }
    assert.ok(checked >= 5 + 6, `${checked} files`);
  });

  test('are what npm run pin would write', () => {
    const { status, said } = run(process.execPath, ['scripts/pin.mjs', '--check'], { cwd: root });
    assert.equal(status, 0, said);
  });

  test('that name no version, no hash, or a file that is not shipped, are found', () => {
    const bare = '<script type="module" src="/js/clinic-elements.js" integrity="sha384-x"></script>';
    assert.equal(unpinned(bare).length, 1);
    const files = { 'dist/clinic-elements.js': `sha384-${'a'.repeat(64)}` };
    assert.deepEqual(unpinned(pinned(bare, { version: '9.9.9', files })), []);
    assert.match(pinned(bare, { version: '9.9.9', files }), /"\/js\/9\.9\.9\/clinic-elements\.js"/);
    assert.throws(() => pinned(bare, { version: '9.9.9', files: {} }), /not shipped/);
  });
});
