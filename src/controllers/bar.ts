// A bar at the bottom of a small screen steps aside while another call to action is in view, and while the focus is on
// something that it would cover.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { layout: string };

/** Every call to action on the page. */
const present = new Set<BarController>();

/** Tells a bar when to step aside. */
export class BarController implements ReactiveController {
  /** Whether the bar is out of the way. */
  aside = false;
  readonly #host: Host;
  /** The layout by which the others know this one; none while it is not on the page. */
  #layout: string | undefined;
  readonly #seen = new Set<Element>();
  #covered = false;
  #observer: IntersectionObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { isConnected, layout } = this.#host;
    if (isConnected && layout !== this.#layout) this.#become(layout);
  }

  hostDisconnected(): void {
    this.#become();
    present.delete(this);
  }

  /** Takes a layout, and lets every bar look again at who else is there. */
  #become(layout?: string): void {
    this.#layout = layout;
    present.add(this).forEach((one) => one.#watch());
  }

  #watch(): void {
    this.#observer?.disconnect();
    document.removeEventListener('focusin', this.#focus);
    this.#seen.clear();
    this.#covered = false;
    if (this.#layout === 'bar') {
      document.addEventListener('focusin', this.#focus);
      this.#observer = globalThis.IntersectionObserver && new IntersectionObserver(this.#look);
      for (const one of present) if (one.#layout && one.#layout !== 'bar') this.#observer?.observe(one.#host);
    }
    this.#decide();
  }

  readonly #look = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) this.#seen[isIntersecting ? 'add' : 'delete'](target);
    this.#decide();
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
}
