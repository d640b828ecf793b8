// The page that the builder shows a tag on.

/** Lets the library's script run there, and nothing else: a link to the builder may come from anybody. */
const nonce = crypto.getRandomValues(new Uint32Array(4)).join('');
const policy = `script-src 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'`;

/** A page by the name of its host, with HTML in it. */
export function previewPage(host: string, html: string): string {
  const folder = IS_STATIC ? '' : '/';
  const sheets = ['page.css', ...(host === 'hostile' ? ['hostile.css'] : [])];
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="${folder}${sheet}">`);
  const script = IS_STATIC ? 'clinic-elements.js' : '/clinic.ts';
  return `<!doctype html><html lang="en" data-scheme="${host === 'dark' ? 'dark' : 'light'}"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Preview</title>${links.join('')}<script type="module" nonce="${nonce}" src="${script}"></script><main>${html}</main>`;
}
