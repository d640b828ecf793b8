// Ten thousand posts of each format, read as a list does it that shows the three nearest to its page, and read to the last
// word: in multiples of what JSON.parse takes for the same text, one after the other by turns. And the decoder of character references on texts made to slow it down: by which power of the length it grows.
import { readFileSync } from 'node:fs';
import { decoded } from '../dist/npm/data/entities.js';
import { plainText } from '../dist/npm/data/plain-text.js';
import { adapterFor } from '../dist/npm/data/adapters/index.js';
import { readArticles } from '../dist/npm/data/load.js';

const COUNT = 10_000;
const fixture = (name) => {
  const text = readFileSync(new URL(`../test/fixtures/${name}`, import.meta.url), 'utf8');
  return JSON.parse(text.replaceAll('__ORIGIN__', 'https://clinic.example'));
};

/** So many posts, each with an address of its own: what is listed twice is shown once. */
const repeated = (items) =>
  Array.from({ length: COUNT }, (_, at) => {
    const item = structuredClone(items[at % items.length]);
    for (const place of [item, item.fields ?? {}])
      for (const name of ['link', 'url', 'URL']) if (typeof place[name] === 'string') place[name] += `?p=${at}`;
    return item;
  });

const base = 'https://clinic.example/';
/** What a list asks by itself; its page is none of the posts, so that each is looked at. */
const selection = {
  fields: new Set(['image', 'excerpt', 'date']),
  limit: 3,
  page: `${base}blog/none-of-them`,
  exclude: [],
  order: 'related',
};

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

/** Reads every word of every post. */
function whole(articles) {
  let words = 0;
  for (const article of articles) for (const name in article) words += article[name] === undefined ? 0 : 1;
  return words;
}

/** By format: what a list takes, and what reading every word takes, in multiples of JSON.parse. */
export function adapterRatios(rounds = 7) {
  const texts = Object.entries(lists).map(([format, list]) => [format, JSON.stringify(list())]);
  const times = new Map(texts.map(([format]) => [format, { parse: [], list: [], whole: [] }]));
  for (let round = 0; round < rounds; round++)
    for (const [format, text] of texts) {
      let json;
      times.get(format).parse.push(timed(() => (json = JSON.parse(text))));
      times.get(format).list.push(timed(() => readArticles({ json, format, base }, selection)));
      times.get(format).whole.push(timed(() => whole(adapterFor(json, format).read(json, base))));
    }
  return texts.map(([format, text]) => {
    const { parse, list, whole } = times.get(format);
    const ratio = (read) => median(read.map((time, at) => time / parse[at]));
    return { format, kilobytes: Math.round(text.length / 1000), list: ratio(list), whole: ratio(whole) };
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
