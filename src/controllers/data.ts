// What a host knows, from everything that may speak: the source it asks, the JSON that stands inside the tag, and what a
// script set. How they are put together is the element's business.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadError } from '../data/load-error.js';
import { complain, SourceController } from './source.js';
import type { State } from './state.js';

/** What a host wants to know now. */
export interface Inputs<Answer> {
  src: string | undefined;
  /** What else makes the question another one. */
  key: string;
  /** What a script set: JSON that nobody has checked. */
  set: unknown;
  /** Whether nothing is to be asked: the page brought everything. */
  complete: boolean;
  /** Whether asking can wait. */
  wait?: boolean;
  /** Whether JSON that is here already makes the source unnecessary. */
  either?: boolean;
  read(json: unknown): Answer;
  load(signal: AbortSignal | undefined, fresh: boolean): Promise<Answer>;
}

/** Asks, reads, and keeps the answers apart. */
export class DataController<Answer> implements ReactiveController {
  readonly source: SourceController<Answer>;
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** The answers that are here already, and what they were read from: text inside the tag, what a script set, the key. */
  #here: Answer[] = [];
  #from: readonly unknown[] = [];
  #failed = false;
  #waiting = false;

  /** `count` tells how many articles an answer holds. */
  constructor(host: ReactiveControllerHost & HTMLElement, count: (answer: Answer) => number) {
    this.#host = host;
    this.source = new SourceController<Answer>(host, count);
    host.addController(this);
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.#again);
  }

  /** The answers, the weakest first: the source's, the one inside the tag, the one that a script set. */
  get answers(): readonly Answer[] {
    const { answer } = this.source;
    return answer === undefined ? this.#here : [answer, ...this.#here];
  }

  /** Takes what the host wants to know now. */
  update(inputs: Inputs<Answer>): void {
    const { src, key, complete, either, wait, load } = inputs;
    this.#read(inputs);
    const asked = src && !complete && !(either && this.#here.length);
    this.#waiting = !!(asked && wait);
    this.source.ask(asked && !wait ? { key: src + key, load } : undefined);
  }

  /** The state of a host whose slots hold something to read, or nothing. */
  state(filled: boolean): State {
    const { status } = this.source;
    if (this.#waiting) return 'loading';
    if (status === 'loading' || status === 'error') return status;
    if (filled) return 'loaded';
    return this.#failed ? 'error' : this.answers.length ? 'empty' : 'idle';
  }

  #read({ key, set, read }: Inputs<Answer>): void {
    const script = [...this.#host.children].find((child) => child.matches('script[type$="json"]:not([slot])'));
    const from = [script?.textContent?.trim() ?? '', set ?? '', key] as const;
    if (from.every((value, at) => value === this.#from[at])) return;
    this.#here = [];
    this.#failed = false;
    try {
      if (from[0]) this.#here.push(read(parsed(from[0])));
      if (from[1] !== '') this.#here.push(read(set));
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      if (error.reason === 'not-json' && document.readyState === 'loading') {
        // The page's parser may have stopped in the middle of the script.
        document.addEventListener('DOMContentLoaded', this.#again, { once: true });
        return;
      }
      this.#failed = true;
      void this.#host.updateComplete.then(() => complain(this.#host, error));
    }
    this.#from = from;
  }

  readonly #again = (): void => this.#host.requestUpdate();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('not-json', 'The <script> in this tag holds no JSON: check its quotes and commas.');
  }
}
