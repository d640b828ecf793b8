// Pages of their own, opened in a frame of the test's page.

/** What watch.js notes. */
export interface Noted {
  violations: string[];
  errors: string[];
  said: string[];
  /** Trusted Types that were asked for. */
  names: string[];
  /** How far the layout moved in all; when, and what. */
  shift: number;
  shifts: readonly { value: number; startTime: number; moved: readonly string[] }[];
}

export type Opened = Window & { noted: Noted };

/** Opens a page of this folder with the headers that the query names, in a window of a size, while something runs. */
export async function withPage(
  name: string,
  query: Record<string, string>,
  run: (page: Opened) => Promise<void>,
  [width, height] = [1280, 900],
): Promise<void> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  frame.src = `/endpoint/page/${name}?${new URLSearchParams(query)}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  try {
    await run(frame.contentWindow as Opened);
  } finally {
    frame.remove();
  }
}

/**
 * Writes a page into a frame piece by piece, each painted before the next comes, as a slow network brings it. What is no
 * text is waited for.
 */
export async function withSlowPage(
  pieces: readonly (string | ((page: Opened) => Promise<unknown>))[],
  run: (page: Opened) => Promise<void>,
  [width, height] = [1280, 900],
): Promise<void> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  document.body.append(frame);
  const page = frame.contentWindow as Opened;
  const painted = (): Promise<unknown> =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  page.document.open();
  try {
    for (const piece of pieces) {
      if (typeof piece === 'string') page.document.write(piece);
      else await piece(page);
      await painted();
    }
    const loaded = new Promise((resolve) => page.addEventListener('load', resolve, { once: true }));
    page.document.close();
    await loaded;
    await run(page);
  } finally {
    frame.remove();
  }
}

/** The elements of a page by their ids, each in the state that is waited for. */
export async function settled(page: Opened, states: Record<string, string>): Promise<void> {
  for (const [id, state] of Object.entries(states)) {
    const element = page.document.getElementById(id) as HTMLElement;
    while (element.dataset['state'] !== state) await new Promise((resolve) => page.requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => page.requestAnimationFrame(() => page.requestAnimationFrame(resolve)));
}
