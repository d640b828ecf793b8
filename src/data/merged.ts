/** Facts from several mouths: later ones win, wherever they say anything. */
export function merged<Facts extends object>(layers: readonly (Partial<Facts> | undefined)[]): Partial<Facts> {
  const said = ([, value]: [string, unknown]): unknown => value && (value as ArrayLike<unknown>).length !== 0;
  return Object.assign({}, ...layers.map((layer) => Object.fromEntries(Object.entries(layer ?? {}).filter(said))));
}
