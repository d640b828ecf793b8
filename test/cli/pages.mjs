// Finished pages as they really are. `§` stands where a tag of ours goes, in the page's own encoding.

const utf8 = (text) => Buffer.from(text);
const latin1 = (text) => Buffer.from(text, 'latin1');
const utf16 = (text) => Buffer.from(text, 'utf16le');

/** Bytes of UTF-8, with others in place of a sign. */
const holding =
  (sign, ...bytes) =>
  (text) =>
    Buffer.concat(text.split(sign).flatMap((part, at) => (at ? [Buffer.from(bytes), utf8(part)] : [utf8(part)])));

/** Name, what makes bytes of the text, and the page. */
export const oddPages = [
  ['line ends of Windows', utf8, '<!doctype html>\r\n<html lang="en">\r\n<body>\r\n§\r\n</body>\r\n</html>\r\n'],
  ['line ends of three systems', utf8, '<p>a\r<p>b\n<p>c\r\n§\r\r\n'],
  ['a byte order mark', utf8, '\ufeff<!DOCTYPE html><title>Á</title>§'],
  ['UTF-8 that nobody declares', utf8, '<title>Clínica — 診療所 👩‍⚕️</title>§'],
  ['UTF-8 with bytes that are none', holding('¿', 0xc3, 0x28, 0xff), '<meta charset=utf-8>§'],
  ['windows-1252', latin1, '<meta charset="windows-1252"><p>Cl\xednica \x93Sol\x94§<p>\xe9'],
  [
    'ISO-8859-1 in an old declaration',
    latin1,
    "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=iso-8859-1'>\xe1§\xe9",
  ],
  ['bytes of an encoding that nobody declares', latin1, '<p>\xe1\xe9\xed§'],
  ['Shift_JIS', holding('表', 0x95, 0x5c), '<meta charset=shift_jis><p>表§表'],
  ['an encoding that does not exist', utf8, '<meta charset="x-nobody">§'],
  ['UTF-16, the small end first', utf16, '\ufeff<!doctype html><p>é 診§<p>é'],
  ['UTF-16, the big end first', (text) => utf16(text).swap16(), '\ufeff<!doctype html><p>é 診§<p>é'],
  ['odd quotes', utf8, `<p title='"' class=a"b data-x = "'" data-y=>a</p>§<a href='x"y'>`],
  [
    'comments',
    utf8,
    '<!-- <article-card heading=a></article-card> -->§<!--[if IE]><article-card heading=a></article-card><![endif]--><!-->',
  ],
  [
    'scripts that speak of tags',
    utf8,
    `<script>let a = "<article-card heading=a></article-card>"; let b = "<!--"</script>§<script type="text/template"><article-card heading=a></article-card></script>`,
  ],
  [
    'styles, titles and text areas',
    utf8,
    '<title><article-card heading=a></article-card></title><style>/*<article-card heading=a></article-card>*/</style><textarea><article-card heading=a></article-card></textarea>§',
  ],
  [
    'templates',
    utf8,
    '<template><article-card heading=a></article-card></template>§<template><template><article-card heading=a></article-card></template></template>',
  ],
  ['a noscript', utf8, '<noscript><article-card heading=a></article-card></noscript>§'],
  ['unclosed tags', utf8, '<ul><li>a<li>b§<li>c<table><tr><td>d§<p>e<b>f<i>g'],
  ['a table that throws its words out', utf8, '<table>words§<tr>§<td>§</table>'],
  ['stray ends', utf8, '</div></p></article-card>§</body></html>§</html>after'],
  ['a drawing', utf8, '<svg><title>a</title><foreignObject><p>b</p>§</foreignObject></svg>§<math><mi>x</mi></math>'],
  ['a template language that was left over', utf8, '<?php echo "<p>"; ?>{{#if a}}§{{/if}}<%= b %>'],
  ['nothing around it', utf8, '§'],
  ['null characters', utf8, '<p>a\0b</p>§<p title="\0">'],
  ['no end at all', utf8, '§<p title="'],
  ['a frame of another element', utf8, '<x-card><template shadowrootmode="open"><slot></slot>§</template></x-card>'],
].map(([name, encoded, page]) => ({ name, encoded, page }));

/** Ways to write one of our tags; the first part is behind its name. */
export const oddTags = [
  ['<article-card', ' heading="A title" href="https://a.example/a?b=1&amp;c=2">', '</article-card>'],
  ['<ARTICLE-CARD', '\r\n\tHeading=Title\r\n>', '</Article-Card\r\n>'],
  ['<article-card', ` heading='a > "b"' excerpt=a/b/>`, '<span slot=excerpt>Mine</span> words</article-card>'],
  ['<article-card', ' heading=a heading=b data-state=idle >', '<!-- c --></article-card>'],
];
