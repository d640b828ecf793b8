// The test endpoint speaks to any Node server, `(request, response, next)`; the runner's server is Koa.
import { once } from 'node:events';
import { existsSync } from 'node:fs';

const file = new URL('../test/server/endpoint.mjs', import.meta.url);

/** Koa middleware of a handler of the usual shape. */
export function koaMiddleware(handler) {
  return async (context, next) => {
    const { req, res } = context;
    const { statusCode } = res;
    context.respond = false;
    // Koa starts at 404, Node and the handler at 200
    res.statusCode = 200;
    const passedOn = new Promise((resolve, reject) => {
      handler(req, res, (error) => (error ? reject(error) : resolve(true)));
    });
    // an answer that is under way, or that never ends, is the handler's own affair
    if (!(await Promise.race([passedOn, once(res, 'close').then(() => false)]))) return;
    context.respond = true;
    res.statusCode = statusCode;
    await next();
  };
}

/** The endpoint as middleware for the runner: none while it is not there. */
export async function endpointMiddleware() {
  if (!existsSync(file)) return [];
  const { endpoint } = await import(file.href);
  return [koaMiddleware(endpoint())];
}
