import assert from 'node:assert/strict';
import { test } from 'node:test';
import { step } from './order.ts';

const stops = [
  { id: 'a', resolved: false },
  { id: 'b', resolved: true },
  { id: 'c', resolved: false },
];

test('resolved threads are passed over', () => {
  assert.equal(step(stops, 'a', 1), 'c');
  assert.equal(step(stops, 'c', -1), 'a');
});

test('after the last comes the first', () => {
  assert.equal(step(stops, 'c', 1), 'a');
  assert.equal(step(stops, 'a', -1), 'c');
});

test('one starts at the first, or going back at the last', () => {
  assert.equal(step(stops, null, 1), 'a');
  assert.equal(step(stops, null, -1), 'c');
  assert.equal(step(stops, 'gone', 1), 'a');
});

test('from a resolved thread one goes on to its neighbour', () => {
  assert.equal(step(stops, 'b', 1), 'c');
  assert.equal(step(stops, 'b', -1), 'a');
});

test('without unresolved threads there is nowhere to go', () => {
  assert.equal(step([{ id: 'b', resolved: true }], 'b', 1), null);
  assert.equal(step([], null, 1), null);
});
