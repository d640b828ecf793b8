// The plugin as a directory and an old PHP look at it: headers, syntax, guards, prefixes, escaping, and the archive.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { po } from 'gettext-parser';
import parser from 'php-parser';
import { cores } from '../../scripts/wordpress/cores.mjs';
import { wordsOf } from '../../scripts/wordpress/translations.mjs';

const folder = fileURLToPath(new URL('../clinic-elements/', import.meta.url));
const read = (file) => readFileSync(join(folder, file), 'utf8');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const php = files.filter((file) => file.endsWith('.php'));

/** `Name: value` lines. */
const header = (text, name) => new RegExp(`^(?: \\*)?\\s*${name}:\\s*(.+)$`, 'm').exec(text)?.[1].trim();

describe('Headers', () => {
  const [main, readme] = [read('clinic-elements.php'), read('readme.txt')];

  it('of the plugin and of its readme say the same', () => {
    assert.equal(/^=== (.*) ===$/m.exec(readme)[1], header(main, 'Plugin Name'));
    assert.equal(header(readme, 'Stable tag'), header(main, 'Version'));
    assert.equal(/CLINIC_ELEMENTS_VERSION', '([^']+)'/.exec(main)[1], header(main, 'Version'));
    for (const name of ['Requires at least', 'Requires PHP', 'License'])
      assert.equal(header(readme, name), header(main, name), name);
    assert.equal(header(main, 'Version'), JSON.parse(readFileSync(join(folder, '../../package.json'), 'utf8')).version);
  });

  it('keep the rules of the directory', () => {
    assert.ok(header(readme, 'Tags').split(',').length <= 5);
    // What is promised has been tried.
    for (const name of ['Requires at least', 'Tested up to']) assert.ok(cores[header(readme, name)], name);
    assert.equal(header(main, 'Text Domain'), 'clinic-elements');
    assert.ok(existsSync(join(folder, header(main, 'Domain Path'))));
    const short = readme
      .split(/^License URI:.*$/m)[1]
      .split('==')[0]
      .trim();
    assert.ok(short.length > 0 && short.length <= 150, `${short.length} characters`);
    assert.match(readme, /^Contributors: /m);
  });
});

describe('Each PHP file', () => {
  it('is read by this PHP without a complaint', () => {
    for (const file of php) {
      const { status, stdout, stderr } = spawnSync(
        'php',
        ['-d', 'error_reporting=-1', '-d', 'display_errors=1', '-l', join(folder, file)],
        { encoding: 'utf8' },
      );
      assert.equal(status, 0, stdout + stderr);
      assert.match(stdout, /^No syntax errors/, stdout);
    }
  });

  it('is written in the PHP of 7.4', () => {
    const engine = new parser.Engine({ parser: { version: '7.4', php7: true, suppressErrors: false }, ast: {} });
    const newer =
      /\?->|\bmatch\s*\(|\benum\s+\w+|\breadonly\b|#\[|\bstr_(?:contains|starts_with|ends_with)\(|\barray_is_list\(/;
    for (const file of php) {
      engine.parseCode(read(file), file);
      const code = read(file)
        .replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '')
        .replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");
      assert.doesNotMatch(code, newer, file);
      // A function of its own for each argument's name came with 8.0.
      assert.doesNotMatch(code, /[(,]\s*[a-z_]+:\s(?!:)/, file);
    }
  });

  it('does nothing when it is asked for by itself', () => {
    for (const file of php)
      assert.match(read(file), /if \( ! defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \) \{\s+exit;/, file);
  });

  it('says its prefix in every name that others see', () => {
    for (const file of php) {
      const text = read(file);
      for (const [, name] of text.matchAll(/^function (\w+)\(/gm)) assert.match(name, /^clinic_elements_/, file);
      for (const [, name] of text.matchAll(
        /\b(?:apply_filters|do_action|set_transient|get_transient|update_option)\(\s*'(\w+)'/g,
      ))
        assert.match(name, /^clinic_elements_|^the_content$|^wpml_post_language_details$/, file);
      for (const [, name] of text.matchAll(/\bdefine\( '(\w+)'/g)) assert.match(name, /^CLINIC_ELEMENTS_/, file);
    }
  });

  it('prints neither a style sheet nor a script by itself: WordPress does', () => {
    for (const file of php) assert.doesNotMatch(read(file), /\b(?:echo|printf?)\b[^;]*<(?:style|script)\b/, file);
  });

  it('escapes what it prints, where it prints it', () => {
    const safe =
      /^\s*(?:'[^'$]*'|"[^"$]*"|esc_(?:html|attr|url|textarea)(?:__)?\(|\(? ?\$refused|clinic_elements_markup|'<details')/;
    for (const file of php) {
      const lines = read(file).split('\n');
      lines.forEach((line, at) => {
        const echoed = /^\s*echo (.*)$/.exec(line)?.[1];
        if (!echoed || lines[at - 1].includes('phpcs:ignore WordPress.Security.EscapeOutput --')) return;
        for (const part of echoed.split(/ \. (?![^(]*\))/)) assert.match(part, safe, `${file}:${at + 1}`);
      });
    }
  });
});

describe('Words', () => {
  const words = wordsOf(folder);
  const known = po.parse(readFileSync(join(folder, 'languages/clinic-elements-es_ES.po'))).translations[''];

  it('are all in Spanish, those of the elements too', () => {
    assert.ok(words.length > 150, `${words.length} words`);
    assert.deepEqual(
      words.filter(({ msgid }) => !known[msgid]?.msgstr[0]).map(({ msgid }) => msgid),
      [],
    );
    for (const { msgid } of words)
      for (const [place] of msgid.matchAll(/%(?:\d\$)?[sd]/g)) assert.ok(known[msgid].msgstr[0].includes(place), msgid);
  });

  it('are translated only while they are said', () => {
    const said = new Set(['', ...words.map(({ msgid }) => msgid)]);
    assert.deepEqual(
      Object.keys(known).filter((msgid) => !said.has(msgid)),
      [],
    );
  });
});

describe('dist/clinic-elements.zip', () => {
  const entries = unzipSync(readFileSync(join(folder, '../../dist/clinic-elements.zip')));
  const names = Object.keys(entries);

  it('holds one folder with everything that the plugin needs', () => {
    assert.ok(names.every((name) => name.startsWith('clinic-elements/')));
    for (const name of [
      'clinic-elements.php',
      'readme.txt',
      'LICENSE',
      'uninstall.php',
      'generated/elements.php',
      'assets/clinic-elements.js',
      'assets/clinic-elements.classic.js',
      'assets/printed.css',
      'assets/phone.js',
      'languages/clinic-elements.pot',
      'languages/clinic-elements-es_ES.mo',
    ])
      assert.ok(names.includes(`clinic-elements/${name}`), name);
    const main = Buffer.from(entries['clinic-elements/clinic-elements.php']).toString();
    for (const [, file] of main.matchAll(/__DIR__ \. '\/([^']+\.php)'/g))
      assert.ok(names.includes(`clinic-elements/${file}`), file);
  });

  it('holds nothing hidden, nothing of another host, and no place of this machine', () => {
    for (const [name, bytes] of Object.entries(entries)) {
      assert.doesNotMatch(name, /\/\.|\.(?:zip|phar|sh|exe|map)$/);
      if (!/\.(?:php|js|css|txt|po|pot)$/.test(name)) continue;
      const text = Buffer.from(bytes).toString();
      assert.ok(!text.includes(fileURLToPath(new URL('../../', import.meta.url))), name);
      assert.doesNotMatch(text, /(?:src|href)=\\?["']https?:\/\/(?!clinic)|@import|googleapis|unpkg|jsdelivr/, name);
    }
  });

  it('holds the scripts that the library ships, and no jQuery', () => {
    assert.deepEqual(
      Buffer.from(entries['clinic-elements/assets/clinic-elements.js']),
      readFileSync(join(folder, '../../dist/clinic-elements.js')),
    );
    for (const [name, bytes] of Object.entries(entries))
      if (/\.(?:js|php)$/.test(name)) assert.doesNotMatch(Buffer.from(bytes).toString(), /\bjquery\b/i, name);
  });
});
