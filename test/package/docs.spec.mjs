// What the docs show besides programs that compilers check (types.spec.mjs): configurations are used, HTML is read and held
// against the manifest, CSS too, JSON against the schema that is published for it.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { transform } from 'lightningcss';
import { parseFragment } from 'parse5';
import { build } from 'vite';
import { packed, root, run } from './packed.mjs';
import { blocks, named } from './papers.mjs';

const require = createRequire(join(root, 'test/hosts/package.json'));
let library;
let elements;

before(() => {
  library = packed();
  const { modules } = JSON.parse(library.read('custom-elements.json'));
  const declared = modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
  elements = new Map(declared.map((element) => [element.tagName, element]));
});
after(() => library.remove());

/** Files beside the package; the path of their folder. */
function program(name, files) {
  const folder = join(library.folder, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, code] of Object.entries(files)) writeFileSync(join(folder, file), code);
  return folder;
}

/** The code that Vite makes of a program, by the configuration that lies beside it. */
async function built(folder, entry) {
  const { output } = await build({
    root: folder,
    configFile: join(folder, 'vite.config.js'),
    logLevel: 'silent',
    build: { write: false, minify: false, rolldownOptions: { input: join(folder, entry) } },
  });
  return output.map(({ code = '' }) => code).join('\n');
}

const namesOf = (items = []) => items.map(({ name }) => name);

