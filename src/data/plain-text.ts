// Foreign words as plain text, in plain code and in linear time. White space of every kind becomes single spaces.
import { decoded } from './entities.js';

/** A comment; an element whose content is no text, with it; a tag. What is never closed runs to the end, as in HTML. */
const MARKUP =
  /<!--[^]*?(?:-->|$)|<(script|style|svg|iframe|noscript|template)\b[^]*?(?:<\/\1[^>]*(?:>|$)|$)|<\/?([a-z][^\s/>]*)(?:=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$))|[^>])*(?:>|$)|<[!?/][^>]*(?:>|$)/gi;

/** Tags that stand inside a word; all others end it. */
const INLINE =
  /^(?:a|abbr|b|bd[io]|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)$/i;

/** What a theme puts behind an excerpt that goes on. */
const TAIL =
  /([.!?] )? ?(?:\[ ?(?:\u2026|\.{3}) ?\]|\u2026|\.{3}) ?(?:\[?(?:continue reading|read (?:more|the rest)|\S{5,9} leyendo|leer m\u00e1s).*)?$/i;

/** Text as it may be shown: without control characters, direction overrides and halves of characters. */
export function tidy(text: string): string {
  return text
    .replace(/(?!\s)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .trim();
}

const bare = (html: string): string =>
  decoded(html.replace(MARKUP, (_, content, tag = content ?? 'i') => (INLINE.test(tag) ? '' : ' ')));

/** The words of a piece of HTML, with each character reference decoded once. */
export const plainText = (html: string): string => tidy(bare(html));

/** More letters than a title or an excerpt has. Engines need seconds to break a line of a million. */
const MOST = 5000;

/** What has to be looked at more closely: most titles and names are plain words with a space between them. */
const SPECIAL = /[^ -%'-;=?-~]|  /;

/**
 * The words that stand in one place. Where they were never HTML, a `<` stays; whole character references are read all
 * the same, for they are mistakes.
 */
export const words = (text: string, isHtml?: unknown): string =>
  SPECIAL.test(text) ? tidy((isHtml ? bare(text) : decoded(text, true)).slice(0, MOST)) : text.slice(0, MOST).trim();

/**
 * The beginning of a text as a card shows it: fifty-five words, as WordPress counts, and `…` where it goes on. `whole`:
 * who wrote it means every word.
 */
export const excerpt = (text: string, whole?: boolean): string =>
  (whole ? text : text.replace(/^((?:\S+ ){54}\S+) .*(?:[^\u2026\]]|[^.\u2026]\])$/, '$1\u2026')).replace(
    TAIL,
    '$1\u2026',
  );
