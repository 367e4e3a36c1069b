import assert from 'node:assert/strict';
import test from 'node:test';
import { moved } from './hits.ts';

test('the choice goes round', () => {
  assert.equal(moved('ArrowDown', 0, 3), 1);
  assert.equal(moved('ArrowDown', 2, 3), 0);
  assert.equal(moved('ArrowUp', 0, 3), 2);
});

test('a page of hits at a time stops at the ends', () => {
  assert.equal(moved('PageDown', 3, 20), 11);
  assert.equal(moved('PageDown', 15, 20), 19);
  assert.equal(moved('PageUp', 3, 20), 0);
});

test('other keys, and nothing found, leave it', () => {
  assert.equal(moved('x', 1, 3), null);
  assert.equal(moved('ArrowDown', 0, 0), null);
});
