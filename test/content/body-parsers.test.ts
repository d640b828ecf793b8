import { expect } from '@open-wc/testing';
import { body } from '../../src/content/body.js';
import { attacks } from './body-attacks.js';
import { base, benign } from './body-benign.js';
import { faults } from './body-faults.js';
import { soups } from './body-soups.js';
import { digest } from './canonical.js';
import { clean, expectCalmAfterEach } from './cleaned.js';

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

/** Nobody may parse. */
const forbidden = {
  DOMParser: ForbiddenParser,
  trustedTypes: { createPolicy: () => new ForbiddenParser().parseFromString() },
};

describe('body', () => {
  expectCalmAfterEach();

  it('says the same in every engine', () => {
    const corpus = [...attacks, ...benign.map(([, html]) => html), ...soups];
    expect(digest(corpus), 'the corpus itself').to.equal('c7752ae4-d8f971d0');
    expect(digest(corpus.map((html) => clean(html)))).to.equal('90f1b92f-74f83e93');
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

  it('gives the words as paragraphs where nobody may parse', () => {
    const html =
      '<h2>A &amp; b</h2><p>c<br/>d</p><script>"</p>x"</script><ul><li>e</li></ul><p title="</p>">f &lt;i&gt;</p><img src=x onerror=pwned()>';
    const text = without(['parseHTML', 'DOMParser', 'trustedTypes'], forbidden, () => clean(html));
    expect(text).to.equal('<p>A &amp; b</p><p>c</p><p>d</p><p>e</p><p>f &lt;i></p>');
  });

  it('gives the words of a flood of unclosed breaks as soon as those of closed ones', () => {
    const least = (html: string): number =>
      Math.min(
        ...[0, 1, 2].map(() => {
          const start = performance.now();
          expect(body(html, 1, base).textContent).to.match(/^x?$/);
          return performance.now() - start;
        }),
      );
    const open = `<br${' '.repeat(46)}`;
    without(['parseHTML', 'DOMParser', 'trustedTypes'], forbidden, () => {
      expect(least(open.repeat(5990))).to.be.below(10 * least(`${open}>`.repeat(5990)) + 200);
    });
  });

  it('withstands every attack as words, too', () => {
    without(['parseHTML', 'DOMParser', 'trustedTypes'], forbidden, () => {
      for (const html of [...attacks, ...soups]) expect(faults(body(html, 1, base)), html).to.deep.equal([]);
    });
  });
});
