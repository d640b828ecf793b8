// The part of JetBrains' format web-types that we write, as a JSON schema, after its documentation:
// https://plugins.jetbrains.com/docs/intellij/websymbols-web-types.html
// No package carries JetBrains' own schema. It lets any further property through as one that a plugin may know; this one
// does not, so that a name which no editor reads is found.
const text = { type: 'string', minLength: 1 };

/** An object with these properties, of which the first ones must be there, and no others. */
const only = (properties, ...required) => ({ type: 'object', additionalProperties: false, properties, required });

const list = (items) => ({ type: 'array', items });

const named = { name: text, description: text };
const typed = { ...named, type: text };

const value = only({ kind: { enum: ['no-value', 'plain', 'expression'] }, type: text }, 'type');
const attribute = only(
  { ...named, required: { type: 'boolean' }, default: { type: 'string' }, value },
  'name',
  'value',
);

const element = only(
  {
    ...named,
    attributes: list(attribute),
    slots: list(only(named, 'name')),
    js: only({ properties: list(only(typed, 'name')), events: list(only(typed, 'name')) }),
    css: only({ properties: list(only(named, 'name')), parts: list(only(named, 'name')) }),
  },
  'name',
  'description',
  'attributes',
);

export const webTypesSchema = only(
  {
    $schema: { const: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json' },
    name: { const: 'clinic-elements' },
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+(?:-[\\w.]+)?$' },
    'description-markup': { enum: ['html', 'markdown', 'none'] },
    contributions: only({ html: only({ elements: { ...list(element), minItems: 1 } }, 'elements') }, 'html'),
  },
  'name',
  'version',
  'contributions',
);
