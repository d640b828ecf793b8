// A bar at the bottom of a small screen steps aside while another call to action is in view, and while the focus is on
// something that it would cover.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { layout: string };

/** Every call to action on the page, and what wants to know of them. */
const present = new Set<Host>();
const watchers = new Set<() => void>();

/** Tells a bar when to step aside. */
export class BarController implements ReactiveController {
  /** Whether the bar is out of the way. */
  aside = false;
  readonly #host: Host;
  readonly #seen = new Set<Element>();
  #covered = false;
  #observer: IntersectionObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    present.add(this.#host);
    watchers.forEach((watch) => watch());
  }

  hostDisconnected(): void {
    present.delete(this.#host);
    this.#rest();
    watchers.forEach((watch) => watch());
  }

  hostUpdated(): void {
    const bar = this.#host.layout === 'bar' && this.#host.isConnected;
    if (bar === watchers.has(this.#watch)) return;
    if (!bar) return this.#rest();
    watchers.add(this.#watch);
    document.addEventListener('focusin', this.#focus);
    this.#watch();
  }

  readonly #watch = (): void => {
    this.#observer?.disconnect();
    this.#seen.clear();
    this.#decide();
    if (typeof IntersectionObserver === 'undefined') return;
    this.#observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) this.#seen[isIntersecting ? 'add' : 'delete'](target);
      this.#decide();
    });
    for (const other of present) if (other !== this.#host && other.layout !== 'bar') this.#observer.observe(other);
  };

  readonly #focus = ({ target }: FocusEvent): void => {
    const frame = this.#host.shadowRoot?.firstElementChild;
    this.#covered =
      target instanceof Element &&
      !this.#host.contains(target) &&
      !!frame &&
      target.getBoundingClientRect().bottom > innerHeight - frame.getBoundingClientRect().height;
    this.#decide();
  };

  #decide(): void {
    const aside = this.#covered || this.#seen.size > 0;
    if (aside === this.aside) return;
    this.aside = aside;
    this.#host.requestUpdate();
  }

  #rest(): void {
    watchers.delete(this.#watch);
    this.#observer?.disconnect();
    document.removeEventListener('focusin', this.#focus);
    this.aside = this.#covered = false;
  }
}
