import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bottomOf, type Card, isCrowd, placeCalmly, placeCards, stack, topBeside } from './margin-layout.ts';

const card = (id: string, want: number, height = 100): Card => ({ id, want, height });

test('cards with room stand beside their highlights', () => {
  const tops = placeCards([card('a', 20), card('b', 300)], null, 8);
  assert.deepEqual([...tops], [['a', 20], ['b', 300]]);
});

test('a card pushes the next one down', () => {
  const tops = placeCards([card('a', 20), card('b', 50), card('c', 60)], null, 8);
  assert.deepEqual([tops.get('a'), tops.get('b'), tops.get('c')], [20, 128, 236]);
});

test('the active card gets its place and those before it move up', () => {
  const cards = [card('a', 200), card('b', 250), card('c', 400)];
  const tops = placeCards(cards, 'b', 8);
  assert.equal(tops.get('b'), 250);
  assert.equal(tops.get('a'), 142);
  assert.equal(tops.get('c'), 400);
});

test('a card that finds no room above the active one follows below it', () => {
  const cards = [card('a', 0), card('b', 10), card('c', 20), card('d', 30)];
  const tops = placeCards(cards, 'c', 8);
  assert.equal(tops.get('c'), 20);
  assert.deepEqual([tops.get('a'), tops.get('b'), tops.get('d')], [128, 236, 344]);
});

test('cards above the active one do not move when they are not in the way', () => {
  const cards = [card('a', 0), card('b', 500)];
  assert.equal(placeCards(cards, 'b', 8).get('a'), 0);
});

test('no two cards ever overlap, and none leaves the margin, whichever is active', () => {
  let seed = 11;
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  for (let round = 0; round < 500; round++) {
    const wishes = Array.from({ length: 1 + random(9) }, () => random(900) - 40).sort((a, b) => a - b);
    const cards = wishes.map((want, i) => card(`${i}`, want, 20 + random(200)));
    const active = random(3) === 0 ? null : `${random(cards.length)}`;
    const tops = placeCards(cards, active, 8);
    const placed = cards.map((c) => [tops.get(c.id)!, tops.get(c.id)! + c.height] as const).sort((a, b) => a[0] - b[0]);
    assert.ok(placed[0]![0] >= 0);
    placed.slice(1).forEach(([top], i) => assert.ok(top >= placed[i]![1] + 8, `round ${round}`));
    assert.equal(bottomOf(cards, tops), Math.max(...placed.map(([, bottom]) => bottom)));
    if (active !== null) {
      assert.equal(tops.get(active), Math.max(0, cards[Number(active)]!.want));
    }
  }
});

test('what is put beside a selection keeps off the bar', () => {
  assert.equal(topBeside({ top: 100, bottom: 120 }, 30, 700), 128);
  assert.equal(topBeside({ top: 660, bottom: 680 }, 30, 700), 622, 'above where there is no room below');
  assert.equal(topBeside({ top: 720, bottom: 740 }, 30, 700), 662, 'over the bar where the selection is behind it');
});

test('a card at hand stays where it is while it and its words fit into a window', () => {
  const cards = [card('a', 20), card('b', 30), card('c', 40)];
  assert.deepEqual(placeCalmly(cards, 'c', 8, 600), placeCards(cards, null, 8));
  assert.equal(placeCalmly(cards, 'c', 8, 250).get('c'), 40);
});

test('a crowd stands one below another, wherever the words are', () => {
  assert.deepEqual([...stack([card('a', 900), card('b', 910)], 8)], [['a', 0], ['b', 108]]);
});

test('cards are a crowd when they reach further than the text', () => {
  const cards = [card('a', 0), card('b', 100), card('c', 100, 300)];
  assert.equal(isCrowd(cards, null, 8, 516), false);
  assert.equal(isCrowd(cards, null, 8, 515), true);
  // what opens for its turn makes no crowd of them
  assert.equal(isCrowd(cards, 'c', 8, 400), false);
});
