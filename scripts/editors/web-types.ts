// What the editors of JetBrains read: https://github.com/JetBrains/web-types
import type { AttributeFacts, ElementFacts, Named } from '../../reference/manifest.js';

const named = ({ name, description }: Named): Named => ({ name, description });

const type = ({ kind, choices }: AttributeFacts): string =>
  kind === 'choice' ? choices.map((choice) => JSON.stringify(choice)).join(' | ') : kind;

function attribute(facts: AttributeFacts): object {
  const { kind, default: missing } = facts;
  return {
    ...named(facts),
    required: false,
    value: { type: type(facts), ...(kind === 'boolean' && { kind: 'no-value' }) },
    ...(missing === undefined ? {} : { default: missing }),
  };
}

function element(facts: ElementFacts): object {
  return {
    ...named(facts),
    attributes: facts.attributes.map(attribute),
    slots: facts.slots.map((slot) => ({ ...named(slot), name: slot.name || 'default' })),
    js: {
      properties: facts.properties.map((property) => ({ ...named(property), type: property.type })),
      events: facts.events.map((event) => ({ ...named(event), type: event.type })),
    },
    css: {
      properties: facts.tokens.map(named),
      parts: facts.parts.map(named),
    },
  };
}

/** Everything public about the elements. */
export function webTypes(elements: readonly ElementFacts[], version: string): string {
  const data = {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: 'clinic-elements',
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements: elements.map(element) } },
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
