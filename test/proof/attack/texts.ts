// Words that hurt: markup where none belongs, signs that turn a line around, halves of characters, names of machinery.

const RUN = 'pwned()';

const markup = [
  `<script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>">`,
  `"><script>${RUN}</script>`,
  `'><img src=x onerror=${RUN}>`,
  `" onclick="${RUN}" x="`,
  `' onmouseover='${RUN}' x='`,
  `\` onfocus=${RUN} autofocus \``,
  `</script><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `</template><script>${RUN}</script>`,
  `</article-card><img src=x onerror=${RUN}>`,
  `</related-posts></clinic-article><script>${RUN}</script>`,
  `--><script>${RUN}</script><!--`,
  `]]><script>${RUN}</script>`,
  `<!--<script>${RUN}</script>-->`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&amp;lt;script&amp;gt;${RUN}`,
  `&#60;img src=x onerror=${RUN}&#62;`,
  `&#x3c;img src=x onerror=${RUN}&#x3e;`,
  `&LT;svg/onload=${RUN}&GT;`,
  `\\u003cimg src=x onerror=${RUN}\\u003e`,
  `\uff1cscript\uff1e${RUN}\uff1c/script\uff1e`,
  `+ADw-script+AD4-${RUN}`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<a href="javascript:${RUN}">word</a>`,
  `<link rel=stylesheet href="//CANARY/x.css">`,
  `<style>@import '//CANARY/x.css'</style>`,
  `<meta http-equiv=refresh content="0;url=//CANARY/x">`,
  `<base href="//CANARY/">`,
  `<img src="//CANARY/x.png" width=1 height=1>`,
  `<video autoplay src="//CANARY/x.mp4">`,
  `<form action="//CANARY/x"><input autofocus onfocus=${RUN}></form>`,
  `<template shadowrootmode=open><script>${RUN}</script></template>`,
  `<slot name=heading onslotchange=${RUN}>`,
];

/** What templates, frameworks and this very library look for in a text. */
const machinery = [
  '${pwned()}',
  '`${pwned()}`',
  '{{constructor.constructor("pwned()")()}}',
  "{{'a'.constructor.prototype.charAt=[].join;$eval('x=pwned()')}}",
  '{%import os%}{{pwned()}}',
  '<%= pwned() %>',
  '#{pwned()}',
  '[[pwned()]]',
  '*{pwned()}',
  'lit$123456789$0',
  '<?lit$123456789$?>',
  '{{lit-1234567890}}',
  '_$litType$',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'undefined',
  'null',
  'NaN',
  'true',
  '[object Object]',
  'slot',
  'heading',
  'auto, 100vw" onload="pwned()',
  ');background:url(//CANARY/x)',
  "'); background: url('//CANARY/x",
  '}*{background:url(//CANARY/x)}',
  'expression(pwned())',
  '-moz-binding:url(//CANARY/x)',
  '\\"};pwned();//',
  "';pwned();//",
  '"-pwned()-"',
  '\u2028pwned()\u2029',
];

const turning = '\u202a \u202b \u202c \u202d \u202e \u2066 \u2067 \u2068 \u2069'
  .split(' ')
  .flatMap((sign) => [`${sign}word`, `wo${sign}rd`, `word${sign}`]);
const invisible = '\u0000 \u0001 \u0007 \u0008 \u000b \u000c \u000e \u001b \u007f \u0080 \u0085 \u009f'
  .split(' ')
  .map((sign) => `wo${sign}rd`);
const broken = [
  '\ud800',
  '\udfff',
  'word\ud83d',
  '\ude00word',
  '\ud83d\ud83d\ude00\ude00',
  '\ufffe',
  '\uffff',
  '\udbff\udfff',
  '\ud800'.repeat(1000),
  '\u{e0001}\u{e0041}word',
  '\ufe0f\u200d\u20e3',
];
const long = [
  'word'.repeat(50_000),
  '<'.repeat(50_000),
  '&'.repeat(50_000),
  '&#'.repeat(50_000),
  '<a '.repeat(20_000),
  '<!--'.repeat(20_000),
  '</'.repeat(50_000),
  `w${'\u0301'.repeat(20_000)}`,
  ' '.repeat(100_000),
  '\n'.repeat(100_000),
  '\u202e'.repeat(20_000),
  'a b '.repeat(20_000),
  '...'.repeat(20_000),
  '[\u2026] '.repeat(10_000),
  '0'.repeat(100_000),
  `(${'('.repeat(10_000)}`,
];
const figures =
  '1e999 -1e999 Infinity -0 1e21 9007199254740993 0x10 0b1 1_000 .5 5. +5 -5 1,5 NaN 0000-00-00 9999-99-99 2026-02-30 ' +
  '+275760-09-13T00:00:00Z -000001-01-01 2026-11-01T99:99:99Z 2026-11-01T00:00:00+99:99 2026-W01-1 20261101 1e9999999999 ' +
  '2026-11-01T00:00:00.000000000000000000000000001Z en-US-u-ca-hebrew xx-invalid-language-tag-that-is-too-long a-DE i-default';

/** Each once. */
export const texts: readonly string[] = [
  ...new Set([...markup, ...machinery, ...turning, ...invisible, ...broken, ...long, ...figures.split(' ')]),
];
