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

${table([['format', 'KB', 'times JSON.parse'], ...ratios.map(({ format, kilobytes, ratio }) => [format, kilobytes, ratio.toFixed(2)])])}

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

function loadingSection({ Chromium: { rows, share } }, table) {
  const cells = rows.map(({ name, paint, largest, shift, longest, tasks, content, requests, kilobytes }) => [
    name,
    paint,
    largest,
    shift,
    longest,
    tasks,
    content,
    requests,
    kilobytes,
  ]);
  return `## Bench: a page on a slow phone

Twelve cards, 4× slower CPU, slow 4G, cold cache; medians of an interleaved run, milliseconds from the start of the navigation. Content after the last
byte of the JSON, on a fast machine: ${share} ms.

${table([['the page', 'first paint', 'largest paint', 'shift', 'longest task', 'tasks over 50 ms', 'content', 'requests', 'KB'], ...cells])}`;
}

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
