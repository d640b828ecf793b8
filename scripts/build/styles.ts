// The rules of a css`` literal in short. A style sheet of ours is one text: values in it are refused.
import { transform } from 'lightningcss';
import { hole } from './markup.js';

/** The text of a css literal, in short. */
export function shortStyles(styles: string): string {
  if (styles.includes(hole)) throw new Error('a style sheet holds no values; give the element one more sheet');
  const { code, warnings } = transform({ filename: 'literal.css', code: Buffer.from(styles), minify: true });
  const [warning] = warnings;
  if (warning) throw new Error(`${warning.message} at line ${warning.loc.line} of the styles`);
  return code.toString();
}
