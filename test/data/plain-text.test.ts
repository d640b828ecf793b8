import { expect } from '@open-wc/testing';
import { decoded, references } from '../../src/data/entities.js';
import { useEntityNames } from '../../src/data/entity-names.js';
import { excerpt, plainText, tidy, words } from '../../src/data/plain-text.js';

const LATIN =
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml Ntilde Ograve Oacute Ocirc ' +
  'Otilde Ouml Oslash Ugrave Uacute Ucirc Uuml Yacute szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc ' +
  'euml igrave iacute icirc iuml ntilde ograve oacute ocirc otilde ouml oslash ugrave uacute ucirc uuml yacute yuml oelig OElig ' +
  'scaron Scaron iexcl cent pound curren yen sect copy ordf laquo not reg macr deg plusmn sup2 sup3 micro para middot sup1 ordm ' +
  'raquo frac14 frac12 frac34 iquest times divide euro hellip ndash mdash lsquo rsquo ldquo rdquo sbquo bdquo bull dagger permil ' +
  'lsaquo rsaquo trade minus ne le ge alpha beta gamma delta omega Omega mu pi rarr larr amp quot apos gt';

/** The names that only HTML 4's table of symbols and Greek letters has. */
const HTML_4 =
  'quot amp lt gt nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute ' +
  'Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN ' +
  'szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml OElig oelig Scaron scaron Yuml circ tilde ensp emsp ' +
  'thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo dagger Dagger permil lsaquo rsaquo euro fnof Alpha Beta ' +
  'Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega alpha beta gamma ' +
  'delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega thetasym upsih ' +
  'piv bull hellip prime Prime oline frasl weierp image real trade alefsym larr uarr rarr darr harr crarr lArr uArr rArr dArr hArr ' +
  'forall part exist empty nabla isin notin ni prod sum minus lowast radic prop infin ang and or cap cup int there4 sim cong asymp ne ' +
  'equiv le ge sub sup nsub sube supe oplus otimes perp sdot lceil rceil lfloor rfloor lang rang loz spades clubs hearts diams';

/** Those of HTML 5 that careful writers of HTML use for signs of the keyboard, and a few more. */
const HTML_5 =
  'apos excl num dollar percnt lpar rpar ast plus comma period sol colon semi equals quest commat lsqb lbrack bsol rsqb rbrack Hat ' +
  'lowbar grave lcub lbrace verbar rcub rbrace Tab NewLine check phone star starf copysr vellip horbar ZeroWidthSpace hyphen ' +
  'fflig filig fllig AMP LT GT QUOT COPY REG';

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
  'It goes on … [Read more...]about Botox': 'It goes on…',
  'It goes on... [Read More]': 'It goes on…',
  'It goes on [&hellip;] [Continue reading]': 'It goes on…',
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

  const readAlike = (): void => {
    const names = `${HTML_4} ${HTML_5}`.split(/\s+/).map((name) => `&${name};`);
    const numbers = Array.from({ length: 600 }, (_, code) => [`&#${code};`, `&#x${code.toString(16)};`]).flat();
    for (const reference of [...names, ...numbers, '&copy2026', '&notit;', '&unknown;']) {
      reader.body.innerHTML = reference;
      expect(decoded(reference), reference).to.equal(reader.body.textContent);
    }
  };

  it('are read as browsers read them: every name of HTML 4, and every number up to 600', readAlike);

  it('are read alike where there is no browser', () => {
    const { named } = references;
    // So many that what was read before is forgotten.
    const forget = (): string => decoded(Array.from({ length: 6000 }, (_, nth) => `&x${nth};`).join(''));
    forget();
    useEntityNames();
    expect(references.named).not.to.equal(named);
    try {
      readAlike();
    } finally {
      references.named = named;
      forget();
    }
  });

  it('hide no address behind numbers, as WordPress writes those of people', () =>
    expect(plainText('&#105;&#110;fo&#64;clin&#105;c&#46;&#101;x&#x61;mple')).to.equal('info@clinic.example'));

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
    const cited = (tail: string): string => `${'word '.repeat(300)}${tail}`;
    expect(excerpt(cited('[PubMed]')), 'a source in brackets is no tail').to.equal(`${'word '.repeat(55).trim()}…`);
    for (const tail of ['[…]', '[...]'])
      expect(excerpt(cited(tail)).split(' '), `${tail}: cut by the theme`).to.have.length(300);
  });

  it('end where no title is so long: engines need a minute to break a line of two million letters', () => {
    expect(words('a'.repeat(1_000_000))).to.have.length(5000);
    expect(words(`<b>${'a'.repeat(1_000_000)}</b>`, true)).to.have.length(5000);
    expect(words(`${'a'.repeat(4999)}\u{1f600}`)).to.equal('a'.repeat(4999));
  });

  it('are read in linear time', () => {
    const start = performance.now();
    for (const part of [
      '<',
      '<a ',
      '<!--',
      '<script>',
      '&',
      '&#',
      '&a',
      '<a "',
      ' ',
      '[',
      '…',
      '...',
      '. … ',
      "<a ='",
    ]) {
      const nonsense = part.repeat(20_000);
      excerpt(plainText(nonsense));
      tidy(words(nonsense));
    }
    expect(performance.now() - start).to.be.lessThan(3000);
  });
});
