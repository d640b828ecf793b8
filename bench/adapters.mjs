// Ten thousand posts of each format, read: in multiples of what JSON.parse takes for the same text, one after the other
// by turns. And the decoder of character references on texts made to slow it down: by which power of the length it grows.
import { readFileSync } from 'node:fs';
import { decoded } from '../dist/npm/data/entities.js';
import { plainText } from '../dist/npm/data/plain-text.js';
import { adapterFor } from '../dist/npm/data/adapters/index.js';

const COUNT = 10_000;
const fixture = (name) => JSON.parse(readFileSync(new URL(`../test/fixtures/${name}`, import.meta.url), 'utf8'));
const repeated = (items) => Array.from({ length: COUNT }, (_, at) => items[at % items.length]);

/** Each format as its server would list so many posts. */
const lists = {
  wordpress: () => repeated(fixture('wordpress/posts.json')),
  'json-feed': () => ({ ...fixture('json-feed/posts.json'), items: repeated(fixture('json-feed/posts.json').items) }),
  ghost: () => ({ ...fixture('ghost/posts.json'), posts: repeated(fixture('ghost/posts.json').posts) }),
  'wordpress-com': () => ({
    ...fixture('wordpress-com/posts.json'),
    posts: repeated(fixture('wordpress-com/posts.json').posts),
  }),
  contentful: () => ({ ...fixture('contentful/posts.json'), items: repeated(fixture('contentful/posts.json').items) }),
  sanity: () => ({ ...fixture('sanity/posts.json'), result: repeated([fixture('sanity/posts.json').result].flat()) }),
  plain: () => ({ items: repeated(fixture('plain/posts.json').items) }),
};

export const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];

function timed(run) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** By format: milliseconds of JSON.parse, of reading, and the ratio of the two. */
export function adapterRatios(rounds = 7) {
  const texts = Object.entries(lists).map(([format, list]) => [format, JSON.stringify(list())]);
  const times = new Map(texts.map(([format]) => [format, { parse: [], read: [] }]));
  for (let round = 0; round < rounds; round++)
    for (const [format, text] of texts) {
      let json;
      times.get(format).parse.push(timed(() => (json = JSON.parse(text))));
      const adapter = adapterFor(json, format);
      times.get(format).read.push(timed(() => adapter.read(json, 'https://clinic.example/')));
    }
  return texts.map(([format, text]) => {
    const { parse, read } = times.get(format);
    const ratio = median(read.map((time, at) => time / parse[at]));
    return { format, kilobytes: Math.round(text.length / 1000), parse: median(parse), read: median(read), ratio };
  });
}

const hostile = {
  ampersands: '&',
  'numbers without an end': '&#1',
  'hex without an end': '&#xf',
  'names that are none': '&abcdefghijklmnop',
  'names without an end': '&notin',
  'tags without an end': '<a href="',
  comments: '<!--',
  'elements without an end': '<script',
  'attributes without an end': `<a b='`,
  slashes: '</',
};

/** By text: the power of the length by which the time grows, between an eighth and the whole. */
export function decoderGrowth(length = 1_600_000) {
  return Object.entries(hostile).map(([text, part]) => {
    const time = (size) => {
      const long = part.repeat(size / part.length);
      return median([1, 2, 3, 4, 5].map(() => timed(() => decoded(long) && plainText(long.slice(0, size / 4)))));
    };
    const [short, long] = [time(length / 8), time(length)];
    return { text, short, long, exponent: Math.log(long / Math.max(short, 0.1)) / Math.log(8) };
  });
}
