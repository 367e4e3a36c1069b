import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import { indentItems, outdentItems } from './indent.ts';

/** What a key makes of a text whose selection is between the bars; null if it isn't for it. */
function after(marked: string, key: (state: EditorState) => TransactionSpec | null): string | null {
  const [before = '', inside = '', rest] = marked.split('|');
  const doc = rest === undefined ? before + inside : before + inside + rest;
  const head = rest === undefined ? before.length : before.length + inside.length;
  const state = EditorState.create({ doc, selection: { anchor: before.length, head } });
  const spec = key(state);
  if (spec === null) {
    return null;
  }
  const end = state.update(spec).state;
  const { from, to } = end.selection.main;
  const text = end.sliceDoc();
  return from === to
    ? `${text.slice(0, from)}|${text.slice(from)}`
    : `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`;
}

test('Tab puts an item below the one above it, and Shift+Tab back', () => {
  assert.equal(after('- one\n- tw|o', indentItems), '- one\n  - tw|o');
  assert.equal(after('- one\n  - tw|o', outdentItems), '- one\n- tw|o');
});

test('an item that has just begun is moved too', () => {
  assert.equal(after('- one\n- |', indentItems), '- one\n  - |');
  assert.equal(after('- one\n-|', indentItems), '- one\n  -|');
});

test('the first item has nothing to go below: it stays, and the key leads nowhere', () => {
  assert.equal(after('- on|e\n- two', indentItems), '- on|e\n- two');
  assert.equal(after('- one\n  - tw|o', indentItems), '- one\n  - tw|o');
  assert.equal(after('- on|e', outdentItems), '- on|e');
});

test('outside of a list the key isn’t used', () => {
  assert.equal(after('wor|ds', indentItems), null);
  assert.equal(after('- one\n\nwor|ds', outdentItems), null);
  assert.equal(after('|', indentItems), null);
});

test('numbered items go below the words of the one above, and count again', () => {
  assert.equal(after('1. one\n2. tw|o\n3. three', indentItems), '1. one\n   1. tw|o\n2. three');
  assert.equal(after('1. one\n   1. tw|o\n2. three', outdentItems), '1. one\n2. tw|o\n3. three');
  assert.equal(after('10. ten\n11. ele|ven', indentItems), '10. ten\n    1. ele|ven');
});

test('a list that begins with another number keeps it', () => {
  assert.equal(after('4. four\n5. fi|ve\n6. six', indentItems), '4. four\n   1. fi|ve\n5. six');
});

test('what is below an item goes with it', () => {
  assert.equal(after('- a\n- b|\n  - c\n  more of b\n- d', indentItems), '- a\n  - b|\n    - c\n    more of b\n- d');
  assert.equal(after('- a\n  - b|\n    - c\n- d', outdentItems), '- a\n- b|\n  - c\n- d');
});

test('all selected items move together', () => {
  assert.equal(after('- a\n- |b\n- c|\n- d', indentItems), '- a\n  - |b\n  - c|\n- d');
});

test('in a line that goes on with an item, the item moves', () => {
  assert.equal(after('- a\n- b\n  mo|re', indentItems), '- a\n  - b\n    mo|re');
});

test('tasks and tabulators are items too', () => {
  assert.equal(after('- [ ] a\n- [x] b|', indentItems), '- [ ] a\n  - [x] b|');
  assert.equal(after('- a\n\t- b|', outdentItems), '- a\n- b|');
});
