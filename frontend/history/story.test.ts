import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ChangeSet } from '@codemirror/state';
import { type Step, Story } from './story.ts';

function steps(...changes: { from: number; to?: number; insert?: string }[]): Step[] {
  let length = 0;
  return changes.map((change, i) => {
    const set = ChangeSet.of(change, length);
    length = set.newLength;
    return { version: i + 1, who: 'Ann', hue: 0, when: '', changes: JSON.stringify(set), submission: 0 };
  });
}

test('the text of each step is what the changes make of nothing', () => {
  const story = new Story(steps({ from: 0, insert: 'One' }, { from: 3, insert: ' train\nat' }, { from: 0, to: 3, insert: 'Two' }));
  assert.equal(story.text(2), 'Two train\nat');
  assert.equal(story.text(0), 'One');
});

test('a step shows what it put in and took out where that is', () => {
  const story = new Story(steps({ from: 0, insert: 'One train waits' }, { from: 4, to: 9, insert: 'bus' }));
  assert.deepEqual(story.pieces(1), [
    { kind: 'same', text: 'One ' },
    { kind: 'removed', text: 'train' },
    { kind: 'added', text: 'bus' },
    { kind: 'same', text: ' waits' },
  ]);
});

test('a sitting says how many words there were before and after it', () => {
  const story = new Story(steps({ from: 0, insert: 'One train' }, { from: 9, insert: ' waits here' }, { from: 0, to: 3, insert: 'A' }));
  const sitting = { first: 1, last: 2, who: 'Ann', hue: 0, when: '' };
  assert.deepEqual(story.words(sitting), { before: 2, after: 4 });
  assert.deepEqual(story.words({ ...sitting, first: 0, last: 0 }), { before: 0, after: 2 });
});

test('the first step puts everything in', () => {
  const story = new Story(steps({ from: 0, insert: 'One' }));
  assert.deepEqual(story.pieces(0), [{ kind: 'added', text: 'One' }]);
});
