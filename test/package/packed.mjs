// The package as npm would publish it, unpacked where a program would have it: in the node_modules of a folder of its
// own. What the frameworks bring is found in test/hosts, Lit in the project's own packages.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

/** A folder with the package in it: `{ folder, library, tarball, files, remove }`. */
export function packed() {
  mkdirSync(home, { recursive: true });
  const folder = mkdtempSync(join(home, 'one-'));
  const library = join(folder, 'node_modules/clinic-elements');
  mkdirSync(library, { recursive: true });
  const { stdout, said, status } = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
  });
  if (status !== 0) throw new Error(said);
  const [{ filename, files }] = JSON.parse(stdout.slice(stdout.indexOf('[')));
  const tarball = join(folder, filename);
  const unpacked = run('tar', ['-xzf', tarball, '-C', library, '--strip-components=1']);
  if (unpacked.status !== 0) throw new Error(unpacked.said);
  return {
    folder,
    library,
    tarball,
    files: files.map(({ path }) => path).sort(),
    read: (path) => readFileSync(join(library, path)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
