// Values that nobody has checked: only own properties are read, only expected types taken, nothing is made a string.

/** What a value stands for, where a format has references; the value itself where it is none. */
export type Follow = (value: unknown) => unknown;

const itself: Follow = (value) => value;

/** The value as an object with keys, or nothing. */
export function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** The value as a list: itself, the one object or word that it is, or empty. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : record(value) || text(value) ? [value] : [];
}

/** The value under a path of own keys such as `author.name`, or its keys; of a list on the way, its first item. */
export function at(value: unknown, path: string | readonly string[], follow = itself): unknown {
  for (const key of typeof path === 'string' ? path.split('.') : path) {
    const here = record(follow(Array.isArray(value) ? value[0] : value));
    value = here && Object.hasOwn(here, key) ? here[key] : undefined;
  }
  return follow(value);
}

/** Whether a value has anything under one of some paths: `items|posts`. */
export const holds = (value: unknown, paths: string): boolean =>
  paths.split('|').some((path) => at(value, path) !== undefined);

/** The value as words: a string, or a number written out; of a list, its first. Empty where it is neither. */
export function text(value: unknown): string {
  if (Array.isArray(value)) value = value[0];
  return typeof value === 'string' ? value.trim() : Number.isFinite(value) ? String(value) : '';
}

/** The value as a whole number above zero, also where it is written as `1200` or `1200px`. */
export function count(value: unknown): number | undefined {
  const number = Math.round(parseFloat(text(value)));
  return number > 0 && number < 1e6 ? number : undefined;
}
