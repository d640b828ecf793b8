// What a bar looks at: whether another call to action is in view, and whether the focus is on something that it covers.
import type { BarController } from './bar.js';

/** Makes a bar step aside, and come back. */
export class BarWatch {
  readonly #bar: BarController;
  readonly #seen = new Set<Element>();
  #covered = false;
  #observer: IntersectionObserver | undefined;

  constructor(bar: BarController) {
    this.#bar = bar;
  }

  /** Looks anew, at all that are there now; at nothing, where the bar is none any more. */
  begin(present: Iterable<BarController>): void {
    this.#observer?.disconnect();
    this.#seen.clear();
    this.#covered = false;
    const bar = this.#bar.layout === 'bar';
    const listen = bar ? document.addEventListener : document.removeEventListener;
    for (const moment of ['focusin', 'focusout']) listen.call(document, moment, this.#focus);
    if (bar) {
      this.#observer = globalThis.IntersectionObserver && new IntersectionObserver(this.#look);
      for (const { layout, host } of present) if (layout && layout !== 'bar') this.#observer?.observe(host);
    }
    this.#decide();
  }

  readonly #look = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of entries) this.#seen[isIntersecting ? 'add' : 'delete'](target);
    this.#decide();
  };

  readonly #focus = (event: Event): void => {
    const { host } = this.#bar;
    const frame = host.shadowRoot?.firstElementChild;
    // What a shadow root holds counts as it is; what was only clicked (a whole page, say) is not worked with.
    const [target] = event.composedPath();
    this.#covered =
      event.type === 'focusin' &&
      target instanceof Element &&
      target.matches(':focus-visible') &&
      !!frame &&
      target.getBoundingClientRect().bottom > innerHeight - frame.getBoundingClientRect().height;
    this.#decide();
  };

  #decide(): void {
    const { host } = this.#bar;
    // What goes away takes the focus with it.
    const aside = (this.#covered || this.#seen.size > 0) && !host.querySelector(':focus-visible');
    if (aside === this.#bar.aside) return;
    this.#bar.aside = aside;
    host.requestUpdate();
  }
}
