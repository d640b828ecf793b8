// Who fills a slot: whoever came first. The page's own children stay; an empty slot takes ours, and takes it again when
// a framework has emptied the element.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Child } from '../content/child.js';
import { adopted, drawChildren, type Drawn } from '../content/draw.js';
import type { Shown } from '../data/structured-data.js';
import { dataWriter, type DataWriter } from './data-writer.js';

/** Children that hold data or instructions, not something to read. */
const silent = 'script, template, style, link, noscript';

type Host = ReactiveControllerHost & HTMLElement & { jsonLd?: boolean };

/** Writes structured data, once a tag has asked for it. */
let writer: DataWriter | undefined;

/** Fills the slots of a host with light children. */
export class ContentController implements ReactiveController {
  readonly #host: Host;
  #drawn = new Map<string, Drawn>();
  /** The children as they were when this controller last looked. */
  #known: readonly Element[] = [];
  #slots: readonly string[] = [];
  /** Whether a server printed the element whole; `undefined` before anybody has looked. */
  #printed: boolean | undefined;

  constructor(host: Host) {
    this.#host = host;
    // A frame that a server printed makes room for the element's own.
    host.shadowRoot?.replaceChildren();
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#printed === undefined) {
      // New data may replace what a server printed, or what we drew in an earlier life; no data keeps it.
      this.#printed = this.#host.dataset['state'] === 'loaded';
      if (this.#printed) this.#drawn = adopted(this.#host);
    }
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
    const { children } = this.#host;
    const same =
      children.length === this.#known.length &&
      this.#known.every((child, at) => child === children[at] && child.slot === this.#slots[at]);
    if (!same) this.#host.requestUpdate();
  };

  /** Lets the first child of a kind that has no slot take one that the page left empty: a bare link is a title. */
  name(slot: string, kind: string): void {
    const children = [...this.#host.children];
    const bare = children.find((child) => !child.slot && child.localName === kind);
    if (bare && !children.some((child) => child.slot === slot && child !== this.#drawn.get(slot)?.element))
      bare.slot = slot;
  }

  /**
   * Draws into the slots that the page left empty. `shown`: what structured data can tell of once `data` is loaded, should
   * the page ask for it.
   */
  fill(wanted: readonly Child[], data?: { state(filled: boolean): string }, shown?: Shown): void {
    // What a server printed knows more than the attributes do.
    if (shown && this.#host.jsonLd && !this.complete && data?.state(true) === 'loaded')
      wanted = [...wanted, ...this.#structuredData(shown)];
    const own = new Set([...this.#drawn.values()].map(({ element }) => element));
    const taken = new Set<string>();
    for (const element of this.#host.children) if (!own.has(element)) taken.add(element.slot);
    const free = wanted.filter(({ attributes }) => !taken.has(attributes['slot'] ?? ''));
    drawChildren(this.#host, this.#drawn, free);
    this.#known = [...this.#host.children];
    this.#slots = this.#known.map(({ slot }) => slot);
  }

  /** Whether any of these slots holds anything, the page's or ours. */
  has(...slots: string[]): boolean {
    return slots.some((slot) => this.#slots.includes(slot));
  }

  /** Whether the page wrote something to show while there is no data. */
  get fallback(): boolean {
    return [...this.#host.childNodes].some((node) =>
      node instanceof Element ? !node.slot && !node.matches(silent) : node.nodeType === 3 && node.nodeValue?.trim(),
    );
  }

  #structuredData(shown: Shown): readonly Child[] {
    if (!writer)
      void dataWriter().then((found) => {
        writer = found;
        this.#host.requestUpdate();
      });
    return writer?.structuredData(this.#host, shown) ?? [];
  }
}
