import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrived, discard, draftOf, keepDraft, keepPlace, keptOf, noteRefused, noteSent, type Place, type Store, wordsOf } from './drafts.ts';

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

const HERE: Place = { kind: 'comment', passage: 'a:1', from: 0, to: 5, version: 3, quote: 'train' };
const fresh = (key: string) => `${key}-later`;

test('what was sent is forgotten once it has arrived', () => {
  const kept = store();
  keepDraft(kept, 'me:1', 'Which?');
  keepPlace(kept, 'me:1', HERE);
  noteSent(kept, 'me:1');
  arrived(kept, 'me:1', fresh);
  assert.deepEqual(keptOf(kept, [...kept.all.keys()], 'me'), []);
});

test('what was written on before the answer came stays a draft at the same place', () => {
  const kept = store();
  keepDraft(kept, 'me:2', 'Which?');
  keepPlace(kept, 'me:2', HERE);
  noteSent(kept, 'me:2');
  keepDraft(kept, 'me:2', 'Which one?');
  noteSent(kept, 'me:2'); // sent again, to a form that is gone by then
  arrived(kept, 'me:2', fresh);
  assert.deepEqual(keptOf(kept, [...kept.all.keys()], 'me'), [{ key: 'me:2-later', place: HERE }]);
  assert.equal(wordsOf(kept, 'me:2-later'), 'Which one?');
});

test('both parts of a suggestion stay together', () => {
  const kept = store();
  keepDraft(kept, 'me:3:words', 'a train');
  keepDraft(kept, 'me:3:why', 'clearer');
  keepPlace(kept, 'me:3', { ...HERE, kind: 'suggestion' });
  noteSent(kept, 'me:3');
  keepDraft(kept, 'me:3:words', 'each train');
  keepDraft(kept, 'me:3:why', 'clearer still');
  ['me:3:why', 'me:3:words'].forEach((key) => arrived(kept, key, fresh));
  assert.equal(wordsOf(kept, 'me:3-later'), 'each train · clearer still');
});

test('a box that stays keeps what was written on, until that is sent too', () => {
  const kept = store();
  keepDraft(kept, 'reply:1', 'Yes.');
  noteSent(kept, 'reply:1');
  keepDraft(kept, 'reply:1', 'Yes, both.');
  noteSent(kept, 'reply:1');
  arrived(kept, 'reply:1', fresh);
  assert.equal(draftOf(kept, 'reply:1'), 'Yes, both.');
  arrived(kept, 'reply:1', fresh);
  assert.equal(draftOf(kept, 'reply:1'), '');
});

test('what was refused is sent again as it is then', () => {
  const kept = store();
  keepDraft(kept, 'reply:2', 'Yes.');
  noteSent(kept, 'reply:2');
  noteRefused('reply:2');
  keepDraft(kept, 'reply:2', 'Yes, please.');
  noteSent(kept, 'reply:2');
  arrived(kept, 'reply:2', fresh);
  assert.equal(draftOf(kept, 'reply:2'), '');
});
