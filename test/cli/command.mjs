// What the tests of the command line share: the command itself, the endpoint it asks, and folders that go away again.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endpoint } from '../server/endpoint.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const times = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);

/** The command runs what `npm run build` has compiled; compiles it where the sources are newer. */
export function ensureCompiled() {
  const compiled = join(root, 'dist/npm/static/prerender.js');
  if (existsSync(compiled) && statSync(compiled).mtimeMs > Math.max(...times('src'))) return;
  spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
    cwd: root,
  });
}

/** Runs the command in a folder: `{ code, out, errors }`. */
export async function command(cwd, ...args) {
  const child = spawn(process.execPath, [join(root, 'bin/clinic-elements.mjs'), ...args], { cwd });
  const said = { out: '', errors: '' };
  child.stdout.on('data', (text) => (said.out += text));
  child.stderr.on('data', (text) => (said.errors += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, ...said };
}

/** The test endpoint on a free port, as `{ origin, close }`. */
export async function served() {
  const serve = endpoint();
  const server = createServer((request, response) => serve(request, response, () => response.writeHead(404).end()));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

/** A folder with files in it, which goes away after the test. */
export function folder(context, files) {
  const path = mkdtempSync(join(tmpdir(), 'clinic-elements-'));
  context.after(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}
