import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAUSE_MS, RunningText } from './running-text.ts';

function typing() {
  const text = new RunningText();
  let at = 10_000;
  const press = (key: string, inField: boolean, modified = false) =>
    text.goesOn({ key, inField, modified, at: (at += 80) });
  return { text, press, wait: (ms: number) => (at += ms), now: () => at };
}

test('letters outside of fields are commands', () => {
  const { press } = typing();
  assert.deepEqual(['n', 'p', 'a'].map((key) => press(key, false)), [false, false, false]);
});

test('a text that loses its field goes on, with its blanks', () => {
  const { press } = typing();
  press('s', true);
  assert.deepEqual([...'o say'].map((key) => press(key, false)), [true, true, true, true, true]);
});

test('what is typed in a field is never held back', () => {
  const { press } = typing();
  assert.deepEqual([...'so'].map((key) => press(key, true)), [false, false]);
});

test('who stops for a moment means the next letter', () => {
  const { press, wait } = typing();
  press('s', true);
  assert.equal(press('o', false), true);
  wait(PAUSE_MS);
  assert.equal(press('n', false), false);
});

test('a key that is no letter ends it, as saving does', () => {
  for (const [key, modified] of [['Escape', false], ['Tab', false], ['Enter', true]] as const) {
    const { press } = typing();
    press('s', true);
    press(key, true, modified);
    assert.equal(press('n', false), false, key);
  }
});

test('what is typed after saving, while the field is still there, goes on', () => {
  const { press } = typing();
  press('s', true);
  press('Enter', true, true);
  press(',', true);
  assert.deepEqual([...' also'].map((key) => press(key, false)), [true, true, true, true, true]);
});

test('a capital goes on like a small letter', () => {
  const { press } = typing();
  press('s', true);
  press('Shift', false);
  assert.equal(press('A', false), true);
});

test('a text can begin without a field', () => {
  const { text, press, now } = typing();
  assert.equal(press(',', false), false);
  text.begin(now());
  assert.deepEqual([...' a'].map((key) => press(key, false)), [true, true]);
});
