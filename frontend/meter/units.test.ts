import assert from 'node:assert/strict';
import { test } from 'node:test';
import { units } from './units.ts';

test('each share has as many units as it counts', () => {
  assert.deepEqual(units('good:2 none:1'), ['good', 'good', 'none']);
});

test('without shares there is nothing to draw', () => {
  assert.deepEqual(units(''), []);
});