describe('the configurations of the docs', () => {
  test('Vue draws our tags as tags, and looks for no component of their names', async () => {
    const [config] = named('vue-config');
    const [page] = named('vue');
    const files = { 'Page.vue': page, 'main.js': `import Page from './Page.vue'; console.log(Page);` };
    const ours = await built(program('vue-told', { ...files, 'vite.config.js': config }), 'main.js');
    assert.match(ours, /"related-posts"/);
    assert.doesNotMatch(ours, /resolveComponent\("/);
    const deaf = config.replace(/\{ template.*\} \}/, '');
    const theirs = await built(program('vue-untold', { ...files, 'vite.config.js': deaf }), 'main.js');
    assert.match(theirs, /resolveComponent\("related-posts"/);
  });

  test('are TypeScript as well as JavaScript: create-vite writes vite.config.ts', () => {
    const compilerOptions = {
      target: 'es2023',
      module: 'esnext',
      moduleResolution: 'bundler',
      types: [],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
    };
    const options = { compilerOptions, files: ['vite.config.ts'] };
    const compiler = join(root, 'test/hosts/node_modules/typescript/bin/tsc');
    for (const name of ['vue-config', 'external-lit']) {
      const [config] = named(name);
      const folder = program(`typed-${name}`, { 'vite.config.ts': config, 'tsconfig.json': JSON.stringify(options) });
      const { status, said } = run(process.execPath, [compiler, '-p', '.'], { cwd: folder });
      assert.equal(status, 0, said);
    }
  });

  test('with external-lit the elements come with Lit itself', async () => {
    const [config] = named('external-lit');
    const code = `import 'clinic-elements/define/book-consult-cta';`;
    const page = await built(program('external-lit', { 'main.js': code, 'vite.config.js': config }), 'main.js');
    assert.match(page, /litHtmlVersions/);
  });

  test('Angular compiles the component, and refuses it without its method', () => {
    const [component] = named('angular');
    const compiled = (name, code) => {
      const compilerOptions = {
        target: 'es2022',
        module: 'esnext',
        moduleResolution: 'bundler',
        lib: ['es2022', 'dom', 'dom.iterable'],
        types: [],
        strict: true,
        skipLibCheck: true,
        experimentalDecorators: true,
        outDir: 'out',
      };
      const options = { compilerOptions, files: ['related.ts'], angularCompilerOptions: { strictTemplates: true } };
      const folder = program(name, { 'related.ts': code, 'tsconfig.json': JSON.stringify(options) });
      const compiler = join(root, 'test/hosts/node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js');
      return run(process.execPath, [compiler, '-p', 'tsconfig.json'], { cwd: folder });
    };
    const { status, said } = compiled('angular', component);
    assert.equal(status, 0, said);
    assert.match(compiled('angular-wrong', component.replace('  count(', '  tally(')).said, /'count' does not exist/);
  });
});

/** Every element below a node, with what it stands in. */
const below = (node) =>
  (node.childNodes ?? []).flatMap((child) => (child.tagName ? [[child, node], ...below(child)] : []));

const globals = ['slot', 'class', 'id', 'lang', 'dir', 'style', 'hidden'];

/** What is not true in a piece of HTML: tags, attributes and slots that are not there. */
function faults(html) {
  return below(parseFragment(html)).flatMap(([{ tagName, attrs }, parent]) => {
    const facts = elements.get(tagName);
    const known = [...globals, ...namesOf(facts?.attributes)];
    const slot = attrs.find(({ name }) => name === 'slot')?.value;
    const slots = namesOf(elements.get(parent.tagName)?.slots);
    return [
      ...(tagName.includes('-') && !facts ? [`no tag ${tagName}`] : []),
      ...(facts ? namesOf(attrs).filter((name) => !known.includes(name)) : []),
      ...(slot === undefined || slots.includes(slot) ? [] : [`no slot ${slot}`]),
    ];
  });
}

/** Every token, part and state that a style sheet names, by how it is written. */
const styleNames = (css) => Array.from(css.matchAll(/--clinic-[\w-]+|::part\(\w+\)|:state\(\w+\)/g), ([name]) => name);

describe('the blocks of the docs', () => {
  const of = (language) => blocks.filter((block) => block.language === language);

  test('hold no tag, attribute or slot that is not in the manifest', () => {
    assert.ok(of('html').length >= 6);
    for (const { at, code } of of('html')) assert.deepEqual(faults(code), [], at);
    assert.deepEqual(
      faults('<article-card titel="a"><a slot="headline"></a></article-card><clinic-card></clinic-card>'),
      ['titel', 'no slot headline', 'no tag clinic-card'],
    );
  });

  test('hold no rule that a browser drops, and no token, part or state that is not in the manifest', () => {
    const facts = [...elements.values()].flatMap(({ cssProperties = [], cssParts = [], cssStates = [] }) => [
      ...namesOf(cssProperties),
      ...namesOf(cssParts).map((name) => `::part(${name})`),
      ...namesOf(cssStates).map((name) => `:state(${name})`),
    ]);
    assert.ok(of('css').length >= 3);
    for (const { at, code } of of('css')) {
      assert.deepEqual(transform({ filename: at, code: Buffer.from(code), errorRecovery: true }).warnings, [], at);
      const names = styleNames(code);
      assert.ok(names.length, at);
      assert.deepEqual(
        names.filter((name) => !facts.includes(name)),
        [],
        at,
      );
    }
  });

  test('of theming are said for every token, in a table that names no other', () => {
    const paper = readFileSync(join(root, 'docs/theming.md'), 'utf8');
    const rows = Array.from(paper.matchAll(/^\| `(--clinic-[\w-]+)`/gm), ([, name]) => name);
    const tokens = new Set([...elements.values()].flatMap(({ cssProperties }) => namesOf(cssProperties)));
    assert.equal(rows.length, tokens.size);
    assert.deepEqual(new Set(rows), tokens);
  });

  test('hold no JSON that the published schema refuses', () => {
    const Ajv = require('ajv/dist/2020');
    const schema = JSON.parse(readFileSync(join(root, 'docs/articles.schema.json'), 'utf8'));
    const isValid = new Ajv({ strict: false, allErrors: true }).compile(schema);
    assert.ok(of('json').length >= 1);
    for (const { at, code } of of('json'))
      assert.ok(isValid(JSON.parse(code)), `${at} ${JSON.stringify(isValid.errors)}`);
    assert.equal(isValid({ items: [{ url: '/no-title' }] }), false);
  });

  test('tell the same where they tell the same: the recipe for clinic-book', () => {
    const [recipe] = named('clinic-book');
    const { code } = of('js').find(({ at }) => at.startsWith('README.md'));
    assert.equal(code, recipe);
  });

  test('call no script that package.json does not have', () => {
    const { scripts } = JSON.parse(library.read('package.json'));
    const calls = of('sh').flatMap(({ code }) => Array.from(code.matchAll(/\bnpm run ([\w:-]+)/g), ([, name]) => name));
    assert.ok(calls.length >= 2);
    for (const name of calls) assert.ok(Object.hasOwn(scripts, name), name);
  });

  test('in a language of programs have the name of what checks them', () => {
    const checked = ['react', 'react-18', 'vue', 'vue-config', 'svelte', 'angular', 'plain', 'external-lit'];
    const run = ['link-click', 'call-tracking', 'clinic-book'];
    for (const { at, language, name } of blocks)
      if (/^(?:[jt]sx?|vue|svelte)$/.test(language) && !at.startsWith('README.md'))
        assert.ok([...checked, ...run].includes(name), `${at} is checked by nothing`);
  });
});
