import { expect } from '@open-wc/testing';
import { plainMarkup } from '../../src/content/body-rules.js';
import { body } from '../../src/content/body.js';
import { base } from './body-benign.js';
import { faults } from './body-faults.js';
import { clean, expectCalmAfterEach, wrapped } from './cleaned.js';
import { markFloods } from './mark-floods.js';

describe('body', () => {
  expectCalmAfterEach();

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

  it('reads six thousand tags and no more, for parsers take seconds where many are left open', () => {
    expect(body(`${'<div>'.repeat(5990)}words`, 1, base).textContent).to.equal('words');
    expect(body(`${'<div>'.repeat(6001)}words`, 1, base).textContent).to.equal('');
  });

  for (const tag of ['div', 'font', 'b', 'x-y', 'blockquote', 'section']) {
    it(`keeps the words in five thousand nested <${tag}>, nested sixty times at most`, () => {
      const root = body(`${`<${tag}>`.repeat(5000)}words`, 1, base);
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

  for (const [name, html] of markFloods) {
    it(`gives a parser no more to do than there are tags: ${name}`, () => {
      const parsed = new DOMParser().parseFromString(plainMarkup(html), 'text/html');
      expect(parsed.querySelector('b, big, code, em, font, i, nobr, s, small, strike, strong, tt, u')).to.equal(null);
      expect(parsed.querySelectorAll('*').length).to.be.below(1.6 * html.split('<').length + 10);
      expect(faults(body(html, 1, base))).to.deep.equal([]);
    });
  }

  it('gives a parser no tag of forty thousand attributes', () => {
    for (const between of [' ', '/']) {
      const html = `<p title=">" ${Array.from({ length: 40_000 }, (_, index) => `a${index}`).join(between)}>x</p>`;
      const parsed = new DOMParser().parseFromString(plainMarkup(html), 'text/html');
      expect(parsed.querySelector('p')?.attributes.length).to.be.within(5000, 20_001);
      expect(clean(html)).to.equal('<p title=">">x</p>');
    }
  });
});
