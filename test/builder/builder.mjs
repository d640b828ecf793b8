// The builder, served and opened in a real browser.
import { after, before } from 'node:test';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { chromiumArguments, ensureChromium } from '../../scripts/browser.mjs';

const text = (page, selector) => page.textContent(selector);

/** Serves the builder while a file of tests runs. */
export function builder() {
  let server, browser, address;

  before(async () => {
    server = await createServer({ mode: 'demo', logLevel: 'error', server: { port: 0 } });
    await server.listen();
    address = `${server.resolvedUrls.local[0]}builder`;
    browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArguments });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The builder in a window, once it has asked the endpoint. */
  async function opened(context, query = '', window = {}) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...window });
    context.after(() => page.close());
    await page.goto(address + query);
    await page.waitForFunction(() => !/^$|^Asking/.test(document.querySelector('#diagnosis').textContent), null, {
      timeout: 60_000,
    });
    return page;
  }

  return { opened, text, origin: () => new URL(address).origin };
}
