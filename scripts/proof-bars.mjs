// The bars that this library must reach, each with what a suite found. A bar without a figure says so.

/** What each engine found; those that found the same stand together. */
function engines(found, tell) {
  const told = new Map();
  for (const [engine, figures] of Object.entries(found ?? {})) {
    const text = String(tell(figures));
    told.set(text, [...(told.get(text) ?? []), engine]);
  }
  return [...told].map(([text, names]) => `${names.join(', ')}: ${text}`).join('; ') || 'not measured';
}
const one = (found, tell) => (found?.Chromium ? tell(found.Chromium) : 'not measured');
const failing = ({ rows }) => rows.filter(({ state }) => state === 'error');
const most = (numbers) => Math.max(...numbers.filter((number) => number !== undefined));

/** Rows of the table: bar, promise, finding, suite. */
export function barRows({
  attack,
  good,
  structure,
  bounds,
  policies,
  sheets,
  faults,
  crowds,
  races,
  windows,
  leaks,
  people,
}) {
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
    [
      'S5',
      'breaks of a policy: 0; whole, or its fallback where the policy forbids what a tag asks for',
      engines(
        policies,
        ({ policies: all, whole, fallback, words, violations, errors }) =>
          `${violations} in ${all} policies, ${errors} errors; whole in ${whole}${words ? ` (the article as plain words in ${words})` : ''}, the fallback in ${fallback}`,
      ),
      'host',
    ],
    [
      'S6',
      'names of Trusted Types that are asked of a page: at most 1',
      engines(policies, ({ names }) => `${names.length}${names.length ? ` (${names.join(', ')})` : ''}`),
      'host',
    ],
    [
      'S7',
      'the sanitiser: at most 2,000 nodes, 60 deep, 300,000 characters; parsed once, into fresh nodes, nothing written as HTML',
      engines(
        bounds,
        ({ bodies, nodes, depth, characters, parsed, moved, written }) =>
          `${nodes} nodes, ${depth} deep, ${characters} characters at most of ${bodies} bodies without measure; parsed ${parsed}×, ${moved} nodes moved over, ${written} written`,
      ),
      'bounds',
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
    [
      '',
      'the same when a visitor goes back to a page that was kept; asks for what it lacks before it is printed',
      windows?.Node
        ? `kept: ${windows.Node.kept.join(', ')}; printed: ${windows.Node.printed.join(', ')}`
        : 'not measured',
      'crowds',
    ],
    [
      'H2',
      'computed styles that hostile sheets change: 0',
      engines(
        sheets,
        ({ sheets: all, changed, compared, told }) =>
          `${changed} of ${compared} under ${all} sheets; told, for nothing holds it off: ${Object.entries(told)
            .map(([what, count]) => `${what} ${count}`)
            .join(', ')}`,
      ),
      'host',
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
    ['P2', 'answers of a form found elsewhere: 0', 'no element has a form', ''],
  ];
}
