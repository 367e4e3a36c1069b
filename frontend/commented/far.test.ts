import assert from 'node:assert/strict';
import { test } from 'node:test';
import { between, Far, placeAmong, type ThreadAt } from './far.ts';

function at(place: number, id: string, resolved = false): ThreadAt {
  return { at: place, id, resolved };
}

function far(...ids: string[]): Far {
  const threads = new Far();
  threads.change({ all: true, changed: ids.map((id, i) => at(i, id)), gone: [] });
  return threads;
}

test('a margin that has its cards knows of no threads without', () => {
  assert.equal(new Far().isLong, false);
  assert.equal(far('a').isLong, true);
});

test('what is new comes to its place, and what is gone leaves', () => {
  const threads = far('a', 'b', 'c');
  threads.change({ all: false, changed: [at(1, 'x'), at(3, 'c', true)], gone: ['b'] });
  assert.deepEqual(threads.all().map(({ id, resolved }) => [id, resolved]), [['a', false], ['x', false], ['c', true]]);
});

test('all of them replace those before', () => {
  const threads = far('a', 'b');
  threads.change({ all: true, changed: [at(0, 'z')], gone: [] });
  assert.deepEqual(threads.all().map(({ id }) => id), ['z']);
});

test('a card is asked for once, and again only when the answer got lost', () => {
  const threads = far('a', 'b');
  assert.deepEqual(threads.toAsk(['a'], 1000), ['a']);
  assert.deepEqual(threads.toAsk(['a', 'b'], 1100), ['b']);
  assert.deepEqual(threads.toAsk(['a'], 7000), ['a']);
});

test('a card that was asked for is no news when it comes, and what happens to it then is', () => {
  const threads = far('a', 'b');
  threads.toAsk(['a'], 1000);
  assert.equal(threads.came('a'), true);
  assert.equal(threads.came('a'), false);
  assert.equal(threads.came('b'), false);
});

test('what reaches into a stretch is between its ends', () => {
  const standing = ['a', 'b', 'c', 'd'].map((id, i) => ({ id, top: i * 100, height: 90 }));
  assert.deepEqual(between(standing, 150, 250), ['b', 'c']);
  assert.deepEqual(between(standing, 1000, 2000), []);
});

test('a place is found by few looks, past those that have none', () => {
  let looks = 0;
  const list = Array.from({ length: 1000 }, (_, i) => (i % 7 === 3 ? null : i * 10));
  const found = placeAmong(list, 4205, (top) => {
    looks += 1;
    return top;
  });
  assert.equal(found, 421);
  assert.ok(looks < 30, String(looks));
  assert.equal(placeAmong(list, -5, (top) => top), 0);
  assert.equal(placeAmong(list, 99_999, (top) => top), 1000);
});
