import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Run, toParts, toSource, trimmed } from './source-map.ts';

// source: "Use **select** &amp; wait"
const runs: Run[] = [
  { start: 0, end: 4, atomic: false, length: 4 },
  { start: 6, end: 12, atomic: false, length: 6 },
  { start: 14, end: 15, atomic: false, length: 1 },
  { start: 15, end: 20, atomic: true, length: 1 },
  { start: 20, end: 25, atomic: false, length: 5 },
];

test('a selection inside a run is a part of its source', () => {
  assert.deepEqual(toSource(runs, [{ run: 1, from: 1, to: 3 }]), { from: 7, to: 9 });
});

test('a selection across runs spans the markup between them', () => {
  assert.deepEqual(
    toSource(runs, [
      { run: 0, from: 2, to: 4 },
      { run: 1, from: 0, to: 6 },
    ]),
    { from: 2, to: 12 },
  );
});

test('empty parts at the edges don’t count', () => {
  assert.deepEqual(
    toSource(runs, [
      { run: 0, from: 4, to: 4 },
      { run: 1, from: 0, to: 6 },
      { run: 2, from: 0, to: 0 },
    ]),
    { from: 6, to: 12 },
  );
  assert.equal(toSource(runs, [{ run: 0, from: 2, to: 2 }]), null);
});

test('a run that reads differently is taken whole', () => {
  assert.deepEqual(toSource(runs, [{ run: 3, from: 0, to: 1 }]), { from: 15, to: 20 });
  assert.deepEqual(toParts(runs, 16, 18), [{ run: 3, from: 0, to: 1 }]);
});

test('a source range is found in every run that it touches', () => {
  assert.deepEqual(toParts(runs, 2, 9), [
    { run: 0, from: 2, to: 4 },
    { run: 1, from: 0, to: 3 },
  ]);
  assert.deepEqual(toParts(runs, 4, 6), []);
});

test('there and back is the same range', () => {
  for (const [from, to] of [[0, 4], [7, 9], [2, 12], [15, 20], [14, 25]] as const) {
    assert.deepEqual(toSource(runs, toParts(runs, from, to)), { from, to });
  }
});

test('blanks at the ends of a selection are left out', () => {
  const shown = ['Use ', 'select', ' ', '&', ' wait'];
  const text = (part: { run: number; from: number; to: number }) => shown[part.run]!.slice(part.from, part.to);
  const swept = [
    { run: 0, from: 3, to: 4 },
    { run: 1, from: 0, to: 6 },
    { run: 2, from: 0, to: 1 },
  ];
  assert.deepEqual(toSource(runs, trimmed(swept, text)), { from: 6, to: 12 });
  assert.deepEqual(trimmed([{ run: 4, from: 0, to: 5 }], text), [{ run: 4, from: 1, to: 5 }]);
  assert.deepEqual(trimmed([{ run: 2, from: 0, to: 1 }], text), []);
});
