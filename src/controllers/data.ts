// What a host knows, from everything that may speak: the source it asks, the JSON that stands inside the tag, and what a
// script set. How they are put together is the element's business. A late answer to an old question is dropped here.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadError } from '../data/load-error.js';
import { send } from '../events.js';
import type { ContentController, State } from './content.js';

/** An element with a source. */
export interface DataHost extends HTMLElement, ReactiveControllerHost {
  src: string | undefined;
}

/** What a host wants to know now. */
export interface Inputs<Answer> {
  /** What else than the address makes the question another one. */
  key: string;
  /** What a script set: JSON that nobody has checked. */
  set: unknown;
  /** Whether asking can wait. */
  wait?: boolean;
  /** Whether JSON that is here already makes the source unnecessary. */
  either?: boolean;
  read(json: unknown): Answer;
  load(signal: AbortSignal | undefined, fresh: boolean): Promise<Answer>;
}

/** A request under way; an engine without `AbortController` lets it run out, unheard. */
type Asking = Partial<AbortController>;

/** How long a visitor waits before an element says that it is loading, in milliseconds. */
const patience = 1000;

/** Asks, reads, waits, tells the page by an event, and tries again when the network comes back. */
export abstract class DataController<Host extends DataHost, Answer> implements ReactiveController {
  /** Whether the answer has been out for so long that it should be said. */
  slow = false;
  declare protected readonly host: Host;
  readonly #content: ContentController;
  /** The answers that are here already, and what they were read from: text inside the tag, what a script set, the key. */
  #here: Answer[] = [];
  #from: readonly unknown[] = [];
  #unread = false;
  /** What the host wants to know, whether it is asked or known already. */
  #known: string | undefined;
  /** What is asked, how, and what came of it. */
  #question: string | undefined;
  #load: Inputs<Answer>['load'] | undefined;
  #answer: Answer | undefined;
  #failed = false;
  #waiting: boolean | undefined;
  #asking: Asking | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, content: ContentController) {
    this.host = host;
    this.#content = content;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (!this.#asking && !this.#failed) return;
    // A node that is only being moved is back before this runs, and keeps its request.
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.#question = undefined;
      this.#stop();
    });
  }

  /** The answers, the weakest first: the source's, the one inside the tag, the one that a script set. */
  get answers(): readonly Answer[] {
    return this.#answer === undefined ? this.#here : [this.#answer, ...this.#here];
  }

  /** Asks the same again, past every cache. What is shown stays until the new answer is here. */
  async reload(): Promise<void> {
    if (!this.host.src || !this.host.isConnected) return;
    // What a server printed was never asked for.
    this.#content.renew();
    this.#question = this.#known;
    await this.#ask(true);
  }

  /** The state of a host whose slots hold something to read, or nothing. */
  state(filled: boolean): State {
    if (this.#waiting || this.#asking) return 'loading';
    if (this.#failed && this.#answer === undefined) return 'error';
    if (filled) return 'loaded';
    return this.#unread ? 'error' : this.answers.length ? 'empty' : 'idle';
  }

  /** How many articles an answer holds. */
  protected abstract count(answer: Answer): number;

  /** Takes what the host wants to know now. */
  protected update(inputs: Inputs<Answer>): void {
    const { src, isConnected } = this.host;
    // before the first time there is no way to ask yet
    const known = src + inputs.key;
    if (this.#load && known !== this.#known) this.#content.renew();
    this.#known = known;
    this.#read(inputs);
    const asked = src && !this.#content.complete && !(inputs.either && this.#here.length);
    this.#waiting = asked ? inputs.wait : false;
    this.#load = inputs.load;
    const question = asked && !inputs.wait ? known : undefined;
    // who is gone asks when it is back
    if (question === this.#question || !isConnected) return;
    this.#question = question;
    this.#answer = undefined;
    this.#failed = false;
    this.#stop();
    if (question) void this.#ask(false);
  }

  async #ask(fresh: boolean): Promise<void> {
    this.#stop();
    const question = this.#question;
    const asking: Asking = globalThis.AbortController ? new AbortController() : {};
    this.#asking = asking;
    this.#timer = setTimeout(() => {
      this.slow = true;
      this.#update();
    }, patience);
    this.#update();
    let error: LoadError | undefined;
    const answer = await this.#load?.(asking.signal, fresh).catch((thrown: unknown) => {
      error = thrown instanceof LoadError ? thrown : new LoadError('network', String(thrown));
    });
    if (this.#asking !== asking) return;
    this.#stop();
    this.#failed = !!error;
    // only then: a window looks through all that listen whenever one comes or goes
    if (error) addEventListener('online', this.#again);
    else this.#answer = answer as Answer;
    this.#update();
    await this.host.updateComplete;
    if (this.#question !== question) return;
    if (error) this.#complain(error);
    else {
      const count = this.count(answer as Answer);
      if (count) send(this.host, 'clinic-load', { count });
      else send(this.host, 'clinic-empty', null);
    }
  }

  #read({ key, set, read }: Inputs<Answer>): void {
    const text = this.host.querySelector(':scope > script[type$="json"]:not([slot])')?.textContent?.trim();
    const from = [text, set, key];
    if (from.every((value, at) => value === this.#from[at])) return;
    this.#here = [];
    this.#unread = false;
    try {
      if (text || (text != null && document.readyState === 'loading')) this.#here.push(read(parsed(text)));
      if (set != null) {
        this.#here.push(read(set));
        this.#content.renew();
      }
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      if (error.reason === 'not-json' && document.readyState === 'loading') {
        // The page's parser may have stopped in the middle of the script, or before its text.
        document.addEventListener('DOMContentLoaded', this.#update, { once: true });
        return;
      }
      this.#unread = true;
      void this.host.updateComplete.then(() => this.#complain(error));
    }
    this.#from = from;
  }

  /** Tells the page by an event, and its developer by one line. */
  #complain({ reason, message }: LoadError): void {
    send(this.host, 'clinic-error', { reason });
    console.warn(`<${this.host.localName}>: ${message}`);
  }

  #stop(): void {
    const asking = this.#asking;
    clearTimeout(this.#timer);
    removeEventListener('online', this.#again);
    this.slow = false;
    this.#asking = undefined;
    // Without a reason engines make an error, whose stack holds on to the host while the request is remembered.
    asking?.abort?.(0);
  }

  readonly #update = (): void => {
    if (this.host.isConnected) this.host.requestUpdate();
  };
  readonly #again = (): void => void this.reload();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('not-json', 'The <script> in this tag holds no JSON: check its quotes and commas.');
  }
}
