import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SearchQuery } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import '../say/english.ts';
import { countOf } from './find.ts';

const query = new SearchQuery({ search: 'line', literal: true });

test('says how many matches there are, and which one is selected', () => {
  const doc = 'a line\nanother line';
  assert.equal(countOf(EditorState.create({ doc }), query), '2 matches');
  assert.equal(countOf(EditorState.create({ doc, selection: { anchor: 15, head: 19 } }), query), '2 of 2');
  assert.equal(countOf(EditorState.create({ doc: 'one line' }), query), '1 match');
});

test('says that there is none, and nothing before there are words', () => {
  assert.equal(countOf(EditorState.create({ doc: 'none' }), query), 'No matches');
  assert.equal(countOf(EditorState.create({ doc: 'none' }), new SearchQuery({ search: '' })), '');
});

test('counts no further than anybody looks', () => {
  assert.equal(countOf(EditorState.create({ doc: 'line '.repeat(2000) }), query), '1,000+ matches');
});
