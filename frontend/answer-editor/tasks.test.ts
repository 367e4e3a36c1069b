import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EditorState } from '@codemirror/state';
import { markdown } from './markdown.ts';
import { hiddenSigns } from './markdown-signs.ts';
import { Box, tickTasks } from './tasks.ts';

/** A text after a tick; what is selected stands between the bars. */
function ticked(marked: string): string | null {
  const [anchor, head] = [marked.indexOf('|'), marked.lastIndexOf('|')];
  const doc = marked.replaceAll('|', '');
  const state = EditorState.create({ doc, selection: { anchor, head: head === anchor ? anchor : head - 1 } });
  const spec = tickTasks(state);
  return spec === null ? null : state.update(spec).state.doc.toString();
}

/** Where boxes stand in a text whose caret is in its first line. */
function boxes(doc: string): string[] {
  const state = EditorState.create({ doc, extensions: [markdown] });
  return hiddenSigns(state, 0, doc.length, true)
    .filter(({ value }) => value.spec.widget instanceof Box)
    .map(({ from, to }) => doc.slice(from, to));
}

test('an item to do is ticked, and unticked', () => {
  assert.equal(ticked('- [ ] dr|aw'), '- [x] draw');
  assert.equal(ticked('1. [X] draw|'), '1. [ ] draw');
  assert.equal(ticked('> * [ ] |draw'), '> * [x] draw');
});

test('of several all are ticked before any is unticked', () => {
  assert.equal(ticked('- [x] |a\n- b\n- [ ] |c'), '- [x] a\n- b\n- [x] c');
  assert.equal(ticked('- [x] |a\n- [x] |c'), '- [ ] a\n- [ ] c');
});

test('elsewhere the key is free', () => {
  assert.equal(ticked('- dr|aw [ ] it'), null);
  assert.equal(ticked('[ ] d|raw'), null);
});

test('a box stands for the signs of an item, off the line that is written on', () => {
  assert.deepEqual(boxes('- [ ] one\n- [x] two\n  - [ ] three\n1. [ ] four\n- five'), ['- [x]', '- [ ]', '[ ]']);
});
