// What `npm publish` would send, and nothing else.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { integrityOf } from '../../scripts/integrity.mjs';
import { filesIn } from '../architecture/sources.mjs';
import { packed, root, run } from './packed.mjs';

const tags = ['article-card', 'book-consult-cta', 'clinic-article', 'related-posts'];
let library;

before(() => {
  library = packed();
});
after(() => library.remove());

const json = (path) => JSON.parse(library.read(path));

/** Every module of src, compiled, with its types. */
const modules = filesIn('src')
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => ['.js', '.d.ts'].map((ending) => path.replace(/^src\/(.*)\.ts$/, `dist/npm/$1${ending}`)));

const types = ['preact', 'react', 'react-18', 'svelte', 'vue'].flatMap((name) => [
  `dist/types/${name}.d.ts`,
  `dist/types/${name}.js`,
]);

describe('the package', () => {
  test('holds the modules, the files for script tags, types, editor files, themes, the command and papers, and nothing else', () => {
    const chunks = library.files.filter((path) => path.startsWith('dist/chunks/'));
    for (const tag of tags)
      assert.equal(chunks.filter((path) => new RegExp(`/${tag}-[\\w-]{8}\\.js$`).test(path)).length, 1, tag);
    const wanted = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'custom-elements.json',
      'package.json',
      'dist/autoload.js',
      'dist/clinic-elements.classic.js',
      'dist/clinic-elements.css',
      'dist/clinic-elements.js',
      'dist/integrity.json',
      'dist/lit.js',
      'dist/editors/vscode-css.json',
      'dist/editors/vscode-html.json',
      'dist/editors/web-types.json',
      'dist/types/tags.d.ts',
      ...types,
      ...modules,
      ...chunks,
      ...filesIn('reference/tokens'),
      ...filesIn('bin'),
    ];
    assert.deepEqual(new Set(library.files), new Set(wanted));
  });

  test('has no chunk that nothing fetches', () => {
    const scripts = library.files.filter((path) => /^dist\/(?:autoload\.js|chunks\/)/.test(path));
    const code = scripts.map((path) => library.read(path).toString()).join('\n');
    for (const path of scripts.filter((one) => one !== 'dist/autoload.js'))
      assert.ok(code.includes(path.split('/').at(-1)), path);
  });

  test('leads every export, and every file that package.json names, to a file', () => {
    const { exports, ...manifest } = json('package.json');
    const named = [manifest.customElements, manifest['web-types'], manifest.unpkg, manifest.jsdelivr];
    const targets = Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? entry : Object.values(entry),
    );
    for (const target of [...named, ...targets].map((path) => path.replace(/^\.\//, ''))) {
      const pattern = new RegExp(`^${target.replace(/[.+]/g, '\\$&').replace('*', '[^/]+')}$`);
      assert.ok(
        library.files.some((path) => pattern.test(path)),
        target,
      );
    }
  });

  test('names no machine, no other registry and no file of this project', () => {
    for (const path of library.files)
      assert.doesNotMatch(
        library.read(path).toString('latin1'),
        /\/(?:work|home|Users)\/\w|localhost|127\.0\.0\.1/,
        path,
      );
  });

  test('depends on Lit, on the parser of the command, and on nothing else', () => {
    const { dependencies, peerDependencies, scripts } = json('package.json');
    assert.deepEqual(Object.keys(dependencies), ['lit', 'parse5']);
    assert.equal(peerDependencies, undefined);
    for (const hook of ['preinstall', 'install', 'postinstall']) assert.equal(scripts[hook], undefined);
  });

  test('has in integrity.json the hash of every file in dist, recomputed here, and its version', () => {
    const { version, files } = json('dist/integrity.json');
    const shipped = library.files.filter((path) => path.startsWith('dist/') && path !== 'dist/integrity.json');
    const own = Object.fromEntries(shipped.map((path) => [path, integrityOf(library.read(path))]));
    assert.deepEqual(files, own);
    assert.equal(version, json('package.json').version);
    assert.equal(
      integrityOf(Buffer.from("alert('Hello, world.');")),
      // the example of the specification: https://www.w3.org/TR/SRI/#examples
      'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
    );
  });
});

describe('the judges of packages', () => {
  test('publint finds nothing, not even to suggest', () => {
    const { status, said } = run(process.execPath, [
      join(root, 'node_modules/publint/src/cli.js'),
      library.library,
      '--strict',
    ]);
    assert.match(said, /All good!/);
    assert.equal(status, 0);
  });

  test('are-the-types-wrong finds nothing', () => {
    const { status, said } = run(process.execPath, [
      join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
      library.tarball,
      '--profile',
      'esm-only',
      '--format',
      'ascii',
      '--no-color',
      // a style sheet has no types
      '--exclude-entrypoints',
      'clinic-elements.css',
      '--include-entrypoints',
      ...tags.flatMap((tag) => [`define/${tag}`, `elements/${tag}`]),
      ...types.map((path) => path.replace(/^dist\/|\.(?:d\.ts|js)$/g, '')),
    ]);
    assert.equal(status, 0, said);
    // what a module of today is found by: Node's own import, and bundlers
    const found = [...said.matchAll(/^(?:node16 \(from ESM\)|bundler): (.*)$/gm)].map(([, how]) => how.trim());
    assert.ok(found.length > 2 * (tags.length * 2 + types.length / 2));
    for (const how of found) assert.match(how, /^(?:🟢|\(wildcard\))/u, said);
  });
});
