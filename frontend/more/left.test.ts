import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LeftLists } from './left.ts';

test('who goes back finds a list as they left it', () => {
  const lists = new LeftLists();
  lists.keep('/queue', { shown: 52, y: 900 });
  lists.step(10_000);
  assert.deepEqual(lists.comeBack('/queue', 10_400), { shown: 52, y: 900 });
  assert.equal(lists.comeBack('/cohort', 10_400), null);
});

test('who opens it by a link begins at its top', () => {
  const lists = new LeftLists();
  lists.keep('/queue', { shown: 52, y: 900 });
  assert.equal(lists.comeBack('/queue', 10_400), null);
  lists.step(10_400);
  assert.equal(lists.comeBack('/queue', 20_000), null);
});
