import assert from 'node:assert/strict';
import test from 'node:test';
import { actOf, historyOf, isAfter, stepOf } from './acts.ts';

const key = (name: string, modifiers: object = {}) => ({
  key: name,
  altKey: false,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...modifiers,
});

test('arrows with Alt move an entry, with Shift too from group to group', () => {
  assert.equal(actOf(key('ArrowUp', { altKey: true })), 'up');
  assert.equal(actOf(key('ArrowDown', { altKey: true })), 'down');
  assert.equal(actOf(key('ArrowDown', { altKey: true, shiftKey: true })), 'group-down');
  assert.equal(actOf(key('ArrowDown')), null);
});

test('single keys join, make a group and drop', () => {
  assert.equal(actOf(key('m')), 'join');
  assert.equal(actOf(key('t')), 'title');
  assert.equal(actOf(key('Delete')), 'drop');
  assert.equal(actOf(key('m', { ctrlKey: true })), null);
});

test('j, k and arrows lead from entry to entry', () => {
  assert.equal(stepOf(key('j')), 1);
  assert.equal(stepOf(key('ArrowUp')), -1);
  assert.equal(stepOf(key('ArrowUp', { altKey: true })), 0);
  assert.equal(stepOf(key('x')), 0);
});

test('the usual keys take back and do again', () => {
  assert.equal(historyOf(key('z', { ctrlKey: true })), 'undo');
  assert.equal(historyOf(key('Z', { ctrlKey: true, shiftKey: true })), 'redo');
  assert.equal(historyOf(key('z', { metaKey: true })), 'undo');
  assert.equal(historyOf(key('y', { ctrlKey: true })), 'redo');
  assert.equal(historyOf(key('z')), null);
});

test('below the middle of an entry is behind it', () => {
  assert.equal(isAfter(19, { top: 10, height: 20 }), false);
  assert.equal(isAfter(21, { top: 10, height: 20 }), true);
});
