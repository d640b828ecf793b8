// dist/integrity.json: what a page can check each shipped file by, https://www.w3.org/TR/sri-2/.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = 'dist/integrity.json';

/** The value of an `integrity` attribute for a file with these bytes. */
export function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** The files in dist/ that are shipped, by their paths in the package; the bundles for the scales are not. */
function shippedFiles() {
  return readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(root.split(sep).join('/'), join(entry.parentPath, entry.name).split(sep).join('/')))
    .filter((path) => path !== file && !path.startsWith('dist/measure/'))
    .sort();
}

/** Writes the hashes of what the build has left in dist/. */
export function writeIntegrity() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = Object.fromEntries(shippedFiles().map((path) => [path, integrityOf(readFileSync(join(root, path)))]));
  writeFileSync(join(root, file), `${JSON.stringify({ version, files }, null, 2)}\n`);
}
