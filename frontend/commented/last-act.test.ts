import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LastAct } from './last-act.ts';

test('a press and a key that is no letter are acts', () => {
  const acts = new LastAct();
  acts.take(20);
  assert.equal(acts.since(10), true);
  assert.equal(acts.since(20), false);
});

test('a letter that nobody takes is none, however many there are', () => {
  const acts = new LastAct();
  acts.takeLetter({ defaultPrevented: false }, 20);
  acts.takeLetter({ defaultPrevented: false }, 30);
  assert.equal(acts.since(10), false);
});

test('a letter that was a command is one, also after others that were none', () => {
  const acts = new LastAct();
  const pressed = { defaultPrevented: false };
  acts.takeLetter(pressed, 20);
  pressed.defaultPrevented = true;
  assert.equal(acts.since(10), true);
  acts.takeLetter({ defaultPrevented: false }, 30);
  assert.deepEqual([acts.since(10), acts.since(20)], [true, false]);
});

test('a letter begins a text unless it was a command or something else came', () => {
  const acts = new LastAct();
  acts.takeLetter({ defaultPrevented: false }, 20);
  assert.equal(acts.beginsText(), 20);
  acts.take(30);
  assert.equal(acts.beginsText(), null);
  acts.takeLetter({ defaultPrevented: true }, 40);
  assert.equal(acts.beginsText(), null);
});

test('what goes on with a text is no act and begins none', () => {
  const acts = new LastAct();
  acts.takeLetter({ defaultPrevented: false }, 20);
  acts.pass();
  assert.equal(acts.since(10), false);
  assert.equal(acts.beginsText(), null);
});
