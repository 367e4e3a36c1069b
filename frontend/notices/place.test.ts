import assert from 'node:assert/strict';
import { test } from 'node:test';
import { covered, fits, freeSpot, spots } from './place.ts';

const WINDOW = { width: 1280, height: 800 };
const PAGE = { left: 216, top: 0, right: 1280, bottom: 800 };
const RAIL = { left: 0, top: 400, right: 216, bottom: 680 };
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

test('the rail has room beside the page', () => {
  const spot = freeSpot(spots(WINDOW, PAGE, RAIL), () => 90, [box(216, 0, 1280, 800)]);
  assert.ok(spot.left + spot.width <= 232);
  assert.equal(spot.bottom, 672);
});

test('a rail full of links has none: then it stands above the bar of the page', () => {
  const bar = box(216, 740, 1280, 800);
  const spot = freeSpot(spots(WINDOW, PAGE, RAIL), () => 60, [box(0, 560, 216, 800), bar]);
  assert.ok(spot.left >= 216);
  assert.ok(spot.bottom <= 736);
  assert.equal(covered(spot, 60, [bar]), 0);
});

test('a phone without rail and with an editor in the middle has room at its title', () => {
  const phone = { width: 390, height: 844 };
  const editor = box(16, 200, 374, 787);
  const spot = freeSpot(spots(phone, { left: 0, top: 0, right: 390, bottom: 787 }, null), () => 60, [editor]);
  assert.ok(spot.bottom < 200);
  assert.ok(spot.bottom - 60 >= 0);
});

test('where everything can be pressed, it covers as little as it can', () => {
  const spot = freeSpot(spots(WINDOW, PAGE, null), () => 60, [box(216, 0, 1280, 700), box(700, 700, 1280, 800)]);
  assert.ok(spot.bottom > 700);
  assert.ok(spot.left < 300);
});

test('a place that is none once the page is laid out is given up', () => {
  assert.ok(fits({ left: 8, bottom: 600, width: 220 }, 90, WINDOW));
  assert.ok(!fits({ left: 8, bottom: 60, width: 220 }, 90, WINDOW)); // above the window
  assert.ok(!fits({ left: 8, bottom: 900, width: 220 }, 90, WINDOW));
  assert.ok(!fits({ left: 1200, bottom: 600, width: 220 }, 90, WINDOW));
  assert.ok(!fits({ left: 8, bottom: 600, width: -16 }, 90, WINDOW)); // found before there was a page
});
