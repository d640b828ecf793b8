// What editors and type checkers read about the tags, all of it from custom-elements.json: by their paths in dist/.
import { readdirSync, readFileSync } from 'node:fs';
import { elementsIn, type Manifest } from '../../reference/manifest.js';
import { tagTypes } from './tag-types.js';
import { cssData, htmlData } from './vscode.js';
import { webTypes } from './web-types.js';

const frameworks = new URL('./frameworks/', import.meta.url);

/** The files, by their paths. */
export function editorFiles(manifest: Manifest, version: string): Map<string, string> {
  const elements = [...elementsIn(manifest).values()];
  const files = new Map([
    ['editors/vscode-html.json', htmlData(elements)],
    ['editors/vscode-css.json', cssData(elements)],
    ['editors/web-types.json', webTypes(elements, version)],
    ['types/tags.d.ts', tagTypes(elements)],
  ]);
  for (const name of readdirSync(frameworks)) {
    files.set(`types/${name}`, readFileSync(new URL(name, frameworks), 'utf8'));
    // Types alone; a program that imports them all the same finds a module that does nothing.
    files.set(`types/${name.replace('.d.ts', '.js')}`, 'export {};\n');
  }
  return files;
}
