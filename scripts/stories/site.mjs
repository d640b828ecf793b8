// The built Storybook, served as a stranger would: from a folder that nobody has planned for, by a server that knows files.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStorybook } from '../storybook.mjs';

const root = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const folder = '/some/other/folder/';
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};

function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = resolve(root, decodeURIComponent(pathname.replace(folder, '')) || 'index.html');
  const known = pathname.startsWith(folder) && file.startsWith(root + sep) && existsSync(file);
  if (!known || !statSync(file).isFile()) return response.writeHead(404).end();
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'max-age=600',
  });
  createReadStream(file).pipe(response);
}

/** Builds Storybook, unless STORYBOOK_BUILT says that this was done. */
export function buildSite() {
  if (process.env.STORYBOOK_BUILT && existsSync(root)) return;
  console.log('Building Storybook');
  const code = runStorybook('build', ['--quiet'], ['ignore', 'ignore', 'inherit']);
  if (code !== 0) throw new Error('Storybook could not be built: npm run build-storybook tells why.');
}

/** Serves the site: its address, its entries, and how to end it. */
export async function openSite() {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { entries } = JSON.parse(readFileSync(`${root}/index.json`, 'utf8'));
  return {
    address: `http://127.0.0.1:${server.address().port}${folder}`,
    entries: Object.values(entries),
    close: () => server.close(),
  };
}
