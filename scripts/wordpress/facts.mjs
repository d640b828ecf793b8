// What the plugin knows of the elements: PHP that is made from custom-elements.json and from the library's own words, so
// that nobody writes either a second time.
import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/** PHP's single quotes know two escapes. */
export const quoted = (text) => `'${String(text).replace(/[\\']/g, '\\$&')}'`;

/** Words that a translator sees. */
const translated = (text) => (text ? `__( ${quoted(text)}, 'clinic-elements' )` : "''");

/** PHP of a value; what is a function already is left as it is. */
function php(value, indent = '\t') {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'object' && 'code' in value) return value.code;
  if (typeof value !== 'object') return typeof value === 'string' ? quoted(value) : String(value);
  const entries = Array.isArray(value)
    ? value.map((each) => php(each, `${indent}\t`))
    : Object.entries(value).map(([name, each]) => `${quoted(name)} => ${php(each, `${indent}\t`)}`);
  if (entries.length === 0) return 'array()';
  return `array(\n${entries.map((entry) => `${indent}${entry},\n`).join('')}${indent.slice(1)})`;
}

/** A PHP file that gives a value. */
export const phpFile = (comment, value) =>
  `<?php\n/**\n * ${comment}\n *\n * Written by the build.\n *\n * @package Clinic_Elements\n */\n\nif ( ! defined( 'ABSPATH' ) ) {\n\texit;\n}\n\nreturn ${php(value)};\n`;

/** Where a writer has a better word than the name; every other name is its own. */
const titles = {
  'book-consult-cta': 'Call or book',
  'clinic-article': 'Whole article',
  href: 'Link',
  'phone-href': 'Link of the phone number',
  'book-href': 'Booking page',
  'book-label': 'Words on the booking button',
  'sms-href': 'Link for text messages',
  image: 'Picture',
  'image-alt': 'Description of the picture',
  'image-width': 'Width of the picture',
  'image-height': 'Height of the picture',
  lede: 'First words',
  src: 'Address of the data',
  ids: 'Only these posts',
  exclude: 'Leave out',
  limit: 'How many',
  primary: 'Stands first',
  placeholder: 'Keep room for a picture',
  'json-ld': 'Tell search engines',
};

/** A name in words. */
function human(name) {
  const words = name.replaceAll('-', ' ');
  return titles[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** What kind of control an attribute wants; its name says what its type does not. */
function control({ name, kind, description }) {
  if (kind === 'boolean') return 'switch';
  if (name === 'heading-level') return 'level';
  if (kind === 'choice' || kind === 'number') return kind;
  if (name === 'image') return 'image';
  if (name === 'src' || /(?:^|-)href$/.test(name)) return 'address';
  if (name === 'date' || name === 'phone') return name;
  if (name === 'show') return 'list';
  return /sentence/.test(description) ? 'sentence' : 'text';
}

function attributeFact(attribute) {
  const { name, property, description, choices } = attribute;
  const kind = control(attribute);
  // The words of a list are named in its description.
  const words = kind === 'list' ? (/`([^`]+)`/.exec(description)?.[1].split(/\s+/) ?? []) : choices;
  return {
    property,
    kind,
    label: { code: translated(human(name)) },
    description: { code: translated(description.replaceAll('`', '')) },
    default: attribute.default === 'false' ? '' : attribute.default,
    choices: words,
    labels: words.map((word) => (/^\d/.test(word) ? word : { code: translated(human(word)) })),
    // Where an address is asked for JSON, nothing of WordPress is shown.
    ...(['src', 'format', 'link-template'].includes(name) && { source: true }),
  };
}

function elementFact({ name, description, attributes, slots, tokens }) {
  // Colours alone have controls: the other tokens belong to the theme.
  const colours = tokens.filter(({ type }) => type === 'color');
  const colour = (token) => ({
    label: { code: translated(human(token.name.replace('--clinic-', ''))) },
    description: { code: translated(token.description) },
  });
  return {
    title: { code: translated(human(name)) },
    description: { code: translated(description) },
    attributes: Object.fromEntries(attributes.map((attribute) => [attribute.name, attributeFact(attribute)])),
    slots: slots.map((slot) => slot.name).filter(Boolean),
    tokens: Object.fromEntries(colours.map((token) => [token.name, colour(token)])),
  };
}

/** Every element of the manifest. */
export async function elementFacts() {
  const { module } = await runnerImport('./reference/manifest.ts', { configFile: false, logLevel: 'silent' });
  const elements = module.elementsIn(JSON.parse(readFileSync('custom-elements.json', 'utf8')));
  return Object.fromEntries(Array.from(elements, ([tag, element]) => [tag, elementFact(element)]));
}

/** A long date's parts in a language. */
function dates(language) {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const parts = (month) => format.formatToParts(new Date(Date.UTC(2026, month, 1)));
  return {
    months: Array.from({ length: 12 }, (_, month) => parts(month).find(({ type }) => type === 'month').value),
    date: parts(0)
      .map(({ type, value }) => (type === 'literal' ? value : `{${type}}`))
      .join(''),
  };
}

/** The library's words in each language that it speaks. `messagesIn` is its own function, built. */
export function languageWords(messagesIn) {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at));
  const english = messagesIn('en');
  const others = letters
    .flatMap((one) => letters.map((two) => one + two))
    .filter((code) => messagesIn(code).related !== english.related);
  const said = (words) =>
    Object.fromEntries(
      Object.entries(words).map(([name, word]) => [name, typeof word === 'function' ? word('%s') : word]),
    );
  return Object.fromEntries(
    ['en', ...others].map((code) => [code, { language: code, ...said(messagesIn(code)), ...dates(code) }]),
  );
}
