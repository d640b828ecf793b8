// Makes the css`` and html`` literals of our sources short on their way into the bundle.
import { parseSync, Visitor, type ESTree, type Plugin } from 'vite';
import { hole, shortMarkup } from './markup.js';
import { shortStyles } from './styles.js';

/** What shortens the literals of each tag: the joined strings in, the joined strings out. */
const tags: Record<string, (joined: string) => string> = {
  css: shortStyles,
  html: shortMarkup,
};

/** A string as it is written between backticks. */
const written = (text: string): string => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

function shortLiteral({ tag, quasi }: ESTree.TaggedTemplateExpression): [start: number, end: number, text: string][] {
  const shorten = tag.type === 'Identifier' && Object.hasOwn(tags, tag.name) ? tags[tag.name] : undefined;
  if (!shorten) return [];
  const strings = quasi.quasis.map(({ value }) => value.cooked ?? '');
  const pieces = shorten(strings.join(hole)).split(hole);
  if (pieces.length !== strings.length) throw new Error('a value was lost');
  // In TypeScript the parser counts the marks around each string to it; in JavaScript it does not.
  const marks = quasi.quasis[0]?.start === quasi.start;
  return quasi.quasis.map(({ start, end, tail }, at) => [
    marks ? start + 1 : start,
    marks ? end - (tail ? 1 : 2) : end,
    written(pieces[at] ?? ''),
  ]);
}

/** The code of a module with its literals made short. */
export function withShortLiterals(code: string, file: string): string {
  const changes: [start: number, end: number, text: string][] = [];
  new Visitor({
    TaggedTemplateExpression(node) {
      try {
        changes.push(...shortLiteral(node));
      } catch (error) {
        const line = code.slice(0, node.start).split('\n').length;
        throw new Error(`${file}:${line}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      }
    },
  }).visit(parseSync(file, code).program);
  return changes
    .sort(([a], [b]) => b - a)
    .reduce((text, [start, end, piece]) => text.slice(0, start) + piece + text.slice(end), code);
}

/** The plugin. */
export function shortLiterals(): Plugin {
  return {
    name: 'short-literals',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split('?')[0] ?? id;
      if (!file.endsWith('.ts') || file.includes('/node_modules/') || !/\b(?:css|html)`/.test(code)) return null;
      return { code: withShortLiterals(code, file), map: null };
    },
  };
}
