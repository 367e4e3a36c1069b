import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leaves } from './leaving.ts';

const HERE = 'http://localhost/prep/1/questions?x';
const PLAIN = { button: 0, modified: false };
const link = (href: string) => ({ href, target: '', download: false, ignored: false });

test('a link to another page leaves', () => {
  assert.ok(leaves(PLAIN, link('http://localhost/today'), HERE));
});

test('a link to a part of the page, or to the page itself, stays', () => {
  assert.ok(!leaves(PLAIN, link('http://localhost/prep/1/questions#part'), HERE));
  assert.ok(!leaves(PLAIN, link('http://localhost/prep/1/questions'), HERE));
});

test('other windows, downloads, other sites and what the browser does itself are no business of this page', () => {
  assert.ok(!leaves({ ...PLAIN, modified: true }, link('http://localhost/today'), HERE));
  assert.ok(!leaves({ ...PLAIN, button: 1 }, link('http://localhost/today'), HERE));
  assert.ok(!leaves(PLAIN, { ...link('http://localhost/today'), target: '_blank' }, HERE));
  assert.ok(!leaves(PLAIN, { ...link('http://localhost/today'), download: true }, HERE));
  assert.ok(!leaves(PLAIN, { ...link('http://localhost/today'), ignored: true }, HERE));
  assert.ok(!leaves(PLAIN, link('https://example.test/today'), HERE));
});
