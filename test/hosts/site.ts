// Opens a site of this folder in a frame of the test's page, and speaks to it.
import { expect } from '@open-wc/testing';

/** What the sites of frameworks can be told to show. */
export interface State {
  shown: boolean;
  heading: string;
  placeholder: boolean;
  minutes: number;
  limit: number;
  article: unknown;
  articles: unknown[];
}

/** What a site gives to its tests: how to change it, what it heard, how to take everything away. */
interface App {
  heard: string[];
  set(state: Partial<State>): unknown;
  unmount(): unknown;
  back?(): void;
}

/** What watch.js notes. */
interface Noted {
  errors: string[];
  said: string[];
  left(): unknown[];
}

export type Site = Window & typeof globalThis & { app: App; noted: Noted; ask?(question: string): Promise<unknown> };

/** Ends when something is true in a site; the runner's limit ends what never is. */
export async function until(site: () => Site, isTrue: (site: Site) => unknown): Promise<void> {
  while (!isTrue(site())) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** An element of a site, by its id. */
export const byId = (site: Site, id: string): HTMLElement & Record<string, unknown> =>
  site.document.getElementById(id) as HTMLElement & Record<string, unknown>;

const frames = new Set<HTMLIFrameElement>();
afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** Opens a page until the test is over. */
export async function open(path: string): Promise<() => Site> {
  const frame = document.createElement('iframe');
  frames.add(frame);
  frame.width = '1000';
  frame.height = '800';
  frame.src = `/hosts/${path}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return () => frame.contentWindow as Site;
}

export const isLoaded = (site: Site, id: string): boolean => byId(site, id)?.dataset['state'] === 'loaded';

/** Two frames: what was to be drawn has been. */
export const drawn = (site: Site): Promise<void> =>
  new Promise((resolve) => site.requestAnimationFrame(() => site.requestAnimationFrame(() => resolve())));

/** Nothing thrown, nothing said. */
export function expectSilence({ noted }: Site): void {
  expect(noted.errors).to.deep.equal([]);
  expect(noted.said).to.deep.equal([]);
}

/** No tag of ours, no listener on the page, no observer. */
export function expectNoTrace(site: Site): void {
  expect(site.document.querySelector('article-card, related-posts, book-consult-cta, clinic-article')).to.equal(null);
  expect(site.noted.left()).to.deep.equal([]);
}

/** The titles of the cards of a list. */
export const titles = (site: Site, id = 'list'): string[] =>
  [...byId(site, id).querySelectorAll('article-card')].map((card) => card.textContent?.trim() ?? '');
