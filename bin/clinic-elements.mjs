#!/usr/bin/env node
// The command line: `npx clinic-elements prerender page.html`.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { prerenderFiles } from './prerender.mjs';

const help = `Usage: npx clinic-elements prerender [options] <file or folder>…

Fills <article-card>, <related-posts>, <clinic-article> and <book-consult-cta> in finished HTML files from what they say
and from the endpoints that they name. The page is then complete before any script runs, and the elements come alive
around it without asking. Everything else in a file stays byte for byte. A tag whose endpoint does not answer stays as it
was, and so does one that is filled already. Of a folder, every .html and .htm file in it is read.

Options:
  --base <url>   The address of the site, which relative addresses start from: https://clinic.example/
  --root <dir>   The folder that will be the site's root; the current one where it is missing.
                 With --root dist, dist/blog/a/index.html will stand at <base>blog/a/
  --out <dir>    Writes the pages there, each under its path from the root, and leaves the files as they are.
  --frames       Prints the frames too, as declarative shadow roots: nothing moves even where the script is late or never
                 comes. The page's policy must allow inline styles.
  --dry-run      Asks the endpoints and reports, and writes nothing.
  --help         Shows this.
  --version      Shows the version.

Ends with 0 when every tag is filled or has nothing to show, with 1 when one could not be filled, and with 2 when the
command cannot be carried out.
`;

const options = {
  base: { type: 'string' },
  root: { type: 'string' },
  out: { type: 'string' },
  frames: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
};

/** A wrong command: one sentence, and where to read on. */
function refuse(sentence) {
  process.stderr.write(`clinic-elements: ${sentence}\nSee npx clinic-elements --help\n`);
  return 2;
}

/** The address of a site as its folder: `https://clinic.example/sub` holds its pages below `sub/`. */
function site(text) {
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) throw new TypeError('no web address');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

async function run(args) {
  let values, positionals;
  try {
    ({ values, positionals } = parseArgs({ args, options, allowPositionals: true }));
  } catch (error) {
    return refuse(`${error.message.split('. ')[0]}.`);
  }
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  if (values.version) {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const [command, ...paths] = positionals;
  if (command !== 'prerender') return refuse(command ? `There is no command "${command}".` : 'Say what to do.');
  if (paths.length === 0) return refuse('Name the files or folders to fill.');
  let base;
  try {
    base = values.base === undefined ? undefined : site(values.base);
  } catch {
    return refuse(`"${String(values.base)}" is no address of a site: write https://clinic.example/`);
  }
  const { root = '.', out, frames = false, 'dry-run': dryRun = false } = values;
  return prerenderFiles(paths, { base, root, out, frames, dryRun });
}

process.exitCode = await run(process.argv.slice(2));
