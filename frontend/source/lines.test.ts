import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../say/english.ts';
import { linesOf, type Mark, marksByLine, nextMarked, shorthand, words } from './lines.ts';

const MARKS: Mark[] = [
  { line: 3, kind: 'section' },
  { line: 7, kind: 'concept' },
  { line: 7, kind: 'concept' },
  { line: 7, kind: 'warning' },
];

test('lines end in any of the three ways, and a byte order mark is no text', () => {
  assert.deepEqual(linesOf('\uFEFFa\r\nb\rc\nd'), ['a', 'b', 'c', 'd']);
});

test('a line with several entries of one kind carries that mark once', () => {
  assert.deepEqual(marksByLine(MARKS).get(7), ['concept', 'warning']);
  assert.equal(marksByLine(MARKS).get(4), undefined);
});

test('the arrow keys go from mark to mark and stop at the ends', () => {
  assert.equal(nextMarked(MARKS, 0, 1), 3);
  assert.equal(nextMarked(MARKS, 3, 1), 7);
  assert.equal(nextMarked(MARKS, 7, 1), 7);
  assert.equal(nextMarked(MARKS, 5, -1), 3);
});

test('marks are said in letters and in words', () => {
  assert.equal(shorthand(['concept', 'warning']), 'C!');
  assert.equal(words(['ask', 'warning']), 'question to ask, warning');
  assert.equal(words([]), '');
});
