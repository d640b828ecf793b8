// What has been asked, by key, so that a test can count requests and see who left.
import { EventEmitter } from 'node:events';

const MOST_KEYS = 5_000;
// Chromium lets go of a connection up to six seconds after an abort that follows close upon the headers (measured).
const LONGEST_WAIT = 10_000;
const KEPT_HEADERS = ['accept', 'cache-control', 'cookie', 'origin', 'pragma', 'referer'];

const logs = new Map();
const news = new EventEmitter().setMaxListeners(0);

/** Notes a request under its key, and gives back which one it is, from 1. */
export function remember(key, request, response, url) {
  const log = logs.get(key) ?? [];
  logs.delete(key);
  logs.set(key, log);
  if (logs.size > MOST_KEYS) logs.delete(logs.keys().next().value);
  const headers = Object.fromEntries(KEPT_HEADERS.map((name) => [name, request.headers[name]]));
  const entry = { method: request.method, url: url.pathname + url.search, time: Date.now(), headers, state: 'open' };
  log.push(entry);
  response.once('close', () => {
    // `left`: before it had the whole answer.
    entry.state = response.writableFinished ? 'answered' : 'left';
    news.emit('news');
  });
  news.emit('news');
  return log.length;
}

/** `{ count, closed, requests }` of a key, as soon as it holds what the query waits for, or after a while anyway. */
export async function recorded(query) {
  const now = () => {
    const requests = logs.get(query.get('key')) ?? [];
    return { count: requests.length, closed: requests.filter(({ state }) => state === 'left').length, requests };
  };
  const here = () => now().count >= Number(query.get('count')) && now().closed >= Number(query.get('closed'));
  if (!here()) {
    await new Promise((resolve) => {
      const look = () => here() && done();
      const timer = setTimeout(() => done(), LONGEST_WAIT).unref();
      const done = () => {
        clearTimeout(timer);
        news.off('news', look);
        resolve();
      };
      news.on('news', look);
    });
  }
  return now();
}

const healed = new Set();

/** Breaks no answer of a key any more. */
export function heal(key) {
  healed.add(key);
  return { healed: key };
}

export const isHealed = (key) => healed.has(key);

/** Forgets one key, or all of them. */
export function forget(key) {
  if (key === null) logs.clear();
  else logs.delete(key);
  return { forgotten: key ?? 'everything' };
}
