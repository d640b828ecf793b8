// What the suites found, row by row.

function faultsSection(faults, table) {
  const engines = Object.keys(faults);
  const rows = faults[engines[0]].rows.map(({ what }, at) => [
    what,
    ...engines.map((engine) => {
      const { event, milliseconds, attempts, requests, healed } = faults[engine].rows[at];
      const seen = requests === attempts ? `${attempts}×` : `${attempts}×, seen ${requests}×`;
      return `${event}, ${milliseconds} ms, ${seen}${healed === undefined ? '' : `, whole ${healed} ms`}`;
    }),
  ]);
  return `## Faults

What a server does; the event that ends it, after how long, with how many attempts (and requests, where a browser makes more of one: it is sent on, or
asks again by itself), and how long the tag's own button took once the server was whole. A dozen are met at the same time, one engine after the other.

${table([['the server', ...engines], ...rows])}`;
}

function leaksSection({ Chromium: { rows, cycles } }, table) {
  const cells = rows
    .filter(({ heap }) => heap !== undefined)
    .map(({ tag, life, heap, nodes, listeners, elements, of, left }) => [
      `\`<${tag}>\``,
      life,
      heap.toFixed(3),
      nodes,
      listeners,
      left.length,
      `${elements} of ${of}`,
    ]);
  return `## Leaks

${cycles} mounts and removals of each, in Chromium, after a garbage collection: KB of heap for each cycle; nodes, listeners, and timers and observers
more than before; elements of a sample that were still alive.

${table([['element', 'which was', 'KB a cycle', 'nodes', 'listeners', 'timers, observers', 'alive'], ...cells])}`;
}

function adaptersSection({ Node: { ratios, growth } }, table) {
  return `## Formats

Ten thousand posts read, in multiples of what \`JSON.parse\` takes for the same text; and the power of the length by which the time of the decoder of
character references grows on texts made to slow it down (1 is linear).

${table([['format', 'KB', 'a list of three', 'to the last word'], ...ratios.map(({ format, kilobytes, list, whole }) => [format, kilobytes, list.toFixed(2), whole.toFixed(2)])])}

${table([['text', 'power'], ...growth.map(({ text, exponent }) => [text, exponent.toFixed(2)])])}`;
}

function mountSection({ Chromium: { rows, counts } }, table) {
  const part = (what) => `**${what}**, in multiples of the floor:

${table([['', ...counts.map((count) => `${count} cards`), 'growth'], ...rows.map((row) => [row.name, ...row[what].map((ratio) => (ratio === undefined ? '' : ratio.toFixed(2))), row.growth[what]?.toFixed(2)])])}`;
  return `## Bench: cards

Main-thread time of one interleaved run, the median of its rounds, against the cheapest card that there can be (a custom element with one shadow
root, one shared sheet, children cloned from a template, the same DOM). Growth is the power of the number of cards, from 100 to the most.

${['mount', 'update', 'removal'].map(part).join('\n\n')}

${table([['', 'KB of heap for a card', 'nodes for a card'], ...rows.map(({ name, heap, nodes }) => [name, heap?.toFixed(1), nodes?.toFixed(0)])])}`;
}

const whole = (number) => (number === undefined ? '' : Math.round(number));
const times = (number) => number?.toFixed(2) ?? '';

function loadingSection({ Chromium: { rows, rounds } }, table) {
  const cold = rows
    .filter((row) => row.cold)
    .map(({ name, cold: { first, firstTimes, thread, threadTimes, requests, bytes } }) => [
      name,
      `${whole(first)} ms`,
      times(firstTimes),
      `${whole(thread)} ms`,
      times(threadTimes),
      requests,
      (bytes / 1000).toFixed(1),
    ]);
  const slow = rows.map(({ name, beside, slow: { paint, paintTimes, largest, largestTimes, shift, all } }) => [
    name,
    `${whole(paint)} ms`,
    beside ? times(paintTimes) : '',
    `${whole(largest)} ms`,
    beside ? times(largestTimes) : '',
    shift.toFixed(3),
    all ? `${whole(all)} ms` : '',
  ]);
  const late = rows
    .filter((row) => row.late)
    .map(({ name, late: { thread, threadTimes, longest, long } }) => [
      name,
      `${whole(thread)} ms`,
      times(threadTimes),
      `${whole(longest)} ms`,
      long,
    ]);
  const waited = rows
    .filter((row) => row.waited)
    .map((row) => [row.name, `${whole(row.waited.fast)} ms`, `${whole(row.waited.slow)} ms`]);
  return `## Bench: loading

A page with a headline, a picture, Bootstrap as its theme and twelve cards, in a window of 412 × 823. Everything but pictures is compressed with Brotli
by a server on the same machine; each visit has a fresh profile. Medians of ${rounds} interleaved rounds. The other libraries' cards are bundled alone, ours are the
whole file unless it says otherwise; the iframe holds the same cards as plain HTML and is of the same site, which is the kinder case for it.

**The first card with a cold cache**: time from the navigation until it is painted whole, what the main thread does for the whole page, both also in multiples
of the floor; requests and KB on the wire until then, the page and its theme among them, pictures not.

${table([['the page', 'first card', '× floor', 'main thread', '× floor', 'requests', 'KB'], ...cold])}

**On a slow phone**: 4 × slower processor, Lighthouse's slow 4G as DevTools applies it (562.5 ms for each request, 1.47 Mbit/s). Paints also in multiples of
the same page without the script (for the others: of the words and pictures alone).

${table([['the page', 'first paint', '×', 'largest paint', '×', 'shift', 'all cards whole'], ...slow])}

**What the script alone does** on that processor, when it comes last to a page that is there and still: main-thread time, its longest task.

${table([['the page', 'main thread', '× floor', 'longest task', 'tasks over 50 ms'], ...late])}

**From the JSON's last byte until twelve cards are painted**, by the clock:

${table([['the page', 'here', 'on the slow phone'], ...waited])}`;
}

/** The sections in their order. */
export const headings = ['## Faults', '## Leaks', '## Bench: cards', '## Bench: loading', '## Formats'];

/** Every section that there are figures for. */
export function sections({ faults, leaks, adapters, mount, loading }, table) {
  return [
    faults && faultsSection(faults, table),
    leaks && leaksSection(leaks, table),
    mount && mountSection(mount, table),
    loading && loadingSection(loading, table),
    adapters && adaptersSection(adapters, table),
  ].filter(Boolean);
}
