// The same question to PHP and to the library.
import assert from 'node:assert/strict';
import { site } from './visit.mjs';

/** What a function body in PHP gives for each `$given`. */
export const php = (body, input) => site.php(`return array_map( function ( $given ) { ${body} }, $input );`, input);

/** One by one, so that what differs can be read. */
export function same(actual, expected, inputs) {
  assert.equal(actual.length, expected.length);
  actual.forEach((text, at) => assert.equal(text, expected[at], JSON.stringify(inputs[at]).slice(0, 300)));
}
