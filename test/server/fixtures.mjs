// Recorded answers from test/fixtures, with this server's own address in them.
import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));
const TYPES = {
  '.json': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
};
const NOT_FOUND = {
  status: 404,
  body: '{"code":"rest_no_route","message":"No route was found matching the URL.","data":{"status":404}}',
};

/** The file of a path; the posts of that format for an address such as `ghost/api/content/posts/?limit=3`. */
export async function fixture(room, path, url) {
  const clean = path.replace(/\/$/, '');
  const usual = /posts\/[^/]+$/.test(clean) ? 'post.json' : 'posts.json';
  for (const name of extname(clean) ? [clean] : [`${clean}.json`, usual]) {
    const found = await file(`${room}/${name}`, url);
    if (found) return found;
  }
  return NOT_FOUND;
}

/** A file's `{ status, headers, body }`, or nothing. */
export async function file(name, url, folder = FIXTURES) {
  const path = resolve(folder, name);
  if (!path.startsWith(folder + sep)) return undefined;
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return undefined;
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const isText = /charset|svg/.test(type);
  return { status: 200, headers: { 'Content-Type': type }, body: isText ? local(bytes.toString(), url) : bytes };
}

/** A text in which the server's own address stands where the recorded one was. */
export function local(text, { origin, host }) {
  return text.replaceAll('__ORIGIN__', origin).replaceAll('__HOST__', host);
}
