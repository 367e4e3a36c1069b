import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrowTo, stepTo } from './moves.ts';

test('j and k go row by row and stay at the ends', () => {
  assert.equal(stepTo(3, 0, 1), 1);
  assert.equal(stepTo(3, 2, 1), 2);
  assert.equal(stepTo(3, 0, -1), 0);
});

test('from nowhere one comes to the nearer end', () => {
  assert.equal(stepTo(3, -1, 1), 0);
  assert.equal(stepTo(3, -1, -1), 2);
});

test('arrows go around the choices', () => {
  assert.equal(arrowTo('ArrowRight', 3, 2), 0);
  assert.equal(arrowTo('ArrowLeft', 3, 0), 2);
  assert.equal(arrowTo('Enter', 3, 0), null);
});
