import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EditorState } from '@codemirror/state';
import { isPlainPaste, kindOf } from '../paste/clipboard.ts';
import '../say/english.ts';
import { limited } from './limit.ts';
import { insertMarkdown } from './pasting.ts';

/** What a paste at the bar makes of a text. */
function pasted(marked: string, markdown: string): string {
  const at = marked.indexOf('|');
  const state = EditorState.create({ doc: marked.replace('|', ''), selection: { anchor: at } });
  const end = state.update(insertMarkdown(state, markdown)).state;
  const { head } = end.selection.main;
  return `${end.sliceDoc(0, head)}|${end.sliceDoc(head)}`;
}

test('words go where the caret is', () => {
  assert.equal(pasted('We |wait', '**always** '), 'We **always** |wait');
  assert.equal(pasted('We |', 'wait.\n\nThen go.'), 'We wait.\n\nThen go.|');
});

test('a list, a heading or a table begins a line of its own', () => {
  assert.equal(pasted('Before|', '- one\n- two'), 'Before\n\n- one\n- two|');
  assert.equal(pasted('Before\n|\nafter', '## Title'), 'Before\n\n## Title|\n\nafter');
  assert.equal(pasted('Be|hind', '- one'), 'Be\n\n- one|\n\nhind');
});

test('items go on with the list that they are pasted into', () => {
  assert.equal(pasted('- a\n- |', '- one\n- two'), '- a\n- one\n- two|');
  assert.equal(pasted('- a|', '- one'), '- a\n- one|');
});

test('what would make the text too long doesn’t get in, and shorter is always allowed', () => {
  const state = EditorState.create({ doc: 'x'.repeat(12), extensions: limited(10) });
  assert.equal(state.update({ changes: { from: 0, insert: 'more' } }).state.doc.length, 12);
  assert.equal(state.update({ changes: { from: 0, to: 1 } }).state.doc.length, 11);
  const short = EditorState.create({ doc: 'x', extensions: limited(10) });
  assert.equal(short.update({ changes: { from: 0, insert: 'more' } }).state.doc.length, 5);
});

function board(data: Record<string, string>, files = false) {
  return { types: [...Object.keys(data), ...(files ? ['Files'] : [])], getData: (type: string) => data[type] ?? '' };
}

test('what is on a clipboard', () => {
  assert.equal(kindOf(board({ 'text/plain': 'a', 'text/html': '<b>a</b>' })), 'rich');
  assert.equal(kindOf(board({ 'text/plain': 'a' })), 'plain');
  assert.equal(kindOf(board({ 'text/plain': 'a', 'text/html': '<div>a</div>', 'vscode-editor-data': '{}' })), 'plain');
  assert.equal(kindOf(board({}, true)), 'picture');
  assert.equal(kindOf(board({ 'text/plain': 'a' }, true)), 'plain');
});

test('Ctrl+Shift+V pastes plain', () => {
  const key = (shiftKey: boolean) => ({ ctrlKey: true, metaKey: false, shiftKey, key: shiftKey ? 'V' : 'v' }) as KeyboardEvent;
  assert.equal(isPlainPaste(key(true)), true);
  assert.equal(isPlainPaste(key(false)), false);
});
