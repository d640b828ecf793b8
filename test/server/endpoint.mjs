// The endpoint: what the tests, the stories and the demo ask for JSON. A connect middleware, so that every dev server
// can take it in; it binds nothing and keeps nothing open. Alone, for a look by hand: node test/server/endpoint.mjs --port 0
import { createServer } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strange } from '../proof/attack/strange.mjs';
import { after, fail } from './faults.mjs';
import { file, fixture } from './fixtures.mjs';
import { forget, heal, isHealed, recorded, remember } from './log.mjs';
import { orders } from './orders.mjs';
import { testPage } from './pages.mjs';
import { wordpress } from './wordpress.mjs';

const BUILT = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * `/endpoint/<format>/…`     a recorded answer of that format, or the small live WordPress
 * `/endpoint/echo?body=`     the JSON in its query
 * `/endpoint/strange/<name>` JSON that nobody expects: test/proof/attack/strange.mjs
 * `/endpoint/page/<name>`    a page from test/pages, with the headers that its query names
 * `/endpoint/dist/<file>`    a file of the build, so that orders can be given for it
 * `/endpoint/count?key=`     what a key was asked; `&count=2` or `&closed=1` waits until that has happened
 * `/endpoint/heal?key=`      a server whole again: no order of that key breaks it any more
 * `/endpoint/reset?key=`     forgets a key; all of them without one
 * Every other query parameter that begins with `~` is an order: orders.mjs.
 */
export function endpoint() {
  return (request, response, next) => {
    const url = new URL(request.originalUrl ?? request.url, `http://${request.headers.host ?? 'localhost'}`);
    // The clinic's pictures, at the addresses that its JSON names.
    url.pathname = url.pathname.replace(/^(?:\/test\/fixtures)?\/images\//, '/endpoint/images/');
    if (!url.pathname.startsWith('/endpoint/')) return next();
    serve(request, response, url).catch((error) => {
      if (response.headersSent) return response.destroy();
      send(response, {
        status: 500,
        body: JSON.stringify({ code: 'endpoint', message: String(error?.stack ?? error) }),
      });
    });
  };
}

async function serve(request, response, url) {
  const [, , room = '', ...rest] = url.pathname.split('/').map(decodeURIComponent);
  if (room === 'count') return send(response, { body: JSON.stringify(await recorded(url.searchParams)) });
  if (room === 'heal') return send(response, { body: JSON.stringify(heal(url.searchParams.get('key'))) });
  if (room === 'reset') return send(response, { body: JSON.stringify(forget(url.searchParams.get('key'))) });
  const order = orders(url);
  allowOrigin(request, response, isHealed(order.key) ? { ...order, cors: true } : order);
  const nth = remember(order.key, request, response, url);
  if (request.method === 'OPTIONS') return send(response, { status: 204, body: '' });
  if (order.delay) await after(order.delay, response);
  if (response.destroyed) return;
  const failing = nth <= order.times && !isHealed(order.key);
  if (failing && order.status) return send(response, refusal(order));
  const answer = await content(room, rest.join('/'), url);
  for (const [name, value] of order.headers) answer.headers = { ...answer.headers, [name]: value };
  if (failing && order.fault) return fail(order.fault, request, response, answer);
  send(response, answer, request.method === 'HEAD');
}

/** A `{ status, headers, body }`. */
async function content(room, path, url) {
  if (room === 'page') return testPage(path || (url.searchParams.get('name') ?? ''), url);
  if (room === 'dist') return (await file(path, url, BUILT)) ?? { status: 404, body: '{}' };
  if (room === 'strange') return strange(path, url.searchParams.get('canary') ?? '');
  if (room === 'echo') return { status: 200, body: url.searchParams.get('body') ?? '{}' };
  const live = url.searchParams.has('rest_route') || path.startsWith('wp-json');
  return room === 'wordpress' && live ? wordpress(path, url) : fixture(room, path, url);
}

function refusal({ status, headers }) {
  const body = { code: 'rest_ordered', message: `The test ordered ${status}.`, data: { status } };
  return { status, headers: Object.fromEntries(headers), body: status === 204 ? '' : JSON.stringify(body) };
}

/** WordPress reflects every origin; `~cors=no` is a server that does not. */
function allowOrigin({ headers }, response, { cors }) {
  response.setHeader('Vary', 'Origin');
  if (!headers.origin || !cors) return;
  response.setHeader('Access-Control-Allow-Origin', headers.origin);
  response.setHeader('Access-Control-Allow-Credentials', 'true');
  response.setHeader('Access-Control-Expose-Headers', 'X-WP-Total, X-WP-TotalPages, Link, Retry-After');
  response.setHeader('Access-Control-Allow-Headers', 'Authorization, X-WP-Nonce, Content-Type');
}

function send(response, { status = 200, headers = {}, body }, bare = false) {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-cache',
    ...(status === 204 ? {} : { 'Content-Length': bytes.length }),
    ...headers,
  });
  response.end(bare ? undefined : bytes);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const serveOne = endpoint();
  const server = createServer((request, response) =>
    serveOne(request, response, () => send(response, { status: 404, body: '{"code":"not_the_endpoint"}' })),
  );
  const port = Number(process.argv[process.argv.indexOf('--port') + 1]) || 0;
  server.listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/endpoint/`));
}
