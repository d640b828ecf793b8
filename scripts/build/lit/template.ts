// Drawing by templates, as Lit does it, for the templates that `markup.ts` lets pass: one element at the root, a value
// is a whole attribute or a child. Nodes are made one by one, where Lit hands a string to `innerHTML`: no string is
// parsed as markup by the browser, so no Trusted Types policy is asked for.

/** What `html` gives; a class, so that no JSON can pass for one. The strings tell one template from another. */
class Template {
  constructor(
    readonly strings: readonly string[],
    readonly values: readonly unknown[],
  ) {}
}

/** Puts a new value in its place. */
export type Put = (value: unknown) => void;

/** A node that stands for one value: text, or the root of a template. */
interface Drawn {
  node: ChildNode;
  strings: readonly string[] | undefined;
  put: Put;
}

/** Takes an attribute away, or draws nothing. */
export const nothing: unique symbol = Symbol();

/** A template and its values. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): Template => new Template(strings, values);

/** Stands in the joined strings where a value goes. */
const hole = '\0';
const token = /<(\/?)([\w-]+)((?:"[^"]*"|[^">])*?)(\/?)>|\0|[^<\0]+/g;
const attribute = /([^\s=]+)(?:=(?:"([^"]*)"|([^\s"/]+)))?/g;

/** Draws values before a node: lists, templates, words; each is touched only where it has changed. */
export function place(end: ChildNode, host: object): Put {
  const shown: Drawn[] = [];
  return (value) => {
    const wanted = [value].flat().filter((one) => one !== nothing && one != null);
    for (const { node } of shown.splice(wanted.length)) node.remove();
    wanted.forEach((one, at) => {
      const strings = one instanceof Template ? one.strings : undefined;
      const old = shown[at];
      const same = old && old.strings === strings;
      const drawn = same ? old : (shown[at] = strings ? element(strings, host) : words());
      drawn.put(one);
      if (same) return;
      end.before(drawn.node);
      old?.node.remove();
    });
  };
}

function words(): Drawn {
  const node = new Text();
  return {
    node,
    strings: undefined,
    put(value) {
      if (node.data !== String(value)) node.data = String(value);
    },
  };
}

/** The root of a template, without its values. */
function element(strings: readonly string[], host: object): Drawn {
  const puts: Put[] = [];
  let root: Element | undefined;
  let parent: Element | null | undefined;
  for (const [text, end, tag, attributes = '', empty] of strings.join(hole).matchAll(token)) {
    if (end) parent = parent?.parentElement;
    else if (tag) {
      const space =
        tag === 'svg' ? 'http://www.w3.org/2000/svg' : (parent?.namespaceURI ?? 'http://www.w3.org/1999/xhtml');
      const child = document.createElementNS(space, tag);
      for (const [, name = '', quoted, bare = ''] of attributes.matchAll(attribute)) {
        const value = quoted ?? bare;
        if (value === hole) puts.push(written(child, name, host));
        else child.setAttribute(name, value);
      }
      parent?.append(child);
      root ??= child;
      if (!empty) parent = child;
    } else if (text === hole) {
      const mark = new Comment();
      parent?.append(mark);
      puts.push(place(mark, host));
    } else parent?.append(text);
  }
  let before: readonly unknown[] | undefined;
  return {
    node: root as Element,
    strings,
    put(template) {
      const { values } = template as Template;
      puts.forEach((put, at) => (!before || values[at] !== before[at]) && put(values[at]));
      before = values;
    },
  };
}

/** An attribute, `?` one that is there or not, or `@` what hears an event. */
function written(element: Element, name: string, host: object): Put {
  const kind = name[0];
  const rest = name.slice(1);
  if (kind === '?') return (value) => element.toggleAttribute(rest, !!value);
  if (kind !== '@')
    return (value) =>
      value === nothing ? element.removeAttribute(name) : element.setAttribute(name, `${(value ?? '') as string}`);
  let listener: (event: Event) => void;
  element.addEventListener(rest, (event) => listener.call(host, event));
  return (value) => (listener = value as typeof listener);
}
