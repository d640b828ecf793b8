// The fields of the builder's form.
import type { AttributeFacts } from '../reference/manifest.js';

/** An element with what is in it. */
export function node<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A choice among values, each with its label. */
export function select(name: string, values: readonly (readonly [string, string])[], value: string): HTMLSelectElement {
  const options = values.map(([key, label]) => node('option', { value: key, selected: key === value }, label));
  return node('select', { name }, ...options);
}

/** A sentence of the manifest, its words of code as such. */
export function hint(sentence: string): HTMLElement {
  const parts = sentence.split('`').map((part, at) => (at % 2 ? node('code', {}, part) : part));
  return node('small', {}, ...parts);
}

/** The field of an attribute, by its kind. */
export function field(
  { name, kind, choices, description, default: usual }: AttributeFacts,
  value: string,
): HTMLLabelElement {
  if (kind === 'boolean')
    return node(
      'label',
      { className: 'check' },
      node('input', { type: 'checkbox', name, checked: value !== '' }),
      name,
      hint(description),
    );
  const input =
    kind === 'choice'
      ? select(name, [['', `usual: ${usual ?? 'none'}`], ...choices.map((choice) => [choice, choice] as const)], value)
      : node('input', { name, value, type: kind === 'number' ? 'number' : 'text', placeholder: usual ?? '' });
  return node('label', {}, name, hint(description), input);
}
