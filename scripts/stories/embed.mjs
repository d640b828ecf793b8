// What the Embed panel shows is read there, pasted into pages of strangers and run: HTML, React, and without a script.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { endpoint } from '../../test/server/endpoint.mjs';
import { openWindow, Visitor } from './visit.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The stories: attributes, children, an answer, data that a script would hand over. */
const stories = [
  ['article-card', 'attributes'],
  ['article-card', 'children'],
  ['related-posts', 'address'],
  ['related-posts', 'property'],
  ['book-consult-cta', 'attributes'],
  ['clinic-article', 'address'],
];
const tabs = { html: 'HTML', wordpress: 'WordPress', react: 'React', static: 'Without script' };

/** Runs in a page: the words that a visitor reads in a tag, without the spaces between them. */
const words = (tag) => document.querySelector(tag)?.innerText.replace(/\s+/g, '').toLowerCase() ?? '';

/** The panel's lines for a story, tab by tab, as its reader sees them. */
async function panelLines(page, site, id) {
  await page.goto(`${site.address}?path=/story/${id}`);
  await page.getByRole('tab', { name: 'Embed' }).click();
  const lines = {};
  for (const [kind, title] of Object.entries(tabs)) {
    await page.getByRole('tab', { name: title, exact: true }).click();
    const text = page.locator(`[data-embed=${kind}]`);
    // What the source answers is on its way at first.
    if (kind === 'static') await text.filter({ hasText: 'slot=' }).waitFor();
    lines[kind] = await text.textContent();
  }
  return lines;
}

/** Every component in a bundle as somebody who uses React has it; the address tells which one is drawn. */
async function reactPage(components) {
  const names = components.map((code) => /function (\w+)/.exec(code)[1]);
  const sources = {
    'entry.jsx': `import { createElement } from 'react'; import { createRoot } from 'react-dom/client';
${names.map((name, at) => `import { ${name} as embed${at} } from './embed${at}.jsx';`).join('\n')}
const all = [${names.map((_, at) => `embed${at}`).join()}];
createRoot(document.querySelector('main')).render(createElement(all[new URL(location.href).searchParams.get('at')]));`,
    ...Object.fromEntries(
      components.map((code, at) => [`embed${at}.jsx`, `import { createElement as h } from 'react';\n${code}`]),
    ),
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
    // Whoever has used Vite in this process may have left it in development, where JSX asks React for what it has not.
    oxc: { jsx: { development: false } },
    build: { write: false, rollupOptions: { input: 'entry.jsx' }, modulePreload: false },
  });
  return `<main></main><script type="module">${output[0].code.replaceAll('</script', '<\\/script')}</script>`;
}

/** Pages of strangers with something pasted into them, the library's file, and the endpoint. */
async function strangers(pages) {
  const bundle = readFileSync(`${root}dist/clinic-elements.js`);
  const { version } = JSON.parse(readFileSync(`${root}dist/integrity.json`, 'utf8'));
  const serveEndpoint = endpoint();
  const server = createServer((request, response) =>
    serveEndpoint(request, response, () => {
      const { pathname } = new URL(request.url, 'http://localhost');
      if (pathname === `/js/${version}/clinic-elements.js`) {
        response.setHeader('Content-Type', 'text/javascript');
        return response.end(bundle);
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

/** What is wrong with a page into which a story was pasted; `expected`: the words of the story. */
async function pastedFaults(browser, address, tag, expected) {
  const faults = [];
  const { pathname } = new URL(address);
  const context = await openWindow(browser, { javaScriptEnabled: !pathname.startsWith('/static') });
  const page = await context.newPage();
  const fault = new Promise((found) => page.on('pageerror', found));
  void fault.then((error) => faults.push(`${pathname}: ${error.message}`));
  await page.goto(address);
  // A page with a fault would be waited for in vain.
  await Promise.race([page.waitForSelector(`${tag}[data-state=loaded]`), fault]);
  const found = await page.evaluate(words, tag);
  if (found !== expected)
    faults.push(`${pathname} reads "${found.slice(0, 80)}", the story "${expected.slice(0, 80)}"`);
  await context.close();
  return faults;
}

/** What the panel shows for each story, and the words that the story shows. */
async function readStories(browser, site) {
  const context = await openWindow(browser);
  const visitor = new Visitor(context, site);
  const read = [];
  for (const [tag, story] of stories) {
    const id = `elements-${tag}--${story}`;
    const expected = await (await visitor.visit({ id, type: 'story' })).evaluate(words, tag);
    read.push({ tag, name: `${tag}, ${story}`, id, expected });
  }
  await context.close();
  const panel = await openWindow(browser);
  const page = await panel.newPage();
  for (const one of read) one.lines = await panelLines(page, site, one.id);
  await panel.close();
  return read;
}

/** Reads, pastes and runs; `results` takes what was found. */
export async function testEmbeds(browser, site, results) {
  const read = await readStories(browser, site);
  const react = await reactPage(read.map(({ lines }) => lines.react));
  const pages = { '/react': react };
  for (const [at, { lines }] of read.entries())
    for (const kind of ['html', 'static']) pages[`/${kind}${at}`] = lines[kind];
  const server = await strangers(pages);
  for (const [at, { tag, name, lines, expected }] of read.entries()) {
    // What has no shortcode is HTML in WordPress too.
    const faults = [`[clinic_`, lines.html].some((begin) => lines.wordpress.startsWith(begin)) ? [] : [lines.wordpress];
    // A browser holds the file against it.
    if (!/ integrity="sha384-[\w+/]{64}" /.test(lines.html)) faults.push(`no hash in ${lines.html}`);
    for (const path of [`/html${at}`, `/react?at=${at}`, `/static${at}`])
      faults.push(...(await pastedFaults(browser, server.address + path, tag, expected)));
    results.take({ title: 'Embed panel', name }, 'embed', faults);
  }
  server.close();
}
