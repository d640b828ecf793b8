// dist/clinic-elements.css: the room of the tags before their script comes, in short, and without the nesting that
// browsers of 2022 do not know.
import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';

const version = (major, minor = 0) => (major << 16) | (minor << 8);
const targets = { chrome: version(99), firefox: version(97), safari: version(15, 4) };

/** The style sheet as it is shipped. A fault in it fails the build. */
export function pageStyles() {
  const source = new URL('../../src/clinic-elements.css', import.meta.url);
  const { code } = transform({ filename: 'clinic-elements.css', code: readFileSync(source), minify: true, targets });
  return code;
}
