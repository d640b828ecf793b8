// Tests run with what a page loads: our templates as the build writes them, drawn by what stands in for Lit in the
// bundles. LIT=stock runs them with Lit itself, as an agency's own bundler does.
import { runnerImport } from 'vite';

/** The plugin for the test server. */
export async function litAsShipped() {
  const { withShortLiterals } = (await runnerImport('./scripts/build/literals.ts')).module;
  const isOurs = (path) => /^\/src\/.*\.ts$/.test(path);
  return {
    name: 'lit-as-shipped',
    resolveImport: ({ source, context }) =>
      source === 'lit' && isOurs(context.path) ? '/scripts/build/lit/index.ts' : undefined,
    transform: ({ path, body }) => (isOurs(path) ? { body: withShortLiterals(body, path.slice(1)) } : undefined),
  };
}
