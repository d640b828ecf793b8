// `npm run manifest` writes custom-elements.json; with --check it only says whether the committed one is still true.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { commandLine } from './chosen.mjs';

const { has } = commandLine('--check');
const cwd = fileURLToPath(new URL('..', import.meta.url));
const file = new URL('../custom-elements.json', import.meta.url);
const manifest = await cli({ argv: ['analyze', '--config', 'scripts/manifest.config.mjs'], cwd, noWrite: true });
const text = `${JSON.stringify(manifest, null, 2)}\n`;

function committed() {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

if (!has('--check')) writeFileSync(file, text);
else if (committed() === text) console.log('custom-elements.json is what the sources say.');
else {
  console.error('custom-elements.json is not what the sources say: npm run manifest, and commit it.');
  process.exitCode = 1;
}
