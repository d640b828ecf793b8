// An element as a story uses it: a tag, its attributes, its children; drawn from HTML, as a page would.
import type { StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { opening } from '../reference/markup.js';
import { limits } from '../src/data/request.js';
import { useOf, type Args } from './args.js';

/**
 * A story of one element. `properties` are set by a script. `room`: how wide its place in the page is at the most.
 * `between`: text of the page stands above and below.
 */
export type Story = StoryObj<Args> & {
  parameters?: { properties?: Readonly<Record<string, unknown>>; room?: string; between?: boolean };
};

export type State = 'idle' | 'loading' | 'loaded' | 'empty' | 'error';

/** The HTML of an element. */
export function markup(tag: string, args: Args, language: string): string {
  const { attributes, children } = useOf(args, language);
  return `${opening(tag, Object.entries(attributes))}${children}</${tag}>`;
}

/** The element, as a page that holds its HTML has it. */
export function element(tag: string, args: Args, language: string, properties: object = {}): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = markup(tag, args, language);
  const found = page.firstElementChild as HTMLElement;
  return Object.assign(found, properties);
}

/** The elements of ours on the page, lists before their cards. */
export const ours = (canvas: HTMLElement): HTMLElement[] =>
  Array.from(canvas.querySelectorAll<HTMLElement>('related-posts, article-card, book-consult-cta, clinic-article'));

/** A play function: the first element comes to a state. */
export const comesTo =
  (state: State): Story['play'] =>
  async ({ canvasElement }) => {
    const [first] = ours(canvasElement);
    await waitFor(() => expect(first?.dataset['state']).toBe(state), { timeout: 20_000 });
  };

/** What a story that is held before its answer adds: nothing gives up waiting. */
export const held: Pick<Story, 'beforeEach' | 'play'> = {
  beforeEach: () => {
    const { time } = limits;
    limits.time = 2 ** 31 - 1;
    return () => {
      limits.time = time;
    };
  },
  play: comesTo('loading'),
};

/** The same for an element that says so when the wait is long: it has said it. */
export const heldLong: Pick<Story, 'beforeEach' | 'play'> = {
  ...held,
  play: async (context) => {
    await held.play?.(context);
    const status = ours(context.canvasElement)[0]?.shadowRoot?.querySelector('[role=status]');
    await waitFor(() => expect(status?.textContent).toMatch(/\u2026/), { timeout: 20_000 });
  },
};

/** Addresses of the endpoint, and the orders that make it slow, empty or broken. */
export const plain = 'endpoint/plain/';
export const never = '?~delay=86400000';
export const broken = '?~status=404';
export const nothing = '?~fault=empty-list';

/** A play function: every element comes to a state, once it was seen. */
export const everyOne =
  (state: State): StoryObj['play'] =>
  async ({ canvasElement }) => {
    for (const one of ours(canvasElement)) {
      one.scrollIntoView();
      await waitFor(() => expect(one.dataset['state']).toBe(state), { timeout: 20_000 });
    }
    scrollTo(0, 0);
  };
