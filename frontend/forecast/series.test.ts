import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayLabel, markPoints, type Forecast } from './series.ts';

const forecast: Forecast = {
  today: 20_003,
  goal: 20_010,
  target: 85,
  past: [
    { day: 20_001, percent: 10 },
    { day: 20_002, percent: 30 },
    { day: 20_003, percent: 28 },
  ],
  stop: [],
  plan: [],
  marks: [
    { day: 20_002, words: 'answer 1 approved' },
    { day: 20_002, words: '2 concepts confirmed' },
    { day: 19_000, words: 'before everything' },
  ],
};

test('what mentors did on one day is one mark on the curve', () => {
  assert.deepEqual(markPoints(forecast), [
    { x: 20_002, y: 30, words: ['answer 1 approved', '2 concepts confirmed'] },
  ]);
});

test('a day is a day, in whatever zone the browser is', () => {
  assert.equal(dayLabel(0, 'en-GB'), '1 Jan');
});
