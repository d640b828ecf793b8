// The servers that a tag may meet, and where it must end: the state, the reason of its event, and how often it asked.
import type { Orders } from '../../server/client.js';

/** One broken server. `asks`: how many attempts it is worth. */
export interface Fault {
  what: string;
  orders: Orders;
  ends: 'loaded' | 'error' | 'either';
  reason?: string;
  asks: number;
}

const fault = (name: string, reason: string, asks: number, what = name): Fault => ({
  what,
  orders: { fault: name },
  ends: 'error',
  reason,
  asks,
});
const status = (code: number, asks: number, rest: Orders = {}, what = String(code)): Fault => ({
  what,
  orders: { status: code, ...rest },
  ends: 'error',
  reason: code === 204 ? 'not-json' : 'status',
  asks,
});
const whole = (name: string): Fault => ({ what: name, orders: { fault: name }, ends: 'loaded', asks: 1 });

/** Every case of docs/proof.md. */
export const cases: readonly Fault[] = [
  // Firefox asks again by itself where a connection closes before it said anything.
  fault('refuse', 'network', 9, 'refuses the connection'),
  fault('reset', 'network', 3, 'resets in the middle of the body'),
  fault('hang', 'timeout', 1, 'never answers'),
  fault('hang-headers', 'timeout', 1, 'sends headers and no body'),
  fault('dribble', 'timeout', 1, 'sends a byte a second'),
  fault('never-end', 'timeout', 1, 'never ends the body'),
  fault('never-end-status', 'status', 3, 'fails and never ends saying so'),
  // Twenty redirects three times, and a machine that may be busy: the time limit can be first.
  { what: 'sends in circles', orders: { fault: 'redirect-loop' }, ends: 'error', asks: 90 },
  fault('redirect-nowhere', 'network', 3, 'sends to a host that is not there'),
  { what: 'claims too long a body', orders: { fault: 'lying-long' }, ends: 'either', reason: 'network', asks: 3 },
  { what: 'claims too short a body', orders: { fault: 'lying-short' }, ends: 'either', reason: 'not-json', asks: 1 },
  fault('huge', 'too-large', 1, 'sends 50 MB'),
  fault('huge-open', 'too-large', 1, 'sends 3 MB and does not end'),
  fault('huge-valid', 'too-large', 1, 'sends 3 MB of good JSON'),
  fault('gzip-bomb', 'too-large', 1, 'sends 600 MB in a small gzip'),
  fault('html', 'not-json', 1, 'sends HTML with status 200'),
  fault('html-as-json', 'not-json', 1, 'sends HTML and calls it JSON'),
  fault('xml', 'not-json', 1, 'sends a feed of XML'),
  fault('truncated', 'not-json', 1, 'sends half of the JSON'),
  fault('php-notice', 'not-json', 1, 'puts a PHP notice in front'),
  fault('jsonp', 'not-json', 1, 'sends JSONP'),
  fault('binary', 'not-json', 1, 'sends bytes of all kinds'),
  fault('empty', 'not-json', 1, 'sends nothing with status 200'),
  fault('204', 'not-json', 1, 'sends 204'),
  fault('205', 'not-json', 1, 'sends 205'),
  { what: 'claims gzip, sends none', orders: { fault: 'bad-gzip' }, ends: 'either', reason: 'network', asks: 3 },
  { what: 'cuts the gzip short', orders: { fault: 'cut-gzip' }, ends: 'either', reason: 'network', asks: 3 },
  fault('null', 'unknown-format', 1, 'sends null'),
  fault('number', 'unknown-format', 1, 'sends a number'),
  fault('wrong-shape', 'unknown-format', 1, 'sends JSON of no format'),
  whole('lying-type'),
  whole('bom'),
  whole('boms'),
  whole('large'),
  whole('gzip'),
  ...[400, 401, 403, 404, 405, 406, 409, 410, 411, 414, 415, 418, 422, 423, 426, 428, 431, 451, 501, 505, 507, 511].map(
    (code) => status(code, 1),
  ),
  // Browsers ask again by themselves after a 408 on a connection that they used before.
  status(408, 9),
  ...[429, 500, 502, 503, 504].map((code) => status(code, 3)),
  status(429, 3, { 'retry-after': 1 }, '429, Retry-After: 1'),
  status(429, 1, { 'retry-after': 3600 }, '429, Retry-After: 3600'),
  status(503, 3, { 'retry-after-date': 1 }, '503, Retry-After as a date, soon'),
  status(503, 1, { 'retry-after-date': 3600 }, '503, Retry-After as a date, in an hour'),
  status(410, 1, { cache: 'max-age=600' }, '410 that may be kept'),
  { what: 'allows this page nothing (CORS)', orders: { cors: 'no' }, ends: 'error', reason: 'network', asks: 3 },
  { what: 'takes two seconds', orders: { delay: 2000 }, ends: 'loaded', asks: 1 },
  { what: 'fails once, then answers', orders: { status: 503, times: 1 }, ends: 'loaded', asks: 2 },
];
