// The ways in which a server can be broken. Whatever would last for ever ends after half a minute, so that no fault
// outlives its test run.
import { Buffer } from 'node:buffer';
import { pipeline } from 'node:stream/promises';
import { constants, deflateRawSync, gzipSync } from 'node:zlib';

const FOR_EVER = 30_000;
const MEGABYTE = 1 << 20;
const SPACES = Buffer.alloc(MEGABYTE, ' ');
const HTML = '<!doctype html><title>Login</title><p>Please log in to continue.</p>';
const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-cache' };

/** Each is given the request, the response and what it should have been: `{ status, headers, body }`. */
const faults = {
  // The connection
  refuse: (request) => request.socket.destroy(),
  hang: (_, response) => after(FOR_EVER, response).then(() => response.destroy()),
  'hang-headers': (_, response) => {
    start(response);
    response.flushHeaders();
    return after(FOR_EVER, response).then(() => response.destroy());
  },
  reset: (_, response, { body }) => {
    start(response, { 'Content-Length': body.length });
    response.write(body.subarray(0, body.length >> 1), () => setImmediate(() => response.destroy()));
  },
  dribble: async (_, response, { body }) => {
    start(response);
    for (const byte of body.subarray(0, FOR_EVER / 1000)) {
      response.write(Buffer.of(byte));
      if (!(await after(1000, response))) return;
    }
    response.destroy();
  },
  'never-end': async (_, response, { body }) => {
    start(response);
    response.write(body);
    const end = Date.now() + FOR_EVER;
    while (Date.now() < end) {
      response.write(' ');
      if (!(await after(100, response))) return;
    }
    response.destroy();
  },
  'never-end-status': async (_, response) => {
    response.writeHead(503, JSON_TYPE);
    response.write('{');
    if (await after(FOR_EVER, response)) response.destroy();
  },
  'redirect-loop': (request, response) => redirect(response, request.originalUrl ?? request.url),
  'redirect-nowhere': (_, response) => redirect(response, 'http://nowhere.invalid/posts.json'),
  // The length
  'lying-long': (_, response, { body }) => {
    start(response, { 'Content-Length': body.length + 1000 });
    response.write(body, () => setImmediate(() => response.destroy()));
  },
  'lying-short': (_, response, { body }) => {
    response.socket.end(
      Buffer.concat([Buffer.from(`${head(response)}Content-Length: ${body.length >> 1}\r\n\r\n`), body]),
    );
  },
  huge: (_, response) => {
    start(response);
    return flood(response, SPACES, 50);
  },
  'huge-open': async (_, response) => {
    start(response);
    for (let left = 3; left > 0; left--) response.write(SPACES);
    if (await after(FOR_EVER, response)) response.destroy();
  },
  'huge-valid': (_, response) => {
    start(response);
    return flood(response, SPACES, 3, '[', ']');
  },
  'gzip-bomb': (_, response) => bomb(response, 600),
  // The words
  html: (_, response) => end(response, HTML, { 'Content-Type': 'text/html; charset=utf-8' }),
  'html-as-json': (_, response) => end(response, HTML),
  xml: (_, response) => end(response, '<?xml version="1.0"?><rss/>', { 'Content-Type': 'application/rss+xml' }),
  'lying-type': (_, response, { body }) => end(response, body, { 'Content-Type': 'text/html' }),
  truncated: (_, response, { body }) => end(response, body.subarray(0, body.length >> 1)),
  'php-notice': (_, response, { body }) => end(response, `<br />\n<b>Notice</b>: Undefined index in a.php\n${body}`),
  jsonp: (_, response, { body }) => end(response, `/**/callback(${body})`),
  binary: (_, response) => end(response, Buffer.from(Array.from({ length: 512 }, (_, index) => index % 256))),
  'bad-gzip': (_, response, { body }) => end(response, body, { 'Content-Encoding': 'gzip' }),
  'cut-gzip': (_, response, { body }) => end(response, gzipSync(body).subarray(0, 60), { 'Content-Encoding': 'gzip' }),
  empty: (_, response) => end(response, ''),
  204: (_, response) => response.writeHead(204).end(),
  205: (_, response) => response.writeHead(205).end(),
  bom: (_, response, { body }) => end(response, Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), body])),
  boms: (_, response, { body }) => end(response, Buffer.concat([Buffer.from('\ufeff\ufeff'), body])),
  large: (_, response, { body }) => end(response, Buffer.concat([SPACES, SPACES.subarray(0, 900_000), body])),
  gzip: (_, response, { body }) => end(response, gzipSync(body), { 'Content-Encoding': 'gzip' }),
  null: (_, response) => end(response, 'null'),
  number: (_, response) => end(response, '42'),
  'empty-list': (_, response) => end(response, '[]'),
  'wrong-shape': (_, response) => end(response, '{"hello":"world"}'),
};

/** Breaks an answer in the way of that name. */
export function fail(name, request, response, answer) {
  const fault = Object.hasOwn(faults, name) ? faults[name] : undefined;
  if (!fault) return end(response, JSON.stringify({ code: 'no_such_fault', known: Object.keys(faults) }));
  response.on('error', () => {});
  return fault(request, response, { ...answer, body: Buffer.from(answer.body) });
}

/** Waits, unless the other side leaves; whether it is still there. Holds no process open. */
export function after(milliseconds, response) {
  return new Promise((resolve) => {
    const left = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      response.off('close', left);
      resolve(!response.destroyed);
    }, milliseconds).unref();
    response.once('close', left);
  });
}

function start(response, headers = {}) {
  response.writeHead(200, { ...JSON_TYPE, ...headers });
}

function end(response, body, headers) {
  start(response, headers);
  response.end(body);
}

function redirect(response, address) {
  response.writeHead(302, { Location: address, 'Cache-Control': 'no-store' }).end();
}

/** A status line and headers as text, for an answer that Node would not write. */
function head(response) {
  const headers = Object.entries({ ...response.getHeaders(), ...JSON_TYPE, Connection: 'close' });
  return `HTTP/1.1 200 OK\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}`;
}

/** Many times the same chunk, no faster than it is taken. */
async function flood(response, chunk, times, first = '', last = '') {
  function* chunks() {
    yield Buffer.from(first);
    for (let left = times; left > 0; left--) yield chunk;
    yield Buffer.from(last);
  }
  // It fails where the other side has had enough.
  await pipeline(chunks, response).catch(() => {});
}

/** Megabytes of spaces as one gzip member: a block that ends on a byte, again and again. */
function bomb(response, megabytes) {
  start(response, { 'Content-Encoding': 'gzip' });
  response.write(Buffer.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3));
  return flood(
    response,
    deflateRawSync(SPACES, { finishFlush: constants.Z_FULL_FLUSH }),
    megabytes,
    '',
    Buffer.of(3, 0),
  );
}
