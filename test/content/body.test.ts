import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import { body } from '../../src/content/body.js';
import { attacks } from './body-attacks.js';
import { base, benign, expected } from './body-benign.js';
import { soups } from './body-soups.js';
import { faults, vocabulary } from './body-faults.js';
import { digest, printed } from './canonical.js';

const clean = (html: string, level = 1, from = base): string => printed(body(html, level, from));

const strict = {
  ALLOWED_TAGS: [...Object.keys(vocabulary), '#text', 'body'],
  ALLOWED_ATTR: Object.values(vocabulary).flat(),
  ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel|sms):/i,
  ADD_URI_SAFE_ATTR: Object.values(vocabulary)
    .flat()
    .filter((name) => !/^(?:href|src|srcset)$/.test(name)),
  // In HTML a tag within an attribute is text; this would take it for what an XML reader might see.
  SAFE_FOR_XML: false,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true as const,
};

/** Does something while a part of the platform is missing or refuses. */
function without<T>(names: readonly string[], replacements: Record<string, unknown>, work: () => T): T {
  const holders = { parseHTML: Document, DOMParser: window, trustedTypes: window } as const;
  const before = names.map((name) => {
    const holder = holders[name as keyof typeof holders];
    return { holder, name, own: Object.getOwnPropertyDescriptor(holder, name) };
  });
  for (const { holder, name } of before)
    Object.defineProperty(holder, name, { configurable: true, writable: true, value: replacements[name] });
  try {
    return work();
  } finally {
    for (const { holder, name, own } of before) {
      if (own) Object.defineProperty(holder, name, own);
      else Reflect.deleteProperty(holder, name);
    }
  }
}
class ForbiddenParser {
  parseFromString(): never {
    throw new TypeError('This document requires TrustedHTML assignment.');
  }
}
const forbidden = {
  DOMParser: ForbiddenParser,
  trustedTypes: { createPolicy: () => new ForbiddenParser().parseFromString() },
};

