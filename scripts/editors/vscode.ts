// What Visual Studio Code, and every editor that reads its custom data, offers while one types:
// https://github.com/microsoft/vscode-custom-data
import type { AttributeFacts, ElementFacts, Named } from '../../reference/manifest.js';

const json = (data: object): string => `${JSON.stringify(data, null, 2)}\n`;

const values = ({ choices }: AttributeFacts): { values?: { name: string }[] } =>
  choices.length ? { values: choices.map((name) => ({ name })) } : {};

/** Tags and attributes. */
export function htmlData(elements: readonly ElementFacts[]): string {
  const tags = elements.map(({ name, description, attributes }) => ({
    name,
    description,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      // An attribute that is true by being there takes no value.
      ...(attribute.kind === 'boolean' && { valueSet: 'v' }),
      ...values(attribute),
    })),
  }));
  return json({ version: 1.1, tags });
}

/** The first of each name: the elements tell the same of what they have in common. */
function once<Item extends Named>(items: readonly Item[]): Item[] {
  return items.filter(({ name }, at) => items.findIndex((item) => item.name === name) === at);
}

/** Tokens, parts and states. */
export function cssData(elements: readonly ElementFacts[]): string {
  const all = <Key extends 'tokens' | 'parts' | 'states'>(key: Key): ElementFacts[Key][number][] =>
    once(elements.flatMap((element) => element[key] as ElementFacts[Key][number][]));
  return json({
    version: 1.1,
    properties: all('tokens').map(({ name, description }) => ({ name, description })),
    pseudoElements: all('parts').map(({ name, description }) => ({ name: `::part(${name})`, description })),
    pseudoClasses: all('states').map(({ name, description }) => ({ name: `:state(${name})`, description })),
  });
}
