import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitsWord } from './words.ts';

test('times, numbers and joined words are one', () => {
  const text = 'The train is 7:10, or 1.5 h late; it’s read-only.';
  const within = (word: string, at: number) => splitsWord(text, text.indexOf(word) + at);
  assert.equal(within('7:10', 1), true);
  assert.equal(within('7:10', 2), true);
  assert.equal(within('1.5', 1), true);
  assert.equal(within('it’s', 2), true);
  assert.equal(within('read-only', 5), true);
});

test('the ends of words split nothing, nor do blanks and marks', () => {
  const text = 'is 7:10, or';
  for (const at of [0, 2, 3, 7, 8, 9, text.length]) {
    assert.equal(splitsWord(text, at), false, String(at));
  }
});
