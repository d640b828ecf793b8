import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far below the window a host counts as near. */
const margin = '600px';

/** Knows when its host has come near the window, or is about to be printed. Once seen, it stays seen. */
export class VisibleController implements ReactiveController {
  seen: boolean = typeof IntersectionObserver === 'undefined';
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.seen) return;
    this.#observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && this.#see(),
      {
        rootMargin: margin,
      },
    );
    this.#observer.observe(this.#host);
    addEventListener('beforeprint', this.#see);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    removeEventListener('beforeprint', this.#see);
  }

  readonly #see = (): void => {
    this.seen = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  };
}
