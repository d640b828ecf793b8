// A folder of links to a core that is in the cache: what a site writes there must be its own.
import { linkSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The same files under another name: links, so that a site costs no time and no room. */
export function linkTree(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else linkSync(source, target);
  }
}

/** A file of a site's own. What stood there is a link into the cache, and is taken away first. */
export function writeOwn(path, text) {
  rmSync(path, { force: true });
  writeFileSync(path, text);
}
