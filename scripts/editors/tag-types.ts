// dist/types/tags.d.ts: what each tag takes and tells, for the types of every framework beside it.
import type { AttributeFacts, ElementFacts } from '../../reference/manifest.js';

function type({ kind, choices }: AttributeFacts): string {
  if (kind === 'choice') return choices.map((choice) => `'${choice}'`).join(' | ');
  // HTML has no numbers: `limit="3"` says the same as `limit={3}`.
  return kind === 'number' ? 'number | `${number}`' : kind;
}

const member = (name: string, description: string, text: string): string =>
  `  /** ${description} */\n  '${name}'?: ${text} | undefined;\n`;

function element({ className, description, attributes, properties, events }: ElementFacts): string {
  const own = properties.filter(({ attribute }) => !attribute);
  return `
/** ${description} */
export interface ${className}Attributes {
${attributes.map((facts) => member(facts.name, facts.description, type(facts))).join('')}}

/** What only a script can give. */
export interface ${className}Properties {
${own.map(({ name, description: what }) => member(name, what, `${className}['${name}']`)).join('')}}

export interface ${className}Events {
${events.map(({ name, description: what }) => `  /** ${what} */\n  '${name}': ClinicEvents['${name}'];\n`).join('')}}
`;
}

const entry = ({ name, className }: ElementFacts): string => `  '${name}': {
    element: ${className};
    attributes: ${className}Attributes;
    properties: ${className}Properties;
    events: ${className}Events;
  };
`;

/** The types of all elements. */
export function tagTypes(elements: readonly ElementFacts[]): string {
  const imports = elements.map(
    ({ name, className }) => `import type { ${className} } from '../npm/elements/${name}.js';\n`,
  );
  return `// Written by the build, from custom-elements.json.
import type { ClinicEvents } from '../npm/events.js';
${imports.join('')}${elements.map(element).join('')}
/** The elements by their tags. */
export interface ClinicTags {
${elements.map(entry).join('')}}
`;
}
