// A bundler takes of the package what a program uses, and nothing else: shown by what is in the bundle, and by bytes.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { packed } from './packed.mjs';

const tags = ['article-card', 'book-consult-cta', 'clinic-article', 'related-posts'];
let library;

before(() => {
  library = packed();
});
after(() => library.remove());

/** A program as a bundler of today writes it, in one file: its code, the modules in it, and its weight. */
async function bundled(name, program) {
  const entry = join(library.folder, `${name}.js`);
  writeFileSync(entry, program);
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    root: library.folder,
    build: { write: false, minify: true, modulePreload: false, rolldownOptions: { input: entry } },
  });
  const chunks = output.output.filter(({ type }) => type === 'chunk');
  const modules = chunks.flatMap((chunk) =>
    Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) => (renderedLength ? [id] : [])),
  );
  const code = chunks.map((chunk) => chunk.code).join('\n');
  const own = modules.flatMap((id) => /clinic-elements\/dist\/npm\/(.*)$/.exec(id)?.[1] ?? []);
  return { code, own, chunks, bytes: brotliCompressSync(code).length };
}

/** The elements whose classes are in a bundle. */
const elementsIn = ({ own }) => tags.filter((tag) => own.includes(`elements/${tag}.js`));

describe('what a bundler takes', () => {
  for (const tag of tags)
    test(`for ${tag}: its own class, and that of what it draws`, async () => {
      const bundle = await bundled(tag, `import 'clinic-elements/define/${tag}';`);
      assert.deepEqual(elementsIn(bundle), tag === 'related-posts' ? ['article-card', 'related-posts'] : [tag]);
      assert.match(bundle.code, new RegExp(`["'\`]${tag}["'\`]`));
    });

  test('for the call to action: no article, no sanitiser, and much less than for everything', async () => {
    const one = await bundled('one', `import 'clinic-elements/define/book-consult-cta';`);
    const all = await bundled('all', `import 'clinic-elements/define';`);
    assert.deepEqual(elementsIn(all), tags);
    assert.ok(all.own.includes('content/body.js'));
    for (const path of ['content/body.js', 'data/adapters/wordpress.js', 'data/entities.js'])
      assert.ok(!one.own.includes(path), path);
    console.log(`# <book-consult-cta> ${one.bytes} bytes, everything ${all.bytes}, Brotli, Lit included`);
    assert.ok(one.bytes < 0.6 * all.bytes, `${one.bytes} of ${all.bytes}`);
  });

  test('for one class of the front door: that class, and nothing is registered', async () => {
    const bundle = await bundled(
      'front',
      `import { BookConsultCta } from 'clinic-elements'; console.log(BookConsultCta);`,
    );
    assert.deepEqual(elementsIn(bundle), ['book-consult-cta']);
    assert.doesNotMatch(bundle.code, /customElements\.define/);
  });

  test('for an import that uses nothing: nothing of ours', async () => {
    const bundle = await bundled('none', `import 'clinic-elements'; console.log('mine');`);
    assert.deepEqual(bundle.own, []);
    assert.match(bundle.code, /mine/);
  });

  test('for the autoloader: an entry without elements, and a file for each', async () => {
    const { chunks } = await bundled('autoload', `import 'clinic-elements/autoload';`);
    const entry = chunks.find(({ isEntry }) => isEntry);
    assert.ok(!Object.keys(entry.modules).some((id) => id.includes('/elements/')));
    const later = chunks.filter(({ isDynamicEntry }) => isDynamicEntry).map(({ facadeModuleId }) => facadeModuleId);
    for (const tag of tags) assert.equal(later.filter((id) => id.endsWith(`/define/${tag}.js`)).length, 1, tag);
  });
});
