import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ChangeSet } from '@codemirror/state';
import type { HighlightChanges } from '../commentable/commentable.ts';
import type { Highlight } from '../commentable/segments.ts';
import { CoEdit } from './co-edit.ts';
import { moved, TrackedHighlights } from './tracked-highlights.ts';

interface Vector {
  before: Highlight[];
  changes: string[];
  after: Highlight[][];
}

const light = (threadId: string, from: number, to: number): Highlight => ({ threadId, from, to, resolved: false, replacement: null });
const all = (version: number, ...items: Highlight[]): HighlightChanges => ({
  version,
  all: true,
  changed: items.map((highlight, at) => ({ at, highlight })),
  gone: [],
});
const places = (tracked: TrackedHighlights) => tracked.items.map(({ threadId, from, to }) => `${threadId} ${from}-${to}`);

/** A text of so many units in which somebody else writes. */
class Elsewhere {
  readonly coEdit = new CoEdit('me', 0);
  private length: number;

  constructor(length: number) {
    this.length = length;
  }

  puts(from: number, insert: string, to = from): void {
    const changes = ChangeSet.of({ from, to, insert }, this.length);
    this.length = changes.newLength;
    this.coEdit.receive(this.coEdit.version, [{ clientId: 'other', changesJson: JSON.stringify(changes) }]);
  }
}

test('highlights are moved as on the server', () => {
  const vectors = JSON.parse(
    readFileSync(new URL('../../src/test/resources/vectors/highlights.json', import.meta.url), 'utf8'),
  ) as Vector[];
  assert.ok(vectors.length > 100);
  vectors.forEach(({ before, changes, after }, i) => {
    let now = before;
    changes.forEach((change, step) => {
      now = moved(now, ChangeSet.fromJSON(JSON.parse(change)));
      assert.deepEqual(now, after[step], `case ${i}, change ${step}`);
    });
  });
});

test('what nobody tells of moves with the text', () => {
  const text = new Elsewhere(10);
  const tracked = new TrackedHighlights();
  tracked.tell(all(0, light('a', 2, 4), light('b', 6, 8)));
  assert.ok(tracked.catchUp(text.coEdit));
  text.puts(3, '..');
  text.puts(0, '#');
  assert.ok(tracked.catchUp(text.coEdit));
  assert.deepEqual(places(tracked), ['a 3-7', 'b 9-11']);
});

test('a difference changes those that it names, in their place among all', () => {
  const text = new Elsewhere(10);
  const tracked = new TrackedHighlights();
  tracked.tell(all(0, light('a', 0, 1), light('b', 2, 3), light('c', 4, 5)));
  tracked.tell({ version: 0, all: false, changed: [{ at: 1, highlight: light('new', 1, 2) }], gone: ['b'] });
  assert.ok(tracked.catchUp(text.coEdit));
  assert.deepEqual(places(tracked), ['a 0-1', 'new 1-2', 'c 4-5']);
});

test('a difference of a version that isn’t here yet waits for it', () => {
  const text = new Elsewhere(10);
  const tracked = new TrackedHighlights();
  tracked.tell(all(0, light('a', 2, 4)));
  tracked.tell({ version: 1, all: false, changed: [{ at: 1, highlight: light('b', 6, 9) }], gone: [] });
  assert.ok(tracked.catchUp(text.coEdit));
  assert.deepEqual(places(tracked), ['a 2-4']);
  assert.equal(tracked.awaits, 1);
  text.puts(0, '##');
  assert.ok(tracked.catchUp(text.coEdit));
  assert.deepEqual(places(tracked), ['a 4-6', 'b 6-9']);
});

test('a difference of an older version moves on with the text', () => {
  const text = new Elsewhere(10);
  const tracked = new TrackedHighlights();
  tracked.tell(all(0, light('a', 2, 4)));
  text.puts(0, '##');
  tracked.catchUp(text.coEdit);
  tracked.tell({ version: 0, all: false, changed: [{ at: 0, highlight: light('b', 0, 1) }], gone: [] });
  assert.ok(tracked.catchUp(text.coEdit));
  assert.deepEqual(places(tracked), ['b 2-3', 'a 4-6']);
});

test('what was missed for too long is asked for', () => {
  const text = new Elsewhere(10);
  const tracked = new TrackedHighlights();
  tracked.tell(all(0, light('a', 2, 4)));
  tracked.catchUp(text.coEdit);
  for (let i = 0; i < 500; i++) {
    text.puts(0, '#');
  }
  assert.equal(tracked.catchUp(text.coEdit), false);
  tracked.tell(all(500, light('a', 502, 504)));
  assert.ok(tracked.catchUp(text.coEdit));
  assert.deepEqual(places(tracked), ['a 502-504']);
});

test('a text that is opened once more gets its highlights when it is where they are', () => {
  const text = new Elsewhere(10);
  const tracked = new TrackedHighlights();
  tracked.tell(all(0, light('a', 2, 4)));
  text.puts(0, '##');
  tracked.catchUp(text.coEdit);
  const again = new Elsewhere(10);
  assert.ok(tracked.catchUp(again.coEdit));
  assert.equal(tracked.awaits, 1);
  again.puts(0, '##');
  assert.ok(tracked.catchUp(again.coEdit));
  assert.deepEqual(places(tracked), ['a 4-6']);
});
