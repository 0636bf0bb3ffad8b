// The Hijri table against well-known days, and its own consistency.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, isoOf } from './days.ts';
import { hijriMonth, hijriMonthOf, hijriYear } from './hijri.ts';

const hijri = (year: number, month: number, day: number): string => isoOf(hijriMonth(year, month)!.start + day - 1);

test('well-known days', () => {
  assert.equal(hijri(1444, 8, 15), '2023-03-07');
  assert.equal(hijri(1445, 9, 1), '2024-03-11');
  assert.equal(hijri(1445, 10, 1), '2024-04-10');
  assert.equal(hijri(1436, 12, 10), '2015-09-23');
  assert.equal(hijri(1446, 1, 1), '2024-07-07');
  assert.equal(hijri(1443, 1, 1), '2021-08-09');
});

test('months have 29 or 30 days and follow one another', () => {
  let next = hijriMonth(1300, 1)!.start;
  for (let year = 1300; year <= 1500; year++) {
    for (let month = 1; month <= 12; month++) {
      const { start, end } = hijriMonth(year, month)!;
      assert.equal(start, next);
      assert.ok(end - start + 1 === 29 || end - start + 1 === 30, `${year}-${month}`);
      assert.deepEqual(hijriMonthOf(start), { year, month });
      assert.deepEqual(hijriMonthOf(end), { year, month });
      next = end + 1;
    }
  }
});

test('outside the table there is no month, but a year by the mean calendar', () => {
  assert.equal(hijriMonth(1180, 1), null);
  assert.equal(hijriMonthOf(dayOf({ year: 1750, month: 1, day: 1 })), null);
  assert.equal(isoOf(hijriYear(1180).start), '1766-06-09');
});