describe('body', () => {
  const ran: string[] = [];
  const violations: string[] = [];
  before(() => {
    Object.assign(window, { pwned: () => ran.push('script'), alert: () => ran.push('alert') });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
  });
  afterEach(() => {
    expect(ran.splice(0), 'scripts that ran').to.deep.equal([]);
    expect(violations.splice(0), 'violations').to.deep.equal([]);
  });

  it('has three hundred attacks to withstand, and seventy-four things to keep', () => {
    expect(new Set(attacks).size).to.be.at.least(300);
    expect(new Set(benign.map(([, html]) => html)).size).to.be.at.least(74);
  });

  it('lets nothing of an attack through', () => {
    for (const attack of attacks) expect(faults(body(attack, 1, base)), attack).to.deep.equal([]);
  });

  it('runs nothing and asks nobody when attacks are put into the page', async () => {
    const room = document.createElement('div');
    document.body.append(room);
    // The test server's own address, so that the browser notes each request.
    for (const attack of attacks) room.append(body(attack, 1, location.href));
    for (const loud of room.querySelectorAll('img')) if (!loud.src.includes('canary')) loud.remove();
    const barrier = new Image();
    const loaded = new Promise((resolve) => barrier.addEventListener('load', resolve));
    barrier.src = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    await loaded;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const asked = performance.getEntriesByType('resource').filter(({ name }) => /canary/.test(new URL(name).pathname));
    room.remove();
    expect(asked.map(({ name }) => name)).to.deep.equal([]);
  });

  it('keeps the words beside an attack', () => {
    const losing = attacks.filter((attack) => attack.endsWith('<p>word</p>') && !clean(attack).endsWith('<p>word</p>'));
    expect(losing).to.deep.equal([]);
  });

  for (const [name, html, after] of benign) {
    it(`keeps ${name}`, () => expect(clean(html)).to.equal(expected(html, after)));
  }

  it('leaves nothing for DOMPurify to remove', () => {
    for (const html of [...attacks, ...benign.map(([, each]) => each), ...soups.slice(0, 500)]) {
      const ours = body(html, 1, base);
      const before = printed(ours);
      const theirs = DOMPurify.sanitize(ours.ownerDocument.importNode(wrapped(ours), true), strict);
      expect(printed(theirs.firstElementChild ?? theirs), html).to.equal(before);
      expect(DOMPurify.removed, html).to.deep.equal([]);
    }
  });

  it('changes nothing that is clean already', () => {
    for (const html of benign.map(([, each]) => each)) {
      const once = clean(html);
      expect(clean(once), html).to.equal(once);
    }
    // What no HTML can say (a link in a link, a block in a paragraph) settles when it is said again; it stays clean.
    for (const html of attacks) {
      const once = clean(html);
      const twice = clean(once);
      expect(clean(twice), html).to.equal(twice);
      expect(faults(body(once, 1, base)), html).to.deep.equal([]);
    }
  });

  it('withstands two thousand tag soups, and what is printed of them', () => {
    for (const html of soups) expect(faults(body(html, 1, base)), html).to.deep.equal([]);
    for (const html of soups.slice(0, 300)) {
      expect(faults(body(clean(html), 1, base)), html).to.deep.equal([]);
    }
  });

  it('says the same in every engine', () => {
    const corpus = [...attacks, ...benign.map(([, html]) => html), ...soups];
    expect(digest(corpus), 'the corpus itself').to.equal('23ccbb7e-17945cba');
    expect(digest(corpus.map((html) => clean(html)))).to.equal('cf347d55-81ef9a1d');
  });

  // Some engines take long, hence the parts.
  for (const [what, corpus] of [
    ['attacks', attacks],
    ['what people write', benign.map(([, html]) => html)],
    ...[0, 500, 1000, 1500].map((from) => [`soups from ${from}`, soups.slice(from, from + 500)] as const),
  ] as const)
    it(`says the same of ${what} by the safe parser and by the old one`, () => {
      const first = corpus.map((html) => clean(html));
      const second = without(['parseHTML'], {}, () => corpus.map((html) => clean(html)));
      expect(corpus).not.to.be.empty;
      for (const [index, html] of corpus.entries()) expect(second[index], html).to.equal(first[index]);
    });

  for (const [ranks, level, result] of [
    ['', 1, ''],
    ['1', 1, '2'],
    ['2 3 2', 1, '2 3 2'],
    ['1 2 3', 2, '3 4 5'],
    ['3 4', 1, '2 3'],
    ['4 2 6', 1, '4 2 6'],
    ['1 6', 1, '2 6'],
    ['2 3 4 5 6', 4, '5 6 6 6 6'],
    ['1', 6, '6'],
  ] as const) {
    it(`turns headings of rank ${ranks || 'none'} under one of ${level} into ${result || 'none'}`, () => {
      const html =
        ranks &&
        ranks
          .split(' ')
          .map((rank) => `<h${rank} lang="es">x</h${rank}>`)
          .join('');
      const after =
        result &&
        result
          .split(' ')
          .map((rank) => `<h${rank} lang="es">x</h${rank}>`)
          .join('');
      expect(clean(`<p>y</p>${html}`, level)).to.equal(`<p>y</p>${after}`);
    });
  }

  it('does not count the headings of what it drops', () => {
    expect(clean('<form><h1>x</h1></form><h2>y</h2>')).to.equal('<h2>y</h2>');
  });

  it('reads three hundred thousand characters and no more', () => {
    const html = `<p>${'a'.repeat(299_000)}</p>${'<i></i>'.repeat(200)}`;
    expect(clean(html).length).to.be.at.most(300_010);
    expect(body(html, 1, base).textContent).to.have.lengthOf(299_000);
    expect(body(`${'a'.repeat(300_000)}b`, 1, base).textContent).to.not.contain('b');
  });

  it('makes two thousand nodes and no more', () => {
    const root = wrapped(body('<p>a</p>'.repeat(3000), 1, base));
    const walker = document.createTreeWalker(root);
    let count = 0;
    while (walker.nextNode()) count++;
    expect(count).to.equal(2000);
    expect(root.querySelectorAll('p')).to.have.lengthOf(1000);
  });

  it('reads twelve thousand tags and no more, for parsers take seconds where many are left open', () => {
    expect(body(`${'<div>'.repeat(11_990)}words`, 1, base).textContent).to.equal('words');
    expect(body(`${'<div>'.repeat(12_001)}words`, 1, base).textContent).to.equal('');
  });

  for (const tag of ['div', 'font', 'b', 'x-y', 'blockquote', 'section']) {
    it(`keeps the words in ten thousand nested <${tag}>, nested sixty times at most`, () => {
      const root = body(`${`<${tag}>`.repeat(10_000)}words`, 1, base);
      let depth = 0;
      for (let node = root.firstElementChild; node; node = node.firstElementChild) depth++;
      expect(root.textContent).to.equal('words');
      expect(depth).to.equal(/font|x-y/.test(tag) ? 0 : 60);
    });
  }

  for (const [name, html] of [
    ['links', '<a>'.repeat(100_000)],
    ['tables', '<table><b>'.repeat(30_000)],
    ['attributes', `<p ${Array.from({ length: 40_000 }, (_, index) => `a${index}`).join(' ')}>x`],
    [
      'marks that are never closed',
      `<p>${Array.from({ length: 1000 }, (_, index) => `<b a${index}>`).join('')}${'<p>'.repeat(300)}`,
    ],
    ['unclosed comments', '<!--'.repeat(75_000)],
    ['broken candidates', `<img src="/a" srcset="${'a '.repeat(100_000)}">`],
  ] as const) {
    it(`gets through a flood of ${name}`, () => {
      expect(faults(body(html, 1, base))).to.deep.equal([]);
    });
  }

  it('makes a link into this very page words', () => {
    expect(clean('<a href="#x">a</a>', 1, location.href)).to.equal('a');
    expect(clean(`<a href="${location.href}#x">a</a>`)).to.equal('a');
  });

  it('drops an attribute that is longer than anybody writes', () => {
    expect(clean(`<p title="${'x'.repeat(2001)}">a</p>`)).to.equal('<p>a</p>');
  });

  it('gives the words as paragraphs where nobody may parse', () => {
    const html =
      '<h2>A &amp; b</h2><p>c<br/>d</p><script>"</p>x"</script><ul><li>e</li></ul><p title="</p>">f &lt;i&gt;</p><img src=x onerror=pwned()>';
    const text = without(['parseHTML', 'DOMParser', 'trustedTypes'], forbidden, () => clean(html));
    expect(text).to.equal('<p>A &amp; b</p><p>c</p><p>d</p><p>e</p><p>f &lt;i></p>');
  });

  it('withstands every attack as words, too', () => {
    without(['parseHTML', 'DOMParser', 'trustedTypes'], forbidden, () => {
      for (const html of [...attacks, ...soups]) expect(faults(body(html, 1, base)), html).to.deep.equal([]);
    });
  });
});

function wrapped(fragment: DocumentFragment): HTMLDivElement {
  const room = document.createElement('div');
  room.append(fragment);
  return room;
}
