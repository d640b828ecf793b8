// A file of HTML as text in which each byte is one character, so that what is not touched stays byte for byte, whatever
// its encoding. Only the words in a tag are ever decoded. Every encoding of HTML but UTF-16 writes tags in plain ASCII.
import { decoded } from '../data/entities.js';

/** The text of a file, and the way from it to words and back. */
export interface SourceText {
  text: string;
  /** What a piece of the text says. `label`: the encoding that the page declares. */
  words(piece: string, label?: string): string;
  /** Printed HTML as it stands in the text. */
  written(html: string, label?: string): string;
  /** The bytes of a whole text. */
  bytes(text: string): Uint8Array;
}

/** Opens a file. */
export function sourceText(bytes: Uint8Array): SourceText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return wide(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return wide(bytes, 'utf-16be');
  const marked = first === 0xef && second === 0xbb && bytes[2] === 0xbf;
  const isUtf8 = marked || decodes(bytes);
  const decoder = (label = ''): TextDecoder => named(marked ? 'utf-8' : label || (isUtf8 ? 'utf-8' : 'windows-1252'));
  return {
    text: characters(bytes),
    words: (piece, label) => western(decoder(label).decode(codes(piece))),
    written: (html, label) =>
      decoder(label).encoding === 'utf-8' ? characters(new TextEncoder().encode(html)) : ascii(html),
    bytes: codes,
  };
}

/** UTF-16, by the mark in front of it: a character of it is one of the text. */
function wide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): SourceText {
  const littleEndian = encoding === 'utf-16le';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = Array.from({ length: bytes.length >> 1 }, (_, at) => view.getUint16(at * 2, littleEndian));
  const odd = bytes.subarray(units.length * 2);
  return {
    text: joined(units),
    words: (piece) => piece,
    written: (html) => html,
    bytes(text) {
      const result = new Uint8Array(text.length * 2 + odd.length);
      const target = new DataView(result.buffer);
      for (let at = 0; at < text.length; at++) target.setUint16(at * 2, text.charCodeAt(at), littleEndian);
      result.set(odd, text.length * 2);
      return result;
    },
  };
}

/** Some releases of Node read windows-1252 as ISO-8859-1; no page means the control characters that come of it. */
function western(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (character) => decoded(`&#${character.charCodeAt(0)};`));
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The decoder of that name, as HTML chooses it: UTF-16 in a page that could be read is UTF-8. */
function named(label: string): TextDecoder {
  try {
    return new TextDecoder(/^utf-?16/i.test(label.trim()) ? 'utf-8' : label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

function ascii(html: string): string {
  return html.replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);
}

function characters(bytes: Uint8Array): string {
  return joined(bytes);
}

function joined(numbers: ArrayLike<number>): string {
  const parts: string[] = [];
  for (let at = 0; at < numbers.length; at += 8192)
    parts.push(String.fromCharCode(...Array.prototype.slice.call(numbers, at, at + 8192)));
  return parts.join('');
}

function codes(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
