import { expect } from '@open-wc/testing';
import { body } from '../../src/content/body.js';
import { cleanBody } from '../../src/static/body.js';
import { attacks } from '../content/body-attacks.js';
import { base, benign, expected } from '../content/body-benign.js';
import { faults } from '../content/body-faults.js';
import { soups } from '../content/body-soups.js';
import { printed } from '../content/canonical.js';
import { markFloods } from '../content/mark-floods.js';

/** What a page makes of HTML that stands in it. */
function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<!doctype html><div>${html}</div>`, 'text/html').body;
}

const corpus = [...attacks, ...benign.map(([, html]) => html), ...soups];
const ours = (html: string): string => cleanBody(html, 1, base, location.href);

describe("an article's body without a DOM", () => {
  for (const [name, html, after] of benign)
    it(`keeps ${name}`, () => {
      expect(printed(parsed(ours(html)).firstElementChild as Element)).to.equal(expected(html, after));
    });

  it('leaves nothing of an attack in the page that it is printed into', function () {
    this.timeout(120_000);
    for (const html of corpus) expect(faults(parsed(ours(html)).firstElementChild as Element), html).to.deep.equal([]);
  });

  it('runs nothing and asks nobody in a page of its own', async () => {
    const ran: string[] = [];
    Object.assign(window, { pwned: () => ran.push('script') });
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const here = (html: string): string => cleanBody(html, 1, location.href, location.href);
    const bodies = attacks
      .map(here)
      .join('')
      .replace(/<img (?![^>]*canary)[^>]*>/g, '');
    frame.srcdoc = `<!doctype html><script>var pwned = parent.pwned</script>${bodies}<p id=end>`;
    document.body.append(frame);
    await loaded;
    const page = frame.contentWindow as Window & typeof globalThis;
    expect(page.document.querySelector('#end'), 'the whole page was read').to.exist;
    const asked = page.performance
      .getEntriesByType('resource')
      .filter(({ name }) => /canary/.test(new URL(name).pathname));
    frame.remove();
    expect(asked.map(({ name }) => name)).to.deep.equal([]);
    expect(ran).to.deep.equal([]);
  });

  it('is printed from the same nodes as the live element makes', function () {
    this.timeout(120_000);
    const large = ['<font>'.repeat(12_100) + 'x', `${'a'.repeat(300_000)}b`, `<p>${'<i>x</i>'.repeat(5000)}`];
    for (const html of [...corpus, ...large, ...markFloods.map(([, each]) => each)]) {
      const live = body(html, 1, base);
      const room = document.createElement('template');
      room.content.append(live);
      expect(ours(html), html).to.equal(serialised(room.content));
    }
  });
});

/** HTML in the manner of the printer: what the platform serialises, with our escapes. */
function serialised(node: Node): string {
  return Array.from(node.childNodes, (child) => {
    const text = (value: string): string =>
      value
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/\r/g, '&#13;');
    if (!(child instanceof Element)) return text(child.nodeValue ?? '');
    const attributes = Array.from(child.attributes, ({ name, value }) => ` ${name}="${text(value)}"`).join('');
    const open = `<${child.localName}${attributes}>`;
    if (/^(?:br|col|hr|img|source|track|wbr)$/.test(child.localName)) return open;
    const inner = serialised(child);
    return `${open}${child.localName === 'pre' && inner.startsWith('\n') ? '\n' : ''}${inner}</${child.localName}>`;
  }).join('');
}
