import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EditorState } from '@codemirror/state';
import { markdown } from './markdown.ts';
import { hiddenSigns } from './markdown-signs.ts';

/** What is seen of a text, with the caret in front of its bar. */
function seen(marked: string, writing = true): string {
  const at = marked.indexOf('|');
  const doc = marked.replace('|', '');
  const state = EditorState.create({ doc, selection: { anchor: Math.max(0, at) }, extensions: [markdown] });
  return hiddenSigns(state, 0, doc.length, writing)
    .reverse()
    .reduce((text, { from, to }) => text.slice(0, from) + text.slice(to), doc);
}

test('words look like in a document', () => {
  assert.equal(seen('|\nWe **rerouted** *all* `night`, ~~not~~.'), '\nWe rerouted all night, not.');
});

test('signs are seen on the line that is written on', () => {
  assert.equal(seen('**one**|\n**two**'), '**one**\ntwo');
  assert.equal(seen('**one**|\n**two**', false), 'one\ntwo');
});

test('a heading and a link are their words', () => {
  assert.equal(seen('|\n## The flood\n\nSee [the map](https://example.org/map "all").'), '\nThe flood\n\nSee the map.');
});

test('what stands for itself is seen', () => {
  const kept = '|\n- one\n\n> said\n\n```\n**code**\n```\n\n<https://example.org> [x] 2 * 3 * 4';
  assert.equal(seen(kept), kept.replace('|', ''));
});

test('a link that goes over two lines keeps its second', () => {
  assert.equal(seen('|\n[the map](\nhttps://example.org)'), '\nthe map\nhttps://example.org)');
});
