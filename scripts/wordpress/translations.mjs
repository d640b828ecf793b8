// The plugin's words: a template from its sources, and what WordPress reads, from the .po files beside it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { mo, po } from 'gettext-parser';

const call =
  /\b(?:__|_e|esc_html__|esc_attr__|esc_html_e|esc_attr_e|_x|esc_html_x)\(\s*'((?:[^'\\]|\\.)*)'(?:,\s*'((?:[^'\\]|\\.)*)')?,\s*'clinic-elements'\s*,?\s*\)/g;
const unquoted = (text) => text?.replace(/\\(['\\])/g, '$1');

/** Where each of the plugin's words stands: by context and words. */
export function wordsOf(folder) {
  const found = new Map();
  const files = readdirSync(folder, { recursive: true }).filter(
    (file) => /\.(?:php|js)$/.test(file) && !/clinic-elements(?:\.classic)?\.js$/.test(file),
  );
  for (const file of files.map((name) => posix.join(...name.split(sep))).toSorted()) {
    const source = readFileSync(join(folder, file), 'utf8');
    for (const match of source.matchAll(call)) {
      const [msgid, context] = [unquoted(match[1]), unquoted(match[2])];
      const key = `${context ?? ''}\u0004${msgid}`;
      const entry = found.get(key) ?? { msgid, context, files: new Set(), comment: '' };
      entry.files.add(file);
      const before = source.slice(0, match.index).split('\n').slice(-3).join('\n');
      entry.comment ||= /translators: (.*?)(?: \*\/|$)/m.exec(before)?.[1] ?? '';
      found.set(key, entry);
    }
  }
  // What the list of plugins says of this one.
  const header = 'clinic-elements.php';
  const [, msgid] = /^ \* Description: +(.*)$/m.exec(readFileSync(join(folder, header), 'utf8'));
  return [...found.values(), { msgid, files: new Set([header]), comment: 'Description of the plugin.' }];
}

function template(words) {
  const translations = {};
  for (const { msgid, context, files, comment } of words) {
    (translations[context ?? ''] ??= {})[msgid] = {
      msgid,
      ...(context && { msgctxt: context }),
      msgstr: [''],
      comments: { reference: [...files].join('\n'), ...(comment && { extracted: `translators: ${comment}` }) },
    };
  }
  const headers = {
    'Project-Id-Version': 'Clinic Elements',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Domain': 'clinic-elements',
  };
  return { charset: 'utf-8', headers, translations };
}

/** What the editor's script reads: https://messageformat.github.io/Jed/ */
function scriptWords(parsed, words, locale) {
  const messages = { '': { domain: 'messages', lang: locale, 'plural-forms': 'nplurals=2; plural=(n != 1);' } };
  for (const { msgid, context, files } of words) {
    if (![...files].some((file) => file.endsWith('.js'))) continue;
    const msgstr = parsed.translations[context ?? '']?.[msgid]?.msgstr;
    if (msgstr?.[0]) messages[context ? `${context}\u0004${msgid}` : msgid] = msgstr;
  }
  return JSON.stringify({ domain: 'messages', locale_data: { messages } });
}

/** Writes the template and, for each .po, what WordPress reads. */
export function writeTranslations(folder) {
  const languages = join(folder, 'languages');
  mkdirSync(languages, { recursive: true });
  const words = wordsOf(folder);
  writeFileSync(join(languages, 'clinic-elements.pot'), po.compile(template(words)));
  for (const file of readdirSync(languages).filter((name) => name.endsWith('.po'))) {
    const parsed = po.parse(readFileSync(join(languages, file)));
    const name = file.replace(/\.po$/, '');
    const locale = name.replace('clinic-elements-', '');
    writeFileSync(join(languages, `${name}.mo`), mo.compile(parsed));
    // By the names that blocks.php gives the editor's scripts.
    for (const part of ['fields', 'controls', 'transforms'])
      writeFileSync(join(languages, `${name}-clinic-elements-editor-${part}.json`), scriptWords(parsed, words, locale));
  }
}
