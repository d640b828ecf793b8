// Makes a machine ready that has only Node and npm: the packages of the lock file. Node's own modules only.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);

const packagesIn = (file, folder) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')).packages;

/** Whether what is installed is what the lock file says. npm leaves its own account of that in `node_modules`. */
function installed(folder) {
  try {
    const here = packagesIn('node_modules/.package-lock.json', folder);
    return Object.entries(packagesIn('package-lock.json', folder)).every(
      // a package for another kind of machine is optional, and absent here
      ([path, { version, optional }]) => !path || (here[path] ? here[path].version === version : optional),
    );
  } catch {
    return false;
  }
}

/** Installs what the lock file of a folder says, where that is not here yet. */
export function ensurePackages(folder = root) {
  if (installed(folder)) return;
  const cwd = fileURLToPath(folder);
  console.log(`Installing the packages of ${cwd}: a minute or two.`);
  const options = { cwd, stdio: 'inherit', shell: process.platform === 'win32' };
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], options);
  if (status !== 0) throw new Error('npm ci failed; what it says stands above.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensurePackages();
