// `npm run wordpress`: a real WordPress with the plugin and the clinic's posts, until it is stopped.
import { parseArgs } from 'node:util';
import { cores } from './wordpress/cores.mjs';
import { ensurePlugin } from './wordpress/plugin.mjs';
import { boot } from './wordpress/site.mjs';

const { values } = parseArgs({
  options: { core: { type: 'string', default: '7.1' }, theme: { type: 'string' }, language: { type: 'string' } },
});
if (!Object.hasOwn(cores, values.core)) throw new Error(`--core: one of ${Object.keys(cores).join(', ')}.`);

await ensurePlugin();
const site = await boot({ name: values.core, theme: values.theme, language: values.language, seed: true });
console.log(`
  WordPress ${site.version} with the clinic's posts:
    ${site.url}/
    ${site.url}${site.seeded.article}
    ${site.url}/wp-admin/   admin, password
  Its folder, which goes when you press Ctrl+C: ${site.folder}
`);
setInterval(() => {}, 2 ** 30);
