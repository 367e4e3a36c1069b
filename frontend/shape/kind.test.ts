import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOf, samePreparation } from './kind.ts';

test('each page has a shape of its kind', () => {
  assert.equal(kindOf('today'), 'rows');
  assert.equal(kindOf('prep/1/questions'), 'rows');
  assert.equal(kindOf('prep/1/questions/2'), 'desk');
  assert.equal(kindOf('review/3'), 'desk');
  assert.equal(kindOf('prep/1/readiness'), 'chart');
  assert.equal(kindOf('prep/1'), 'text');
  assert.equal(kindOf('prep/1/sheet'), 'text');
  assert.equal(kindOf('dossiers'), 'rows');
  assert.equal(kindOf('dossiers/4'), 'text');
  assert.equal(kindOf('settings'), 'form');
});

test('pages of one preparation have their head in common', () => {
  assert.ok(samePreparation('prep/1', 'prep/1/concepts'));
  assert.ok(!samePreparation('prep/1/concepts', 'prep/2/concepts'));
  assert.ok(!samePreparation('today', 'queue'));
});
