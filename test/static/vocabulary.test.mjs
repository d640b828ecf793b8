// What json-ld says, held against schema.org's vocabulary as the package schema-dts has it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { ensureCompiled } from '../cli/command.mjs';

const types = readFileSync(new URL('../../node_modules/schema-dts/dist/schema.d.ts', import.meta.url), 'utf8');

/** The interface of a type: what it extends, and the properties that it adds. */
function declared(type) {
  const found = new RegExp(`^(?:export )?interface ${type} extends ([^{]+)\\{([^]*?)^\\}`, 'm').exec(types);
  if (!found) return { parents: [], properties: [] };
  const [, parents, body] = found;
  return {
    parents: parents.match(/\w+Base\b/g) ?? [],
    properties: [...body.matchAll(/^\s+"?(\w+)"\?:/gm)].map(([, name]) => name),
  };
}

function propertiesOf(type) {
  const { parents, properties } = declared(type);
  return new Set([...properties, ...parents.flatMap((parent) => [...propertiesOf(parent)])]);
}

/** What a thing says that its type does not know, thing by thing. */
function unknown(thing) {
  if (Array.isArray(thing)) return thing.flatMap(unknown);
  if (typeof thing !== 'object' || thing === null) return [];
  const type = thing['@type'];
  const known = propertiesOf(`${type}Leaf`);
  assert.ok(known.size > 10, `schema.org knows ${type}`);
  const names = Object.keys(thing).filter((name) => !name.startsWith('@'));
  return [
    ...names.filter((name) => !known.has(name)).map((name) => `${type}.${name}`),
    ...Object.values(thing).flatMap(unknown),
  ];
}

let dataBlock;
before(async () => {
  ensureCompiled();
  ({ dataBlock } = await import('../../dist/npm/data/structured-data.js'));
});

const person = { name: 'Ana Ruiz', url: 'https://a.example/ana', credential: 'MD' };
const article = {
  title: 'Sun',
  url: 'https://a.example/sun',
  excerpt: 'x',
  image: { src: 'https://a.example/a.jpg', alt: '' },
  published: '2026-11-01',
  modified: '2026-11-02',
  authors: [person],
  reviewers: [person],
  lastReviewed: '2026-11-03',
  categories: ['Skin'],
  tags: ['sun'],
  terms: [],
  language: 'en',
  readingMinutes: 4,
};
const clinic = { name: 'PMN', phone: '786.701.5750', bookUrl: 'https://a.example/book', bookLabel: 'Book' };

for (const { kind, shown, count } of [
  { kind: 'BlogPosting', shown: { article }, count: 12 },
  { kind: 'ItemList', shown: { articles: [article, article], heading: 'More' }, count: 2 },
  { kind: 'MedicalClinic', shown: { clinic }, count: 3 },
])
  test(`every word of a ${kind} is schema.org's`, () => {
    const thing = JSON.parse(dataBlock(shown, []));
    assert.equal(thing['@type'], kind);
    assert.equal(
      Object.keys(thing).filter((name) => !name.startsWith('@')).length,
      count,
      'everything that is known is said',
    );
    assert.deepEqual(unknown(thing), []);
  });

test('a word that schema.org does not know would be found', () => {
  assert.deepEqual(unknown({ '@type': 'BlogPosting', headline: 'x', author: [{ '@type': 'Person', hedline: 'x' }] }), [
    'Person.hedline',
  ]);
});
