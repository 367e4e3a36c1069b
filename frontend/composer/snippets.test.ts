import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filled, insert, matching, nextStop, slashAt, stopsIn, type Snippet } from './snippets.ts';

const all: Snippet[] = [
  { id: '1', title: 'Example please', body: 'What happened then?', shared: false },
  { id: '2', title: 'Numbers', body: 'How many were there, {name}?', shared: true },
  { id: '3', title: 'Plain words', body: 'Say it without the example.', shared: false },
];

test('a slash counts at the beginning of a word only', () => {
  assert.deepEqual(slashAt('/', 1), { from: 0, query: '' });
  assert.deepEqual(slashAt('Yes. /num', 9), { from: 5, query: 'num' });
  assert.deepEqual(slashAt('a\n/é', 4), { from: 2, query: 'é' });
  assert.equal(slashAt('and/or', 6), null);
  assert.equal(slashAt('/usr/bin', 8), null);
  assert.equal(slashAt('/two words', 10), null);
});

test('only what stands before the caret counts', () => {
  assert.deepEqual(slashAt('/ab', 2), { from: 0, query: 'a' });
  assert.equal(slashAt('/ab', 0), null);
});

test('names come before words of names, and those before texts', () => {
  const ids = (query: string) => matching(all, query).map((snippet) => snippet.id);
  assert.deepEqual(ids(''), ['1', '2', '3']);
  assert.deepEqual(ids('p'), ['3', '1']);
  assert.deepEqual(ids('EXAMPLE'), ['1', '3']);
  assert.deepEqual(ids('zebra'), []);
});

test('what is known here is put in, the rest is left to be seen', () => {
  assert.equal(filled('{name}, see {question} and {{why}}', { name: 'Amara' }), 'Amara, see {question} and {{why}}');
  assert.equal(filled('{toString} {name}', { name: '' }), '{toString} {name}');
  assert.equal(filled('{name}', { name: '{name} $&' }), '{name} $&');
});

test('a snippet takes the place of what was typed for it', () => {
  assert.deepEqual(insert('Well. /num!', { from: 6, query: 'num' }, 'How many?'), {
    text: 'Well. How many?!',
    from: 15,
    to: 15,
  });
});

test('the first place to fill in is selected', () => {
  const put = insert('/x', { from: 0, query: 'x' }, 'Name {{one}} or {{two}}');
  assert.equal(put.text.slice(put.from, put.to), '{{one}}');
  const next = nextStop(put.text, put.to);
  assert.equal(put.text.slice(next!.from, next!.to), '{{two}}');
  assert.equal(nextStop(put.text, next!.to), null);
  assert.deepEqual(stopsIn(put.text), ['{{one}}', '{{two}}']);
});

test('a place to fill in elsewhere stays unselected', () => {
  assert.deepEqual(insert('/x {{old}}', { from: 0, query: 'x' }, 'Yes'), { text: 'Yes {{old}}', from: 3, to: 3 });
});
