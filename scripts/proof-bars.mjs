// The bars that this library must reach, each with what a suite found. A bar without a figure says so.

const engines = (found, tell) =>
  Object.entries(found ?? {})
    .map(([engine, figures]) => `${engine}: ${tell(figures)}`)
    .join('; ') || 'not measured';
const one = (found, tell) => (found?.Chromium ? tell(found.Chromium) : 'not measured');
const failing = ({ rows }) => rows.filter(({ state }) => state === 'error');
const most = (numbers) => Math.max(...numbers.filter((number) => number !== undefined));

/** Rows of the table: bar, promise, finding, suite. */
export function barRows({ attack, structure, faults, leaks, people }) {
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
    [
      'R1',
      'broken servers that end in content or a visible error',
      engines(
        faults,
        ({ rows }) =>
          `${rows.filter(({ state }) => /loaded|error/.test(state)).length} of ${rows.length}, the slowest after ${(most(rows.map(({ milliseconds }) => milliseconds)) / 1000).toFixed(1)} s`,
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
      'requests of a load: at most 3 (not counting those that browsers make by themselves: redirects, 408, closed connections)',
      engines(faults, ({ rows }) =>
        most(rows.filter(({ what }) => !/circles|408|refuses/.test(what)).map(({ requests }) => requests)),
      ),
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
    [
      'R9',
      'heap after 1,700 mounts and removals: at most 500 KB more; elements alive: 0',
      one(
        leaks,
        ({ rows, cycles }) =>
          `at most ${Math.round(most(rows.map(({ heap }) => heap)) * cycles)} KB, ${most(rows.map(({ elements }) => elements))} alive, in ${cycles} cycles each`,
      ),
      'leaks',
    ],
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
  ];
}
