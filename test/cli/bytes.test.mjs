import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { ensureCompiled } from './command.mjs';
import { oddPages, oddTags } from './pages.mjs';

let prerender;
before(async () => {
  ensureCompiled();
  ({ prerender } = await import('clinic-elements/static/prerender'));
});

/** Whether one text is the other with something put in between. */
function isOnlyAddedTo(text, longer) {
  let at = 0;
  for (const byte of longer) if (byte === text[at]) at++;
  return at === text.length;
}

for (const { name, encoded, page } of oddPages)
  test(`keeps a page with ${String(name)} byte for byte around its tags`, async () => {
    for (const [begin, attributes, rest] of oddTags) {
      const pieces = page.split('§');
      const given = encoded(pieces.join(begin + attributes + rest));
      const { html, tags } = await prerender(given);
      assert.equal(tags.length, pieces.length - 1, 'every tag is found, and nothing else');
      assert.deepEqual([...new Set(tags.map(({ outcome }) => outcome))], ['filled']);
      // What stands before, between and behind the tags, and the tags' own words, in their order.
      const close = rest.lastIndexOf('</');
      const kept = pieces.flatMap((piece, at) =>
        at ? [begin, attributes, rest.slice(0, close), rest.slice(close) + piece] : [piece],
      );
      let after = 0;
      for (const part of kept) {
        const place = Buffer.from(html).indexOf(encoded(part), after);
        assert.ok(place >= 0, `${part} is kept`);
        after = place + encoded(part).length;
      }
      assert.ok(isOnlyAddedTo(given, html));
      const again = await prerender(html);
      assert.deepEqual(
        again.tags.map(({ outcome }) => outcome),
        tags.map(() => 'complete'),
      );
      assert.equal(again.html, html, 'a second time, nothing is written');
    }
  });

test('writes words in the encoding of the page', async () => {
  const card = '<article-card heading="&iexcl;Hola, ni&ntilde;o! &#x8a3a;" excerpt="§"></article-card>';
  const printed = async (bytes) => Buffer.from((await prerender(bytes)).html);
  const utf8 = await printed(Buffer.from(`<meta charset=utf-8>${card.replace('§', 'é—')}`));
  assert.ok(utf8.toString().includes('>¡Hola, niño! 診</span> <span slot="excerpt">é—</span>'));
  const western = await printed(Buffer.from(`<meta charset=windows-1252>${card.replace('§', '\xe9\x97')}`, 'latin1'));
  assert.ok(
    western
      .toString('latin1')
      .includes('>&#161;Hola, ni&#241;o! &#35386;</span> <span slot="excerpt">&#233;&#8212;</span>'),
  );
  const wide = await printed(Buffer.from(`\ufeff${card.replace('§', 'é—')}`, 'utf16le'));
  assert.ok(wide.toString('utf16le').includes('>¡Hola, niño! 診</span> <span slot="excerpt">é—</span>'));
});

test('changes nothing in a page without tags of ours, whatever its bytes', async () => {
  for (const { encoded, page } of oddPages) {
    const given = encoded(page.replaceAll('§', '<x-card heading=a></x-card>'));
    assert.equal((await prerender(given)).html, given);
  }
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (given) =>
      assert.equal((await prerender(given)).html, given),
    ),
    { seed: 20261123, numRuns: 300 },
  );
});

test('only adds to a page, whatever stands in it', async () => {
  const part = fc.oneof(
    fc.constantFrom(
      '<article-card heading=a href=https://a.example/>',
      '</article-card>',
      '<related-posts heading=a>',
      '</related-posts>',
      '<book-consult-cta phone=911>',
      '</book-consult-cta>',
      '<clinic-article heading="x',
      '">',
      '</clinic-article>',
    ),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<tr>',
      '<td>',
      '<select>',
      '<option>',
      '<svg>',
      '</svg>',
      '<template>',
      '</template>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<form>',
      '<b>',
      '</b>',
      '<a href=x slot=heading>',
      '<a href=x>',
      '<p slot=card>',
      '<clinic-article heading=a><script type=application/json>{"title":"b","html":"<li>x"}</script></clinic-article>',
      '<li>',
      '</a>',
      '<body>',
      '<title>',
      '\r\n',
      '\0',
    ),
    fc.string({ maxLength: 6 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 25 }), async (parts) => {
      const given = Buffer.from(parts.join(''));
      const { html, tags } = await prerender(given);
      assert.ok(isOnlyAddedTo(given, html));
      const again = await prerender(html);
      assert.deepEqual(Buffer.from(again.html), Buffer.from(html));
      assert.equal(again.tags.filter(({ outcome }) => outcome === 'filled').length, 0);
      assert.ok(again.tags.length >= tags.length);
    }),
    { seed: 20261123, numRuns: 1000 },
  );
});
