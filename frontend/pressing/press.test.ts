import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldStill, wentAstray } from './press.ts';

const button = {};
const form = {};
const press = { control: button, x: 100, y: 200 };

test('a click that its control hears of needs no help', () => {
  assert.equal(wentAstray(press, { path: [{}, button, form], x: 101, y: 200 }), false);
});

test('a control that moved away below a still pointer is what was pressed', () => {
  assert.equal(wentAstray(press, { path: [form], x: 102, y: 199 }), true);
});

test('who moves off a control takes the press back', () => {
  assert.equal(wentAstray(press, { path: [form], x: 100, y: 230 }), false);
});

test('a hand that shakes a little holds still', () => {
  assert.equal(heldStill(press, { x: 103, y: 204 }), true);
  assert.equal(heldStill(press, { x: 109, y: 200 }), false);
});
