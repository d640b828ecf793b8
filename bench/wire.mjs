// The server of the loading bench: everything is in memory and compressed before it is asked for, so that what is measured
// is the browser's.
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { bundle as bundleStyles } from 'lightningcss';
import { build } from 'vite';
import { libraries } from './libraries.js';
import { addressOf, framed, json, pages, scriptOf } from './pages.mjs';

const file = (path) => readFileSync(new URL(`../${path}`, import.meta.url));

/** One file for a library, minified, as an agency's own build makes it. */
async function bundle(entry) {
  const [{ output }] = [
    await build({
      configFile: false,
      logLevel: 'silent',
      root: 'bench',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        target: 'es2022',
        lib: { entry, formats: ['es'], fileName: 'library' },
        rolldownOptions: { output: { minify: true, codeSplitting: false } },
      },
    }),
  ].flat();
  return output[0].code;
}

const styles = (filename) => bundleStyles({ filename, minify: true }).code;

async function answers() {
  const text = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
  const all = new Map();
  const add = (address, body) => {
    const type = text[/\.\w+$/.exec(address)[0]];
    const headers = { 'Cache-Control': 'max-age=3600' };
    if (!type) return all.set(address, { body, headers: { ...headers, 'Content-Type': 'image/jpeg' } });
    const coded = { 'Content-Type': `${type}; charset=utf-8`, 'Content-Encoding': 'br' };
    all.set(address, { body: brotliCompressSync(Buffer.from(body)), headers: { ...headers, ...coded } });
  };
  for (const [name, { html }] of Object.entries(pages)) {
    add(addressOf(name), html);
    add(addressOf(name, '/late'), html.replace(scriptOf(name)[0], ''));
  }
  add('/frame.html', framed);
  add('/posts.json', json);
  add('/blank.html', '<!doctype html><title>Blank</title>');
  add('/theme.css', file('node_modules/bootstrap/dist/css/bootstrap.min.css'));
  add('/images/hero.jpg', file('test/fixtures/images/beach-hat-600.jpg'));
  add('/images/card.jpg', file('test/fixtures/images/smiling-woman-400.jpg'));
  const chunks = readdirSync(new URL('../dist/chunks', import.meta.url)).map((name) => `chunks/${name}`);
  for (const name of ['clinic-elements.js', 'clinic-elements.css', 'autoload.js', ...chunks])
    add(`/dist/${name}`, file(`dist/${name}`));
  const entries = Object.entries(libraries).map(([name, { module }]) => [name, module]);
  const own = {
    floor: './floor.js',
    'floor-fetch': './floor-fetch.js',
    preact: './preact-page.js',
    'article-card': '../dist/npm/define/article-card.js',
  };
  for (const [name, module] of [...entries, ...Object.entries(own)])
    add(`/library/${name}.js`, await bundle(module.startsWith('.') ? module : `./node_modules/${module}`));
  for (const [name, { sheets }] of Object.entries(libraries))
    sheets.forEach((sheet, at) => add(`/sheet/${name}.${at}.css`, styles(`bench/node_modules/${sheet}`)));
  return all;
}

/** A server on a free port: `origin`, and `close`. */
export async function openWire() {
  const all = await answers();
  const server = createServer((request, response) => {
    const answer = all.get(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    if (!answer) return response.writeHead(404).end();
    response.writeHead(200, { ...answer.headers, 'Content-Length': answer.body.length }).end(answer.body);
  });
  server.listen(0);
  await once(server, 'listening');
  return {
    origin: `http://localhost:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
