// Programs in each framework, type-checked against the packed package: what is right compiles, what the docs show too, and
// each line that is marked as wrong, and no other, is refused.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { packed, root, run } from './packed.mjs';
import { named } from './papers.mjs';

const fixtures = fileURLToPath(new URL('types', import.meta.url));
const hosts = join(root, 'test/hosts/node_modules');
const program = (path) => [process.execPath, join(hosts, path)];
const typescript = [...program('typescript/bin/tsc'), '--pretty', 'false', '-p', '.'];

/** By framework: the files, the compiler, and what it has to know. */
const frameworks = {
  plain: { ending: 'ts', check: typescript },
  react: { ending: 'tsx', check: typescript, options: { jsx: 'react-jsx' } },
  'react-18': {
    ending: 'tsx',
    check: typescript,
    options: {
      jsx: 'react-jsx',
      paths: {
        react: [join(hosts, 'types-react-18/index.d.ts')],
        'react/jsx-runtime': [join(hosts, 'types-react-18/jsx-runtime.d.ts')],
      },
    },
  },
  preact: { ending: 'tsx', check: typescript, options: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
  vue: {
    ending: 'vue',
    check: [...program('vue-tsc/bin/vue-tsc.js'), '--pretty', 'false', '-p', '.'],
    more: { vueCompilerOptions: { strictTemplates: true } },
  },
  svelte: {
    ending: 'svelte',
    config: 'svelte.config.js',
    check: [...program('svelte-check/bin/svelte-check'), '--tsconfig', './tsconfig.json', '--output', 'machine'],
  },
};

let library;

before(() => {
  library = packed();
});
after(() => library.remove());

/** The numbers of the lines that a compiler refuses in a file, of all that it says. */
function refused(said, file) {
  const lines = said.split('\n').flatMap((line) => {
    const found =
      new RegExp(`${file}\\((\\d+),\\d+\\): error`).exec(line) ?? new RegExp(`ERROR "${file}" (\\d+):\\d+`).exec(line);
    return found ? Number(found[1]) : [];
  });
  return [...new Set(lines)].sort((one, other) => one - other);
}

const marked = (text) => text.split('\n').flatMap((line, at) => (/(?:\/\/|\/\*|<!--) wrong/.test(line) ? at + 1 : []));

for (const [name, { ending, check, options, more, config }] of Object.entries(frameworks))
  describe(`the types for ${name}`, () => {
    let said;
    // as in React 19
    const shown = name === 'preact' ? [] : named(name);

    before(() => {
      const folder = join(library.folder, name);
      cpSync(join(fixtures, name), folder, { recursive: true });
      const compilerOptions = {
        target: 'es2022',
        module: 'esnext',
        moduleResolution: 'bundler',
        lib: ['es2023', 'dom', 'dom.iterable'],
        types: [],
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        ...options,
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*'], ...more }));
      for (const [at, code] of shown.entries()) writeFileSync(join(folder, `shown-${at}.${ending}`), code);
      if (config) writeFileSync(join(folder, config), 'export default {};\n');
      said = run(check[0], check.slice(1), { cwd: folder }).said;
    });

    test('take what is right', () => assert.deepEqual(refused(said, `good.${ending}`), [], said));

    for (const at of shown.keys())
      test(`take what the docs show, ${at + 1} of ${shown.length}`, () =>
        assert.deepEqual(refused(said, `shown-${at}.${ending}`), [], said));

    test('refuse what is wrong, line by line', () => {
      const lines = marked(readFileSync(join(fixtures, name, `bad.${ending}`), 'utf8'));
      assert.ok(lines.length > 3);
      assert.deepEqual(refused(said, `bad.${ending}`), lines, said);
    });

    test('hold no fault of their own', () => {
      const own = said.split('\n').filter((line) => line.includes('clinic-elements/dist/') && /error/i.test(line));
      assert.deepEqual(
        own.map((line) => basename(line)),
        [],
      );
    });
  });
