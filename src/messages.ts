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

/** Words in the languages that come with the library. Each element brings those that it says. */
type Spoken<Words> = Readonly<Record<'en' | 'es', Words>>;

export const cardWords: Spoken<Pick<Messages, 'minutes'>> = {
  en: { minutes: (count) => `${count} min read` },
  es: { minutes: (count) => `${count} min de lectura` },
};

export const listWords: Spoken<Pick<Messages, 'related' | 'loading'>> = {
  en: { related: 'You might also enjoy', loading: 'Loading…' },
  es: { related: 'También le puede interesar', loading: 'Cargando…' },
};

export const ctaWords: Spoken<Pick<Messages, 'book' | 'text'>> = {
  en: { book: 'Book a consultation', text: 'Send a text message' },
  es: { book: 'Reserve una consulta', text: 'Envíe un mensaje de texto' },
};

export const articleWords: Spoken<Pick<Messages, 'loading' | 'failed' | 'retry' | 'by' | 'updated' | 'reviewed'>> = {
  en: {
    loading: 'Loading…',
    failed: 'This article could not be loaded.',
    retry: 'Try again',
    by: (names) => `By ${names}`,
    updated: (date) => `Updated ${date}`,
    reviewed: (names) => `Medically reviewed by ${names}`,
  },
  es: {
    loading: 'Cargando…',
    failed: 'No se pudo cargar este artículo.',
    retry: 'Intentar de nuevo',
    by: (names) => `Por ${names}`,
    updated: (date) => `Actualizado el ${date}`,
    reviewed: (names) => `Revisado por ${names}`,
  },
};

/** What a page says in place of those, by language. */
const replaced = new Map<string, Partial<Messages>>();

/** Replaces words of a language, or adds a language; what is not given stays as it was, or is English. */
export function setMessages(language: string, words: Partial<Messages>): void {
  const name = language.toLowerCase();
  replaced.set(name, { ...replaced.get(name), ...words });
}

/** Some words in a language: `es-MX` speaks `es` unless it was given words of its own; others speak English. */
export function wordsIn<Words, More>(language: string, words: Spoken<Words>, more?: Spoken<More>): Words & More {
  const name = language.toLowerCase();
  const short = name.split('-', 1)[0] as 'en' | 'es';
  const layers = [words.en, more?.en, words[short], more?.[short], replaced.get(short), replaced.get(name)];
  return Object.assign({}, ...layers) as Words & More;
}

/** All words in a language. */
export function messagesIn(language: string): Messages {
  return { ...wordsIn(language, cardWords, listWords), ...wordsIn(language, ctaWords, articleWords) };
}

/** The language of an element: its nearest ancestor with `lang`, shadow roots crossed; English where none says. */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const language = at.closest('[lang]:not([lang=""])')?.getAttribute('lang');
    if (language) return language;
  }
  return 'en';
}

/** What writes dates, by language and zone: to make one takes longer than all else that a card does. */
const writers: Record<string, Intl.DateTimeFormat> = {};

/** A day as people write it: `November 1, 2026`. It is the day that was written; of an instant in UTC, the reader's. */
export function longDate(iso: string, language: string): string {
  const timeZone = /Z$|\+00:00$/.test(iso) ? undefined : 'UTC';
  try {
    const writer = (writers[language + timeZone] ??= new Intl.DateTimeFormat(language, {
      dateStyle: 'long',
      timeZone,
    }));
    return writer.format(new Date(timeZone ? iso.slice(0, 10) : iso));
  } catch {
    return iso.slice(0, 10);
  }
}
