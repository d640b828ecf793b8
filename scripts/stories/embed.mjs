// What the Embed panel shows is pasted into pages of strangers and run: HTML, React, and without a script.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { endpoint } from '../../test/server/endpoint.mjs';
import { openWindow } from './visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = `${root}dist/clinic-elements.js`;

/** The panel's lines for a story, tab by tab, as its reader sees them. */
export async function panelLines(browser, site, id) {
  const context = await openWindow(browser);
  const page = await context.newPage();
  await page.goto(`${site.address}?path=/story/${id}`);
  await page.getByRole('tab', { name: 'Embed' }).click();
  const lines = {};
  for (const [kind, title] of [
    ['html', 'HTML'],
    ['wordpress', 'WordPress'],
    ['react', 'React'],
    ['static', 'Without script'],
  ]) {
    await page.getByRole('tab', { name: title, exact: true }).click();
    const text = page.locator(`[data-embed=${kind}]`);
    // What the source answers is on its way at first.
    if (kind === 'static')
      await page.waitForFunction(() => document.querySelector('[data-embed=static]')?.textContent.includes('slot='));
    lines[kind] = await text.textContent();
  }
  await context.close();
  return lines;
}

/** A component in a bundle of its own, as somebody who uses React has it. */
async function reactPage(code) {
  const name = /function (\w+)/.exec(code)[1];
  const sources = {
    'entry.jsx': `import { createElement } from 'react'; import { createRoot } from 'react-dom/client';
import { ${name} } from './embed.jsx'; createRoot(document.querySelector('main')).render(createElement(${name}));`,
    'embed.jsx': `import { createElement as h } from 'react';\n${code}`,
  };
  const virtual = {
    name: 'pasted',
    enforce: 'pre',
    resolveId: (id) => {
      if (id.startsWith('clinic-elements/define/')) return `${root}src/${id.replace('clinic-elements/', '')}.ts`;
      const file = id.split('/').at(-1);
      return file in sources ? `${root}pasted/${file}` : undefined;
    },
    load: (id) => (id.startsWith(`${root}pasted/`) ? sources[id.split('/').at(-1)] : undefined),
  };
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [virtual],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rollupOptions: { input: 'entry.jsx' }, modulePreload: false },
  });
  return `<main></main><script type="module">${output[0].code.replaceAll('</script', '<\\/script')}</script>`;
}

/** Pages of strangers with something pasted into them, and the endpoint. */
async function strangers(pages) {
  const serveEndpoint = endpoint();
  const server = createServer((request, response) =>
    serveEndpoint(request, response, () => {
      const { pathname } = new URL(request.url, 'http://localhost');
      if (pathname === '/js/clinic-elements.js') {
        response.setHeader('Content-Type', 'text/javascript');
        return response.end(readFileSync(bundle));
      }
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A page</title><body>${pages[pathname] ?? ''}</body></html>`,
      );
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** The words that a visitor reads, without the spaces between them. */
const words = (tag) => document.querySelector(tag)?.innerText.replace(/\s+/g, '').toLowerCase() ?? '';

/** What is wrong with the lines of a story when they are pasted; `expected`: the words of the story. */
export async function embedFaults(browser, tag, lines, expected) {
  if (!existsSync(bundle)) spawnSync(process.execPath, [`${root}scripts/build.mjs`], { stdio: 'ignore' });
  const pages = { '/html': lines.html, '/react': await reactPage(lines.react), '/static': lines.static };
  const server = await strangers(pages);
  const faults = lines.wordpress.startsWith('[clinic_') ? [] : [`the shortcode is ${lines.wordpress}`];
  for (const path of Object.keys(pages)) {
    const context = await openWindow(browser, { javaScriptEnabled: path !== '/static' });
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
    await page.goto(server.address + path);
    await page.waitForSelector(`${tag}[data-state=loaded]`, { timeout: 30_000 });
    const found = await page
      .locator(tag)
      .first()
      .evaluate((element) => element.innerText.replace(/\s+/g, '').toLowerCase());
    if (found !== expected) faults.push(`${path} reads "${found.slice(0, 80)}", the story "${expected.slice(0, 80)}"`);
    await context.close();
  }
  server.close();
  return faults;
}

/** The words of an element on a story's page. */
export const storyWords = (page, tag) => page.evaluate(words, tag);
