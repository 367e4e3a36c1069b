import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Repeats } from './repeats.ts';

test('what a field tells twice in one breath is a repeat', () => {
  const repeats = new Repeats(() => {});
  const field = {};
  assert.equal(repeats.has(field, 'two\nlines'), false);
  assert.equal(repeats.has(field, 'two\nlines'), true);
  assert.equal(repeats.has(field, 'two\nlines more'), false);
  assert.equal(repeats.has({}, 'two\nlines more'), false);
});

test('later the same text is news again', () => {
  const later: (() => void)[] = [];
  const repeats = new Repeats((forget) => later.push(forget));
  const field = {};
  repeats.has(field, 'text');
  later.forEach((forget) => forget());
  assert.equal(repeats.has(field, 'text'), false);
});
