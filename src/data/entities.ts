// HTML's character references. Under Trusted Types every parser of markup throws; subtitles have one of their own, which
// makes no element, is no sink, and knows every name: https://www.w3.org/TR/webvtt1/#webvtt-cue-text-tokenizer

/** Reads what plain code does not know by itself. Replaced where there is no browser: `entity-names.ts`. */
export const references = {
  /** The names in a text. */
  named: (text: string): string =>
    globalThis.VTTCue ? (new VTTCue(0, 0, text).getCueAsHTML().textContent ?? '') : text,
  /** What HTML reads for `&#128;` to `&#159;`; engines do not agree on them in subtitles. */
  windows: (code: number): string => new TextDecoder('windows-1252').decode(Uint8Array.of(code)),
};

/** A character that is no one's stands between references, so that all of a text are read at once. */
const BETWEEN = '\ue000';
/** What was read before. */
const known = new Map<string, string>();
const MOST_KNOWN = 5000;
const REFERENCE = /&(?:#(?:x([\da-f]+)|(\d+))|[a-z]\w*)(;?)/gi;

/** The character of a numeric reference. */
export function character(code: number): string {
  if (code > 127 && code < 160) return references.windows(code);
  return code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
}

/**
 * The text with each character reference decoded once, as HTML does; an unknown one stays. `whole`: only those with
 * their semicolon, for text that is not meant to be HTML.
 */
export function decoded(text: string, whole = false): string {
  if (known.size > MOST_KNOWN) known.clear();
  const names = [...new Set(text.match(/&[a-z]\w*;?/gi))].filter((name) => !known.has(name));
  // One subtitle for all of them: each costs some engines a tenth of a millisecond.
  const read = names.length ? references.named(names.join(BETWEEN)).split(BETWEEN) : names;
  names.forEach((name, at) => known.set(name, read[at] ?? name));
  return text.replace(REFERENCE, (all: string, hex, decimal, end) => {
    if (whole && !end) return all;
    return hex || decimal ? character(hex ? parseInt(hex, 16) : +decimal) : (known.get(all) ?? all);
  });
}
