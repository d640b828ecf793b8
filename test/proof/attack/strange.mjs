// JSON that is whole, or nearly, and strange: too deep, too long, twice the same key, names of machinery, halves of
// characters. Served as `/endpoint/strange/<name>`; a text, or bytes.
import { Buffer } from 'node:buffer';

const nested = (open, inner, close, depth) => open.repeat(depth) + inner + close.repeat(depth);
const list = (item, count) => `[${Array.from({ length: count }, () => item).join()}]`;
const article = (rest) => JSON.stringify({ title: 'Title', url: '/next', ...rest });
const lit = { _$litType$: 1, strings: ['<img src=x onerror=pwned()>'], values: [], h: '<b>', processor: {} };
const graph = (nodes) => JSON.stringify({ '@context': '//CANARY/context.json', '@graph': nodes });

const texts = {
  'depth of lists': nested('[', '', ']', 10_000),
  'depth of objects': nested('{"items":', '[]', '}', 10_000),
  'depth of titles': nested('{"title":', '"a"', '}', 10_000),
  'depth of @graph': `{"@context":"x","@graph":${nested('{"@graph":', '[]', '}', 10_000)}}`,
  'depth of itemListElement': nested('{"@type":"ItemList","itemListElement":[', '', ']}', 10_000),
  'depth of rich text': `{"sys":{"type":"Entry"},"fields":{"title":"T","body":${nested('{"nodeType":"quote","content":[', '', ']}', 10_000)}}}`,
  'depth of terms': `[{"title":{"rendered":"T"},"_embedded":{"wp:term":${nested('[', '', ']', 10_000)}}}]`,
  'depth of authors': `{"title":"T","author":${nested('[', '', ']', 10_000)}}`,
  'depth of HTML': article({ html: `${'<div>'.repeat(50_000)}word` }),
  'a million numbers': list('0', 900_000),
  'a million nothings': list('null', 390_000),
  'a million objects': list('{}', 640_000),
  'a million lists': list('[]', 640_000),
  'many titles': list('{"title":"a"}', 140_000),
  'many long titles': list(article({ excerpt: 'word '.repeat(60) }), 5000),
  'many keys': `{${Array.from({ length: 150_000 }, (_, at) => `"${at}":0`).join()}}`,
  'many tags': article({ tags: Array.from({ length: 200_000 }, () => 'a') }),
  'many nodes of a graph': graph(
    Array.from({ length: 20_000 }, (_, at) => ({ '@id': `#${at}`, '@type': 'Article', headline: 'a' })),
  ),
  'one long title': `{"title":"${'a'.repeat(1_900_000)}"}`,
  'one long body': article({ html: '<p>word</p>'.repeat(170_000) }),
  'one long address': `{"title":"a","url":"/${'a'.repeat(1_900_000)}"}`,
  'keys twice': '{"title":"a","title":"b","url":"javascript:pwned()","url":"/next","items":1,"items":[{"title":"c"}]}',
  'a key twice, the second bad': '{"title":"Title","url":"/next","url":"javascript:pwned()"}',
  __proto__:
    '{"__proto__":{"title":"a","polluted":1},"title":"Title","items":[{"__proto__":{"url":"javascript:pwned()"},"title":"a"}]}',
  'constructor.prototype': '{"constructor":{"prototype":{"polluted":1}},"title":"Title","prototype":{"polluted":1}}',
  'names of Object':
    '{"title":"Title","toString":1,"valueOf":1,"hasOwnProperty":1,"toJSON":1,"then":1,"length":1e9,"isPrototypeOf":0}',
  'like a list': '{"items":{"length":1000000000,"0":{"title":"a"}},"title":"Title"}',
  'a word without toString':
    '{"title":{"toString":1},"items":[{"title":{"toString":null,"valueOf":null}},{"title":"a"}]}',
  "Lit's templates": JSON.stringify({
    title: lit,
    heading: lit,
    excerpt: lit,
    html: lit,
    items: [lit, { title: lit }, { title: 'a', excerpt: lit }],
  }),
  'addresses in lists':
    '{"title":"a","url":["javascript:pwned()"],"image":["javascript:pwned()"],"html":["<img src=x onerror=pwned()>"]}',
  'numbers beyond':
    '{"title":1e999,"items":[{"title":"a","readingMinutes":1e999,"id":-0,"date":1e308,"image":{"src":"/x","width":1e999,"height":-1}}]}',
  'half characters':
    '{"title":"a\\ud800b","url":"/\\udc00","slug":"\\ud83d","items":[{"title":"\\udfff\\ud800","slug":"\\ud800"}]}',
  'turned lines': '{"title":"a\\u202egnp.exe\\u2066","excerpt":"\\u202eword","author":"\\u2067x"}',
  'zero characters': '{"title":"a\\u0000b","url":"/\\u0000","html":"<p>\\u0000<scr\\u0000ipt>pwned()</script>"}',
  'white space only': ' \n\t ',
  true: 'true',
  'a word': '"javascript:pwned()"',
  'an empty word': '""',
  'an empty object': '{}',
  'a list of a list': '[[[[]]]]',
  'a number': '1e999',
  'single quotes': "{'title':'a'}",
  'a comma too many': '{"title":"a",}',
  'a comment': '{"title":"a"/*x*/}',
  NaN: '{"title":NaN}',
  'two answers': '{"title":"a"}{"title":"b"}',
  'a next page that is this one':
    '{"version":"https://jsonfeed.org/version/1.1","title":"F","next_url":"//CANARY/next","feed_url":"//CANARY/feed","hubs":[{"type":"x","url":"//CANARY/hub"}],"items":[{"id":"1","title":"a"}]}',
  'a context elsewhere': graph([{ '@type': 'Article', headline: 'a', sameAs: '//CANARY/x', '@import': '//CANARY/y' }]),
  'a graph in circles': graph([
    {
      '@id': '#a',
      '@type': 'Article',
      headline: 'a',
      author: { '@id': '#a' },
      image: { '@id': '#a' },
      mainEntity: { '@id': '#b' },
    },
    { '@id': '#b', item: { '@id': '#a' }, hasPart: [{ '@id': '#b' }] },
  ]),
  'links in circles': JSON.stringify({
    sys: { type: 'Array' },
    items: [
      {
        sys: { id: 'a', type: 'Entry' },
        fields: {
          title: 'T',
          author: { sys: { type: 'Link', id: 'a' } },
          heroImage: { sys: { type: 'Link', id: 'a' } },
          body: { nodeType: 'embedded-asset-block', data: { target: { sys: { type: 'Link', id: 'a' } } } },
        },
      },
    ],
  }),
  'a refusal of no sense': '{"code":"rest_x","message":"<img src=x onerror=pwned()>","data":{"status":{"toString":1}}}',
  'a refusal of 1e9': '{"code":"rest_x","data":{"status":1000000}}',
  'envelopes in envelopes': nested('{"headers":{},"status":200,"body":', '[]', '}', 5000),
};

const bytes = {
  'bytes that are no UTF-8': Buffer.concat([
    Buffer.from('{"title":"a'),
    Buffer.of(0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80),
    Buffer.from('"}'),
  ]),
  'UTF-16': Buffer.from('\ufeff{"title":"a"}', 'utf16le'),
  'zero bytes': Buffer.from('{"title":"a"}\0\0\0'),
};

/** The names of all. */
const strangeNames = [...Object.keys(texts), ...Object.keys(bytes)];

/** The answer of that name; `canary`: the address of a host that nobody may ask. */
export function strange(name, canary) {
  if (!strangeNames.includes(name)) return { status: 200, headers: {}, body: JSON.stringify(strangeNames) };
  return { status: 200, headers: {}, body: texts[name]?.replaceAll('CANARY', canary) ?? bytes[name] };
}
