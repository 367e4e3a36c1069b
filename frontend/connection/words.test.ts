import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../say/english.ts';
import { backWords, isAway, lostWords } from './words.ts';

test('a lost connection says what becomes of what is typed', () => {
  assert.match(lostWords('text', true), /kept in this browser and will be sent/);
  assert.match(lostWords('text', false), /Keep this page open/);
  assert.match(lostWords('draft', true), /Your draft is kept/);
  assert.doesNotMatch(lostWords('nothing', true), /kept/);
});

test('everything is saved when it is, and not before', () => {
  assert.equal(backWords('text', false), 'Back online. Saving…');
  assert.equal(backWords('text', true), 'Back online. Everything is saved.');
  assert.doesNotMatch(backWords('draft', true), /saved/);
});

test('one is away by the browser’s word or by the framework’s', () => {
  assert.ok(isAway(false, 'connected'));
  assert.ok(isAway(true, 'reconnecting'));
  assert.ok(isAway(true, 'connection-lost'));
  assert.ok(!isAway(true, 'loading'));
});
