// The demo's JSON comes from the endpoint that the tests ask: one server for both.
import { existsSync } from 'node:fs';
import type { Connect, Plugin } from 'vite';

const file = new URL('../../test/server/endpoint.mjs', import.meta.url);

/** The plugin: puts the test endpoint before the development server's own answers. */
export function endpointServer(): Plugin {
  return {
    name: 'endpoint-server',
    async configureServer({ middlewares }) {
      if (!existsSync(file)) return;
      const { endpoint } = (await import(/* @vite-ignore */ file.href)) as {
        endpoint: () => Connect.NextHandleFunction;
      };
      middlewares.use(endpoint());
    },
  };
}
