// The rooms and doors of docs/architecture.md as rules. A rule takes modules and gives one sentence for each fault.
import { posix } from 'node:path';
import { Visitor } from 'vite';

/** The first directory under `src`; a file that lies beside the rooms is a room by its own name. */
function roomOf(path) {
  const [, first = '', second] = path.split('/');
  return second === undefined ? first.replace(/\.ts$/, '') : first;
}

const sanitiser = 'src/content/body.ts';
const sanitiserRules = 'src/content/body-rules.ts';

/** Into which rooms each room may look. */
const rooms = {
  data: [],
  events: ['data (types)'],
  messages: [],
  styles: [],
  content: ['data (types)', 'messages'],
  controllers: ['data', 'content/draw', 'content/child', 'content/json-ld', 'content/own-policy', 'events', 'messages'],
  elements: ['controllers', 'content', 'styles', 'events', 'messages'],
  define: ['elements'],
  static: ['data', 'content', 'messages', 'styles'],
};
/** What lies beside the rooms and hands on what is in them. */
const fronts = {
  index: ['data', 'data/adapters', 'elements', 'events', 'messages'],
  define: ['define', 'index'],
  autoload: ['define'],
  lit: [],
  static: ['static', 'data', 'messages'],
};
/** Files that may do more than their room, and why. */
const exceptions = {
  // foreign HTML: words and addresses in it are read as in JSON
  [sanitiser]: ['data/plain-text'],
  [sanitiserRules]: ['data/url'],
};

const isFront = (path) => path.split('/').length === 2 && posix.basename(path, '.ts') in fronts;

function allowedFor(path) {
  const room = roomOf(path);
  return [...((isFront(path) ? fronts : rooms)[room] ?? []), ...(exceptions[path] ?? [])];
}

function isOpen(path, { to, typesOnly }) {
  if (!isFront(path) && roomOf(to) === roomOf(path)) return roomOf(path) !== 'elements' || path === to;
  const place = to.replace(/^src\/|\.ts$/g, '');
  return allowedFor(path).some((entry) => {
    const [door, kind] = entry.split(' ');
    return (place === door || place.startsWith(`${door}/`)) && (!kind || typesOnly);
  });
}

/** Every import goes through a door. */
export function doors(modules) {
  return modules.flatMap(({ path, imports }) =>
    imports
      .filter(({ own }) => own)
      .flatMap((found) => {
        if (!found.to.startsWith('src/')) return [`${path} leaves src: ${found.to}`];
        if (isOpen(path, found)) return [];
        return [`${path} may not import ${found.typesOnly ? 'types of ' : ''}${found.to}`];
      }),
  );
}

/** Every file lies in a room that the design knows. */
export function knownRooms(modules) {
  return modules
    .filter(({ path }) => !isFront(path) && !(roomOf(path) in rooms))
    .map(({ path }) => `${path} lies in no room of the design`);
}

/** `data/` has never heard of Lit; nothing but Lit itself comes from outside, no directive, and DOMPurify only into the sanitising file. */
export function packages(modules) {
  return modules.flatMap(({ path, imports }) =>
    imports
      .filter(({ own }) => !own)
      .filter(({ to }) => {
        if (to === 'dompurify') return path !== sanitiser;
        if (to === 'parse5') return roomOf(path) !== 'static';
        return roomOf(path) === 'data' || to !== 'lit';
      })
      .map(({ to }) => `${path} may not import ${to}`),
  );
}

/** No module needs itself in the end. Types may: they are gone before anything runs. */
export function circles(modules) {
  const needs = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.filter(({ own, typesOnly }) => own && !typesOnly).map(({ to }) => to),
    ]),
  );
  const faults = [];
  const done = new Set();
  const walk = (path, way) => {
    if (way.includes(path)) faults.push(`a circle: ${[...way.slice(way.indexOf(path)), path].join(' > ')}`);
    if (way.includes(path) || done.has(path)) return;
    for (const next of needs.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  };
  for (const path of needs.keys()) walk(path, []);
  return faults;
}

