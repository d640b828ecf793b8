// The package as npm would publish it, unpacked where a program would have it: in the node_modules of a folder of its
// own. What the frameworks bring is found in test/hosts, Lit in the project's own packages.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const home = join(root, 'test/hosts/dist/programs');

/** Runs a program; what it says, and how it ended. */
export function run(command, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32' && command === 'npm',
    ...options,
  });
  return { status, said: `${stdout}${stderr}`, stdout };
}

/** Packs what is built, into `folder`; gives the tarball and the paths in it. */
function pack(folder) {
  const options = ['--json', '--ignore-scripts', '--pack-destination', folder];
  const { stdout, said, status } = run('npm', ['pack', ...options], { cwd: root });
  if (status !== 0) throw new Error(said);
  const [{ filename, files }] = JSON.parse(stdout.slice(stdout.indexOf('[')));
  return { tarball: join(folder, filename), files: files.map(({ path }) => path) };
}

function unpack(tarball, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { status, said } = run('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  if (status !== 0) throw new Error(said);
}

/** Puts the library where a program has it. */
export function unpackLibrary(library) {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-elements-'));
  unpack(pack(folder).tarball, library);
  rmSync(folder, { recursive: true });
}

/** A folder with the package in it. */
export function packed() {
  mkdirSync(home, { recursive: true });
  const folder = mkdtempSync(join(home, 'one-'));
  const library = join(folder, 'node_modules/clinic-elements');
  const { tarball, files } = pack(folder);
  unpack(tarball, library);
  return {
    folder,
    library,
    tarball,
    files,
    read: (path) => readFileSync(join(library, path)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
