// One page of the built Storybook, and what it says while it is looked at.

/** Runs in the page before anything else: notes how stories end, whenever Storybook opens its channel. */
function listen() {
  let channel;
  const ended = new Map();
  const waiting = new Map();
  const end = (id, fault) => {
    ended.set(id, fault);
    waiting.get(id)?.(fault);
  };
  window.storyEnded = (id) => (ended.has(id) ? ended.get(id) : new Promise((resolve) => waiting.set(id, resolve)));
  window.goToStory = (id) => {
    ended.delete(id);
    channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  };
  const told = (value) => {
    channel = value;
    let thrown = '';
    value.on('storyFinished', ({ storyId, status }) => {
      end(storyId, status === 'success' ? '' : thrown || `ended as ${status}`);
      thrown = '';
    });
    value.on('docsRendered', (id) => end(id, ''));
    for (const name of ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing'])
      value.on(name, (error) => (thrown = `${name}: ${String(error?.message ?? error?.description).split('\n')[0]}`));
  };
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', { get: () => channel, set: told });
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

/** A window that goes from story to story, as somebody does who clicks through the list on the left. */
export class Visitor {
  faults = [];
  #context;
  #page;
  #site;

  constructor(context, site) {
    this.#context = context;
    this.#site = site;
  }

  /** Goes to an entry and waits until its story has played. `faults` are what was found, and go on filling. */
  async visit({ id, type }) {
    this.faults = [];
    const page = this.#page ?? (await this.#open());
    await page.setViewportSize({ width: 1280, height: 800 });
    if (type === 'docs' || this.#page !== page)
      await page.goto(`${this.#site.address}iframe.html?id=${id}&viewMode=${type === 'docs' ? 'docs' : 'story'}`);
    else await page.evaluate((story) => window.goToStory(story), id);
    this.#page = type === 'docs' ? undefined : page;
    const late = new Promise((resolve) => setTimeout(resolve, 90_000, 'did not end').unref());
    const ended = await Promise.race([page.evaluate((story) => window.storyEnded(story), id), late]);
    if (ended) this.faults.push(ended);
    return page;
  }

  async #open() {
    for (const page of this.#context.pages()) await page.close();
    const page = await this.#context.newPage();
    const { origin } = new URL(this.#site.address);
    page.on(
      'console',
      (message) => message.type() === 'error' && this.faults.push(`console: ${message.text().split('\n')[0]}`),
    );
    page.on('pageerror', (error) => this.faults.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) this.faults.push(`asks ${url.href}`);
    });
    return page;
  }
}

/** Turns the toolbar's language; `false` where a story has its own. */
export async function speak(page, language) {
  return page.evaluate(
    (wanted) =>
      new Promise((resolve) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        channel.once('storyRendered', () => resolve(document.documentElement.lang === wanted));
        channel.emit('updateGlobals', { globals: { language: wanted } });
      }),
    language,
  );
}

/** Turns to Spanish and waits until the elements are where they were. */
export async function speakSpanish(page) {
  const states = () =>
    Array.from(document.querySelectorAll('#storybook-root [data-state]'), ({ dataset }) => dataset.state).join();
  const before = await page.evaluate(states);
  const speaks = await speak(page, 'es');
  // What waits until it is nearly seen may have been pushed away by what came before it.
  const near = "document.querySelector('#storybook-root [data-state=loading]')?.scrollIntoView()";
  const same = `(${near}, (${String(states)})() === ${JSON.stringify(before)})`;
  if (speaks) await page.waitForFunction(same, undefined, { timeout: 60_000 });
  await page.evaluate(() => scrollTo(0, 0));
  return speaks;
}
