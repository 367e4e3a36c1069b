import { EditorState } from '@codemirror/state';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { insertBlock } from './blocks.ts';

function after(doc: string, cursor: number, block: string, anchor = cursor): string {
  const state = EditorState.create({ doc, selection: { anchor, head: cursor } });
  return state.update(insertBlock(state, block)).state.doc.toString();
}

test('an empty text becomes the block', () => {
  assert.equal(after('', 0, '### Situation\nWhere?'), '### Situation\nWhere?');
});

test('a block stands behind the line of the cursor with empty lines around it', () => {
  assert.equal(after('one\ntwo', 1, 'block'), 'one\n\nblock\n\ntwo');
  assert.equal(after('one\n\ntwo', 3, 'block'), 'one\n\nblock\n\ntwo');
  assert.equal(after('one', 3, 'block'), 'one\n\nblock');
});

test('what is selected stays', () => {
  assert.equal(after('one two', 7, 'block', 0), 'one two\n\nblock');
});

test('writing goes on below the first heading', () => {
  const state = EditorState.create({ doc: '' });
  const next = state.update(insertBlock(state, '### Situation\nWhere?\n\n### Task\nWhat?')).state;
  assert.equal(next.selection.main.head, '### Situation\nWhere?'.length);
});
