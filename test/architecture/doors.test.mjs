import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules, wholeTests } from './rules.mjs';
import { moduleOf, modulesIn } from './sources.mjs';

const modules = modulesIn('src');

for (const [name, rule] of Object.entries(rules))
  test(`src keeps the rule ${name}`, () => assert.deepEqual(rule(modules), []));

test('no test is left out, runs alone, or waits for time', () => assert.deepEqual(wholeTests(modulesIn('test')), []));

for (const text of ["it.only('a', run);", "describe.skip('a', run);", 'await aTimeout(100);'])
  test(`the rule wholeTests refuses ${text}`, () =>
    assert.equal(wholeTests([moduleOf('test/a.test.ts', text)]).length, 1));

/** Made-up sources that break a rule, each by itself: path and text. */
const faulty = {
  doors: [
    ['src/data/url.ts', `import { send } from '../events.js';`],
    ['src/controllers/content.ts', `import { ArticleCard } from '../elements/article-card.js';`],
    ['src/controllers/content.ts', `import { picture } from '../content/picture.js';`],
    ['src/content/picture.ts', `import { webUrl } from '../data/url.js';`],
    ['src/content/body.ts', `import { webUrl } from '../data/url.js';`],
    ['src/elements/article-card.ts', `import type { Article } from '../data/article.js';`],
    ['src/content/picture.ts', `import { send } from '../events.js';`],
    ['src/elements/article-card.ts', `import { RelatedPosts } from './related-posts.js';`],
    ['src/elements/article-card.ts', `import { loadArticles } from '../data/load.js';`],
    ['src/elements/article-card.ts', `export * from '../data/load.js';`],
    ['src/elements/article-card.ts', `const late = import('../define/article-card.js');`],
    ['src/static/frames.ts', `import { ArticleCard } from '../elements/article-card.js';`],
    ['src/elements/article-card.ts', `import { cleanBody } from '../static/body.js';`],
    ['src/index.ts', `import './define.js';`],
    ['src/index.ts', `export { version } from '../package.js';`],
  ],
  knownRooms: [
    ['src/tools/text.ts', ''],
    ['src/extra.ts', ''],
  ],
  packages: [
    ['src/data/url.ts', `import { html } from 'lit';`],
    ['src/elements/article-card.ts', `import { marked } from 'marked';`],
    ['src/elements/article-card.ts', `import { classMap } from 'lit/directives/class-map.js';`],
    ['src/content/picture.ts', `const purify = await import('dompurify');`],
    ['src/content/body.ts', `import { parse } from 'parse5';`],
  ],
  ownPlaces: [
    ['src/data/load.ts', `await fetch('/posts');`],
    ['src/elements/article-card.ts', `customElements.define('article-card', ArticleCard);`],
    ['src/content/picture.ts', `new DOMParser();`],
    ['src/content/body.ts', `element.innerHTML = text;`],
    ['src/content/draw.ts', `window.trustedTypes.createPolicy('ours', {});`],
    ['src/elements/article-card.ts', 'html`<p style="color: red"></p>`;'],
    ['src/elements/article-card.ts', `import { styleMap } from 'lit/directives/style-map.js';`],
    ['src/styles/frame.ts', 'css`p { margin: 1.5rem }`;'],
    ['src/data/load.ts', `localStorage.setItem('posts', posts);`],
  ],
  plainTypes: [
    ['src/data/json.ts', `let value: any;`],
    ['src/data/json.ts', `first!.title;`],
    ['src/data/json.ts', `enum Order { Date }`],
    ['src/data/json.ts', `namespace Order {}`],
  ],
  shortFiles: [
    ['src/data/json.ts', 'read();\n'.repeat(201)],
    ['src/elements/article-card.ts', 'read();\n'.repeat(151)],
    ['src/elements/article-card.ts', '// read\n'.repeat(221)],
  ],
  litProperties: [
    ['src/elements/article-card.ts', 'class A { static properties = { src: { hasChanged: () => true } } }'],
    ['src/elements/article-card.ts', 'class A { static properties = { article: { type: Object } } }'],
    ['src/elements/article-card.ts', 'class A { static properties = { layout: { reflect: true } } }'],
  ],
  namedRooms: [['src/data/utils/text.ts', '']],
};

for (const [name, sources] of Object.entries(faulty))
  for (const [path, text] of sources)
    test(`the rule ${name} refuses ${path}: ${text.slice(0, 60).trim()}`, () =>
      assert.equal(rules[name]([moduleOf(path, text)]).length, 1));

test('the rule circles refuses modules that need each other', () => {
  const circle = [
    moduleOf('src/data/a.ts', `import './b.js';`),
    moduleOf('src/data/b.ts', `import './c.js';`),
    moduleOf('src/data/c.ts', `export { b } from './b.js';`),
  ];
  assert.deepEqual(rules.circles(circle), ['a circle: src/data/b.ts > src/data/c.ts > src/data/b.ts']);
});

test('the rules let pass what the design allows', () => {
  const sources = [
    ['src/controllers/content.ts', `import { draw } from '../content/draw.js'; import '../data/load.js';`],
    ['src/content/body.ts', `import { plainText } from '../data/plain-text.js'; new DOMParser();`],
    ['src/content/body-rules.ts', `import { webUrl } from '../data/url.js';`],
    ['src/content/picture.ts', `import type { Picture } from '../data/article.js';`],
    ['src/data/request.ts', `// fetch(), any, enum\nconst answer = await fetch(address);`],
    ['src/elements/article-card.ts', '// a comment is not counted\n'.repeat(100) + 'read();\n'.repeat(100)],
    ['src/define/define.ts', `customElements.define(tag, element); declare global { interface Window {} }\nexport {};`],
  ].map(([path, text]) => moduleOf(path, text));
  for (const [name, rule] of Object.entries(rules)) assert.deepEqual(rule(sources), [], name);
});
