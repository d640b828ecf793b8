// Finds the files, fills them one after the other, and says what became of each tag.
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { prerender } from 'clinic-elements/static/prerender';

/** The HTML files that paths name: themselves, and all in folders. */
async function filesIn(paths) {
  const found = [];
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) {
      found.push(path);
      continue;
    }
    const names = (await readdir(path, { recursive: true })).filter((name) => /\.html?$/i.test(name)).sort();
    found.push(...names.filter((name) => !name.split(sep).includes('node_modules')).map((name) => join(path, name)));
  }
  return [...new Set(found)];
}

/** A file's path from the site's root; an error where it lies outside, for its addresses cannot be known. */
function inside(root, file) {
  const path = relative(resolve(root), resolve(file));
  if (/^\.\.(?:[\\/]|$)/.test(path) || isAbsolute(path))
    throw new Error(`${file} lies outside the site's root: name the root with --root.`);
  return path;
}

/** The address that a file will have: a folder's index goes by the folder. */
function addressOf(path, base) {
  const parts = path.split(sep).map(encodeURIComponent);
  return new URL(parts.join('/').replace(/(^|\/)index\.html?$/i, '$1'), base).href;
}

/** Writes whole files only: a page that is being read, or a disk that is full, never holds half of one. */
async function writeWhole(file, bytes) {
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(beside, bytes, { mode: (await stat(file).catch(() => undefined))?.mode });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

const words = { filled: 'filled', complete: 'filled before', empty: 'nothing to show', failed: 'left as it was' };

function report(file, tags) {
  for (const { tag, line, outcome, src, message } of tags) {
    const from = src === undefined ? '' : ` from ${src}`;
    const text = `${file}:${line}  <${tag}>${from}: ${words[outcome]}${message ? `. ${message}` : ''}\n`;
    (outcome === 'failed' ? process.stderr : process.stdout).write(text);
  }
}

/** Fills files; gives the code that the process ends with. */
export async function prerenderFiles(paths, { base, root, out, frames, dryRun }) {
  const counts = { filled: 0, complete: 0, empty: 0, failed: 0 };
  try {
    const printer = frames ? (await import('clinic-elements/static/frames')).frames : undefined;
    for (const file of await filesIn(paths)) {
      const path = base || out !== undefined ? inside(root, file) : undefined;
      // What a link stands for is written, and the link stays.
      const place = out === undefined ? await realpath(file) : join(out, path);
      const before = await readFile(file);
      const page = await prerender(before, { base: base && addressOf(path, base), frames: printer });
      report(file, page.tags);
      for (const { outcome } of page.tags) counts[outcome]++;
      if (!dryRun && (out !== undefined || page.html !== before)) await writeWhole(place, page.html);
    }
  } catch (error) {
    process.stderr.write(`clinic-elements: ${error.message}\n`);
    return 2;
  }
  const parts = Object.entries(counts).filter(([, count]) => count);
  const sum = parts.map(([outcome, count]) => `${count} ${words[outcome]}`).join(', ');
  process.stdout.write(`${sum || 'No tag found'}${dryRun ? '; nothing written' : ''}.\n`);
  return counts.failed ? 1 : 0;
}
