import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import { continueList, insertLink, toggleHeading, toggleList, toggleQuote, toggleWrap } from './markdown.ts';

/** A state whose selection is between the bars of the text. */
function state(marked: string): EditorState {
  const [before = '', inside = '', after] = marked.split('|');
  const doc = after === undefined ? before + inside : before + inside + after;
  const head = after === undefined ? before.length : before.length + inside.length;
  return EditorState.create({ doc, selection: { anchor: before.length, head } });
}

function after(start: EditorState, spec: TransactionSpec): string {
  const end = start.update(spec).state;
  const { from, to } = end.selection.main;
  const text = end.sliceDoc();
  return from === to
    ? `${text.slice(0, from)}|${text.slice(from)}`
    : `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`;
}

test('bold goes on and off around the selection', () => {
  const plain = state('use |select| here');
  assert.equal(after(plain, toggleWrap(plain, '**')), 'use **|select|** here');
  const bold = state('use **|select|** here');
  assert.equal(after(bold, toggleWrap(bold, '**')), 'use |select| here');
});

test('bold without a selection waits for words', () => {
  const empty = state('use |');
  assert.equal(after(empty, toggleWrap(empty, '**')), 'use **|**');
});

test('lines become a list and plain again', () => {
  const plain = state('|one\ntwo|');
  const list = plain.update(toggleList(plain)).state;
  assert.equal(list.sliceDoc(), '- one\n- two');
  assert.equal(list.update(toggleList(list)).state.sliceDoc(), 'one\ntwo');
});

test('lines that are items already stay so when others join them', () => {
  const mixed = state('|- one\ntwo|');
  assert.equal(mixed.update(toggleList(mixed)).state.sliceDoc(), '- one\n- two');
});

test('Enter makes the next item', () => {
  const bullets = state('- one|');
  assert.equal(after(bullets, continueList(bullets)!), '- one\n- |');
  const numbers = state('  9. nine|');
  assert.equal(after(numbers, continueList(numbers)!), '  9. nine\n  10. |');
  const tasks = state('- [x] done|');
  assert.equal(after(tasks, continueList(tasks)!), '- [x] done\n- [ ] |');
});

test('Enter in an empty item ends the list', () => {
  const empty = state('- one\n- |');
  assert.equal(after(empty, continueList(empty)!), '- one\n|');
});

test('Enter elsewhere is just Enter', () => {
  assert.equal(continueList(state('plain|')), null);
  assert.equal(continueList(state('|- one')), null);
});

test('a list becomes a numbered one, and plain again', () => {
  const bullets = state('|- one\n\n- [ ] two|');
  const numbers = bullets.update(toggleList(bullets, true)).state;
  assert.equal(numbers.sliceDoc(), '1. one\n\n2. [ ] two');
  assert.equal(numbers.update(toggleList(numbers, true)).state.sliceDoc(), 'one\n\ntwo');
});

test('a line becomes a heading, a lesser one, and plain again', () => {
  const plain = state('The flood|');
  assert.equal(after(plain, toggleHeading(plain)), '## The flood|');
  const large = state('## The flood|');
  assert.equal(after(large, toggleHeading(large)), '### The flood|');
  const small = state('### The flood|');
  assert.equal(after(small, toggleHeading(small)), 'The flood|');
});

test('lines become a quote and plain again', () => {
  const plain = state('|one\ntwo|');
  const quote = plain.update(toggleQuote(plain)).state;
  assert.equal(quote.sliceDoc(), '> one\n> two');
  assert.equal(quote.update(toggleQuote(quote)).state.sliceDoc(), 'one\ntwo');
});

test('a link asks for what is missing of it', () => {
  const words = state('see |the map| here');
  assert.equal(after(words, insertLink(words)), 'see [the map](|https://|) here');
  const address = state('|https://example.org|');
  assert.equal(after(address, insertLink(address)), '[|](https://example.org)');
  const nothing = state('see |');
  assert.equal(after(nothing, insertLink(nothing)), 'see [|](https://)');
});
