// Turns content into nodes, and new content into the least change of them: a node is touched only where what we say of
// it has changed. What a page's script did to it meanwhile (a tracked phone number, say) stays.
import type { Child } from './child.js';

/** A node of ours. `child` is missing where the node was in the page before us. */
export interface Drawn {
  element: Element;
  child?: Child;
  inner: Map<string, Drawn>;
}

/**
 * Makes `parent` hold what is wanted, besides what is not ours. `keep`: what was in the page before us stays, as it is,
 * until something else is wanted of it.
 */
export function drawChildren(
  parent: Element,
  drawn: Map<string, Drawn>,
  wanted: readonly Child[],
  keep?: boolean,
): void {
  const keys = new Set<string>();
  for (const child of wanted) {
    const key = child.key ?? child.attributes.slot;
    keys.add(key);
    let node = drawn.get(key);
    if (keep && node && !node.child && node.element.parentNode === parent) {
      node.child = child;
      continue;
    }
    if (node?.element.parentNode !== parent || (node.child?.tag ?? node.element.localName) !== child.tag) {
      node?.element.remove();
      node = { element: document.createElement(child.tag), inner: new Map() };
      drawn.set(key, node);
    }
    draw(node, child);
    if (!node.element.parentNode) parent.append(node.element);
  }
  for (const [key, { element, child }] of drawn) {
    if (keys.has(key) || (keep && !child)) continue;
    element.remove();
    drawn.delete(key);
  }
}

function draw(node: Drawn, child: Child): void {
  const { element, child: before, inner } = node;
  const { text } = child;
  node.child = child;
  for (const name of Object.keys({ ...before?.attributes, ...child.attributes })) {
    const value = child.attributes[name];
    if (before && before.attributes[name] === value) continue;
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  if (child.body) {
    if (child.body.key !== before?.body?.key) element.replaceChildren(child.body.nodes());
  } else if (child.children) drawChildren(element, inner, child.children);
  else if (text !== before?.text && element.textContent !== text) element.textContent = text ?? '';
}

/** What stands in the slots of a parent already, as if we had drawn it, without knowing from what. */
export function adopted(parent: Element): Map<string, Drawn> {
  const drawn = new Map<string, Drawn>();
  const counts = new Map<string, number>();
  for (const element of parent.children) {
    const { slot } = element;
    // What stands behind a part is the page's.
    if (!slot || slot.includes('after')) continue;
    const count = counts.get(slot) ?? 0;
    counts.set(slot, count + 1);
    drawn.set(rowKey(slot, count), { element, inner: adopted(element) });
  }
  return drawn;
}

/** The key of the n-th child of a slot. */
export function rowKey(slot: string, at: number): string {
  return at ? `${slot} ${at}` : slot;
}
