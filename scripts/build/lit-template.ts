// What stands in for lit-html's `Template` in the bundle: it builds a template's nodes one by one, where lit-html hands
// a string to `innerHTML`. No string is parsed as markup by the browser, so no Trusted Types policy is asked for.
// It reads only what `templates.ts` writes at build time: closed tags, no entities, no comments.
// The result has the shape that lit-html's `TemplateInstance` reads (lit-html 3, `src/lit-html.ts`).

/** A place in the template that takes a value. `index` counts the elements and comments before it. */
export interface Part<Constructor = unknown> {
  /** As in lit-html: 1 is an attribute, a property, a boolean attribute or an event; 2 a child. */
  type: 1 | 2;
  index: number;
  name?: string;
  strings?: string[];
  ctor?: Constructor | undefined;
}

/** Stands in the joined strings where a value goes. */
const hole = '\0';
const token = /<(\/?)([\w-]+)((?:"[^"]*"|[^">])*?)(\/?)>|\0|[^<\0]+/g;
const attribute = /([^\s=]+)(?:=(?:"([^"]*)"|([^\s"/]+)))?/g;
const kinds = ' .?@';
const xhtml = 'http://www.w3.org/1999/xhtml';
const svg = 'http://www.w3.org/2000/svg';

/**
 * The content of a template and its places for values.
 * `constructors`: of the parts for an attribute, a property, a boolean attribute and an event, in this order.
 */
export function readTemplate<Constructor>(
  strings: readonly string[],
  isSvg: boolean,
  constructors: readonly Constructor[],
): [content: DocumentFragment, parts: Part<Constructor>[]] {
  // Only a tagged template has its own `raw`: a list from JSON is no template.
  if (!Object.hasOwn(strings, 'raw')) throw Error();
  const { content } = document.createElement('template');
  // The template's own document: custom elements in it stay asleep until lit-html imports a copy.
  const inert = content.ownerDocument;
  const parts: Part<Constructor>[] = [];
  let parent: Node = content;
  let index = -1;
  for (const [text, end, tag, attributes = '', empty] of strings.join(hole).matchAll(token)) {
    if (tag) {
      if (end) {
        parent = parent.parentNode ?? content;
        continue;
      }
      const around = (parent as Partial<Element>).namespaceURI ?? (isSvg ? svg : xhtml);
      const element = inert.createElementNS(tag === 'svg' ? svg : around, tag);
      index++;
      for (const [, name = '', quoted, bare] of attributes.matchAll(attribute)) {
        const value = quoted ?? bare ?? '';
        const pieces = value.split(hole);
        const kind = kinds.indexOf(name.charAt(0));
        if (pieces.length < 2) element.setAttribute(name, value);
        else if (kind < 0) parts.push({ type: 1, index, name, strings: pieces, ctor: constructors[0] });
        else parts.push({ type: 1, index, name: name.slice(1), strings: pieces, ctor: constructors[kind] });
      }
      parent.appendChild(element);
      if (!empty) parent = element;
    } else if (text === hole) {
      parts.push({ type: 2, index: ++index });
      parent.appendChild(inert.createComment(''));
    } else parent.appendChild(inert.createTextNode(text));
  }
  return [content, parts];
}
