import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../say/english.ts';
import { countWords, speakingTime } from './words.ts';

test('words are runs of letters and digits, with their apostrophes and hyphens', () => {
  assert.equal(countWords("Don't over-think: it’s 3 words… or 7?"), 7);
  assert.equal(countWords('größer — naïve, 你好'), 3);
  assert.equal(countWords('  \n* **  '), 0);
});

test('speaking takes a minute for 150 words', () => {
  assert.equal(speakingTime(0), '0 s');
  assert.equal(speakingTime(100), '40 s');
  assert.equal(speakingTime(150), '1 min');
  assert.equal(speakingTime(312), '2 min 5 s');
});
