import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../say/english.ts';
import { Arrivals, wordsFor } from './arrivals.ts';

function card(thread: string, said: string, news: string, resolved = 'false'): HTMLElement {
  const attributes = new Set<string>();
  return {
    id: '',
    dataset: { thread, said, news, resolved },
    hasAttribute: (name: string) => attributes.has(name),
  } as unknown as HTMLElement;
}

test('tells what others said, and not what one said oneself', () => {
  const arrivals = new Arrivals();
  arrivals.take([card('1', 'a', 'Maya commented on “groups”')]);
  const reply = card('1', 'a b', 'Maya replied on “groups”');
  const own = card('2', 'c', '');
  assert.deepEqual(arrivals.take([reply, own]), [reply]);
  assert.deepEqual(arrivals.take([reply, own]), []);
});

test('a comment that was taken away makes nothing new', () => {
  const arrivals = new Arrivals();
  arrivals.take([card('1', 'a b', 'Maya replied on “groups”')]);
  assert.deepEqual(arrivals.take([card('1', 'a', 'Tom commented on “groups”')]), []);
});

test('what was resolved and is shown again is no news', () => {
  assert.deepEqual(new Arrivals().take([card('1', 'a', 'Maya commented on “groups”', '')]), []);
});

test('several are told as one', () => {
  const one = card('1', 'a', 'Maya commented on “groups”');
  assert.equal(wordsFor([one]), 'Maya commented on “groups”');
  assert.equal(wordsFor([one, card('2', 'b', 'x')]), '2 new comments. Maya commented on “groups”, and more');
});
