// Which Lit a program gets: from its bundler, with nothing said, the part of it that the elements use, and a call to action
// of 8 KB at most; from Node, and where the program asks for it, Lit itself.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { build } from 'vite';
import { packed, run } from './packed.mjs';

const limit = 8 * 1024;
const ours = `import 'clinic-elements/define/book-consult-cta';`;
let library;

before(() => {
  library = packed();
});
after(() => library.remove());

/** Writes a program beside the package. */
function program(name, code) {
  const folder = join(library.folder, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'later.js'), 'export const later = 1;');
  writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="./main.js"></script>');
  writeFileSync(join(folder, 'main.js'), code);
  return folder;
}

/** What a page of this program loads at once. */
const entry = ({ output }) => output.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);

async function fromVite(name, code, config = {}) {
  const folder = program(name, code);
  return entry(
    await build({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      ...config,
      build: { write: false, ...config.build },
    }),
  );
}

async function fromRolldown(name, code, conditionNames) {
  const bundle = await rolldown({ input: join(program(name, code), 'main.js'), resolve: { conditionNames } });
  return entry(await bundle.generate({ minify: true, comments: false }));
}

const weight = ({ code }) => brotliCompressSync(code).length;
const hasLitItself = ({ code }) => /litHtmlVersions|createPolicy\(.lit-html/.test(code);

function node(name, code) {
  const file = join(program(name, ''), 'main.mjs');
  writeFileSync(file, code);
  return run(process.execPath, [file]);
}

describe('a bundler that is told nothing', () => {
  test('Rolldown gives the call to action with all it needs in at most 8 KB', async () => {
    const page = await fromRolldown('rolldown', ours);
    assert.deepEqual(page.imports, []);
    assert.equal(hasLitItself(page), false);
    console.log(`# <book-consult-cta> from Rolldown: ${weight(page)} bytes, Brotli, all included`);
    assert.ok(weight(page) <= limit, `${weight(page)} bytes`);
  });

  test('Vite too, beside what it adds to every page that loads something later', async () => {
    const bare = await fromVite('vite-bare', `import('./later.js').then(console.log);`);
    const page = await fromVite('vite', ours);
    assert.deepEqual(page.imports, []);
    assert.equal(hasLitItself(page), false);
    console.log(`# <book-consult-cta> from Vite: ${weight(page)} bytes, ${weight(bare)} of them Vite's own`);
    assert.ok(weight(page) - weight(bare) <= limit, `${weight(page)} - ${weight(bare)} bytes`);
  });

  test('the class alone, and every element, come with the same part of Lit', async () => {
    for (const code of [
      `import { BookConsultCta } from 'clinic-elements'; console.log(BookConsultCta);`,
      `import { BookConsultCta } from 'clinic-elements/elements/book-consult-cta'; console.log(BookConsultCta);`,
      `import 'clinic-elements/define';`,
      `import 'clinic-elements/autoload';`,
    ])
      assert.equal(hasLitItself(await fromRolldown('others', code)), false, code);
  });

  test('registering and the front door share one module of each thing', async () => {
    const code = `import 'clinic-elements/define'; import { addAdapter, ArticleCard } from 'clinic-elements'; console.log(addAdapter, ArticleCard);`;
    const { modules } = await fromRolldown('shared', code);
    for (const file of ['elements/article-card.js', 'data/adapters/index.js', 'messages.js'])
      assert.equal(Object.keys(modules).filter((id) => id.endsWith(`/${file}`)).length, 1, file);
  });
});

describe('Lit itself', () => {
  test('comes where a program asks for it with the condition external-lit', async () => {
    const { defaultClientConditions } = await import('vite');
    const resolve = { conditions: ['external-lit', ...defaultClientConditions] };
    const code = `${ours} import { LitElement } from 'lit'; console.log(LitElement);`;
    const page = await fromVite('asked', code, { resolve });
    assert.ok(hasLitItself(page));
    const taken = Object.keys(page.modules).filter((id) =>
      /\/(?:lit-element\/lit-element|clinic-elements\/dist\/lit)\.js$/.test(id),
    );
    assert.deepEqual(
      taken.map((id) => id.split('/').at(-1)),
      ['lit-element.js'],
    );
  });

  test('is what Node gives, and clinic-elements/lit is the very same', () => {
    const { said, status } = node(
      'node',
      `import { html, LitElement } from 'lit';
       import * as used from 'clinic-elements/lit';
       import { ArticleCard } from 'clinic-elements';
       import 'clinic-elements/define';
       console.log(ArticleCard.prototype instanceof LitElement, used.html === html, used.LitElement === LitElement);`,
    );
    assert.equal(said.trim(), 'true true true');
    assert.equal(status, 0);
  });

  test('is what a bundle for a Node server holds', async () => {
    const folder = program('server', `export * from 'clinic-elements'; import 'clinic-elements/define';`);
    const { output } = await build({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      ssr: { noExternal: true },
      build: { ssr: 'main.js', write: false },
    });
    const { code } = output.find(({ isEntry }) => isEntry);
    assert.ok(hasLitItself({ code }));
    assert.equal(node('server-run', code).said, '');
  });
});

describe('our part of Lit', () => {
  test('is imported without a DOM, where a server’s bundler takes it for Lit', async () => {
    const code = `import 'clinic-elements/define'; import { ArticleCard } from 'clinic-elements'; console.log(typeof ArticleCard);`;
    const bundle = await fromRolldown('worker', code, ['import', 'module']);
    assert.equal(hasLitItself(bundle), false);
    assert.equal(node('worker-run', bundle.code).said.trim(), 'function');
  });

  test('gives programs the templates that the elements draw', async () => {
    const code = `import { html, LitElement } from 'clinic-elements/lit'; import { ArticleCard } from 'clinic-elements';
      console.log(ArticleCard.prototype instanceof LitElement, html);`;
    const bundle = await fromRolldown('extends', code);
    assert.equal(Object.keys(bundle.modules).filter((id) => id.endsWith('dist/lit.js')).length, 1);
    assert.match(node('extends-run', bundle.code).said, /^true /);
  });
});
