// custom-elements.json as facts about each element: what Storybook, the builder page and the editor files show.

/** What an attribute takes. */
export type Kind = 'choice' | 'boolean' | 'number' | 'string';

/** Anything that has a name and a sentence about it. */
export interface Named {
  name: string;
  description: string;
}

export interface AttributeFacts extends Named {
  /** The property of the same thing. */
  property: string;
  kind: Kind;
  /** What a choice chooses from; empty for the others. */
  choices: readonly string[];
  /** What the element does when the attribute is missing, as an attribute would say it. */
  default?: string;
}

interface PropertyFacts extends Named {
  type: string;
  /** The attribute of the same thing, where there is one. */
  attribute?: string;
}

export interface TokenFacts extends Named {
  /** `color`, `length`, `font-family`, `ratio` or `shadow`. */
  type: string;
  default: string;
}

/** Everything public about one element. */
export interface ElementFacts extends Named {
  /** The tag. */
  name: string;
  className: string;
  attributes: readonly AttributeFacts[];
  properties: readonly PropertyFacts[];
  methods: readonly PropertyFacts[];
  /** The main slot has an empty name. */
  slots: readonly Named[];
  events: readonly (Named & { type: string })[];
  parts: readonly Named[];
  tokens: readonly TokenFacts[];
  states: readonly Named[];
}

interface Entry {
  name?: string;
  description?: string;
  default?: string;
  type?: { text: string };
  return?: { type: { text: string } };
  kind?: string;
  attribute?: string;
  fieldName?: string;
}

interface Declaration extends Entry {
  tagName?: string;
  members?: Entry[];
  attributes?: Entry[];
  slots?: Entry[];
  events?: Entry[];
  cssParts?: Entry[];
  cssProperties?: Entry[];
  cssStates?: Entry[];
}

/** As much of a custom elements manifest as is read. */
export interface Manifest {
  modules: readonly { declarations?: readonly object[] }[];
}

const named = ({ name = '', description = '' }: Entry): Named => ({ name, description });
const bare = (text = ''): string => text.replace(/\s*\|\s*undefined$/, '');
const unquoted = (text?: string): string | undefined => text?.replace(/^'(.*)'$/s, '$1');

function attributeFacts(entry: Entry): AttributeFacts {
  const type = bare(entry.type?.text);
  const choices = /^'[^']*'(?:\s*\|\s*'[^']*')*$/.test(type)
    ? Array.from(type.matchAll(/'([^']*)'/g), ([, word = '']) => word)
    : [];
  const kind = choices.length ? 'choice' : type === 'boolean' || type === 'number' ? type : 'string';
  return { ...named(entry), property: entry.fieldName ?? '', kind, choices, default: unquoted(entry.default) };
}

function tokenFacts(entry: Entry): TokenFacts {
  return { ...named(entry), type: (entry.type?.text ?? '').replace(/[<>]/g, ''), default: entry.default ?? '' };
}

function elementFacts(declaration: Declaration): ElementFacts {
  const { members = [], attributes = [], slots = [], events = [] } = declaration;
  const { cssParts = [], cssProperties = [], cssStates = [] } = declaration;
  const typed = (entry: Entry): PropertyFacts => ({
    ...named(entry),
    type: bare(entry.type?.text ?? entry.return?.type.text),
    attribute: entry.attribute,
  });
  return {
    name: declaration.tagName ?? '',
    className: declaration.name ?? '',
    description: declaration.description ?? '',
    attributes: attributes.map(attributeFacts),
    properties: members.filter(({ kind }) => kind === 'field').map(typed),
    methods: members.filter(({ kind }) => kind === 'method').map(typed),
    slots: slots.map(named),
    events: events.map((entry) => ({ ...named(entry), type: entry.type?.text ?? '' })),
    parts: cssParts.map(named),
    tokens: cssProperties.map(tokenFacts),
    states: cssStates.map(named),
  };
}

/** The elements of a manifest by their tags. */
export function elementsIn(manifest: Manifest): ReadonlyMap<string, ElementFacts> {
  const declarations = manifest.modules.flatMap(({ declarations: all = [] }) => all as readonly Declaration[]);
  return new Map(
    declarations.filter(({ tagName }) => tagName).map((found) => [found.tagName ?? '', elementFacts(found)]),
  );
}
