// The site that the tests share, and browsers that look at it. Nothing but the site answers.
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from '../../scripts/browser.mjs';
import { Site } from '../../scripts/wordpress/site.mjs';

const { folder, port, ...facts } = JSON.parse(process.env.CLINIC_SITE);

export const site = Object.assign(new Site(folder, port), facts);

/** A browser for one file of tests. */
export async function browser() {
  return chromium.launch({
    executablePath: await findChromium(),
    args: [...chromiumArguments, '--disable-background-networking'],
  });
}

/** What WordPress asks itself in vain: its directory on another host, and 6.6 for drafts of a part that nobody changed. */
const ofWordPress = /\/wp\/v2\/(?:block-directory\/|template-parts\/[^?]*\/autosaves\?)/;

/** A window of its own. `faults`: what went wrong in it; `asked`: every address that it asked for. `of`: another site. */
export async function visitor(on, { of = site, ...options } = {}) {
  const context = await on.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const faults = [];
  const asked = [];
  await context.route('**/*', (route) =>
    new URL(route.request().url()).port === String(of.port) ? route.continue() : route.abort(),
  );
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    // Avatars and emoji that WordPress itself asks other hosts for are not let through.
    if (message.type() !== 'error' || /ERR_FAILED/.test(message.text())) return;
    const { url } = message.location();
    if (!ofWordPress.test(url)) faults.push(`${message.text()} ${url}`);
  });
  return Object.assign(page, { faults, asked });
}

/** A window in which somebody has logged in: what the form sends, without the form, which moves the cursor while one types. */
export async function user(on, name, options) {
  const page = await visitor(on, options);
  const address = `${site.url}/wp-login.php`;
  const answer = await page.request.post(address, { form: { log: name, pwd: 'password' }, maxRedirects: 0 });
  if (answer.status() !== 302) throw new Error(`${name} could not log in: ${answer.status()} from ${address}.`);
  return page;
}

/** Publishes a post as its administrator would; gives its number and address. */
export function publish(content, more = {}) {
  return site.php(
    `wp_set_current_user( 1 ); kses_remove_filters(); $id = wp_insert_post( wp_slash( array_merge( array( 'post_title' => 'A test', 'post_status' => 'publish', 'post_content' => $input['content'] ), $input['more'] ) ) );
    return array( 'id' => $id, 'url' => get_permalink( $id ) );`,
    { content, more },
  );
}

/** Every layout shift of a page, with what moved. */
export const recordShifts = () => {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      window.shifts.push({
        value,
        moved: sources.map(
          ({ node, previousRect, currentRect }) =>
            `${node?.nodeName}.${node?.slot ?? ''} ${Math.round(previousRect.y)}+${Math.round(previousRect.height)} -> ${Math.round(currentRect.y)}+${Math.round(currentRect.height)} x ${Math.round(previousRect.x)} -> ${Math.round(currentRect.x)}`,
        ),
      });
  }).observe({ type: 'layout-shift', buffered: true });
};
