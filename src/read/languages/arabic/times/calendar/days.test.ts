// The arithmetic of days against the platform's own calendar, and the rules of leap years.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMonths, civilOf, dayOf, daysInMonth, isCivil, isoMinute, isoOf, weekdayOf } from './days.ts';

test('day numbers agree with Date over eight centuries, and turn back', () => {
  for (let day = -200_000; day <= 100_000; day += 37) {
    const date = new Date(day * 86_400_000);
    const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    assert.deepEqual(civilOf(day), civil);
    assert.equal(dayOf(civil), day);
    assert.equal(weekdayOf(day), date.getUTCDay());
    assert.equal(isoOf(day), date.toISOString().slice(0, 10));
  }
});

test('leap years: every fourth, not every hundredth, but every four hundredth', () => {
  assert.deepEqual(
    [2024, 2023, 1900, 2000].map((year) => daysInMonth(year, 2)),
    [29, 28, 28, 29],
  );
  assert.equal(isCivil({ year: 2023, month: 2, day: 29 }), false);
  assert.equal(isCivil({ year: 2024, month: 2, day: 29 }), true);
  assert.equal(isCivil({ year: 2024, month: 13, day: 1 }), false);
});

test('months are added to the same day, or the last of a shorter month', () => {
  const from = (iso: string, months: number): string => {
    const [year, month, day] = iso.split('-').map(Number);
    return isoOf(addMonths(dayOf({ year, month, day }), months));
  };
  assert.equal(from('2024-03-31', -1), '2024-02-29');
  assert.equal(from('2024-01-15', -1), '2023-12-15');
  assert.equal(from('2023-11-30', 3), '2024-02-29');
  assert.equal(from('2024-06-01', 18), '2025-12-01');
});

test('a minute carries its offset', () => {
  const day = dayOf({ year: 2024, month: 11, day: 28 });
  assert.equal(isoMinute(day, 18 * 60 + 40, 180), '2024-11-28T18:40+03:00');
  assert.equal(isoMinute(day, 5, -210), '2024-11-28T00:05-03:30');
});
