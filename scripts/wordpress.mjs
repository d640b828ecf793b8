// `npm run wordpress`: a real WordPress with the plugin and the clinic's posts, until it is stopped.
import { parseArgs } from 'node:util';
import { cores } from './wordpress/cores.mjs';
import { ensurePhp } from './wordpress/php.mjs';
import { play } from './wordpress/playground.mjs';
import { ensurePlugin } from './wordpress/plugin.mjs';
import { boot } from './wordpress/site.mjs';

const { values } = parseArgs({
  options: {
    core: { type: 'string', default: '7.1' },
    theme: { type: 'string' },
    language: { type: 'string' },
    playground: { type: 'boolean', default: false },
  },
});
if (!Object.hasOwn(cores, values.core)) throw new Error(`--core: one of ${Object.keys(cores).join(', ')}.`);

/** Whether this machine can run PHP. */
function hasPhp() {
  try {
    ensurePhp();
    return true;
  } catch (error) {
    console.log(`${error.message}\nUntil then WordPress Playground runs it: slower, but the same site.`);
    return false;
  }
}

await ensurePlugin();
const { core: name, theme, language } = values;
const site =
  values.playground || !hasPhp()
    ? await play({ name, theme, language })
    : await boot({ name, theme, language, seed: true });
console.log(`
  WordPress ${site.version} with the clinic's posts:
    ${site.url}/
    ${site.url}${site.seeded.article}
    ${site.url}/wp-admin/   admin, password
  Its folder, which goes when you press Ctrl+C: ${site.folder}
`);
setInterval(() => {}, 2 ** 30);
