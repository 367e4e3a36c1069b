import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../say/english.ts';
import { clock, measure, said } from './time.ts';

test('seconds stand in two digits, minutes as they come', () => {
  assert.equal(clock(0), '0:00');
  assert.equal(clock(42.9), '0:42');
  assert.equal(clock(125), '2:05');
  assert.equal(clock(3600), '60:00');
  assert.equal(clock(-1), '0:00');
});

test('an empty text is no measure', () => {
  assert.equal(measure(125), 'of about 2:05');
  assert.equal(measure(0), '');
});

test('what was said is compared with the text', () => {
  assert.equal(said(110, 125), 'You spoke for 1:50; your text takes about 2:05');
  assert.equal(said(110, 0), 'You spoke for 1:50');
});
