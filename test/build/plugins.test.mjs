// What the build does to code on its way into a bundle, and what it refuses. The reader of templates has tests of its own.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runnerImport } from 'vite';

const load = async (name) => (await runnerImport(`./scripts/build/${name}.ts`)).module;
const { asciiOnly } = await load('ascii');
const { withShortLiterals } = await load('literals');
const { withParts } = await load('parts');
const { reordered } = await load('order');

describe('pure ASCII', () => {
  /** What a program says before and after. */
  const same = (program) => {
    const ascii = asciiOnly(program);
    assert.match(ascii, /^[\0-\x7f]*$/);
    // oxlint-disable-next-line no-implied-eval -- the program is written a few lines below
    assert.deepEqual(new Function(`return ${ascii}`)(), new Function(`return ${program}`)());
  };

  test('a string, a template, an emoji and a needless backslash say the same', () => {
    same(`['ñ', "“quoted”", \`é \${'—'} 😀\`, 'a\\é', '\\\\é']`);
  });

  test('a tagged template gives its tag the same text', () => {
    same('((strings, value) => strings.join(value))`“${1}”`');
  });

  test('a regular expression finds the same', () => {
    same(`['é', 'e', '–'].map((text) => /^[é–]$/.test(text))`);
    same(`/^[😀é]$/u.test('😀')`);
  });
});

describe('parts of a bundle that is one file', () => {
  test('what is fetched on need is imported at once', () => {
    const code =
      "const answer = async () => (await import('../data/load.js')).load();\nconst { b } = await import('./b.js');";
    assert.equal(
      withParts(code),
      "import { load as part0 } from '../data/load.js';\nimport { b as part1 } from './b.js';\n" +
        'const answer = async () => (await part0)();\nconst b = await part1;',
    );
  });

  test('a package, and an import that is not waited for, stay as they are', () => {
    const code = "const { build } = await import('vite'); void import('./a.js');";
    assert.equal(withParts(code), code);
  });
});

describe('the order of a program', () => {
  const program = (last) =>
    `function f(e){return g(e)+1}function h(){return"other"}function g(e){return e+1}` +
    `var A=e=>[e].flat(),[B,C]=A([1,2]),D=A\`x\`,E=new Set([B,f(C)]),F=e=>A(e).map(f);E.add(h());${last}`;

  test('it declares otherwise and does the same', () => {
    const code = program('[...E,...F([4]),D[0][0]]');
    const strict = '"use strict";';
    for (const other of [reordered(code, 4), reordered(code, 4, true)]) {
      assert.notEqual(other, code);
      // oxlint-disable-next-line no-eval -- the program is written above
      assert.deepEqual((0, eval)(strict + other), (0, eval)(strict + code));
    }
  });

  test('what a module imports and exports stays', () => {
    assert.match(
      reordered(`import{a}from"./a.js";${program('export{f,E}')}`, 4),
      /import\{a\}from"\.\/a\.js";[^]*export\{f,E\}$/,
    );
  });
});

describe('short literals', () => {
  test('styles lose their white space', () => {
    assert.equal(withShortLiterals('css`\n :host {\n  color: red;\n }\n`;', 'a.ts'), 'css`:host{color:red}`;');
  });

  test('a style sheet with a value in it is refused', () => {
    assert.throws(() => withShortLiterals('css`.a { color: ${red} }`;', 'src/a.ts'), /src\/a\.ts:1: .*no values/);
  });

  test('what stands between backticks is written so that it means the same', () => {
    const code = 'css`.a::before { content: "\\\\201C\\`" }`;';
    const css = (strings) => strings.join('');
    // oxlint-disable-next-line no-implied-eval -- the program is written above
    const text = new Function('css', `return ${withShortLiterals(code, 'a.ts')}`)(css);
    assert.equal(text, '.a:before{content:"“`"}');
  });

  test('templates in values of templates are made short too', () => {
    const code = 'html`<b>\n  ${[1].map((n) => html`\n <i>${n}</i>\n`)}\n</b>`;';
    assert.equal(withShortLiterals(code, 'a.ts'), 'html`<b> ${[1].map((n) => html`<i>${n}</i>`)} </b>`;');
  });

  test('a fault is reported with its file and line', () => {
    assert.throws(() => withShortLiterals('\nhtml`<p>`;', 'src/a.ts'), /^Error: src\/a\.ts:2: <p> is never closed$/);
    assert.throws(() => withShortLiterals('css`.a { color red`;', 'src/a.ts'), /src\/a\.ts:1: /);
  });

  test('other tags and plain strings are left alone', () => {
    const code = 'const text = `  ${one}  `; keep`  <p>  `;';
    assert.equal(withShortLiterals(code, 'a.ts'), code);
  });
});
