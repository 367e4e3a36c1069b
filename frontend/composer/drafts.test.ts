import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf, keepDraft, type Store } from './drafts.ts';

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
