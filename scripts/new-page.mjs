// A whole page of its own for one test, in Chromium only: a strict policy, no script, a layout that may shift. The
// other engines' drivers have one page, the runner's. A test asks with `executeServerCommand('new-page', order)`.

/** Begins what the page says to this file by its console: no global in it then, and nothing that a policy forbids. */
const mark = '\u0001test-page';

/** Runs in the page before anything of its own does. */
function report({ mark, event }) {
  const tell = (kind, value) => console.debug(mark, JSON.stringify([kind, value]));
  document.addEventListener('securitypolicyviolation', (violation) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = violation;
    tell('violation', { effectiveDirective, blockedURI, sourceFile, lineNumber, sample });
  });
  if (event) document.addEventListener(event, () => tell('event'), true);
}

/** Writes down what happens in a page. `heard` ends when the event that is waited for has come so many times. */
function observed(page, { count = 1 } = {}) {
  const happened = { errors: [], violations: [], requests: [] };
  let left = count;
  const heard = new Promise((resolve) => {
    page.on('console', (message) => {
      const text = message.text();
      if (!text.startsWith(mark)) {
        if (message.type() === 'error') happened.errors.push(text);
        return;
      }
      const [kind, value] = JSON.parse(text.slice(mark.length));
      if (kind === 'violation') happened.violations.push(value);
      else if (--left === 0) resolve();
    });
  });
  page.on('pageerror', (error) => happened.errors.push(String(error)));
  page.on('request', (request) => happened.requests.push(request.url()));
  return { happened, heard };
}

/** A limit for what may never come; a test then says what was missing. */
function inTime(promise, what, milliseconds = 10_000) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`new-page: ${what} did not come.`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** What an expression, which may be a promise, comes to. The protocol's own way: it works under every policy. */
async function evaluate(page, expression) {
  const protocol = await page.context().newCDPSession(page);
  const { result, exceptionDetails } = await protocol.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails)
    throw new Error(`new-page: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return result.value;
}

/**
 * Opens `url` and gives what `script`, an expression, comes to there, as `{ result, errors, violations, requests }`.
 * `wait`: `{ selector }` until something is in the page, or `{ event, count }` until an event has come so many times.
 * `before`: a script that runs before the page's own; `aria`: a selector whose accessibility tree to add; the rest are
 * the settings of a visitor's browser.
 */
export async function newPage({ payload, session }) {
  const browser = session.browser.getPage?.(session.id)?.context?.().browser?.();
  if (!browser?.newContext) throw new Error(`new-page: ${session.browser.name} opens no other page.`);
  const { url, script, before, wait, aria, ...visitor } = payload;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...visitor });
  try {
    const page = await context.newPage();
    await page.addInitScript(report, { mark, event: wait?.event });
    if (before) await page.addInitScript(before);
    const { happened, heard } = observed(page, wait);
    await page.goto(new URL(url, session.browser.getBrowserUrl(session.id)).href);
    if (wait?.selector) await page.waitForSelector(wait.selector, { state: 'attached', timeout: 10_000 });
    if (wait?.event) await inTime(heard, wait.event);
    const result = script === undefined ? undefined : await inTime(evaluate(page, script), 'the result of the script');
    const tree = aria && (await page.locator(aria).ariaSnapshot());
    return { result, tree, ...happened };
  } finally {
    await context.close();
  }
}
