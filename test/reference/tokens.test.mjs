// The themes, and what is published of them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { runnerImport } from 'vite';
import { files, staleFiles } from '../../scripts/tokens.mjs';

const load = async (name) => (await runnerImport(`./reference/${name}.ts`)).module;
const { contrast, contrasts, inScheme } = await load('colour');
const { elementsIn } = await load('manifest');
const { themes } = await load('themes');
const { tokensOf } = await load('tokens');
const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'));
const names = tokensOf(elementsIn(manifest)).map(({ name }) => name);

test('the published files are what the themes say', () => assert.deepEqual(staleFiles(), []));

test('contrast is counted as WCAG counts it', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  assert.equal(contrast('#ffffff', '#767676').toFixed(2), '4.54');
});

test('a pair that is too faint does not pass', () => {
  const faint = { ...themes[0].tokens, '--clinic-muted': 'light-dark(#a0a0a0, #afc0ca)' };
  const found = contrasts(faint).filter(({ passes }) => !passes);
  assert.deepEqual(
    found.map(({ words, scheme }) => [words, scheme]),
    [['Less important text on a box', 'light']],
  );
});

for (const { name, title, tokens } of themes) {
  describe(title, () => {
    test('says every token that the elements know, and no other', () =>
      assert.deepEqual(new Set(Object.keys(tokens)), new Set(names)));

    test('can be read in light and in dark', () => {
      const least = name === 'high-contrast' ? 7 : 4.5;
      for (const { words, scheme, ratio, passes } of contrasts(tokens)) {
        assert.ok(passes, `${words}, ${scheme}: ${ratio}`);
        if (!words.startsWith('Focus')) assert.ok(ratio >= least, `${words}, ${scheme}: ${ratio}`);
      }
    });

    test('is the same in CSS and as design tokens', () => {
      const css = files.get(`${name}.css`);
      for (const scheme of ['light', 'dark']) {
        const { clinic } = JSON.parse(files.get(`${name}.${scheme}.tokens.json`));
        for (const token of names) {
          const { $type, $value, $extensions } = clinic[token.replace('--clinic-', '')];
          assert.equal($extensions['clinic-elements'].css, inScheme(tokens[token], scheme));
          assert.ok(css.includes(`${token}: ${tokens[token]};`));
          if ($type === 'color') assert.equal($value.hex, inScheme(tokens[token], scheme).slice(0, 7));
          if ($type === 'dimension') assert.equal($value.unit, 'px');
        }
      }
    });
  });
}
