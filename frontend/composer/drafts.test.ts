import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discard, draftOf, keepDraft, keepPlace, keptOf, type Place, type Store, wordsOf } from './drafts.ts';

function store(): Store & { all: Map<string, string> } {
  const all = new Map<string, string>();
  return {
    all,
    getItem: (key) => all.get(key) ?? null,
    setItem: (key, value) => void all.set(key, value),
    removeItem: (key) => void all.delete(key),
  };
}

test('a draft comes back under its key only', () => {
  const kept = store();
  keepDraft(kept, 'answer:1', 'Why?');
  assert.equal(draftOf(kept, 'answer:1'), 'Why?');
  assert.equal(draftOf(kept, 'answer:2'), '');
});

test('blank text leaves nothing behind', () => {
  const kept = store();
  keepDraft(kept, 'answer:1', 'Why?');
  keepDraft(kept, 'answer:1', '  \n');
  assert.equal(kept.all.size, 0);
});

test('without a key nothing is kept', () => {
  const kept = store();
  keepDraft(kept, '', 'Why?');
  assert.equal(kept.all.size, 0);
  assert.equal(draftOf(kept, ''), '');
});

test('a closed store costs only the draft', () => {
  const closed: Store = {
    getItem: () => {
      throw new Error('closed');
    },
    setItem: () => {
      throw new Error('closed');
    },
    removeItem: () => {},
  };
  keepDraft(closed, 'answer:1', 'Why?');
  assert.equal(draftOf(closed, 'answer:1'), '');
});

const PLACE: Place = { kind: 'comment', passage: 'answer:1', from: 4, to: 9, version: 3, quote: 'train' };

test('a draft is found again with its passage, range and quote', () => {
  const kept = store();
  keepDraft(kept, 'me:prep:one', 'Which?');
  keepPlace(kept, 'me:prep:one', PLACE);
  assert.deepEqual(keptOf(kept, [...kept.all.keys()], 'me:prep'), [{ key: 'me:prep:one', place: PLACE }]);
});

test('nobody else finds it, nor on another preparation', () => {
  const kept = store();
  keepDraft(kept, 'me:prep:one', 'Which?');
  keepPlace(kept, 'me:prep:one', PLACE);
  assert.deepEqual(keptOf(kept, [...kept.all.keys()], 'you:prep'), []);
  assert.deepEqual(keptOf(kept, [...kept.all.keys()], 'me:pre'), []);
  assert.deepEqual(keptOf(kept, [...kept.all.keys()], ''), []);
});

test('either part of a suggestion keeps its place', () => {
  const kept = store();
  keepDraft(kept, 'me:prep:one:words', 'night train');
  keepPlace(kept, 'me:prep:one', { ...PLACE, kind: 'suggestion' });
  assert.equal(keptOf(kept, [...kept.all.keys()], 'me:prep').length, 1);
  keepDraft(kept, 'me:prep:one:why', 'clearer');
  assert.equal(wordsOf(kept, 'me:prep:one'), 'night train · clearer');
});

test('a place without words, and one that was discarded, is gone', () => {
  const kept = store();
  keepPlace(kept, 'me:prep:one', PLACE);
  assert.deepEqual(keptOf(kept, [...kept.all.keys()], 'me:prep'), []);
  keepDraft(kept, 'me:prep:two', 'Which?');
  keepPlace(kept, 'me:prep:two', PLACE);
  discard(kept, 'me:prep:two');
  assert.equal(kept.all.size, 0);
});

test('what makes no sense is passed over', () => {
  const kept = store();
  kept.setItem('greenroom:comment-place:me:prep:one', '{');
  keepDraft(kept, 'me:prep:one', 'Which?');
  assert.deepEqual(keptOf(kept, [...kept.all.keys()], 'me:prep'), []);
});
