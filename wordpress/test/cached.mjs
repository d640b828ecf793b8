// A site behind a page cache: what a visitor is given, what WordPress says itself, and an upgrade of the plugin.
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { boot, pluginFolder } from '../../scripts/wordpress/site.mjs';
import { browser, recordShifts, site as shared, visitor } from './visit.mjs';

let chromium;
/** The site; there once it has been started. */
export let site;

/** Starts a site of its own, and the browser that looks at it. */
export async function startCached() {
  chromium = await browser();
  // The plugin is a copy, which the tests change as an upgrade would.
  site = await boot({ name: shared.core, plugin: pluginFolder, seed: true, pageCache: true });
  // PHP keeps what it has compiled for two seconds; WordPress tells it when it has put new files there.
  writeFileSync(
    join(site.folder, 'wp-content/mu-plugins/new-files.php'),
    `<?php function_exists( 'opcache_invalidate' ) && opcache_invalidate( '${file('generated/versions.php')}', true );`,
  );
}

/** Leaves nothing running. */
export async function stopCached() {
  site?.stop();
  await chromium?.close();
}

/** Whether the cache had it. */
export const from = (response) => response.headers.get('x-cache');
/** An answer, which is kept by the cache once it has come to its end. */
export async function ask(path, options) {
  const answer = await fetch(site.url + path, { redirect: 'manual', ...options });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** What WordPress itself answers now, as the cache would ask it. */
export async function anew(path) {
  const headers = { host: `127.0.0.1:${site.port}` };
  const [answer] = await once(get({ host: '127.0.0.1', port: site.origin, path, headers }), 'response');
  return (await answer.setEncoding('utf8').toArray()).join('');
}

/** Publishes; gives the path. */
export const publish = (content, more = {}) =>
  site.php(
    `wp_set_current_user( 1 ); $id = wp_insert_post( wp_slash( array_merge( array( 'post_title' => 'Kept', 'post_status' => 'publish', 'post_content' => $input['content'] ), $input['more'] ) ) );
    return wp_make_link_relative( get_permalink( $id ) );`,
    { content, more },
  );

/** Changes settings as their page does. */
export const settings = (changes) =>
  site.php(
    "update_option( 'clinic_elements_settings', array_merge( get_option( 'clinic_elements_settings' ), $input ) ); return 1;",
    changes,
  );

/** A visitor's page, with what was asked for the sake of data, and what moved. */
export async function visit(path) {
  const page = await visitor(chromium, { of: site });
  const data = [];
  page.on('request', (request) => {
    if (['fetch', 'xhr', 'beacon'].includes(request.resourceType())) data.push(request.url());
  });
  await page.addInitScript(recordShifts);
  // The theme's typefaces may move what they like.
  await page.route('**/*.woff2', (route) => route.abort());
  const response = await page.goto(site.url + path);
  return Object.assign(page, { data, kept: response.headers()['x-cache'] });
}

/** Waits until every element has its frame. */
export const framed = (page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('related-posts, book-consult-cta, article-card')].every(
      ({ shadowRoot }) => shadowRoot?.childElementCount,
    ),
  );

/** The library's script in the plugin. */
export const asset = 'assets/clinic-elements.js';
/** Where a file of the plugin lies. */
export const file = (name) => join(site.folder, 'wp-content/plugins/clinic-elements', name);
/** The address by which a page names that script. */
export const script = (html) =>
  /\/wp-content\/plugins\/clinic-elements\/assets\/clinic-elements\.js\?ver=[0-9a-f]{12}/.exec(html)?.[0];

/** Puts other bytes in the place of the script, under a name of their own, as an upgrade does. */
export function upgrade(code, hash) {
  writeFileSync(file(asset), code);
  const versions = readFileSync(file('generated/versions.php'), 'utf8');
  rmSync(file('generated/versions.php'));
  writeFileSync(
    file('generated/versions.php'),
    versions.replace(/('assets\/clinic-elements\.js' => ')[0-9a-f]+/, `$1${hash}`),
  );
}
