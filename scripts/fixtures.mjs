// Writes test/fixtures/<format>/{posts,post,clinic}.json: the clinic's page as each format would tell it.
// `node scripts/fixtures.mjs` after a change of test/fixtures/page.json or page.es.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { formats } from './fixtures/formats.mjs';
import { trees } from './fixtures/trees.mjs';
import { wordpressFormats } from './fixtures/wordpress.mjs';

const FOLDER = new URL('../test/fixtures/', import.meta.url);
const HOME = '__ORIGIN__';

function write(folder, name, json) {
  mkdirSync(new URL(`${folder}/`, FOLDER), { recursive: true });
  writeFileSync(new URL(`${folder}/${name}.json`, FOLDER), `${JSON.stringify(json, null, 2)}\n`);
}

/** The call to action's facts; schema.org has its own words for them. */
function facts(format, { clinic, cta }) {
  if (!format.startsWith('json-ld'))
    return {
      name: clinic.name,
      heading: cta.heading,
      text: cta.text,
      phone: cta.phone,
      bookUrl: cta.bookingUrl,
      bookLabel: cta.bookingLabel,
    };
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    name: clinic.name,
    telephone: clinic.phone,
    address: { '@type': 'PostalAddress', addressLocality: clinic.city, addressRegion: clinic.region },
    potentialAction: {
      '@type': 'ReserveAction',
      name: cta.bookingLabel,
      target: { '@type': 'EntryPoint', urlTemplate: `${HOME}${cta.bookingUrl}` },
    },
  };
}

function writePage(name, suffix = '') {
  const page = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
  const all = [page.article, ...page.related.articles];
  const every = { ...formats(all), ...wordpressFormats(all), ...trees };
  for (const [format, [list, one]] of Object.entries(every)) {
    if (suffix && format !== 'plain') continue;
    // A list tells no bodies, but where the site of the tests is made of it.
    write(format + suffix, 'posts', format === 'wordpress' ? list(all) : withoutBodies(list(all)));
    write(format + suffix, 'post', one ? one(page.article) : list([page.article]));
    write(format + suffix, 'clinic', facts(format, page));
  }
}

/** JSON without the bodies of articles. */
function withoutBodies(json) {
  const bodies = ['html', 'content_html', 'content', 'articleBody', 'body'];
  return JSON.parse(
    JSON.stringify(json, (key, value) =>
      bodies.includes(key) && (typeof value === 'string' || value?.nodeType || value?.[0]?._type || value?.rendered)
        ? undefined
        : value,
    ),
  );
}

writePage('page.json');
writePage('page.es.json', '-es');
