import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsOpened } from './folds.ts';

test('a fold stays open that holds something of what was opened', () => {
  const opened = [{ from: 10, to: 40 }];
  assert.equal(holdsOpened({ from: 10, to: 20 }, opened), true);
  assert.equal(holdsOpened({ from: 30, to: 60 }, opened), true);
  assert.equal(holdsOpened({ from: 42, to: 60 }, opened), false);
  assert.equal(holdsOpened({ from: 0, to: 9 }, []), false);
});