/** What is said in one place only: the words, and where they may be said. */
const places = [
  [/\bfetch\s*\(/, (path) => path === 'src/data/request.ts'],
  [/\bXMLHttpRequest\b|\bsendBeacon\b|\bEventSource\b|\bWebSocket\b/, () => false],
  [/\bcustomElements\s*\.\s*define\b/, (path) => path.startsWith('src/define/')],
  [/\bparseHTML\b|\bparseFromString\b|\bDOMParser\b|\bDOMPurify\b/, (path) => path === sanitiser],
  [/\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bsetHTML(?:Unsafe)?\b|\bcreateContextualFragment\b/, () => false],
  [/\bdocument\s*\.\s*write|\beval\s*\(|\bnew\s+Function\b|\bunsafe(?:HTML|SVG|Static|CSS)\b/, () => false],
  [/\bcreatePolicy\b/, (path) => path === 'src/content/own-policy.ts'],
  [/\bstyleMap\b|\sstyle\s*=\s*["'$]|\.cssText\b|setAttribute\(\s*['"]style['"]/, () => false],
  [/\b(?:local|session)Storage\b|\bindexedDB\b|\bdocument\s*\.\s*cookie\b/, () => false],
  [/\drem\b/, () => false],
];

/** Dangerous and shared things are said where the design says so, and nowhere else. */
export function ownPlaces(modules) {
  return modules.flatMap(({ path, code }) =>
    places.flatMap(([words, isPlace]) => {
      const found = words.exec(code);
      return !found || isPlace(path, code) ? [] : [`${path} says ${found[0].trim()}, which has another place or none`];
    }),
  );
}

/** Types say what is true: no `any`, no `!`, no `enum`, no `namespace`. */
export function plainTypes(modules) {
  return modules.flatMap(({ path, text, program }) => {
    const faults = [];
    const add = (what) => (node) => {
      const line = text.slice(0, node.start).split('\n').length;
      faults.push(`${path}:${line} holds ${what}`);
    };
    new Visitor({
      TSAnyKeyword: add('any'),
      TSNonNullExpression: add('a non-null !'),
      TSEnumDeclaration: add('an enum'),
      TSModuleDeclaration(node) {
        // `declare global` is how a module tells the platform's types of its tags
        if (node.kind !== 'global' && node.id?.name !== 'global') add('a namespace')(node);
      },
    }).visit(program);
    return faults;
  });
}

/** The room's limit; an element's comments are its reference, and not counted. */
function size({ path, text, code }) {
  if (!path.startsWith('src/elements/')) return { lines: text.trimEnd().split('\n').length, limit: 200 };
  return { lines: code.split('\n').filter((line) => line.trim()).length, limit: 150 };
}

/** A file does one thing, and is short. */
export function shortFiles(modules) {
  return modules.flatMap((module) => {
    const total = module.text.trimEnd().split('\n').length;
    const { lines, limit } = size(module);
    if (lines > limit) return [`${module.path} has ${lines} lines, ${limit} are enough`];
    return total > 220 ? [`${module.path} has ${total} lines in all, 220 are enough`] : [];
  });
}

/** Rooms and files that say nothing of what they are for. */
export function namedRooms(modules) {
  return modules
    .filter(({ path }) => /\b(?:utils?|helpers?|common|core|shared|misc|lib)\b/.test(path))
    .map(({ path }) => `${path} is not named for what it serves`);
}

const isOf = (node, ...names) => node.type === 'Identifier' && names.includes(node.name);

/** Elements use of Lit's properties what the one in the bundles knows of them: scripts/build/lit/element.ts. */
export function litProperties(modules) {
  return modules.flatMap(({ path, text, program }) => {
    const faults = [];
    const look = ({ key, value }) => {
      if (
        isOf(key, 'attribute', 'reflect', 'useDefault') ||
        (isOf(key, 'type') && isOf(value, 'Number', 'Boolean', 'String'))
      )
        return;
      faults.push(`${path} tells Lit what the bundle's Lit does not know: ${text.slice(key.start, value.end)}`);
    };
    new Visitor({
      PropertyDefinition({ static: isStatic, key, value }) {
        if (isStatic && isOf(key, 'properties'))
          for (const property of value.properties) {
            const said = property.value.properties;
            said.forEach(look);
            const has = (name) => said.some(({ key: one }) => isOf(one, name));
            if (has('reflect') && !has('useDefault'))
              faults.push(
                `${path} reflects ${property.key.name} from the start: the bundle's Lit reflects with useDefault only`,
              );
          }
      },
    }).visit(program);
    return faults;
  });
}

/** Every rule by name. */
export const rules = {
  doors,
  knownRooms,
  packages,
  circles,
  ownPlaces,
  plainTypes,
  shortFiles,
  litProperties,
  namedRooms,
};

/** No test is left out, runs alone, or waits for time to pass. */
export function wholeTests(modules) {
  const words =
    /\b(?:it|test|describe|context)\.(?:only|skip)\b|\bthis\.skip\b|\bx(?:it|describe)\s*\(|\b(?:aTimeout|waitForTimeout)\b/;
  return modules.flatMap(({ path, code }) => {
    const found = words.exec(code);
    return found ? [`${path} says ${found[0]}`] : [];
  });
}
