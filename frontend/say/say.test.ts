import assert from 'node:assert/strict';
import { test } from 'node:test';
import { say, speak } from './say.ts';

test('a text has its arguments, and its plural', () => {
  speak({ open: '{count, plural, one {# open comment} other {# open comments}}', by: 'by {name}' });
  assert.equal(say('open', { count: 1 }), '1 open comment');
  assert.equal(say('open', { count: 1200 }), '1,200 open comments');
  assert.equal(say('by', { name: '{Mira}' }), 'by {Mira}');
});

test('a text that isn’t there says what it would be called', () => {
  assert.equal(say('nobody.said'), 'nobody.said');
});
