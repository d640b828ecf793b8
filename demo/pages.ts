// Serves the demo's pages. The tags' children are printed by the project's own content functions.
import { readFileSync } from 'node:fs';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { optionsIn } from './options.js';
import type { page as Page, Printed } from './page.js';
import type { printStatic as PrintStatic, Recorded } from './printed.js';

const root = new URL('../', import.meta.url);

/** The plugin: the page at every address that is no file. */
export function demoPages(): Plugin {
  return {
    name: 'demo-pages',
    configureServer: (server) => () => void server.middlewares.use(pages(server)),
  };
}

function pages(server: ViteDevServer): Connect.NextHandleFunction {
  return (request, response, next) => {
    const url = new URL(request.originalUrl ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    if (url.pathname === '/clinic-elements.css') {
      response.setHeader('Content-Type', 'text/css');
      return void response.end(readFileSync(new URL('src/clinic-elements.css', root)));
    }
    if (url.pathname === '/builder' || url.pathname === '/builder.html') {
      const file = readFileSync(new URL('demo/builder.html', root), 'utf8');
      return void server.transformIndexHtml(url.pathname, file).then((html) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(html);
      }, next);
    }
    if (request.method !== 'GET' || /\.\w+$/.test(url.pathname)) return next();
    void (async () => {
      try {
        const { page } = (await server.ssrLoadModule('/page.ts')) as { page: typeof Page };
        const html = page(optionsIn(url.searchParams), url.origin, await printed(server, url));
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(await server.transformIndexHtml(url.pathname, html));
      } catch (error) {
        next(error);
      }
    })();
  };
}

/** The children of the tags as a server would print them. The body is the clinic's own HTML, and needs no cleaning. */
async function printed(server: ViteDevServer, url: URL): Promise<Printed> {
  const language = url.searchParams.get('language') === 'es' ? 'es' : 'en';
  const { printStatic } = (await server.ssrLoadModule('/printed.ts')) as { printStatic: typeof PrintStatic };
  const seed = JSON.parse(
    readFileSync(new URL(`test/fixtures/page${language === 'es' ? '.es' : ''}.json`, root), 'utf8'),
  ) as Recorded;
  return printStatic(seed, language, url.origin);
}
