// Words behind a command choose some of what there is. A word that chooses nothing is a mistake, and no success.

/** Those of some things that words ask for; all without words. A word that fits none ends the process with a sentence. */
export function chosen(things, words, fits = (thing, word) => thing === word) {
  const none = words.filter((word) => !things.some((thing) => fits(thing, word)));
  if (none.length) {
    const names = things.every((thing) => typeof thing === 'string') ? `: there are ${things.join(', ')}` : '';
    console.error(`Nothing is called ${none.join(', ')}${names}.`);
    process.exit(1);
  }
  return words.length ? things.filter((thing) => words.some((word) => fits(thing, word))) : things;
}
