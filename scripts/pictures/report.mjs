// One HTML file for everything that changed: before, after, and where they differ.
import { escape } from 'node:querystring';

const style = `
  body { margin: 24px; font: 16px/1.5 system-ui, sans-serif; color: #1d2b29; background: #eef1f0; }
  section { margin-block: 32px; padding: 20px; border-radius: 10px; background: #fff; }
  h2 { margin: 0; font-size: 18px; } p { margin: 0 0 14px; color: #56605e; }
  div { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 16px; align-items: start; }
  figure { margin: 0; } figcaption { font-size: 14px; } img { display: block; max-width: 100%; border: 1px solid #d5dcda; }
  img.difference { image-rendering: pixelated; } code { font-size: 15px; }`;

const words = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const figure = (title, address, more = '') =>
  `<figure><figcaption>${title}</figcaption>${address ? `<img src="${address}" alt="${title}"${more}>` : 'none'}</figure>`;

/** The report. A change has a `name`, a `reason`, and the addresses `before`, `after`, `difference`, and how `wide` that is to be shown. */
export function report(changes) {
  const sections = changes.map(
    ({ name, reason, before, after, difference, wide }) =>
      `<section id="${escape(name)}"><h2>${words(name)}</h2><p>${words(reason)}</p><div>${figure('Before', before)}${figure('After', after)}${figure('Difference', difference, ` class="difference" width="${wide}"`)}</div></section>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pictures of stories</title>
<style>${style}</style>
<h1>Pictures of stories: ${changes.length} changed</h1>
<p><code>npm run test:pictures -- --update</code> accepts what is on the right.</p>
${sections.join('\n')}
</html>
`;
}
