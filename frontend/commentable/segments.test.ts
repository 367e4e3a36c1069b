import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMPOSING, type Highlight, insertions, markClass, segments, isBare } from './segments.ts';

const at = (threadId: string, from: number, to: number, resolved = false): Highlight => ({
  threadId,
  from,
  to,
  resolved,
});

test('words that are only put in stand at their place, and cover nothing', () => {
  const bare = { threadId: 'a', from: 4, to: 4, resolved: false, replacement: 'often' };
  const around = { threadId: 'b', from: 2, to: 8, resolved: false };
  assert.deepEqual(insertions([bare, around]), [{ threadId: 'a', text: 'often', at: 4 }]);
  assert.deepEqual(
    segments([bare, around]).map(({ from, to, threads }) => [from, to, threads.join()]),
    [
      [2, 4, 'b'],
      [4, 8, 'b'],
    ],
  );
  assert.equal(isBare(bare), true);
  assert.equal(isBare({ ...bare, replacement: '' }), false);
});

test('highlights apart stay apart', () => {
  assert.deepEqual(segments([at('b', 8, 9), at('a', 1, 4)]), [
    { from: 1, to: 4, threads: ['a'], open: 1 },
    { from: 8, to: 9, threads: ['b'], open: 1 },
  ]);
});

test('an overlap belongs to both threads', () => {
  assert.deepEqual(
    segments([at('a', 0, 6), at('b', 4, 10, true)]).map((s) => [s.from, s.to, s.threads.join(' '), s.open]),
    [
      [0, 4, 'a', 1],
      [4, 6, 'a b', 1],
      [6, 10, 'b', 0],
    ],
  );
});

test('neighbours that touch do not merge', () => {
  assert.equal(segments([at('a', 0, 3), at('b', 3, 6)]).length, 2);
});

test('the shade says how many open threads there are, and never more than three', () => {
  const four = segments(['a', 'b', 'c', 'd'].map((id) => at(id, 0, 5)))[0]!;
  assert.match(markClass(four, null, null), /gr-mark-3/);
  assert.match(markClass(segments([at('a', 0, 5, true)])[0]!, null, null), /gr-mark-resolved/);
});

test('the thread at hand is lit', () => {
  const both = segments([at('a', 0, 5), at('b', 0, 5)])[0]!;
  assert.match(markClass(both, 'b', null), /gr-mark-active/);
  assert.match(markClass(both, null, 'a'), /gr-mark-active/);
  assert.doesNotMatch(markClass(both, 'c', null), /gr-mark-active/);
});

test('the text that is being commented on looks like a selection, whatever else is there', () => {
  const both = segments([at('a', 0, 5), at(COMPOSING, 0, 5)])[0]!;
  assert.equal(markClass(both, 'a', null), 'gr-mark gr-mark-composing');
});

test('words that are suggested to go are struck, those that shall come stand behind them', () => {
  const suggested = [{ ...at('a', 0, 6), replacement: 'other' }, { ...at('b', 4, 9), replacement: '' }, at('c', 8, 12)];
  assert.deepEqual(
    segments(suggested).map((s) => [s.from, s.cut ?? false]),
    [
      [0, true],
      [4, true],
      [6, true],
      [8, true],
      [9, false],
    ],
  );
  assert.deepEqual(insertions(suggested), [{ threadId: 'a', text: 'other', at: 6 }]);
  assert.match(markClass(segments(suggested)[0]!, null, null), /gr-cut/);
});
