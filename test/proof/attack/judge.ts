// What may stand in the composed tree, said once more and in other words than the library's own: the judge must not
// share the mistakes of the judged.

const forbidden = new Set(
  (
    'script style link meta base title iframe frame frameset object embed applet param form input button select textarea option ' +
    'svg math template dialog portal fencedframe canvas area map noscript xmp plaintext marquee bgsound slot'
  ).split(' '),
);
const ours = new Set(['article-card', 'related-posts', 'clinic-article', 'book-consult-cta']);
const named =
  /^(?:on|style$|id$|name$|srcdoc$|action$|formaction$|ping$|is$|nonce$|xlink:|xmlns|background$|poster$|autoplay$|autofocus$|contenteditable$|accesskey$|class$|part$|exportparts$|http-equiv$|download$|usemap$|ismap$|popover|command|itemprop$|aria-live$|cite$|longdesc$|attributionsrc$|form$|data-(?!state$))/;

function isLink(value: string, base: string): boolean {
  if (/^(?:tel|sms):/i.test(value)) return /^(?:tel|sms):[+\d().\- ]+(?:;ext=\d+)?(?:\?&?body=[^&;]*)?$/i.test(value);
  if (/^mailto:/i.test(value))
    return (
      /^mailto:[^?,;@"%]+@[^?,;@"%]+$|^mailto:[^?,;@"%]+@[^?,;@"%]+\?(?:(?:subject|body)=[^&]*&?)*$/i.test(value) &&
      !/%0[ad]/i.test(value)
    );
  return isWeb(value, base);
}

function isWeb(value: string, base: string): boolean {
  try {
    const { protocol, username, password } = new URL(value, base);
    return (protocol === 'https:' || protocol === 'http:') && !username && !password;
  } catch {
    return false;
  }
}

function isPicture(value: string, base: string): boolean {
  return isWeb(value, base) || /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[\w+/=]+$/i.test(value);
}

function attributeFault({ localName: tag, baseURI }: Element, { name, value }: Attr): string | undefined {
  if (named.test(name)) return `<${tag} ${name}>`;
  const fine =
    name === 'href'
      ? tag === 'a' && isLink(value, baseURI)
      : name === 'src'
        ? isPicture(value, baseURI)
        : name === 'srcset'
          ? value.split(', ').every((candidate) => isPicture(candidate.split(/\s/)[0] ?? '', baseURI))
          : true;
  return fine ? undefined : `<${tag} ${name}="${value.slice(0, 80)}">`;
}

/** A block of data for search engines, which no browser runs, and which holds whole JSON. */
function isDataBlock(element: Element): boolean {
  try {
    return element.getAttribute('type') === 'application/ld+json' && !!JSON.parse(element.textContent ?? '');
  } catch {
    return false;
  }
}

/** Signs that turn a line around, control characters, halves of characters. */
const broken = /(?!\s)[\u202a-\u202e\u2066-\u2069\p{Cc}\p{Cs}]/u;

/**
 * What is wrong below an element, its shadow root and those of the elements in it included. `own`: the words are the
 * page's own, which may turn its lines around if it likes.
 */
export function faults(host: Element, own = false): string[] {
  const found: string[] = [];
  const look = (parent: Element | ShadowRoot, frame: boolean, body: boolean): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3 && !own && !frame && !body) {
        const text = node.nodeValue ?? '';
        if (broken.test(text)) found.push(`text ${JSON.stringify(text.slice(0, 40))}`);
      }
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const { localName } = element;
      if (localName === 'script' && isDataBlock(element)) continue;
      if (!frame && (forbidden.has(localName) || (localName.includes('-') && !ours.has(localName))))
        found.push(`<${localName}>`);
      for (const attribute of element.attributes) {
        const fault = frame ? /^on|^style$/.test(attribute.name) && attribute.name : attributeFault(element, attribute);
        if (fault) found.push(fault);
      }
      if (element.shadowRoot) look(element.shadowRoot, true, false);
      look(element, frame, body || element.slot === 'body');
    }
  };
  if (host.shadowRoot) look(host.shadowRoot, true, false);
  look(host, false, false);
  return found;
}
