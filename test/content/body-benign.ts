// What writers and their tools really write, and what must come of it under a heading of the first level.
// `IMG` stands for what every picture gets: it loads late and tells nobody where the reader is.

const at = 'https://clinic.example';

/** Name, HTML, and what comes of it; where nothing is said, it stays as it was written. */
export const benign: readonly (readonly [name: string, html: string, clean?: string])[] = [
  ['words', 'Botox & depression'.replace('&', '&amp;')],
  ['a paragraph', '<p>Recent studies have shown…</p>'],
  [
    'inline marks',
    '<p><strong>a</strong> <em>b</em> <b>c</b> <i>d</i> <u>e</u> <s>f</s> <mark>g</mark> <small>h</small></p>',
  ],
  ['sub and sup', '<p>H<sub>2</sub>O, 1<sup>st</sup></p>'],
  ['code', '<pre><code>a &lt; b\n  c</code></pre><p><kbd>Ctrl</kbd> <samp>x</samp> <var>y</var></p>'],
  ['an abbreviation', '<p><abbr title="Food and Drug Administration">FDA</abbr></p>'],
  ['a definition', '<p><dfn title="x">Botulinum</dfn></p><dl><dt>a</dt><dd>b</dd></dl>'],
  ['edits', '<p><del datetime="2026-11-01">a</del><ins datetime="2026-11-02">b</ins></p>'],
  ['a date', '<p><time datetime="2026-11-01">November 1</time></p>'],
  ['data', '<p><data value="42">forty-two</data></p>'],
  ['a quotation', '<blockquote><p>It works.</p><cite>Dr. Ruiz</cite></blockquote><p><q>so</q></p>'],
  ['breaks', '<p>a<br>b<wbr>c</p><hr>'],
  ['a list', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
  ['a numbered list', '<ol reversed="" start="3" type="a"><li value="7">a</li></ol>'],
  ['a menu', '<menu><li>a</li></menu>'],
  ['an address', '<address>Miami</address>'],
  ['details', '<details open=""><summary>Q</summary><p>A</p></details>'],
  ['ruby', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>'],
  ['directions', '<p dir="rtl" lang="ar">مرحبا <bdi>x</bdi> <bdo dir="ltr">y</bdo></p>'],
  // What would have shown it is a script.
  [
    'the answers of an accordion',
    '<h3><button aria-expanded="false" aria-controls="p1">Does it hurt?</button></h3><div id="p1" hidden><p>A pinch.</p></div>',
    '<h2>Does it hurt?</h2><div><p>A pinch.</p></div>',
  ],
  [
    'no link and no heading of nothing',
    '<p><a href="/share" aria-label="Share"><svg></svg></a><a href="/x"><i class="fab"></i></a>x</p><h2>&nbsp;</h2><h3>a<a href="/y"> </a>b</h3><h4><img src="/a.png" alt="b"></h4>',
    `<p><i></i>x</p>\u00a0<h2>a b</h2><h3><img IMG alt="b" src="${at}/a.png"></h3>`,
  ],
  ['a title', '<p title="a &lt;b> &quot;c&quot;">x</p>'],
  [
    'a table',
    '<table><caption>Prices</caption><colgroup><col span="2"></colgroup><thead><tr><th abbr="A" scope="col">Area</th><th scope="col">Price</th></tr></thead><tbody><tr><td colspan="2" rowspan="1">x</td></tr></tbody><tfoot><tr><td>y</td></tr></tfoot></table>',
  ],
  ['a table without a body', '<table><tr><td>x</table>', '<table><tbody><tr><td>x</td></tr></tbody></table>'],
  [
    'a Gutenberg table',
    '<figure class="wp-block-table"><table class="has-fixed-layout"><tbody><tr><td>x</td></tr></tbody></table><figcaption class="wp-element-caption">c</figcaption></figure>',
    '<figure><table><tbody><tr><td>x</td></tr></tbody></table><figcaption>c</figcaption></figure>',
  ],
  ['headings', '<h2>a</h2><h3>b</h3><h2>c</h2>'],
  ['an identified heading', '<h2 class="wp-block-heading" id="h-a">a</h2>', '<h2>a</h2>'],
  ['a heading in a link', `<a href="${at}/x"><h2>a</h2></a>`],
  ['a link', `<p><a href="https://example.com/a?b=1&amp;c=2#d">x</a></p>`],
  ['a relative link', '<a href="/blog/b">x</a>', `<a href="${at}/blog/b">x</a>`],
  ['a link beside', '<a href="b">x</a>', `<a href="${at}/blog/b">x</a>`],
  ['a link without a scheme', '<a href="//example.com/b">x</a>', '<a href="https://example.com/b">x</a>'],
  ['a link to a query', '<a href="?page=2">x</a>', `<a href="${at}/blog/a?page=2">x</a>`],
  ["a link into the clinic's page", '<a href="#faq">x</a>', `<a href="${at}/blog/a#faq">x</a>`],
  [
    'a new window',
    `<a href="${at}/" target="_blank" rel="noreferrer noopener">x</a>`,
    `<a href="${at}/" rel="noopener" target="_blank">x</a>`,
  ],
  [
    'a new window in capitals',
    `<a href="${at}/" target="_BLANK">x</a>`,
    `<a href="${at}/" rel="noopener" target="_blank">x</a>`,
  ],
  ['a link in Spanish', `<a href="${at}/es" hreflang="es" lang="es">x</a>`],
  ['a phone number', '<a href="tel:+17867015750">786.701.5750</a>'],
  ['a letter', '<a href="mailto:hello@clinic.example?subject=Hi">x</a>'],
  ['a text message', '<a href="sms:+17867015750">x</a>'],
  ['a link without an address', '<p><a name="top">x</a></p>', '<p>x</p>'],
  [
    'a footnote',
    `<p>x<sup><a href="${at}/n#1" id="r1">1</a></sup></p>`,
    `<p>x<sup><a href="${at}/n#1">1</a></sup></p>`,
  ],
  [
    'a button that is a link',
    `<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="${at}/book">Book</a></div></div>`,
    `<div><div><a href="${at}/book">Book</a></div></div>`,
  ],
  [
    'a picture',
    `<img src="${at}/a.jpg" alt="A" width="2" height="3">`,
    `<img IMG alt="A" height="3" src="${at}/a.jpg" width="2">`,
  ],
  ['a relative picture', '<img src="/a.jpg" alt="">', `<img IMG alt="" src="${at}/a.jpg">`],
  [
    'a picture in sizes',
    `<img src="${at}/a.jpg" srcset="/a.jpg 300w, /b.jpg 600w" sizes="(max-width: 300px) 100vw, 300px">`,
    `<img IMG sizes="(max-width: 300px) 100vw, 300px" src="${at}/a.jpg" srcset="${at}/a.jpg 300w, ${at}/b.jpg 600w">`,
  ],
  [
    'a picture in sizes only',
    `<img srcset="/a.jpg 1x, /b.jpg 2x" alt="x">`,
    `<img IMG alt="x" srcset="${at}/a.jpg 1x, ${at}/b.jpg 2x">`,
  ],
  [
    'a picture that is data',
    '<img src="data:image/png;base64,iVBORw0KGgo=" alt="x">',
    '<img IMG alt="x" src="data:image/png;base64,iVBORw0KGgo=">',
  ],
  [
    'a thin line',
    `<img src="${at}/line.png" width="600" height="1">`,
    `<img IMG height="1" src="${at}/line.png" width="600">`,
  ],
  [
    'a picture for a format',
    `<picture><source srcset="${at}/a.webp 1x" type="image/webp" media="(min-width: 9px)"><img src="${at}/a.jpg"></picture>`,
    `<picture><source media="(min-width: 9px)" srcset="${at}/a.webp 1x" type="image/webp"><img IMG src="${at}/a.jpg"></picture>`,
  ],
  [
    'a Gutenberg picture',
    `<!-- wp:image {"id":5} -->\n<figure class="wp-block-image size-large"><img src="${at}/a.jpg" alt="A" class="wp-image-5"/><figcaption>Cap <em>b</em></figcaption></figure>\n<!-- /wp:image -->`,
    `\n<figure><img IMG alt="A" src="${at}/a.jpg"><figcaption>Cap <em>b</em></figcaption></figure>\n`,
  ],
  [
    'a linked picture',
    `<a href="${at}/full.jpg"><img src="${at}/a.jpg" alt="x"></a>`,
    `<a href="${at}/full.jpg"><img IMG alt="x" src="${at}/a.jpg"></a>`,
  ],
  [
    'a gallery',
    `<figure class="wp-block-gallery"><figure><img src="${at}/a.jpg"></figure><figure><img src="${at}/b.jpg"></figure></figure>`,
    `<figure><figure><img IMG src="${at}/a.jpg"></figure><figure><img IMG src="${at}/b.jpg"></figure></figure>`,
  ],
  [
    "WP Rocket's late picture",
    `<img src="data:image/svg+xml,%3Csvg%3E" data-lazy-src="${at}/a.jpg" data-lazy-srcset="${at}/a.jpg 1x" alt="x"><noscript><img src="${at}/a.jpg" alt="x"></noscript>`,
    `<img IMG alt="x" src="${at}/a.jpg" srcset="${at}/a.jpg 1x">`,
  ],
  [
    "lazysizes' late picture",
    `<img class="lazyload" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="${at}/a.jpg"><noscript><img src="${at}/a.jpg"></noscript>`,
    `<img IMG src="${at}/a.jpg">`,
  ],
  [
    'a late picture without a placeholder',
    `<img data-src="/a.jpg" data-srcset="/a.jpg 1x">`,
    `<img IMG src="${at}/a.jpg" srcset="${at}/a.jpg 1x">`,
  ],
  [
    'a late picture whose late address is bad',
    `<img data-src="about:blank" src="/a.jpg">`,
    `<img IMG src="${at}/a.jpg">`,
  ],
  [
    "Avada's late picture",
    `<img class="lazyload" src="data:image/svg+xml,%3Csvg%3E" data-orig-src="${at}/a.jpg" data-orig-srcset="${at}/b.jpg 2x">`,
    `<img IMG src="${at}/a.jpg" srcset="${at}/b.jpg 2x">`,
  ],
  [
    "Optimole's late picture",
    `<img src="${at}/q:eco/a.jpg" data-opt-src="${at}/a.jpg" data-opt-srcset="${at}/b.jpg 2x">`,
    `<img IMG src="${at}/a.jpg" srcset="${at}/b.jpg 2x">`,
  ],
  [
    "NitroPack's late picture",
    `<img src="data:image/svg+xml;nitro-empty-id=1" nitro-lazy-src="${at}/a.jpg" nitro-lazy-srcset="${at}/b.jpg 2x">`,
    `<img IMG src="${at}/a.jpg" srcset="${at}/b.jpg 2x">`,
  ],
  ["an old script's late picture", `<img data-original="${at}/a.jpg">`, `<img IMG src="${at}/a.jpg">`],
  [
    "the questions of WordPress' accordion",
    '<div class="wp-block-accordion-item"><h3 class="wp-block-accordion-heading"><button type="button" class="wp-block-accordion-heading__toggle"><span>Does it hurt?</span><span aria-hidden="true">+</span></button></h3><div role="region"><p>No.</p></div></div>',
    '<div><h2><span>Does it hurt?</span><span>+</span></h2><div><p>No.</p></div></div>',
  ],
  ['a late picture whose late address is empty', `<img data-src="" src="/a.jpg">`, `<img IMG src="${at}/a.jpg">`],
  ['words behind a noscript', '<p>a<noscript>b</noscript>c</p>', '<p>ac</p>'],
  [
    'a video',
    `<figure class="wp-block-video"><video controls poster="/p.jpg" src="/v.mp4" width="640" height="360"></video></figure>`,
    `<figure><video controls="" height="360" preload="none" src="${at}/v.mp4" width="640"></video></figure>`,
  ],
  [
    'a video with captions',
    `<video><source src="/v.webm" type="video/webm"><track kind="captions" src="/v.vtt" srclang="en" label="English" default>Words</video>`,
    `<video controls="" preload="none"><source src="${at}/v.webm" type="video/webm"><track kind="captions" label="English" src="${at}/v.vtt" srclang="en">Words</video>`,
  ],
  ['a sound', `<audio autoplay src="/s.mp3"></audio>`, `<audio controls="" preload="none" src="${at}/s.mp3"></audio>`],
  ['a section', '<section><header><h2>a</h2></header><p>b</p></section>', '<div><div><h2>a</h2></div><p>b</p></div>'],
  [
    'landmarks',
    '<main><article>a</article><aside>b</aside><nav>c</nav><footer>d</footer></main>',
    '<div><div>a</div><div>b</div><div>c</div><div>d</div></div>',
  ],
  ['center and font', '<center><font color="red" size="5">Sale</font></center>', '<div>Sale</div>'],
  ['old marks', '<p><big>a</big><tt>b</tt><strike>c</strike><acronym>d</acronym></p>', '<p>abcd</p>'],
  [
    'styles and classes',
    '<p class="has-text-align-center" style="color:red">a<span style="font-weight:700">b</span></p>',
    '<p>a<span>b</span></p>',
  ],
  ['a custom element', '<p>a <x-tip text="b">c</x-tip></p>', '<p>a c</p>'],
  ["Word's marks", '<p class="MsoNormal">a<o:p>&nbsp;</o:p></p>', '<p>a\u00a0</p>'],
  [
    'Gutenberg columns',
    '<!-- wp:columns --><div class="wp-block-columns"><!-- wp:column --><div class="wp-block-column"><p>a</p></div><!-- /wp:column --></div><!-- /wp:columns -->',
    '<div><div><p>a</p></div></div>',
  ],
  [
    'a Gutenberg quotation',
    '<blockquote class="wp-block-quote is-layout-flow"><p>a</p><cite>b</cite></blockquote>',
    '<blockquote><p>a</p><cite>b</cite></blockquote>',
  ],
  ['a Gutenberg separator', '<hr class="wp-block-separator has-alpha-channel-opacity"/>', '<hr>'],
  [
    'a Gutenberg spacer',
    '<div style="height:50px" aria-hidden="true" class="wp-block-spacer"></div><p>a</p>',
    '<div></div><p>a</p>',
  ],
  [
    'a Ghost card',
    `<figure class="kg-card kg-image-card"><img src="${at}/content/images/a.jpg" class="kg-image" alt="" loading="lazy" width="2000" height="1333"></figure>`,
    `<figure><img IMG alt="" height="1333" src="${at}/content/images/a.jpg" width="2000"></figure>`,
  ],
  [
    'a Ghost bookmark',
    `<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="${at}/x"><div class="kg-bookmark-content"><div class="kg-bookmark-title">T</div></div></a></figure>`,
    `<figure><a href="${at}/x"><div><div>T</div></div></a></figure>`,
  ],
  [
    'a Ghost toggle',
    '<div class="kg-toggle-card" data-kg-toggle-state="close"><h4>Q</h4><div><p>A</p></div></div>',
    '<div><h2>Q</h2><div><p>A</p></div></div>',
  ],
  [
    'a video of another site',
    '<figure class="wp-block-embed"><div><iframe src="https://www.youtube.com/embed/x"></iframe></div><figcaption>c</figcaption></figure>',
    '<figure><div></div><figcaption>c</figcaption></figure>',
  ],
  [
    'a script between',
    '<p>a</p><script type="application/ld+json">{"a":"<p>b</p>"}</script><p>c</p>',
    '<p>a</p><p>c</p>',
  ],
  ['a style between', '<p>a</p><style>p > a { color: red }</style><p>c</p>', '<p>a</p><p>c</p>'],
  [
    'a form between',
    '<p>a</p><form><label>Mail <input name=body></label><button>Go</button></form><p>c</p>',
    '<p>a</p><p>c</p>',
  ],
  ['a choice between', '<p>a</p><select><option>x<option>y</select><p>c</p>', '<p>a</p><p>c</p>'],
  ['an icon between', '<p>a <svg viewBox="0 0 1 1"><title>x</title><path d="M0 0"/></svg>b</p>', '<p>a b</p>'],
  ['a comment', '<p>a<!-- more -->b</p>', '<p>ab</p>'],
  ['references', '<p>&hellip;&nbsp;&eacute;&#8217;&#x2014;&amp;amp;</p>', '<p>…\u00a0é’—&amp;amp;</p>'],
  ['emoji', '<p>👩‍⚕️ 💉</p>'],
  ['words like tags', '<p>a &lt; b, x &lt;3, 5 > 4</p>'],
  ['unclosed tags', '<p>a<p>b<ul><li>c<li>d', '<p>a</p><p>b</p><ul><li>c</li><li>d</li></ul>'],
  ['crossed tags', '<p><b>a<i>b</b>c</i></p>', '<p><b>a<i>b</i></b><i>c</i></p>'],
  ['marks left open', '<p><b>a</p><p>c</p>', '<p><b>a</b></p><p>c</p>'],
  [
    'marks that begin before a block and end in it',
    '<div><b><h2>a</b></h2><i><p>c</i></p><p>d</p></div>',
    '<div><b><h2>a</h2></b><i><p>c</p></i><p>d</p></div>',
  ],
  ['marks in a link, and a link in marks', `<a href="${at}/x"><b>a</b></a><i><a href="${at}/x">c</a></i>`],
  ['a mark in another language', '<p><I Lang="la">in vitro</I></p>', '<p><i lang="la">in vitro</i></p>'],
  ['old marks', '<p><font color="red">a</font> <big>b</big> <tt>c</tt></p>', '<p>a b c</p>'],
  [
    'tags in an attribute',
    '<p title="the <select> tag, and <b>b</b>">a</p><p title="<noscript>">c</p>',
    '<p title="the &lt;select> tag, and &lt;b>b&lt;/b>">a</p><p title="&lt;noscript>">c</p>',
  ],
  [
    'signs upon letters, in every script',
    '<p>\u0e17\u0e35\u0e48 \u05e9\u05c1\u05b8\u05dc\u05d5\u05b9\u05dd \u0628\u0651\u064e\u0670 \u0915\u094d\u0937\u094d\u092e\u094d\u092f\u0947\u0902 \u0f66\u0f92\u0fb2\u0f74\u0f56\u0f66 a\u0301\u0323</p>',
  ],
  ['twenty signs upon a letter', `<p>a${'\u0301'.repeat(5000)}b</p>`, `<p>a${'\u0301'.repeat(20)}b</p>`],
  ['stray ends', '</div><p>a</span></p></section>b', '<p>a</p>b'],
  [
    'a whole document',
    '<!DOCTYPE html><html lang="en"><head><title>t</title><meta charset="utf-8"></head><body class="x"><p>a</p></body></html>',
    '<p>a</p>',
  ],
  [
    'a table in a paragraph',
    '<p>a<table><tr><td>b</table>',
    '<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table>',
  ],
  ['words in a table', '<table>a<tr><td>b</table>', 'a<table><tbody><tr><td>b</td></tr></tbody></table>'],
  [
    "a field named like the document's body",
    '<img name="body" src="/a.jpg"><p>a</p>',
    `<img IMG src="${at}/a.jpg"><p>a</p>`,
  ],
  ['nothing', ''],
];

/** The page that the articles come from. */
export const base = `${at}/blog/a`;

const picture: readonly [string, string][] = [
  ['decoding', 'async'],
  ['loading', 'lazy'],
  ['referrerpolicy', 'no-referrer'],
];

/** The expected text as `printed` prints it: attributes in alphabetical order. */
export function expected(html: string, clean = html): string {
  return clean.replace(/<img IMG([^>]*)>/g, (_, rest: string) => {
    const own = [...(rest.match(/ [\w-]+="[^"]*"/g) ?? [])].concat(
      picture.map(([name, value]) => ` ${name}="${value}"`),
    );
    return `<img${own.sort().join('')}>`;
  });
}
