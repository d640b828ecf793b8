// A tag that somebody has taken already stays theirs, silently: the library may be loaded twice, or in two versions.
// Where there is no HTML document (a server, an XML page, in which Lit's templates cannot run), and in an engine without
// shared style sheets, the page's own children stay what is seen.

/** Registers an element, where that is possible. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (globalThis.document?.contentType !== 'text/html') return;
  if ('adoptedStyleSheets' in document && !customElements.get(tag)) customElements.define(tag, element);
}
