// What custom-elements.json says of the elements, as Storybook and the builder page read it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { runnerImport } from 'vite';

const { elementsIn } = (await runnerImport('./reference/manifest.ts')).module;
const elements = elementsIn(JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8')));
const attribute = (tag, name) => elements.get(tag).attributes.find((one) => one.name === name);

test('the manifest names the four elements', () => {
  assert.deepEqual(
    new Set(elements.keys()),
    new Set(['article-card', 'book-consult-cta', 'clinic-article', 'related-posts']),
  );
});

describe('an attribute', () => {
  test('that is a choice lists what it chooses from, and its default as it is written', () => {
    const { kind, choices, default: usual } = attribute('related-posts', 'layout');
    assert.deepEqual([kind, choices, usual], ['choice', ['grid', 'list', 'row'], 'grid']);
    assert.deepEqual(attribute('related-posts', 'order').choices, ['related', 'newest', 'oldest', 'title', 'source']);
    assert.deepEqual(attribute('book-consult-cta', 'primary').choices, ['call', 'book', 'text']);
    assert.deepEqual(attribute('article-card', 'heading-level').choices, ['2', '3', '4', '5', '6', 'none']);
  });

  test('is a boolean, a number or a string otherwise', () => {
    assert.equal(attribute('article-card', 'placeholder').kind, 'boolean');
    assert.equal(attribute('related-posts', 'limit').kind, 'number');
    assert.equal(attribute('related-posts', 'limit').default, '3');
    assert.equal(attribute('article-card', 'heading').kind, 'string');
    assert.equal(attribute('article-card', 'heading').default, undefined);
  });

  test('knows its property', () => assert.equal(attribute('article-card', 'image-alt').property, 'imageAlt'));
});

for (const [tag, facts] of elements) {
  describe(`<${tag}>`, () => {
    const lists = ['attributes', 'properties', 'methods', 'slots', 'events', 'parts', 'tokens', 'states'];
    for (const list of lists) {
      test(`says a sentence of each of its ${list}`, () => {
        assert.notEqual(facts[list].length, 0);
        for (const { name, description } of facts[list])
          assert.match(description, /^[A-Z].*[.…]$/s, `${list}: ${name}`);
      });
    }

    test('says of each token what it takes and what it is when nobody sets it', () => {
      for (const { name, type, default: usual } of facts.tokens) {
        assert.match(name, /^--clinic-/);
        assert.match(type, /^(?:color|length|font-family|ratio|shadow)$/, name);
        assert.notEqual(usual, '', name);
      }
    });

    test('has the five states', () =>
      assert.deepEqual(
        facts.states.map(({ name }) => name),
        ['idle', 'loading', 'loaded', 'empty', 'error'],
      ));
  });
}
