// A tree as text, printed the same in every engine, and the sum of many such texts.

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const VOID = new Set(['br', 'col', 'hr', 'img', 'source', 'track', 'wbr']);

/** HTML of a node's children, attributes in alphabetical order. */
export function printed(node: Node): string {
  return Array.from(node.childNodes, (child) => {
    if (!(child instanceof Element)) return escaped(child.nodeValue ?? '');
    const attributes = Array.from(child.attributes, ({ name, value }) => ` ${name}="${escaped(value)}"`).sort();
    const open = `<${child.localName}${attributes.join('')}>`;
    return VOID.has(child.localName) ? open : `${open}${printed(child)}</${child.localName}>`;
  }).join('');
}

/** One short word for many long ones: cyrb53. */
export function digest(texts: readonly string[]): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (const character of texts.join('\n\u0000\n')) {
    const code = character.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  return `${(one >>> 0).toString(16)}-${(two >>> 0).toString(16)}`;
}
