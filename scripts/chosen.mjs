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

/** The command line: its words, and its options, of which the command knows some. Another one ends the process. */
export function commandLine(...known) {
  const given = process.argv.slice(2);
  const options = given.filter((word) => word.startsWith('--'));
  const strange = options.filter((option) => !known.includes(option));
  if (strange.length) {
    console.error(`There is no ${strange.join(', ')} here${known.length ? `, but ${known.join(', ')}` : ''}.`);
    process.exit(1);
  }
  return { words: given.filter((word) => !word.startsWith('--')), has: (option) => options.includes(option) };
}
