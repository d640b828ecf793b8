// What the stories ask for JSON. While developing it is the tests' own endpoint; the built site has no server, and the
// page answers itself (stories/endpoint/in-page.ts) from the same files and by the same WordPress.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PluginOption } from 'vite';
import { endpointServer } from '../scripts/build/endpoint-server.js';

const fixtures = fileURLToPath(new URL('../test/fixtures/', import.meta.url));
const browserFixtures = fileURLToPath(new URL('../stories/endpoint/fixtures.ts', import.meta.url));

/** What is served of the fixtures: what was recorded from other sites is for the tests alone. */
const isServed = (file: string): boolean => /^[\w-]+\/[\w.-]+\.(?:json|jpg)$/.test(file);

/** The plugin. */
export function endpointAnswers(): PluginOption {
  return [
    endpointServer(),
    {
      name: 'endpoint-in-page',
      apply: 'build',
      enforce: 'pre',
      // The small live WordPress reads files; in a page it asks for them.
      resolveId: (id: string, importer?: string) =>
        id === './fixtures.mjs' && importer?.includes('/test/server/') ? browserFixtures : undefined,
      generateBundle() {
        const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).map((file) =>
          file.replaceAll('\\', '/'),
        );
        for (const file of files.filter(isServed))
          this.emitFile({ type: 'asset', fileName: `endpoint/${file}`, source: readFileSync(fixtures + file) });
      },
    },
  ];
}
