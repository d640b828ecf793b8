// Who fills a slot: whoever came first. The page's own children stay; an empty slot takes ours, and takes it again when
// a framework has emptied the element. And the one state that follows from it, for style sheets (`:state(loading)`), for
// the page's scripts and for a server that printed the element already (`data-state`).
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Child } from '../content/child.js';
import { adopted, drawChildren, type Drawn } from '../content/draw.js';
import type { Shown } from '../data/structured-data.js';
import { dataWriter, type DataWriter } from './data-writer.js';

export type State = 'idle' | 'loading' | 'loaded' | 'empty' | 'error';

type Host = ReactiveControllerHost & HTMLElement & { jsonLd?: boolean };

/** Writes structured data, once a tag has asked for it. */
let writer: DataWriter | undefined;

/** Children that hold data or instructions, or what editors leave behind: nothing to read. */
const silent = 'script, template, style, link, noscript, br, p:empty';

/** Fills the slots of a host with light children, and shows the host's state to the outside. */
export class ContentController implements ReactiveController {
  state: State | undefined;
  /** Whether there is what the element is for, the page's or ours. */
  filled = false;
  readonly #host: Host;
  readonly #needed: readonly string[];
  readonly #telling: readonly State[];
  readonly #states: Set<string> | undefined;
  #drawn = new Map<string, Drawn>();
  /** The children as they were when this controller last looked, each before its slot. */
  #known: readonly unknown[] = [];
  /** How often what others took away comes again: a script that takes it each time would stop the page. */
  #patience = 500;
  /** Whether a server printed the element whole; `undefined` before anybody has looked. */
  #printed: boolean | undefined;

  /** `needed`: the slots of which one must be filled; `telling`: the states that show something of their own. */
  constructor(host: Host, needed: readonly string[], telling: readonly State[] = ['loading']) {
    this.#host = host;
    this.#needed = needed;
    this.#telling = telling;
    this.#states = host.attachInternals?.().states as Set<string> | undefined;
    // A frame that a server printed makes room for the element's own.
    host.shadowRoot?.replaceChildren();
    host.addController(this);
  }

  hostConnected(): void {
    // New data may replace what a server printed, or what we drew in an earlier life; no data keeps it.
    this.#printed ??= this.#host.dataset['state'] === 'loaded' && !!(this.#drawn = adopted(this.#host));
    this.#host.requestUpdate();
  }

  /** Whether the children are complete as the page brought them, so that nothing is to be asked. */
  get complete(): boolean {
    if (!this.#printed) return false;
    return document.readyState === 'loading' || [...this.#host.children].some(({ slot }) => slot);
  }

  /** Forgets that the page was complete: it was the answer to another question. */
  renew(): void {
    this.#printed = false;
  }

  /** For the shadow root's `slotchange`: children came, went, or changed their slot. */
  readonly changed = (): void => {
    const now = this.#children();
    const same = now.length === this.#known.length && now.every((each, at) => each === this.#known[at]);
    if (!same && this.#patience-- > 0) this.#host.requestUpdate();
  };

  /** The slots that the page fills itself. */
  get taken(): string[] {
    const own = new Set([...this.#drawn.values()].map(({ element }) => element));
    return [...this.#host.children].filter((child) => !own.has(child)).map(({ slot }) => slot);
  }

  /**
   * Draws into the slots that the page left empty, and shows the state that `data` is in. `shown`: what structured data
   * can tell of once `data` is loaded, should the page ask for it.
   */
  fill(wanted: readonly Child[], data: { state(filled: boolean): State }, shown?: Shown): void {
    // What a server printed knows more than the attributes do.
    if (shown && this.#host.jsonLd && !this.complete && data.state(true) === 'loaded')
      wanted = [...wanted, ...this.#structuredData(shown)];
    const { taken } = this;
    const free = wanted.filter(({ attributes }) => !taken.includes(attributes.slot));
    // It stays until an answer is here.
    drawChildren(this.#host, this.#drawn, free, this.complete || data.state(false) !== 'empty');
    this.#known = this.#children();
    this.filled = this.has(...this.#needed);
    this.#show(data.state(this.filled));
  }

  /** Whether any of these slots holds anything, the page's or ours. */
  readonly has = (...slots: string[]): boolean => slots.some((slot) => this.#known.includes(slot));

  /** Whether the page wrote something to show while there is no data. */
  get fallback(): boolean {
    return [...this.#host.childNodes].some((node) =>
      node instanceof Element ? !node.slot && !node.matches(silent) : node.nodeType === 3 && node.nodeValue?.trim(),
    );
  }

  /** Whether there is nothing to read. */
  get bare(): boolean {
    return !this.filled && !this.fallback;
  }

  #children(): readonly unknown[] {
    return [...this.#host.children].flatMap((child) => [child, child.slot]);
  }

  #structuredData(shown: Shown): readonly Child[] {
    if (!writer)
      void dataWriter().then(
        (found) => {
          writer = found;
          this.#host.requestUpdate();
        },
        // Its file did not come: nobody sees it.
        () => {},
      );
    return writer?.structuredData(this.#host, shown) ?? [];
  }

  #show(state: State): void {
    // A new state is always said; one that was taken away, as long as there is patience.
    if (this.#host.dataset['state'] !== state && (this.state !== state || this.#patience-- > 0))
      this.#host.dataset['state'] = state;
    this.state = state;
    // An engine before `:state()` has none, or knows names with dashes only: the attribute says it there.
    try {
      const states = this.#states as Set<string>;
      states.clear();
      states.add(state);
      if (this.bare && !this.#telling.includes(state)) states.add('blank');
    } catch {
      // Without it, room is kept where nothing is.
    }
  }
}
