// The report's own day, by the weekdays that stand beside its أمس and اليوم.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, isoOf } from './days.ts';
import { ownDay } from './own-day.ts';

// A Friday.
const published = dayOf({ year: 2024, month: 11, day: 29 });
const own = (...named: readonly (readonly [dayRef: number, weekday: number])[]): string =>
  isoOf(
    ownDay(
      published,
      named.map(([dayRef, weekday]) => ({ dayRef, weekday })),
    ),
  );

test('the day of publication stays where nothing speaks against it', () => {
  assert.equal(own(), '2024-11-29');
  assert.equal(own([-1, 4], [0, 5]), '2024-11-29');
});

test('a page dated after its text', () => {
  assert.equal(own([-1, 3]), '2024-11-28');
  assert.equal(own([0, 2], [-1, 1]), '2024-11-26');
});

test('a page dated by the clock of another country', () => {
  assert.equal(own([0, 6]), '2024-11-30');
});

test('weekdays that disagree move nothing', () => {
  assert.equal(own([-1, 3], [0, 5]), '2024-11-29');
});
