// The markup of a template in its shortest form that `lit/template.ts` reads: no comments, no indentation, attributes
// without needless quotes, `/>` where nothing can be inside. What that reader does not know is refused here, by name.

/** Stands where a value goes. */
export const hole = '\0';

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Around these a line break is never something to read. */
const blocks = new Set(
  'address article aside dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section summary ul'.split(
    ' ',
  ),
);
/** Their content is not markup, or the parser of a browser adds to it. */
const refused = new Set(
  'foreignobject html head body math optgroup option plaintext pre script select style table tbody td template textarea tfoot th thead title tr'.split(
    ' ',
  ),
);

const token = /<!--[^]*?-->|<\/?[^\s/>"'=<]+(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+|</g;
const tag = /^<(\/?)([^\s/>]+)([^]*?)(\/?)>$/;
const attribute = /^\s+([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/;

/** The attributes of one tag, in short. */
function shortAttributes(text: string): string {
  let rest = text;
  let short = '';
  const seen = new Set<string>();
  while (rest.trim()) {
    const match = attribute.exec(rest);
    if (!match) throw new Error(`cannot read the attributes "${rest.trim()}"`);
    const [all, name = '', double, single, bare] = match;
    const value = double ?? single ?? bare ?? '';
    if (name.includes(hole))
      throw new Error('a value cannot stand for a whole attribute (element directives such as ref)');
    if (seen.has(name)) throw new Error(`the attribute ${name} comes twice`);
    if (name.startsWith('.')) throw new Error(`${name}: set properties in code`);
    if (/^[?@]/.test(name) && !value.includes(hole)) throw new Error(`${name} needs a value`);
    if (value.includes(hole) && value !== hole)
      throw new Error(`a value stands for the whole of ${name} or for none of it`);
    if (value.includes('&') || value.includes('"'))
      throw new Error(`write the characters of ${name}="${value}" themselves`);
    seen.add(name);
    short += ` ${name}${value === '' ? '' : /^[^\s/>'"=<`]+$/.test(value) ? `=${value}` : `="${value}"`}`;
    rest = rest.slice(all.length);
  }
  return short;
}

/** A tag, or the text between two. */
interface Piece {
  text: string;
  /** Whether it begins or ends a block. */
  block: boolean;
}

/** Joined strings of a template, with a hole for each value, in short. */
export function shortMarkup(joined: string): string {
  const out: Piece[] = [];
  const open: string[] = [];
  let roots = 0;
  for (const [text] of joined.trim().matchAll(token)) {
    if (text.startsWith('<!--')) {
      if (text.includes(hole)) throw new Error('a value in a comment is never drawn');
    } else if (!open.length && roots++) {
      throw new Error('a template has one element at its root, and all else is in it');
    } else if (text.startsWith('<')) {
      const [, end, name = '', attributes = '', closed] = tag.exec(text) ?? [];
      const drawing = open.includes('svg') || name === 'svg';
      if (!/^[\w-]+$/.test(name)) throw new Error(`cannot read ${text.replaceAll(hole, '${}')}`);
      if (refused.has(name.toLowerCase())) throw new Error(`<${name}> is not for templates`);
      if (end) {
        const expected = open.pop();
        if (expected !== name || attributes.trim())
          throw new Error(`</${name}> where </${expected ?? ''}> was expected`);
        out.push({ text: `</${name}>`, block: drawing || blocks.has(name) });
      } else {
        const isEmpty = !!closed || (!drawing && empty.has(name));
        if (closed && !drawing && !empty.has(name)) throw new Error(`<${name}/> does not close itself in HTML`);
        if (!isEmpty) open.push(name);
        out.push({
          text: `<${name}${shortAttributes(attributes)}${isEmpty ? '/' : ''}>`,
          block: drawing || blocks.has(name),
        });
      }
    } else {
      if (!open.length) throw new Error(`an element must stand around "${text.replaceAll(hole, '${}')}"`);
      if (text.includes('&')) throw new Error(`write the character itself in "${text.trim()}"`);
      const last = out.at(-1);
      // a comment stood between them
      if (last && !last.text.startsWith('<')) last.text += text;
      else out.push({ text, block: false });
    }
  }
  if (open.length) throw new Error(`<${open.at(-1)}> is never closed`);
  return joinedPieces(out);
}

/** White space that holds a line break is indentation: one space of it stays between words, none beside a block. */
function joinedPieces(pieces: readonly Piece[]): string {
  const isBlock = (at: number): boolean => pieces[at]?.block ?? true;
  return pieces
    .map(({ text }, at) => {
      if (text.startsWith('<')) return text;
      const before = isBlock(at - 1);
      const after = isBlock(at + 1);
      if (/^\s*\n\s*$/.test(text)) return before || after ? '' : ' ';
      return text
        .replace(/^[ \t]*\n\s*/, before ? '' : ' ')
        .replace(/[ \t]*\n\s*$/, after ? '' : ' ')
        .replace(/\s*\n\s*/g, ' ');
    })
    .join('');
}
