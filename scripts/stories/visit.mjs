// One page of the built Storybook, and what it says while it is looked at.

/** Runs in the page before anything else: notes how the story ended, whenever Storybook opens its channel. */
function listen() {
  let channel;
  window.storyEnded = new Promise((resolve) => {
    const told = (value) => {
      channel = value;
      value.on('storyFinished', ({ status }) => resolve(status === 'success' ? '' : `ended as ${status}`));
      value.on('docsRendered', () => resolve(''));
      for (const name of ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing'])
        value.on(name, (error) => resolve(`${name}: ${String(error?.message ?? error?.description).split('\n')[0]}`));
    };
    Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', { get: () => channel, set: told });
  });
}

/** A browser's window in which every entry looks the same on every machine. */
export async function openWindow(browser, settings = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
    ...settings,
  });
  await context.addInitScript(listen);
  return context;
}

/** What was wrong with a page besides what its story says: errors, other hosts. */
function witness(page, origin) {
  const faults = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) faults.push(`asks ${url.href}`);
  });
  return faults;
}

/** Opens an entry and waits until its story has played; `faults` are what was found, and go on filling. */
export async function visit(context, site, { id, type }, globals = '') {
  const page = await context.newPage();
  const faults = witness(page, new URL(site.address).origin);
  const query = `id=${id}&viewMode=${type === 'docs' ? 'docs' : 'story'}${globals && `&globals=${globals}`}`;
  await page.goto(`${site.address}iframe.html?${query}`);
  const late = new Promise((resolve) => setTimeout(resolve, 60_000, 'did not end').unref());
  const ended = await Promise.race([page.evaluate(() => window.storyEnded), late]);
  if (ended) faults.push(ended);
  return { page, faults };
}

/** Turns the toolbar to Spanish and waits until the elements are where they were; `false` where a story has its own language. */
export async function speakSpanish(page) {
  const states = () =>
    Array.from(document.querySelectorAll('#storybook-root [data-state]'), ({ dataset }) => dataset.state).join();
  const before = await page.evaluate(states);
  const speaks = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        channel.on('storyRendered', () => resolve(document.documentElement.lang === 'es'));
        channel.emit('updateGlobals', { globals: { language: 'es' } });
      }),
  );
  const same = `(${String(states)})() === ${JSON.stringify(before)}`;
  if (speaks) await page.waitForFunction(same, undefined, { timeout: 30_000 });
  return speaks;
}
