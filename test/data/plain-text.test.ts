import { expect } from '@open-wc/testing';
import { decoded } from '../../src/data/entities.js';
import { excerpt, plainText, tidy, words } from '../../src/data/plain-text.js';

const LATIN =
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml Ntilde Ograve Oacute Ocirc ' +
  'Otilde Ouml Oslash Ugrave Uacute Ucirc Uuml Yacute szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc ' +
  'euml igrave iacute icirc iuml ntilde ograve oacute ocirc otilde ouml oslash ugrave uacute ucirc uuml yacute yuml oelig OElig ' +
  'scaron Scaron iexcl cent pound curren yen sect copy ordf laquo not reg macr deg plusmn sup2 sup3 micro para middot sup1 ordm ' +
  'raquo frac14 frac12 frac34 iquest times divide euro hellip ndash mdash lsquo rsquo ldquo rdquo sbquo bdquo bull dagger permil ' +
  'lsaquo rsaquo trade minus ne le ge alpha beta gamma delta omega Omega mu pi rarr larr amp quot apos gt';

/** What HTML makes of each. */
const HTML: Record<string, string> = {
  '': '',
  'Skin &amp; Laser': 'Skin & Laser',
  'What&#8217;s &#8220;New&#8221;': 'What’s “New”',
  '&#x2019;&#X2019;': '’’',
  '&amp;lt;b&amp;gt;': '&lt;b&gt;',
  '&amp;amp;': '&amp;',
  '&lt;script&gt;': '<script>',
  '&#60;b&#62;': '<b>',
  '&nbsp;a&nbsp;&nbsp;b&#160;': 'a b',
  'AT&T': 'AT&T',
  'a & b': 'a & b',
  '&unknown;': '&unknown;',
  '&amp no semicolon': '& no semicolon',
  '&copy2026': '©2026',
  '&eacutel': 'él',
  '&#150;': '–',
  '&#146;': '’',
  '&#0;': '\ufffd',
  '&#xD800;': '\ufffd',
  '&#x110000;': '\ufffd',
  '&#128512;': '😀',
  '&#;': '&#;',
  '&;': '&;',
  '&constructor;': '&constructor;',
  '<em>A</em> study': 'A study',
  'sup<sup>2</sup>er': 'sup2er',
  '<p>One</p><p>Two</p>': 'One Two',
  'One<br>Two<br/>Three': 'One Two Three',
  '<li>a</li><li>b</li>': 'a b',
  '<script>alert(1)</script>x': 'x',
  '<style>p{}</style>x': 'x',
  '<svg><text>no</text></svg>x': 'x',
  '<script>never closed': '',
  '<!-- note -->x': 'x',
  '<!-- never closed': '',
  '<a title="a > b">x</a>': 'x',
  "<a title='>'>x</a>": 'x',
  '<img src=x onerror=alert(1)>x': 'x',
  '1 < 2': '1 < 2',
  'a <3 b': 'a <3 b',
  '<p': '',
  '  a \n\t b  ': 'a b',
  'a\u0000b': 'ab',
  'a\u202eb': 'ab',
  'a\u2028b': 'a b',
  '\ud83d': '',
  '😀': '😀',
  '[&hellip;]': '[…]',
};

/** What a card shows of an excerpt. */
const EXCERPTS: Record<string, string> = {
  'It goes on [&hellip;]': 'It goes on…',
  'It goes on [...]': 'It goes on…',
  'It goes on […]': 'It goes on…',
  'It goes on [ … ]': 'It goes on…',
  'It goes on…': 'It goes on…',
  'It goes on...': 'It goes on…',
  'It goes on &hellip; <a href="/x">Continue reading</a>': 'It goes on…',
  'It goes on &hellip; Continue reading Botox': 'It goes on…',
  'It goes on [&hellip;] Read more': 'It goes on…',
  'Sigue … Leer más': 'Sigue…',
  'Sigue &hellip; Continuar leyendo el resto': 'Sigue…',
  'It ends.': 'It ends.',
  'An array [0]': 'An array [0]',
  'To read more is good.': 'To read more is good.',
  '': '',
};

/** What text that was never HTML keeps. */
const WORDS: Record<string, string> = {
  'a < b': 'a < b',
  '<b>': '<b>',
  'Skin &amp; Laser': 'Skin & Laser',
  '&#8217;': '’',
  'AT&T &copy 2026': 'AT&T &copy 2026',
  ' a  b ': 'a b',
};

describe('foreign words', () => {
  const reader = document.implementation.createHTMLDocument('');
  for (const name of LATIN.split(' '))
    it(`&${name}; is what browsers read`, () => {
      // No policy forbids this page a parser.
      reader.body.innerHTML = `&${name};`;
      expect(decoded(`&${name};`)).to.equal(reader.body.textContent);
    });

  for (const [html, text] of Object.entries(HTML))
    it(`${JSON.stringify(html)} says ${JSON.stringify(text)}`, () => expect(plainText(html)).to.equal(text));

  for (const [html, text] of Object.entries(EXCERPTS))
    it(`${JSON.stringify(html)} is the excerpt ${JSON.stringify(text)}`, () =>
      expect(excerpt(plainText(html))).to.equal(text));

  for (const [written, text] of Object.entries(WORDS))
    it(`${JSON.stringify(written)} was never HTML`, () => expect(words(written)).to.equal(text));

  it('of an excerpt are fifty-five at the most', () => {
    const long = excerpt(Array.from({ length: 80 }, (_, nth) => `w${nth}`).join(' '));
    expect(long.split(' ')).to.have.length(55);
    expect(long).to.match(/w54…$/);
  });

  it('are read in linear time', () => {
    const start = performance.now();
    for (const part of ['<', '<a ', '<!--', '<script>', '&', '&#', '&a', '<a "', ' ', '[', '…', "<a ='"]) {
      const nonsense = part.repeat(20_000);
      excerpt(plainText(nonsense));
      tidy(words(nonsense));
    }
    expect(performance.now() - start).to.be.lessThan(3000);
  });
});
