// The rows of a reference table, and the controls, from custom-elements.json; nothing is typed by hand.
import type { ArgTypes, InputType } from 'storybook/internal/types';
import { elementsIn, type AttributeFacts, type ElementFacts, type Named } from '../reference/manifest.js';
import manifest from '../custom-elements.json' with { type: 'json' };

/** Every element by its tag. */
export const elements: ReadonlyMap<string, ElementFacts> = elementsIn(manifest);

function attributeRow(fact: AttributeFacts): InputType {
  const { name, description, kind, choices } = fact;
  const control = { choice: choices.length > 4 ? 'select' : 'inline-radio', string: 'text' } as const;
  return {
    name,
    description,
    control: { type: kind === 'choice' || kind === 'string' ? control[kind] : kind },
    ...(choices.length && { options: choices }),
    table: {
      category: 'Attributes',
      type: { summary: choices.length ? choices.join(' | ') : kind },
      ...(fact.default !== undefined && { defaultValue: { summary: fact.default } }),
    },
  };
}

/** A row to read. */
function row(category: string, { name, description }: Named, type?: string, usual?: string): InputType {
  return {
    name: name || '(main)',
    description,
    control: false,
    table: {
      category,
      ...(type && { type: { summary: type } }),
      ...(usual && { defaultValue: { summary: usual } }),
    },
  };
}

/** A part and an attribute may have one name; a row's key tells them apart. */
const rows = (kind: string, list: readonly Named[], make: (fact: never) => InputType): [string, InputType][] =>
  list.map((fact) => [`${kind} ${fact.name}`, make(fact as never)]);

/** The reference of an element. */
export function extractArgTypes(tag: string): ArgTypes | undefined {
  const facts = elements.get(tag);
  if (!facts) return undefined;
  const children: InputType = {
    name: 'children',
    description: 'What the page writes between the tags: a fallback, or children with a `slot`.',
    control: { type: 'text' },
    table: { category: 'Content', type: { summary: 'HTML' } },
  };
  const ownProperties = facts.properties.filter(({ attribute }) => !attribute);
  return Object.fromEntries([
    ...facts.attributes.map((fact) => [fact.name, attributeRow(fact)] as [string, InputType]),
    ['children', children],
    ...rows('slot', facts.slots, (fact: Named) => row('Slots', fact)),
    ...rows('property', ownProperties, (fact: ElementFacts['properties'][0]) => row('Properties', fact, fact.type)),
    ...rows('method', facts.methods, (fact: ElementFacts['methods'][0]) =>
      row('Methods', { ...fact, name: `${fact.name}()` }, fact.type),
    ),
    ...rows('event', facts.events, (fact: ElementFacts['events'][0]) => row('Events', fact, fact.type)),
    ...rows('part', facts.parts, (fact: Named) => row('Parts', fact)),
    ...rows('token', facts.tokens, (fact: ElementFacts['tokens'][0]) => row('Tokens', fact, fact.type, fact.default)),
    ...rows('state', facts.states, (fact: Named) => row('States', { ...fact, name: `:state(${fact.name})` })),
  ]);
}
