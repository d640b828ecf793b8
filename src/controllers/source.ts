// One question at a time, asked while its host lives. A late answer to an old question is dropped here, and only here.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LoadError } from '../data/load-error.js';
import { send } from '../events.js';

/** What is asked of a source. Two questions with one key are the same question. */
export interface Question<Answer> {
  key: string;
  load(signal: AbortSignal | undefined, fresh: boolean): Promise<Answer>;
}

export type Status = 'idle' | 'loading' | 'loaded' | 'error';

/** A request under way; an engine without `AbortController` lets it run out, unheard. */
interface Asking {
  readonly signal?: AbortSignal;
  abort(): void;
}

/** How long a visitor waits before an element says that it is loading, in milliseconds. */
const patience = 1000;

/** Asks, waits, tells the page by an event, and tries again when the network comes back. */
export class SourceController<Answer> implements ReactiveController {
  status: Status = 'idle';
  answer: Answer | undefined;
  /** Whether the answer has been out for so long that it should be said. */
  slow = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #count: (answer: Answer) => number;
  #question: Question<Answer> | undefined;
  #asking: Asking | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failed = false;

  /** `count` tells how many articles an answer holds. */
  constructor(host: ReactiveControllerHost & HTMLElement, count: (answer: Answer) => number) {
    this.#host = host;
    this.#count = count;
    host.addController(this);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#again);
    // A node that is only being moved is back before this runs, and keeps its request.
    queueMicrotask(() => {
      if (this.#host.isConnected) return this.#listen();
      if (this.status === 'loading') {
        this.#question = undefined;
        this.status = 'idle';
      }
      this.#stop();
    });
  }

  hostConnected(): void {
    this.#listen();
  }

  /** Asks, unless this is what was asked last; nothing to ask clears what was there. */
  ask(question: Question<Answer> | undefined): void {
    if (question?.key === this.#question?.key) return;
    this.#question = question;
    this.answer = undefined;
    this.status = 'idle';
    this.#stop();
    if (question) void this.#load(question, false);
  }

  /** Asks the same again, past every cache. What is shown stays until the new answer is here. */
  readonly reload = async (): Promise<void> => {
    if (this.#question) await this.#load(this.#question, true);
  };

  readonly #again = (): void => void this.reload();

  async #load(question: Question<Answer>, fresh: boolean): Promise<void> {
    this.#stop();
    const asking: Asking = typeof AbortController === 'function' ? new AbortController() : { abort() {} };
    this.#asking = asking;
    this.status = 'loading';
    this.#timer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, patience);
    this.#host.requestUpdate();
    let tell: () => void;
    try {
      const answer = await question.load(asking.signal, fresh);
      if (this.#asking !== asking) return;
      this.answer = answer;
      this.status = 'loaded';
      const count = this.#count(answer);
      tell = () => (count ? send(this.#host, 'clinic-load', { count }) : send(this.#host, 'clinic-empty', null));
    } catch (thrown) {
      if (this.#asking !== asking) return;
      const error = thrown instanceof LoadError ? thrown : new LoadError('unknown-format', String(thrown));
      this.status = this.answer === undefined ? 'error' : 'loaded';
      tell = () => this.#fail(error);
    }
    this.#stop();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#question === question) tell();
  }

  #fail(error: LoadError): void {
    this.#failed = true;
    this.#listen();
    complain(this.#host, error);
  }

  #listen(): void {
    if (this.#failed && this.#host.isConnected) addEventListener('online', this.#again);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.slow = this.#failed = false;
    removeEventListener('online', this.#again);
    const asking = this.#asking;
    this.#asking = undefined;
    asking?.abort();
  }
}

/** Tells the page by an event, and its developer by one line. */
export function complain(host: HTMLElement, { reason, message }: LoadError): void {
  send(host, 'clinic-error', { reason });
  console.warn(`<${host.localName}>: ${message}`);
}
