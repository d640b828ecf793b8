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
];
