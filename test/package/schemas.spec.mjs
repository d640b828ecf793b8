// Files that editors and tools read, held against the schemas of their formats: those of Visual Studio Code and of the
// Custom Elements Manifest as their makers publish them, and ours of what JetBrains documents.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { packed, root } from './packed.mjs';
import { webTypesSchema } from './web-types.schema.mjs';

const require = createRequire(join(root, 'test/hosts/package.json'));
const Ajv = require('ajv');

const published = (path) => JSON.parse(readFileSync(join(root, 'test/hosts/node_modules', path), 'utf8'));

/** By file: its schema, and what must not pass. */
const files = {
  'custom-elements.json': {
    schema: published('custom-elements-manifest/schema.json'),
    spoil: ({ modules }) => {
      modules.find(({ declarations }) => declarations.length).declarations[0].kind = 'klass';
    },
  },
  'dist/editors/vscode-html.json': {
    schema: published('vscode-html-languageservice/docs/customData.schema.json'),
    spoil: ({ tags }) => {
      tags[0].attributes[0].values = ['row'];
    },
  },
  'dist/editors/vscode-css.json': {
    schema: published('vscode-css-languageservice/docs/customData.schema.json'),
    spoil: ({ properties }) => {
      delete properties[0].name;
    },
  },
  'dist/editors/web-types.json': {
    schema: webTypesSchema,
    spoil: ({ contributions }) => {
      contributions.html.elements[0].css.states = [];
    },
  },
};

let library;

before(() => {
  library = packed();
});
after(() => library.remove());

describe('by the schema of its format', () => {
  for (const [path, { schema, spoil }] of Object.entries(files)) {
    // the schemas of editors hold words of their own, which are for editors
    const isValid = new Ajv({ strict: false, allErrors: true }).compile(schema);

    test(`${path} is valid`, () => {
      assert.ok(isValid(JSON.parse(library.read(path))), JSON.stringify(isValid.errors, undefined, 1));
    });

    test(`${path} with a fault is not`, () => {
      const data = JSON.parse(library.read(path));
      spoil(data);
      assert.equal(isValid(data), false);
    });
  }
});
