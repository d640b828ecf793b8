// What the story tests found, counted, and as the table that docs/accessibility-results.md shows.

/** The columns of the table, in its order. */
export const checks = {
  plays: 'plays without an error',
  light: 'axe, light',
  dark: 'axe, dark',
  forced: 'axe, forced colours',
  'es-light': 'axe, Spanish, light',
  'es-dark': 'axe, Spanish, dark',
  'es-forced': 'axe, Spanish, forced colours',
  spacing: 'text spacing at 320 px',
  'es-spacing': 'Spanish, text spacing at 320 px',
  tabs: 'one tab stop per card',
};

/** Collects results: one line for each failure, numbers for each group of stories. */
export class Results {
  passed = 0;
  failed = 0;
  #groups = new Map();

  /** Takes what one check of one story found. */
  take({ title, name }, check, faults) {
    const group = this.#groups.get(title) ?? new Map();
    this.#groups.set(title, group);
    const [good, all] = group.get(check) ?? [0, 0];
    group.set(check, [good + (faults.length ? 0 : 1), all + 1]);
    if (!faults.length) return void this.passed++;
    this.failed++;
    console.log(`-- ${title} / ${name}: ${checks[check] ?? check}\n   ${faults.join('\n   ')}`);
  }

  /** The table. */
  table() {
    const names = Object.keys(checks);
    const stories = [...this.#groups].filter(([, group]) => group.has('light'));
    const rows = stories.sort(([one], [other]) => (one < other ? -1 : 1));
    const cells = rows.map(([title, group]) => [
      title.replace(/^Elements\/(.*)/, '`<$1>`'),
      ...names.map((name) => (group.has(name) ? group.get(name).join(' of ') : '')),
    ]);
    const head = ['stories', ...Object.values(checks)];
    return [head, head.map(() => '---'), ...cells].map((line) => `| ${line.join(' | ')} |`).join('\n');
  }
}
