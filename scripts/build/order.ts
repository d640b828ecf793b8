// A compressor says what it has met before by how far back that was, and does best where like follows like: functions
// beside functions that read the same, styles beside styles. In which order they are declared is nothing to a program.
import { parseSync, type ESTree } from 'vite';

/** All stretches of so many letters in a piece of code. Short names are no part of it, for they differ everywhere. */
function stretches(piece: string, length: number): Set<string> {
  const text = piece.replace(/\b[\w$]{1,2}\b/g, '_');
  return new Set(Array.from(text, (_, at) => text.slice(at, at + length)));
}

/** The longest first, and behind each the one that has most in common with it. */
function alike(pieces: readonly string[], length: number): string[] {
  const left = new Map(pieces.map((piece) => [piece, stretches(piece, length)]));
  const ordered = [...pieces].sort((one, other) => other.length - one.length).slice(0, 1);
  for (let last = ordered[0]; last !== undefined;) {
    const before = left.get(last) ?? new Set();
    left.delete(last);
    let most = -1;
    last = undefined;
    for (const [piece, own] of left) {
      const share = [...own].filter((one) => before.has(one)).length / (own.size + before.size);
      if (share > most) [most, last] = [share, piece];
    }
    if (last !== undefined) ordered.push(last);
  }
  return ordered;
}

/** Whether it only takes its words: a `css` or `html` literal without values, or a list of such. */
const isSheet = (value: ESTree.Node | null): boolean =>
  (value?.type === 'TaggedTemplateExpression' && !value.quasi.expressions.length) ||
  (value?.type === 'ArrayExpression' && value.elements.some(isSheet));

/**
 * A minified module in another order that does the same. `length`: of the stretches by which likeness is judged;
 * `dressed`: whether its styles come first.
 */
export function reordered(code: string, length: number, dressed = false): string {
  const functions: string[] = [];
  const tags: string[] = [];
  const arrows: string[] = [];
  const sheets: string[] = [];
  const rest: string[] = [];
  for (const node of parseSync('bundle.js', code).program.body) {
    const text = ({ start, end }: ESTree.Node): string => code.slice(start, end);
    if (node.type === 'FunctionDeclaration') functions.push(text(node));
    else if (node.type !== 'VariableDeclaration' || node.kind !== 'var') rest.push(text(node));
    else {
      const others: string[] = [];
      for (const each of node.declarations) {
        const isArrow = each.init?.type === 'ArrowFunctionExpression';
        // the tag of a sheet must be there before it
        const isTag = isArrow && code.includes(`${text(each.id)}\``);
        const where = isTag ? tags : isArrow ? arrows : isSheet(each.init) ? sheets : others;
        where.push(text(each));
      }
      if (others.length) rest.push(`var ${others.join()};`);
    }
  }
  const declared = (...values: string[]): string => (values.length ? `var ${values.join()};` : '');
  const named = alike(functions, length).join('');
  const others = alike(arrows, length);
  const first = dressed
    ? declared(...tags, ...sheets) + named + declared(...others)
    : named + declared(...tags, ...others, ...sheets);
  return first + rest.join('\n');
}
