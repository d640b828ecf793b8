// The rules of a css`` literal in short. Values in it are other style sheets or pieces of one; each stays in its place.
import { transform } from 'lightningcss';
import { hole } from './markup.js';

/** Whether a rule or a declaration may start after `styles`. */
const startsRule = (styles: string): boolean => /(^|[{};])\s*$/.test(styles.replace(/\/\*[^]*?\*\//g, ''));

/** The joined strings of a css literal, with a hole for each value, in short. */
export function shortStyles(joined: string): string {
  // A name of our own stands for each value meanwhile: an unknown rule between rules, an unknown word elsewhere.
  const styles = joined.split(hole).reduce((before, piece, at) => {
    const name = `--value-${at - 1}-`;
    return before + (startsRule(before) ? `@${name};` : name) + piece;
  });
  const { code, warnings } = transform({ filename: 'literal.css', code: Buffer.from(styles), minify: true });
  const warning = warnings.find(({ value }) => !/^--value-\d+-$/.test(String(value)));
  if (warning) throw new Error(`${warning.message} at line ${warning.loc.line} of the styles`);
  let next = 0;
  return code.toString().replace(/@?--value-(\d+)-;?/g, (name, at: string) => {
    if (Number(at) !== next++) throw new Error('a value moved; write the styles without it');
    return name.startsWith('@') || !name.endsWith(';') ? hole : `${hole};`;
  });
}
