// Every test/**/*.test.ts, in every engine that this machine has. `npm test` uses this; for daily work:
// BROWSERS=chromium npx wtr --config test/web-test-runner.config.mjs --watch --files test/elements/article-card.test.ts
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { findEngines } from '../scripts/engines.mjs';
import { endpointMiddleware } from '../scripts/koa-endpoint.mjs';
import { litAsShipped } from '../scripts/lit-as-shipped.mjs';
import { testCommands } from '../scripts/test-commands.mjs';
import { testingInOne } from '../scripts/testing-in-one.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The engines of this run, each with its launcher. */
export const engines = await Promise.all(
  (await findEngines()).map(async (engine) => ({ ...engine, browser: await engine.launcher(engine) })),
);

const quiet = [/Lit is in dev mode/, /Multiple versions of Lit loaded/];

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: ['test/**/*.test.ts', '!**/{node_modules,dist}/**'],
  browsers: engines.map(({ browser }) => browser),
  // Lit as it warns developers: a mistake in a template is an error here
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    process.env.LIT !== 'stock' && (await litAsShipped()),
    await testingInOne(),
    esbuildPlugin({
      ts: true,
      // JavaScript stays as it is
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
    testCommands(),
  ].filter(Boolean),
  middleware: await endpointMiddleware(),
  concurrency: 2,
  concurrentBrowsers: 3,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 60_000 } },
  filterBrowserLogs: ({ args }) =>
    !args.some((text) => typeof text === 'string' && quiet.some((note) => note.test(text))),
};
