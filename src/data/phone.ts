// Numbers as people write them, and the addresses that reach them. A number without a country is read as North American.

/** What may stand between digits: spaces, dots, brackets, dashes of every kind, invisible marks. */
const GAPS = /[\s().\p{Pd}\p{Cf}\u2212\u00b7/]+/gu;

/** An extension and what people write before it. */
const EXTENSION = /(?:;ext=|[,;]* *(?:ext(?:ensi[o\u00f3]n|n)?|int(?:erno)?|anexo|x)[.:]? *|,+ *| #)(\d{1,7})$/i;

/** The keys of the letters A to Z. */
const KEYS = '22233344455566677778889999';

/** Digits as they are dialled; nothing where they reach nobody, or hide a network code such as `**21*…#`. */
function dialled(written: string): string | undefined {
  const plain = written.replace(/^(\+[^(]*)\(0\)/, '$1').replace(GAPS, '');
  // Letters count only behind an area code, as in 1-800-FLOWERS; a telephone ignores those beyond the seventh.
  const [, area, name = ''] = /^(\+?1?\d{3})(?=\d*[a-z])([\da-z]{7,12})$/i.exec(plain) ?? [];
  const digits = name.slice(0, 7).replace(/[a-z]/gi, (letter) => KEYS.charAt(parseInt(letter, 36) - 10));
  const number = area ? area + digits : plain.replace(/^(?:011|00)(?=[1-9]\d{7})/, '+');
  return /^(?:\+?1)?[2-9]\d\d[2-9]\d{6}$/.test(number)
    ? `+1${number.slice(-10)}`
    : /^(?:\+(?!1)[1-9]\d{6,14}|[2-9]\d{6}|[2-9]11|988)$/.exec(number)?.[0];
}

/** A written number with its signs and digits in their plain form. */
function legible(value: unknown): string {
  const text = typeof value === 'string' && value.length < 99 ? value.trim().normalize('NFKC') : '';
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => `${digit.charCodeAt(0) & 15}`);
}

/** The address that calls a number: `tel:+17867015750` for `786.701.5750`. Nothing where it cannot be dialled. */
export function telephoneUrl(text: unknown): string | undefined {
  const plain = legible(text);
  const extension = EXTENSION.exec(plain);
  const number = dialled(plain.slice(0, extension?.index));
  return number && `tel:${number}${extension ? `;ext=${extension[1]}` : ''}`;
}

/** The address that writes to a number; short codes of five and six digits count too. */
export function textMessageUrl(text: unknown): string | undefined {
  const plain = legible(text);
  const number = /^\d{5,6}$/.test(plain) ? plain : dialled(plain);
  return number && `sms:${number}`;
}
