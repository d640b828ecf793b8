import { expect } from '@open-wc/testing';
import { body } from '../../src/content/body.js';
import { attacks } from './body-attacks.js';
import { base, benign, expected } from './body-benign.js';
import { faults } from './body-faults.js';
import { clean, expectCalmAfterEach } from './cleaned.js';

describe('body', () => {
  expectCalmAfterEach();

  for (const [name, html, after] of benign) {
    it(`keeps ${name}`, () => expect(clean(html)).to.equal(expected(html, after)));
  }

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

  it('makes a link into this very page words', () => {
    expect(clean('<a href="#x">a</a>', 1, location.href)).to.equal('a');
    expect(clean(`<a href="${location.href}#x">a</a>`)).to.equal('a');
  });

  it('drops an attribute that is longer than anybody writes', () => {
    expect(clean(`<p title="${'x'.repeat(2001)}">a</p>`)).to.equal('<p>a</p>');
  });

  it('drops formulas and drawings with all that is in them', () => {
    expect(clean('<p>a <math><mi>x</mi></math><svg><text>y</text></svg> b</p>')).to.equal('<p>a  b</p>');
  });

  it('is paragraphs of words where nobody may parse', () => {
    const { DOMParser } = globalThis;
    const own = Object.getOwnPropertyDescriptor(Document, 'parseHTML');
    const forbidden = (): never => {
      throw new TypeError('forbidden');
    };
    try {
      Object.defineProperty(Document, 'parseHTML', { configurable: true, value: forbidden });
      Object.assign(globalThis, { DOMParser: forbidden });
      expect(clean('<h2>One &amp; two</h2><p> </p><p>Three<br>four<script>five()</script></p>')).to.equal(
        '<p>One &amp; two</p><p>Three</p><p>four</p>',
      );
    } finally {
      Object.assign(globalThis, { DOMParser });
      if (own) Object.defineProperty(Document, 'parseHTML', own);
      else Reflect.deleteProperty(Document, 'parseHTML');
    }
  });
});
