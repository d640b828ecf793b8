// Ways to build the library wrong, each with the suites that must notice: `npm run test:proof:broken`.

/** `from` stands in the file as it is; `to` takes its place in the broken build. */
export const breakages = [
  {
    what: 'script addresses pass',
    suites: ['attack'],
    file: 'src/data/url.ts',
    from: '/^https?:$/.test(url.protocol)',
    to: '/^(?:https?|javascript):$/.test(url.protocol)',
  },
  {
    what: 'attributes of a body pass unlooked-at',
    suites: ['attack'],
    file: 'src/content/body.ts',
    from: 'for (const [name, value] of kept.attributes) fresh.setAttribute(name, value);',
    to: 'for (const { name, value } of element.attributes) try { fresh.setAttribute(name, value) } catch {}',
  },
  {
    what: 'what is no string is made one',
    suites: ['attack'],
    file: 'src/data/json.ts',
    from: "typeof value === 'string' ? value.trim() : Number.isFinite(value) ? String(value) : ''",
    to: 'String(value ?? "").trim()',
  },
  {
    what: 'it asks ten times',
    suites: ['faults'],
    file: 'src/data/request.ts',
    from: 'const RETRIES = 2;',
    to: 'const RETRIES = 9;',
  },
  {
    what: 'a timer runs on when its element is gone',
    suites: ['faults', 'leaks'],
    file: 'src/controllers/data.ts',
    from: 'clearTimeout(this.#timer);',
    to: '',
  },
  {
    what: 'the page keeps each element that failed',
    suites: ['leaks'],
    file: 'src/controllers/data.ts',
    from: 'hostDisconnected(): void {\n',
    to: 'hostDisconnected(): void {\n    ((globalThis as unknown as { kept?: unknown[] }).kept ??= []).push(this.host);\n',
  },
  {
    what: 'a heading has no level',
    suites: ['people'],
    file: 'src/elements/article-card.ts',
    from: 'aria-level=${level}',
    to: '',
  },
  {
    what: 'a question given up has a stack that holds on to its element',
    suites: ['leaks'],
    file: 'src/controllers/data.ts',
    from: 'asking?.abort?.(0);',
    to: 'asking?.abort?.();',
  },
  {
    what: 'the request of an old question runs on',
    suites: ['crowds'],
    file: 'src/controllers/data.ts',
    from: 'asking?.abort?.(0);',
    to: '',
  },
  {
    what: 'a late answer to an old question is taken',
    suites: ['crowds'],
    file: 'src/controllers/data.ts',
    from: 'if (this.#asking !== asking) return;',
    to: '',
  },
  {
    what: 'names that a page gives to every object are read',
    suites: ['crowds'],
    file: 'src/data/adapters/table.ts',
    from: 'Object.assign(Object.create(null), places)',
    to: 'places',
  },
];
