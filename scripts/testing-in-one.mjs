// What every browser test imports, as one file: as it lies in node_modules it is forty, each asked for by each page.
import { rolldown } from 'rolldown';

const path = '/open-wc-testing.js';

/** The plugin for the test server. */
export async function testingInOne() {
  const bundle = await rolldown({
    input: '@open-wc/testing',
    resolve: { conditionNames: ['development', 'browser', 'import', 'default'] },
    platform: 'browser',
  });
  const { output } = await bundle.generate({ format: 'es', codeSplitting: false });
  await bundle.close();
  const body = output[0].code;
  return {
    name: 'testing-in-one',
    resolveImport: ({ source }) => (source === '@open-wc/testing' ? path : undefined),
    serve: (context) => (context.path === path ? { body, type: 'js' } : undefined),
  };
}
