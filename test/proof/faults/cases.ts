// The servers that a tag may meet, and where it must end: the state, the reason of its event, and how often it asks.
import type { Orders } from '../../server/client.js';

/** One broken server. */
export interface Fault {
  what: string;
  orders: Orders;
  /** `either`: engines do not agree whether there is anything wrong. */
  ends: 'loaded' | 'error' | 'either';
  /** What the event says of an error. */
  reason?: string;
  /** How many attempts it is worth. A browser may make more requests of one: it asks again by itself, it is sent on. */
  attempts: number;
}

const fault = (name: string, reason: string, attempts: number, what = name): Fault => ({
  what,
  orders: { fault: name },
  ends: 'error',
  reason,
  attempts,
});
const status = (code: number, attempts: number, rest: Orders = {}, what = String(code)): Fault => ({
  what,
  orders: { status: code, ...rest },
  ends: 'error',
  reason: 'status',
  attempts,
});
const whole = (name: string, what: string): Fault => ({ what, orders: { fault: name }, ends: 'loaded', attempts: 1 });

/** Every case of docs/proof.md. */
export const cases: readonly Fault[] = [
  fault('refuse', 'network', 3, 'refuses the connection'),
  fault('reset', 'network', 3, 'resets in the middle of the body'),
  fault('hang', 'timeout', 1, 'never answers'),
  fault('hang-headers', 'timeout', 1, 'sends headers and no body'),
  fault('dribble', 'timeout', 1, 'sends a byte a second'),
  fault('never-end', 'timeout', 1, 'never ends the body'),
  fault('never-end-status', 'status', 3, 'fails and never ends saying so'),
  fault('redirect-loop', 'network', 3, 'sends in circles'),
  fault('redirect-nowhere', 'network', 3, 'sends to a host that is not there'),
  fault('lying-long', 'network', 3, 'claims too long a body'),
  fault('lying-short', 'not-json', 1, 'claims too short a body'),
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
  // WebKit shows what came, unpacked or not.
  { what: 'claims gzip, sends none', orders: { fault: 'bad-gzip' }, ends: 'either', reason: 'network', attempts: 3 },
  fault('cut-gzip', 'not-json', 1, 'cuts the gzip short'),
  fault('null', 'unknown-format', 1, 'sends null'),
  fault('number', 'unknown-format', 1, 'sends a number'),
  fault('wrong-shape', 'unknown-format', 1, 'sends JSON of no format'),
  whole('lying-type', 'calls JSON HTML'),
  whole('bom', 'puts a byte order mark in front'),
  whole('boms', 'puts two byte order marks in front'),
  whole('large', 'sends 1.9 MB'),
  whole('gzip', 'sends gzip'),
  ...[400, 401, 403, 404, 405, 406, 409, 410, 411, 414, 415, 418, 422, 423, 426, 428, 431, 451, 501, 505, 507, 511].map(
    (code) => status(code, 1),
  ),
  ...[408, 429, 500, 502, 503, 504].map((code) => status(code, 3)),
  status(429, 3, { 'retry-after': 1 }, '429, Retry-After: 1'),
  status(429, 1, { 'retry-after': 3600 }, '429, Retry-After: 3600'),
  status(503, 3, { 'retry-after-date': 1 }, '503, Retry-After as a date, soon'),
  status(503, 1, { 'retry-after-date': 3600 }, '503, Retry-After as a date, in an hour'),
  status(410, 1, { cache: 'max-age=600' }, '410 that may be kept'),
  { what: 'allows this page nothing (CORS)', orders: { cors: 'no' }, ends: 'error', reason: 'network', attempts: 3 },
  { what: 'takes two seconds', orders: { delay: 2000 }, ends: 'loaded', attempts: 1 },
  { what: 'fails once, then answers', orders: { status: 503, times: 1 }, ends: 'loaded', attempts: 2 },
];
