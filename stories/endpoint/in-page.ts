// The endpoint of the built site: the page answers its own questions. A service worker would need a secure address and
// a second visit; files alone cannot be slow or fail.
import { file } from './fixtures.js';

/** Ends when the time has passed; fails when the element no longer asks. */
function pause(milliseconds: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, Math.min(milliseconds, 2 ** 31 - 1));
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

/** An answer under the orders of its address, as test/server gives it. */
async function answer(url: URL, signal?: AbortSignal | null): Promise<Response> {
  const { orders } = await import('../../test/server/orders.mjs');
  const { wordpress } = await import('../../test/server/wordpress.mjs');
  const order = orders(url);
  if (order.delay) await pause(order.delay, signal);
  if (order.status) return new Response('{}', { status: order.status });
  if (order.fault === 'empty-list') return new Response('[]');
  const [, path = ''] = url.pathname.split('/endpoint/');
  if (path === 'echo') return new Response(url.searchParams.get('body'));
  const live = /^wordpress\/(wp-json\/.*)$/.exec(path)?.[1];
  const found = live ? await wordpress(live, url) : await file(path);
  const { status, headers, body } = found ?? { status: 404, body: '{}' };
  const cut = order.fault === 'truncated' ? body.slice(0, body.length >> 1) : body;
  return new Response(cut, { status, headers: { 'Content-Type': 'application/json', ...headers } });
}

/** From now on the page answers `endpoint/…`; everything else goes where it went. */
export function answerInPage(): void {
  const network = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const own = url.origin === location.origin && url.pathname.includes('/endpoint/');
    return own ? answer(url, init?.signal) : network(input, init);
  };
}
