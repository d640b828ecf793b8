// The proof's own web server, for the suites that drive Chromium from Node: the endpoint, and the files of the project.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumArguments, ensureChromium } from '../../scripts/browser.mjs';
import { endpoint } from '../server/endpoint.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

async function file(request, response) {
  const path = resolve(root, `.${decodeURIComponent(new URL(request.url, 'http://x').pathname)}`);
  const found = path.startsWith(root.replace(/\/$/, '') + sep) && (await stat(path).catch(() => undefined));
  if (!found || !found.isFile()) return response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' });
  createReadStream(path).pipe(response);
}

/** A server on a free port, and a Chromium; `close` ends both. */
export async function openSite(options = {}) {
  const serve = endpoint();
  const server = createServer((request, response) => serve(request, response, () => void file(request, response)));
  server.listen(0);
  await once(server, 'listening');
  const executablePath = await ensureChromium();
  const args = [...chromiumArguments, ...(options.args ?? [])];
  const browser = await chromium.launch({ executablePath, args });
  return {
    browser,
    port: server.address().port,
    origin: `http://localhost:${server.address().port}`,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
