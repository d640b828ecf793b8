// Drawing by templates, as Lit does it, for the templates that `markup.ts` lets pass: one element at the root, a value
// is a whole attribute or a child. Nodes are made one by one, where Lit hands a string to `innerHTML`: no string is
// parsed as markup by the browser, so no Trusted Types policy is asked for. They are made once for each template, and
// copied from then on.

/** What `html` gives; a function, so that no JSON can pass for one. The strings tell one template from another. */
type Template = () => readonly [strings: readonly string[], values: readonly unknown[]];

/** Puts a new value in its place. */
export type Put = (value: unknown) => void;

/** A node that stands for one value: text, or the root of a template. */
type Drawn = readonly [node: ChildNode, put: Put, strings?: readonly string[]];

/** Takes an attribute away, or draws nothing. */
export const nothing = null;

/** A template and its values. */
export const html =
  (strings: TemplateStringsArray, ...values: unknown[]): Template =>
  () => [strings, values];

/** Stands in the joined strings where a value goes. */
const hole = '\0';
const token = /<(\/?)([\w-]+)((?:"[^"]*"|[^">])*?)(\/?)>|\0|[^<\0]+/g;
const attribute = /([^\s=]+)(?:=(?:"([^"]*)"|([^\s"/]+)))?/g;

/** Draws values before a node: lists, templates, words; each is touched only where it has changed. */
export function place(end: ChildNode, host: object): Put {
  const shown: Drawn[] = [];
  return (value) => {
    const wanted = [value].flat().filter((one) => one != null);
    for (const [node] of shown.splice(wanted.length)) node.remove();
    wanted.forEach((one, at) => {
      const [strings, values] = one instanceof Function ? (one as Template)() : [undefined, one];
      const old = shown[at];
      const drawn = old && old[2] === strings ? old : (shown[at] = strings ? element(strings, host) : words());
      drawn[1](values);
      if (drawn === old) return;
      end.before(drawn[0]);
      old?.[0].remove();
    });
  };
}

function words(): Drawn {
  const node = new Text();
  return [node, (value) => (node.data = value as string)];
}

/** A template without its values; and of each value the number of its node, and its attribute there. */
type Mould = [root: Element | undefined, holes: [at: number, name?: string][]];

const moulds = new Map<readonly string[], Mould>();

function mould(strings: readonly string[]): Mould {
  const holes: Mould[1] = [];
  let root: Element | undefined;
  let parent: Element | null | undefined;
  let count = 0;
  for (const [text, end, tag, attributes = '', empty] of strings.join(hole).matchAll(token)) {
    if (end) parent = parent?.parentElement;
    else {
      if (tag) {
        const child = document.createElementNS(
          `http://www.w3.org/${/svg|path/.test(tag) ? '2000/svg' : '1999/xhtml'}`,
          tag,
        );
        for (const [, name = '', quoted, bare = ''] of attributes.matchAll(attribute)) {
          const value = quoted ?? bare;
          if (value === hole) holes.push([count, name]);
          else child.setAttribute(name, value);
        }
        parent?.append(child);
        root ??= child;
        if (!empty) parent = child;
      } else {
        if (text === hole) holes.push([count]);
        parent?.append(text === hole ? '' : text);
      }
      count++;
    }
  }
  return [root, holes];
}

/** The root of a template, without its values. */
function element(strings: readonly string[], host: object): Drawn {
  let found = moulds.get(strings);
  if (!found) moulds.set(strings, (found = mould(strings)));
  const node = found[0]?.cloneNode(true) as Element;
  const nodes: Node[] = [];
  const walker = document.createNodeIterator(node);
  for (let next; (next = walker.nextNode());) nodes.push(next);
  const puts = found[1].map(([at, name]) =>
    name ? written(nodes[at] as Element, name, host) : place(nodes[at] as ChildNode, host),
  );
  let before: readonly unknown[] | undefined;
  return [
    node,
    (values) => {
      puts.forEach((put, at) => {
        const value = (values as readonly unknown[])[at];
        if (!before || value !== before[at]) put(value);
      });
      before = values as readonly unknown[];
    },
    strings,
  ];
}

/** An attribute, `?` one that is there or not, or `@` what hears an event. */
function written(element: Element, name: string, host: object): Put {
  const kind = name[0];
  const rest = name.slice(1);
  if (kind === '?') return (value) => element.toggleAttribute(rest, !!value);
  if (kind !== '@')
    return (value) => (value == null ? element.removeAttribute(name) : element.setAttribute(name, value as string));
  let listener: (event: Event) => void;
  element.addEventListener(rest, (event) => listener.call(host, event));
  return (value) => (listener = value as typeof listener);
}
