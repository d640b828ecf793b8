// Words behind our own commands: one that chooses nothing is refused, before anything is installed, built or run.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chosen } from '../../scripts/chosen.mjs';
import { runNodeTests } from '../../scripts/node-tests.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

for (const [command, sentence] of [
  ['wordpress-test.mjs --core=9.9', /^Nothing is called 9\.9: there are 7\.1, 6\.5, /],
  ['wordpress-test.mjs front nothing-of-ours', /^Nothing is called nothing-of-ours: there are .*front\.test\.mjs/],
  ['proof.mjs nothing-of-ours', /^Nothing is called nothing-of-ours: there are attack, /],
  ['proof-broken.mjs nothing-of-ours', /^Nothing is called nothing-of-ours\.$/],
  ['bench.mjs nothing-of-ours', /^Nothing is called nothing-of-ours: there are cards, /],
])
  test(`${command} is refused`, () => {
    const [script, ...words] = command.split(' ');
    const args = [`scripts/${script}`, ...words];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr.trim(), sentence);
    assert.doesNotMatch(stderr, /\n {4}at /, 'no stack');
  });

test('words choose what fits, and none choose everything', () => {
  const stories = ['card--row', 'card--plain', 'list--plain'];
  const fits = (id, word) => id.includes(word);
  assert.deepEqual(chosen(stories, [], fits), stories);
  assert.deepEqual(chosen(stories, ['plain'], fits), ['card--plain', 'list--plain']);
  assert.deepEqual(chosen(stories, ['row', 'list'], fits), ['card--row', 'list--plain']);
});

test('Node is never asked to find tests by itself', () => assert.throws(() => runNodeTests([]), /No test file/));
