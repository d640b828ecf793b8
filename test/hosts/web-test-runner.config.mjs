// The sites of this folder, built, in every engine: `npm run test:hosts`.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { koaMiddleware } from '../../scripts/koa-endpoint.mjs';
import config, { engines } from '../web-test-runner.config.mjs';

/** By the folder that an address names. */
const folders = {
  hosts: fileURLToPath(new URL('dist/sites', import.meta.url)),
  dist: fileURLToPath(new URL('../../dist', import.meta.url)),
};
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Files as a web server sends them: the runner's own would parse pages and scripts, and mend what is meant to be odd. */
function serveFiles(request, response, next) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const [, name, ...rest] = normalize(pathname).split('/');
  const file = Object.hasOwn(folders, name) && join(folders[name], ...rest);
  if (!file || !existsSync(file) || !statSync(file).isFile()) return next();
  response.setHeader('Content-Type', `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`);
  if (searchParams.has('csp')) response.setHeader('Content-Security-Policy', searchParams.get('csp'));
  createReadStream(file).pipe(response);
}

export { engines };
export default {
  ...config,
  files: ['test/hosts/*.spec.ts'],
  middleware: [koaMiddleware(serveFiles), ...config.middleware],
};
