import { expect } from '@open-wc/testing';
import { body } from '../../src/content/body.js';
import { base } from './body-benign.js';
import { faults } from './body-faults.js';
import { clean, expectCalmAfterEach, wrapped } from './cleaned.js';

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
});
