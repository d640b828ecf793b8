// The one state an element is in, for style sheets (`:state(loading)`), for the page's scripts and for a server that
// printed the element already (`data-state`).
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type State = 'idle' | 'loading' | 'loaded' | 'empty' | 'error';

/** Shows a host's state to the outside. `blank`: there is nothing to see, and no room is to be taken. */
export class StateController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #states: Set<string> | undefined;
  #shown: State | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#states = host.attachInternals?.().states as Set<string> | undefined;
    host.addController(this);
  }

  hostConnected(): void {}

  show(state: State, blank: boolean): void {
    this.#mark('blank', blank);
    if (this.#host.dataset['state'] === state && this.#shown === state) return;
    if (this.#shown) this.#mark(this.#shown, false);
    this.#mark(state, true);
    this.#shown = state;
    this.#host.dataset['state'] = state;
  }

  #mark(name: string, on: boolean): void {
    // An engine before `:state()` knows names with dashes only, and throws.
    try {
      if (on) this.#states?.add(name);
      else this.#states?.delete(name);
    } catch {
      // The attribute says it.
    }
  }
}
