// What the editor files make of typing: asked of the language services that Visual Studio Code itself runs.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { join } from 'node:path';
import { packed, root } from './packed.mjs';

const require = createRequire(join(root, 'test/hosts/package.json'));
const html = require('vscode-html-languageservice');
const css = require('vscode-css-languageservice');

let library;
let manifest;

const read = (path) => JSON.parse(library.read(path));

before(() => {
  library = packed();
  manifest = read('custom-elements.json').modules.flatMap(({ declarations }) =>
    declarations.filter(({ tagName }) => tagName),
  );
});
after(() => library.remove());

/** What is offered where `|` stands. */
function offered(service, language, text, parse) {
  const at = text.indexOf('|');
  const document = html.TextDocument.create(`file:///a.${language}`, language, 1, text.replace('|', ''));
  return service.doComplete(document, document.positionAt(at), parse(document)).items;
}

describe('Visual Studio Code', () => {
  const inHtml = (text) => {
    const provider = html.newHTMLDataProvider('clinic-elements', read('dist/editors/vscode-html.json'));
    const service = html.getLanguageService({ customDataProviders: [provider] });
    return offered(service, 'html', text, (document) => service.parseHTMLDocument(document));
  };
  const inCss = (text) => {
    const provider = css.newCSSDataProvider(read('dist/editors/vscode-css.json'));
    const service = css.getCSSLanguageService({ customDataProviders: [provider] });
    return offered(service, 'css', text, (document) => service.parseStylesheet(document));
  };
  const labels = (items) => items.map(({ label }) => label);

  test('offers every tag, with its sentence', () => {
    const items = inHtml('<main><|</main>');
    for (const { tagName, description } of manifest) {
      const item = items.find(({ label }) => label === tagName);
      assert.ok(JSON.stringify(item?.documentation).includes(description.slice(0, 20)), tagName);
    }
  });

  test('offers every attribute of a tag', () => {
    for (const { tagName, attributes } of manifest) {
      const names = labels(inHtml(`<${tagName} |></${tagName}>`));
      assert.deepEqual(
        attributes.map(({ name }) => name).filter((name) => !names.includes(name)),
        [],
      );
    }
  });

  test('offers the words that an attribute chooses from', () => {
    const words = labels(inHtml('<article-card layout="|"></article-card>')).map((word) => word.replaceAll('"', ''));
    for (const word of ['stacked', 'row', 'overlay', 'text']) assert.ok(words.includes(word), word);
  });

  test('offers tokens, parts and states in a style sheet', () => {
    assert.ok(labels(inCss('related-posts { --cli| }')).includes('--clinic-accent'));
    assert.ok(labels(inCss('article-card::| { }')).includes('::part(heading)'));
    assert.ok(labels(inCss('article-card:| { }')).includes(':state(loading)'));
  });
});

describe('the editors of JetBrains', () => {
  test('find every tag with its attributes, slots, events, parts and tokens', () => {
    const { name, version, contributions } = read('dist/editors/web-types.json');
    const { name: packageName, version: packageVersion } = read('package.json');
    assert.deepEqual([name, version], [packageName, packageVersion]);
    const names = (items = []) => items.map((item) => item.name);
    assert.deepEqual(
      names(contributions.html.elements),
      manifest.map(({ tagName }) => tagName),
    );
    for (const [at, facts] of manifest.entries()) {
      const element = contributions.html.elements[at];
      assert.deepEqual(names(element.attributes), names(facts.attributes));
      assert.deepEqual(
        names(element.slots),
        names(facts.slots).map((slot) => slot || 'default'),
      );
      assert.deepEqual(names(element.js.events), names(facts.events));
      assert.deepEqual(names(element.css.parts), names(facts.cssParts));
      assert.deepEqual(names(element.css.properties), names(facts.cssProperties));
    }
    const layout = contributions.html.elements[0].attributes.find((attribute) => attribute.name === 'layout');
    assert.match(layout.value.type, /^"stacked" \| "row"/);
  });
});
