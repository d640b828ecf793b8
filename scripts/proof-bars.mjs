// The bars that this library must reach, each with what a suite found. A bar without a figure says so.

const engines = (found, tell) =>
  Object.entries(found ?? {})
    .map(([engine, figures]) => `${engine}: ${tell(figures)}`)
    .join('; ') || 'not measured';
const one = (found, tell) => (found?.Chromium ? tell(found.Chromium) : 'not measured');
/** What a test of every day holds to. */
const asserted = (file) => `no figure; each run of \`${file}\` asks for it`;
const failing = ({ rows }) => rows.filter(({ state }) => state === 'error');
const most = (numbers) => Math.max(...numbers.filter((number) => number !== undefined));

/** Rows of the table: bar, promise, finding, suite. */
export function barRows({ attack, good, structure, faults, crowds, races, leaks, people }) {
  return [
    [
      'S1',
      'scripts that run, dialogs, bad addresses in the composed tree: 0',
      engines(
        attack,
        ({ cases, payloads, runs, faults: bad }) => `${runs} and ${bad} in ${cases} cases of ${payloads} payloads`,
      ),
      'attack',
    ],
    ['S2', 'good content lost: 0', engines(good, ({ bodies, lost }) => `${lost} of ${bodies}`), 'attack'],
    ['S3', 'requests that a payload causes: 0', engines(attack, ({ asked }) => asked), 'attack'],
    [
      'S4',
      'prototypes changed, new names in the window: 0 beyond what Lit adds',
      engines(attack, ({ faults: bad }) => bad),
      'attack',
    ],
    [
      '',
      'JSON of the wrong shape: errors, scripts, endless work: 0',
      engines(
        structure,
        ({ cases, faults: bad, answers }) => `${bad} in ${cases} cases, ${answers} whole answers among them`,
      ),
      'attack',
    ],
    ['S5', 'breaks of a strict policy: 0', asserted('test/pages/strict.test.ts'), 'npm test'],
    [
      'S6',
      'names of Trusted Types that are asked of a page: at most 1',
      asserted('test/pages/strict.test.ts'),
      'npm test',
    ],
    [
      'S7',
      'the sanitiser: a list of what may pass, fresh nodes, bounded',
      asserted('test/content/body.test.ts'),
      'npm test',
    ],
    [
      'R1',
      'broken servers that end in content or a visible error within 11 s',
      engines(
        faults,
        ({ rows }) =>
          `${rows.filter(({ state, milliseconds }) => /loaded|error/.test(state) && milliseconds < 11_000).length} of ${rows.length}, the slowest after ${(most(rows.map(({ milliseconds }) => milliseconds)) / 1000).toFixed(1)} s`,
      ),
      'faults',
    ],
    [
      'R2',
      'failures that an event tells, with its reason',
      engines(
        faults,
        (found) =>
          `${failing(found).filter(({ event }) => event.startsWith('clinic-error: ')).length} of ${failing(found).length}`,
      ),
      'faults',
    ],
    [
      'R3',
      "content by the tag's own button within 6 s, once the server is whole",
      engines(
        faults,
        (found) =>
          `${failing(found).filter(({ healed }) => healed < 6000).length} of ${failing(found).length}, the slowest ${(most(found.rows.map(({ healed }) => healed)) / 1000).toFixed(1)} s`,
      ),
      'faults',
    ],
    ['R4', 'uncaught errors and rejections: 0', engines(faults, ({ errors }) => errors.length), 'all'],
    [
      'R5',
      'attempts of a load: at most 3',
      engines(faults, ({ rows }) => most(rows.map(({ attempts }) => attempts))),
      'faults',
    ],
    [
      'R6',
      'heap after 50 MB and a gzip bomb: at most 40 MB more',
      one(
        leaks,
        ({ rows }) =>
          `${rows.find(({ megabytes }) => megabytes !== undefined)?.megabytes.toFixed(1) ?? 'not measured'} MB`,
      ),
      'leaks',
    ],
    [
      'R7',
      'timers, listeners, observers, requests left after removal: 0',
      engines(faults, ({ left }) => left.length),
      'faults',
    ],
    ['R8', 'races that end as they should', engines(races, ({ won, races: all }) => `${won} of ${all}`), 'crowds'],
    [
      'R9',
      'mounts and removals: at most 0.1 KB of heap for each; nodes, listeners, elements that stay: 0',
      one(
        leaks,
        ({ rows, cycles }) =>
          `at most ${most(rows.map(({ heap }) => heap)).toFixed(3)} KB; ${['nodes', 'listeners', 'elements'].map((kind) => most(rows.map((row) => row[kind]))).join(', ')}; in ${cycles} of each`,
      ),
      'leaks',
    ],
    [
      'H1',
      'pages of others, and places in them, with content and without an error',
      engines(crowds, ({ hosts, faults: bad, places }) => `${hosts - bad} of ${hosts} pages, ${places} places`),
      'crowds',
    ],
    ['H2', 'computed styles that hostile sheets change: 0', asserted('test/pages/host.test.ts'), 'npm test'],
    [
      'A1',
      'violations that axe finds: 0 in 90 cells',
      one(people, ({ axe }) => axe && `${axe.violations} in ${axe.cells}`),
      'people',
    ],
    [
      'A2',
      'focus seen along at least half of the perimeter',
      one(people, ({ focus }) => focus && `${focus.stops} stops, the least ${Math.round(focus.least * 100)} %`),
      'people',
    ],
    [
      'A3',
      'words lost at 320 px, 400 %, 200 % text, spacing of 1.4.12: 0',
      one(people, ({ lost }) => lost && Object.values(lost).reduce((sum, count) => sum + count, 0)),
      'people',
    ],
    [
      'A4',
      'targets of at least 24 px, calls and bookings 44 px',
      one(people, ({ targets }) => targets && `${targets.least} px, ${targets.actions} px, of ${targets.count}`),
      'people',
    ],
    [
      '',
      'contrast of words over any picture: 4.5',
      one(people, ({ contrast }) => contrast && `at least ${Math.min(...contrast.map(({ ratio }) => ratio))}`),
      'people',
    ],
    [
      'A5',
      'changes announced from a region that was there before',
      one(people, ({ announced }) => announced && `${announced} of 3`),
      'people',
    ],
    [
      'P1',
      'other hosts, cookies, storage keys, console lines: 0',
      one(people, ({ privacy }) => privacy && Object.values(privacy).join(', ')),
      'people',
    ],
    ['P2', 'answers of a form found elsewhere: 0', 'no element has a form', ''],
  ];
}
