// The Hijri calendar in the Umm al-Qura reckoning, from the tables of Intl: when each month begins. The table is made once,
// when the first Hijri date is met; used by the resolver.
import { dayOf } from './days.ts';

const firstYear = 1300;
const lastYear = 1500;
const msPerDay = 86_400_000;
/** 1 Muharram 1300 AH. */
const firstDay = dayOf({ year: 1882, month: 11, day: 12 });

let starts: Int32Array | null = null;

/** The first day of every month from 1300 to 1500, and the day after the last. A memo of a fact: it never changes once made. */
const monthStarts = (): Int32Array => (starts ??= makeStarts());

const makeStarts = (): Int32Array => {
  const dayInMonth = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { day: 'numeric', timeZone: 'UTC' });
  const dayOfMonth = (day: number): number => Number.parseInt(dayInMonth.format(day * msPerDay), 10);
  const out = new Int32Array((lastYear - firstYear + 1) * 12 + 1);
  let day = firstDay;
  while (dayOfMonth(day) !== 1) day++;
  for (let i = 0; i < out.length; i++) {
    out[i] = day;
    // A month has 29 or 30 days; only the thirtieth need be asked about.
    day += dayOfMonth(day + 29) === 1 ? 29 : 30;
  }
  return out;
};

const indexOf = (year: number, month: number): number => (year - firstYear) * 12 + month - 1;

export interface HijriMonth {
  readonly year: number;
  readonly month: number;
}

/** First and last day of a Hijri month; null outside the years 1300 to 1500. */
export const hijriMonth = (year: number, month: number): { readonly start: number; readonly end: number } | null => {
  const table = monthStarts();
  const index = indexOf(year, month);
  return index < 0 || index + 1 >= table.length ? null : { start: table[index], end: table[index + 1] - 1 };
};

/** The Hijri month in which a day lies; null where the table does not reach. */
export const hijriMonthOf = (day: number): HijriMonth | null => {
  const table = monthStarts();
  if (day < table[0] || day >= table[table.length - 1]) return null;
  let low = 0;
  let high = table.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (table[middle] <= day) low = middle;
    else high = middle - 1;
  }
  return { year: firstYear + Math.floor(low / 12), month: (low % 12) + 1 };
};

/** First and last day of a Hijri year of any age: before the table, by the mean length of the tabular calendar. */
export const hijriYear = (year: number): { readonly start: number; readonly end: number } => {
  const from = hijriMonth(year, 1);
  const to = hijriMonth(year, 12);
  if (from && to) return { start: from.start, end: to.end };
  return { start: tabularStart(year), end: tabularStart(year + 1) - 1 };
};

/** 1 Muharram by the arithmetic calendar, whose epoch is 16 July 622 of the Julian calendar. */
const tabularStart = (year: number): number =>
  dayOf({ year: 622, month: 7, day: 19 }) + (year - 1) * 354 + Math.floor((11 * year + 3) / 30);
