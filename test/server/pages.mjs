// Pages of test/pages under the headers that a query asks for:
//   /endpoint/page/strict.html?csp=default-src 'none'&nonce=abc&charset=windows-1252&referrer-policy=unsafe-url
// `prerender` fills its tags as the command line does; `prerender=frames` prints their frames too.
// `__ORIGIN__`, `__HOST__` and `__NONCE__` in a page are replaced. `~header=Name:text` adds any other header.
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { file } from './fixtures.mjs';

const PAGES = fileURLToPath(new URL('../pages', import.meta.url));
const HEADERS = {
  csp: 'Content-Security-Policy',
  'csp-report-only': 'Content-Security-Policy-Report-Only',
  'referrer-policy': 'Referrer-Policy',
  'permissions-policy': 'Permissions-Policy',
};

/** A page as `{ status, headers, body }`. Nothing forbids framing it. */
export async function testPage(name, url) {
  const query = url.searchParams;
  const found = await file(extname(name) ? name : `${name}.html`, url, PAGES);
  if (!found)
    return { status: 404, headers: { 'Content-Type': 'text/plain' }, body: `There is no test/pages/${name}.` };
  const headers = { ...found.headers };
  for (const [parameter, header] of Object.entries(HEADERS)) {
    if (query.has(parameter)) headers[header] = query.get(parameter);
  }
  if (query.has('type')) headers['Content-Type'] = query.get('type');
  if (query.has('charset')) {
    headers['Content-Type'] = headers['Content-Type'].replace(
      /;.*|$/,
      query.get('charset') && `; charset=${query.get('charset')}`,
    );
  }
  const body =
    typeof found.body === 'string' ? found.body.replaceAll('__NONCE__', query.get('nonce') ?? '') : found.body;
  return { status: 200, headers, body: query.has('prerender') ? await prerendered(body, url) : body };
}

/** What `npx clinic-elements prerender` makes of a page; of a build, for that is what the command runs. */
async function prerendered(body, url) {
  const { prerender } = await import('clinic-elements/static/prerender');
  const frames =
    url.searchParams.get('prerender') === 'frames' ? (await import('clinic-elements/static/frames')).frames : undefined;
  const { html } = await prerender(Buffer.from(body), { base: url.href, frames });
  return Buffer.from(html);
}
