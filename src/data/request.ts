// JSON over HTTP: once per address, timed, retried, bounded; failures forgotten. No other file says `fetch`.
import { LoadError, type LoadErrorReason } from './load-error.js';
import { statusMessage } from './status-message.js';
import { webUrl } from './url.js';

/** The two limits that tests and stories change. Nothing else does. */
export const limits = {
  /** Milliseconds for a whole load: every attempt, every pause, and the body. */
  time: 10_000,
  /** Milliseconds for which an answer is given again without asking. */
  age: 60_000,
};

const MOST_ANSWERS = 20;
const MOST_BYTES = 2_000_000;
const RETRIES = 2;
const PAUSE = 300;
const LONGEST_PAUSE = 5_000;
const PASSING = [408, 429, 500, 502, 503, 504];

/** How an address is asked. */
export interface RequestOptions {
  /** Goes past a kept answer and past the browser's cache. */
  fresh?: boolean;
  /** When to give up, on the clock of `performance.now()`; the time limit from now where it is missing. */
  end?: number;
}

/** One load of one address, shared by everybody who asks for it. */
interface Load {
  answer: Promise<unknown>;
  askers: number;
  /** Until when it is shared: for ever while it is under way, for a while when it came, no more when it failed. */
  until: number;
  /** Leaves nothing running. */
  stop(until?: number): void;
}

/** A failed attempt. */
class Failure extends LoadError {
  declare readonly wait: number;
  /** `wait`: after how many milliseconds another attempt may help; for ever where none will. */
  constructor(reason: LoadErrorReason, message: string, wait = Infinity, status?: number) {
    super(reason, message, status);
    this.wait = wait;
  }
}

/** Waits. A wait ends with its load, and then nothing follows. */
type Pause = (time: number) => Promise<void>;
const loads = new Map<string, Load>();

/**
 * The JSON at an address. Whoever asks for the same address meanwhile, or soon after, shares one request; it is
 * aborted when the last of their signals is. Rejects with a `LoadError`, or with the reason of the signal.
 */
export function requestJson(
  address: URL | string,
  signal?: AbortSignal,
  { fresh = false, end = performance.now() + limits.time }: RequestOptions = {},
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) throw signal.reason;
    const url = endpoint(address).href;
    const load = current(url, fresh) ?? begin(url, fresh, end);
    const leave = (): void => {
      reject(signal?.reason);
      load.askers--;
      // An element that moves in the document leaves and asks again in one breath.
      queueMicrotask(() => load.askers || load.until < Infinity || load.stop());
    };
    load.askers++;
    signal?.addEventListener('abort', leave);
    // A signal may outlive the answer, and would hold it.
    void load.answer.then(resolve, reject).then(() => signal?.removeEventListener('abort', leave));
  });
}

/** An address that may be asked, without its fragment. Anything else is a `LoadError`. */
export function endpoint(address: unknown, base?: string): URL {
  const url = webUrl(address instanceof URL ? address.href : address, base)?.split('#')[0];
  if (!url) throw new LoadError('blocked', 'Give an http or https address without a password.');
  return new URL(url);
}

/** The load to share: one under way, or one whose answer is young enough where none is wanted afresh. */
function current(url: string, fresh: boolean): Load | undefined {
  const load = loads.get(url);
  return load && load.until > (fresh ? 1e15 : performance.now()) ? load : undefined;
}

function begin(url: string, fresh: boolean, end: number): Load {
  // Missing on some pages: nobody can leave there, and the time limit ends it.
  const controller = globalThis.AbortController && new globalThis.AbortController();
  const timers: ReturnType<typeof setTimeout>[] = [];
  const pause: Pause = (time) => new Promise((resolve) => timers.push(setTimeout(resolve, time)));
  const load: Load = { askers: 0, until: Infinity, stop, answer: answer() };
  // Behind all others: the oldest answer is the first to be dropped.
  loads.delete(url);
  loads.set(url, load);
  return load;

  async function answer(): Promise<unknown> {
    let until = 0;
    try {
      const json = await Promise.race([attempts(url, fresh, end, pause, controller?.signal), tooLate(end, pause)]);
      until = performance.now() + limits.age;
      return json;
    } finally {
      load.stop(until);
    }
  }

  function stop(until = 0): void {
    load.until = until;
    timers.forEach(clearTimeout);
    controller?.abort();
    for (const [old, { until }] of loads) if (until < Infinity && loads.size > MOST_ANSWERS) loads.delete(old);
  }
}

async function tooLate(end: number, pause: Pause): Promise<never> {
  await pause(end - performance.now());
  throw new Failure('timeout', 'No whole answer came in time: make the endpoint faster.');
}

async function attempts(
  url: string,
  fresh: boolean,
  end: number,
  pause: Pause,
  signal?: AbortSignal,
): Promise<unknown> {
  for (let retry = 0; ; retry++) {
    try {
      // A browser keeps some failures for ever (410, 301): what is asked again passes by its cache.
      return await attempt(url, fresh || retry ? 'reload' : 'default', signal);
    } catch (error) {
      const failure = error instanceof Failure ? error : silence(url);
      const time = Math.max(failure.wait, PAUSE * 2 ** retry * (1 + Math.random() / 2));
      if (retry === RETRIES || signal?.aborted || performance.now() + time > end) throw failure;
      await pause(time);
    }
  }
}

async function attempt(url: string, cache: RequestCache, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(url, {
    // A safelisted header: no preflight.
    headers: { Accept: 'application/json' },
    credentials: 'omit',
    // Never the path of the page, which may name a condition, and not to its own origin either.
    referrerPolicy: 'strict-origin',
    cache,
    signal,
  });
  if (!response.ok) throw refusal(response);
  const text = await body(response);
  try {
    // WordPress sends one byte order mark for each PHP file that was saved with one; browsers take off the first.
    return JSON.parse(text.replace(/^\ufeff+/, ''));
  } catch {
    throw new Failure('not-json', 'No whole JSON came: give the address of a JSON endpoint.');
  }
}

/** The text of a body, as long as it is short enough; its length is counted, never believed. */
async function body(response: Response): Promise<string> {
  // A `fetch` made of XMLHttpRequest has no stream.
  const reader = response.body?.getReader?.();
  const decoder = new TextDecoder();
  let text = reader ? '' : await response.text();
  for (let size = text.length; size <= MOST_BYTES;) {
    const chunk = await reader?.read();
    if (!chunk?.value) return text;
    size += chunk.value.length;
    text += decoder.decode(chunk.value, { stream: true });
  }
  throw new Failure('too-large', 'Over 2 MB came: ask for fewer articles or fields.');
}

/** What it means that `fetch` itself fails: browsers tell nobody more. */
function silence(url: string): Failure {
  // Judged afterwards, for a page may have its browser upgrade such addresses.
  return url.startsWith('http:') && globalThis.location?.protocol === 'https:'
    ? new Failure('blocked', 'Give an https address: this page cannot ask http.')
    : new Failure('network', "No answer: check the network, the endpoint's CORS and this page's CSP.", 0);
}

/** What a status that is no success comes to. */
function refusal({ status, headers }: Response): Failure {
  const header = headers.get('Retry-After') ?? '';
  const wait = (/^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()) || 0;
  const passes = PASSING.includes(status) && wait <= LONGEST_PAUSE;
  return new Failure('status', statusMessage(status), passes ? wait : Infinity, status);
}
