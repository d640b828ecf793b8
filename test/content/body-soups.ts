import fc from 'fast-check';
import { attacks } from './body-attacks.js';
import { benign } from './body-benign.js';

/** A tag soup, made of the things that sanitisers stumble over. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...attacks.filter(({ length }) => length < 300)),
      fc.constantFrom(...benign.map(([, html]) => html)),
      fc.constantFrom(
        ...'p div b i a table tr td caption select option form svg math mtext mglyph style title template noscript textarea foreignObject desc li ul h1 h4 button font nobr frameset plaintext script details picture video object img br ruby rt dd article x-y no-select'
          .split(' ')
          .flatMap((tag) => [`<${tag}>`, `<${tag} title="`, `</${tag}>`, `</${tag}`]),
      ),
      fc.constantFrom('<!--', '-->', '--!>', '<![CDATA[', ']]>', '"', "'", '>', '<', '&lt;', '\u0000', '\ud800', ' '),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

/** The same two thousand each time. */
export const soups: readonly string[] = fc.sample(soup, { numRuns: 2000, seed: 20261123 });
