// Every word that the elements say of themselves. Non-ASCII letters are written out; the build escapes them.

/** The words of one language. */
export interface Messages {
  /** Above a list that was given no heading. */
  related: string;
  book: string;
  text: string;
  loading: string;
  /** In place of an article that did not come. */
  failed: string;
  retry: string;
  /** Names are joined already. */
  by(names: string): string;
  updated(date: string): string;
  reviewed(names: string): string;
  minutes(count: number): string;
}

const english: Messages = {
  related: 'You might also enjoy',
  book: 'Book a consultation',
  text: 'Send a text message',
  loading: 'Loading…',
  failed: 'This article could not be loaded.',
  retry: 'Try again',
  by: (names) => `By ${names}`,
  updated: (date) => `Updated ${date}`,
  reviewed: (names) => `Medically reviewed by ${names}`,
  minutes: (count) => `${count} min read`,
};

const spanish: Messages = {
  related: 'También le puede interesar',
  book: 'Reserve una consulta',
  text: 'Envíe un mensaje de texto',
  loading: 'Cargando…',
  failed: 'No se pudo cargar este artículo.',
  retry: 'Intentar de nuevo',
  by: (names) => `Por ${names}`,
  updated: (date) => `Actualizado el ${date}`,
  reviewed: (names) => `Revisado por ${names}`,
  minutes: (count) => `${count} min de lectura`,
};

const languages = new Map<string, Messages>([
  ['en', english],
  ['es', spanish],
]);

/** Replaces words of a language, or adds a language; what is not given stays as it was, or is English. */
export function setMessages(language: string, words: Partial<Messages>): void {
  const name = language.toLowerCase();
  languages.set(name, { ...messagesIn(name), ...words });
}

/** The words of a language: `es-MX` speaks `es` unless it was given words of its own; others speak English. */
export function messagesIn(language: string): Messages {
  const name = language.toLowerCase();
  return languages.get(name) ?? languages.get(name.split('-', 1)[0] ?? '') ?? english;
}

/** The language of an element: its nearest ancestor with `lang`, shadow roots crossed; English where none says. */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at;) {
    const near: Element | null = at.closest('[lang]');
    const language = near?.getAttribute('lang');
    if (language) return language;
    const root: Node = (near?.parentElement ?? at).getRootNode();
    at = near?.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return 'en';
}

/** What writes dates, by language and zone: to make one takes longer than all else that a card does. */
const writers: Record<string, Intl.DateTimeFormat> = {};

/** A day as people write it: `November 1, 2026`. A day without a time is that day everywhere. */
export function longDate(iso: string, language: string): string {
  const timeZone = iso.includes('T') ? undefined : 'UTC';
  try {
    const writer = (writers[language + timeZone] ??= new Intl.DateTimeFormat(language, {
      dateStyle: 'long',
      timeZone,
    }));
    return writer.format(new Date(iso));
  } catch {
    return iso.slice(0, 10);
  }
}
