// Sets what a time phrase says against the day of publication: from Told to local dates, with precision and basis.
import type { TimeBasis, TimePrecision } from '../../../../model/index.ts';
import { addMonths, civilOf, dayOf, daysInMonth, isCivil, isoMinute, isoOf, weekdayOf } from './calendar/days.ts';
import { hijriMonth, hijriMonthOf, hijriYear } from './calendar/hijri.ts';
import type { Publication } from './calendar/publication.ts';
import { localOffset } from './calendar/publication.ts';
import type { Clock, Edge, Told, Unit } from './told.ts';

/** First and last day. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

export interface Resolved {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: TimePrecision;
  readonly basis: TimeBasis;
  /** As day numbers, for what hangs on it; null where unresolved. */
  readonly days: Days | null;
}

/** Moved by اليوم التالي; cut off at publication by في وقت سابق من. */
const adjusted = (told: Told, days: Days | null, at: Publication): Days | null => {
  if (!days) return null;
  if (told.after) return { start: moveBy(days.start, told.after), end: moveBy(days.end, told.after) };
  const cut = told.slice ? sliceOf(days, told.slice) : days;
  const moved = told.fromLast ? { start: cut.start + told.fromLast, end: cut.end + told.fromLast } : cut;
  return told.passed && at.day !== null && moved.start <= at.day && at.day < moved.end ? { start: moved.start, end: at.day } : moved;
};

/** Weeks of a month are its first seven days, its second …, the last with what remains; halves and quarters of a year go by months. */
const sliceOf = (days: Days, { of, index }: NonNullable<Told['slice']>): Days => {
  const year = days.end - days.start > 40;
  const size = of === 4 ? 7 : Math.floor((days.end - days.start + 1) / of);
  const start = year ? addMonths(days.start, (12 / of) * index) : days.start + size * index;
  if (index === of - 1) return { start, end: days.end };
  return { start, end: (year ? addMonths(days.start, (12 / of) * (index + 1)) : start + size) - 1 };
};

/** ليل الأحد الاثنين: the night of the last Sunday, though its Monday be tomorrow. */
const nextDay = (from: Told, to: Told, at: Publication): Resolved =>
  resolve(to, at.day === null ? at : { ...at, newspaper: false, day: at.day + modulo(to.weekday! - from.weekday!, 7) });

const moveBy = (day: number, { terms, sign }: NonNullable<Told['after']>): number =>
  terms.reduce((moved, { count, unit }) => shifted(moved, unit, count * sign), day);

const single = (day: number): Days => ({ start: day, end: day });
const modulo = (a: number, b: number): number => ((a % b) + b) % b;

/** How far after publication a date without its year may lie before it is taken for last year's. */
const daysAhead = 62;

const precisionOfUnit: Readonly<Record<Unit, TimePrecision>> = {
  minute: 'minute',
  hour: 'day',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
};

export const resolve = (told: Told, at: Publication): Resolved => {
  if (told.interval) return resolveInterval(told.interval, at);
  const precision = precisionOf(told);
  const days = told.unresolved ? null : adjusted(told, daysOf(told, at), at);
  if (!days) return { start: null, end: null, precision, basis: 'unresolved', days: null };
  const basis = basisOf(told);
  const exact = told.clock && days.start === days.end ? minuteOf(told.clock, days.start, at) : null;
  if (exact) return { start: exact, end: exact, precision: 'minute', basis, days };
  const counted = told.ago && minuteAgo(told.ago, at);
  if (counted) return { start: counted.text, end: counted.text, precision: 'minute', basis, days: single(counted.day) };
  return { start: isoOf(days.start), end: isoOf(days.end), precision, basis, days };
};

const isShort = ({ terms }: NonNullable<Told['ago']>): boolean => terms.every(({ unit }) => unit === 'hour' || unit === 'minute');

/** قبل ساعتين, where the hour of publication is known. */
const minuteAgo = ({ terms, sign }: NonNullable<Told['ago']>, at: Publication): { readonly text: string; readonly day: number } | null => {
  if (at.day === null || !at.clock || !isShort({ terms, sign })) return null;
  const passed = terms.reduce((sum, { count, unit }) => sum + count * (unit === 'hour' ? 60 : 1), 0);
  const total = at.day * 1440 + at.clock.minute + Math.round(passed) * sign;
  const day = Math.floor(total / 1440);
  return { text: isoMinute(day, total - day * 1440, at.clock.offset), day };
};

const precisionOf = (told: Told): TimePrecision => {
  if (told.unresolved) return precisionOfUnit[told.unresolved] === 'minute' ? 'day' : precisionOfUnit[told.unresolved];
  if (told.clock || told.part) return 'part_of_day';
  if (told.span) return told.span.unit === 'hour' || told.span.unit === 'minute' ? 'day' : precisionOfUnit[told.span.unit];
  if (told.ago) return agoPrecision(told.ago.terms.map(({ unit }) => unit));
  if (told.day !== undefined || told.nth !== undefined || told.weekday !== undefined || told.dayRef !== undefined || told.now) return 'day';
  if (told.period) return precisionOfUnit[told.period.unit];
  return told.month === undefined && told.monthShift === undefined ? 'year' : 'month';
};

/** قبل شهرين is a day as our gold reads it; قبل عامين is no day at all. */
const agoPrecision = (units: readonly Unit[]): TimePrecision =>
  units.some((unit) => precisionOfUnit[unit] === 'year') && units.length === 1 ? 'year' : 'day';

const basisOf = (told: Told): TimeBasis => {
  const counted = told.fromLast ?? told.monthShift ?? told.yearShift ?? told.period ?? told.ago ?? told.span ?? told.now;
  if (counted !== undefined) return 'relative';
  return told.month !== undefined || told.year !== undefined || told.years !== undefined ? 'stated' : 'relative';
};

const daysOf = (told: Told, at: Publication): Days | null => {
  if (told.years) {
    const years = { start: dayOf({ year: told.years.from, month: 1, day: 1 }), end: dayOf({ year: told.years.to, month: 12, day: 31 }) };
    return narrowed(years, told.edge, 'decade');
  }
  if (told.nth !== undefined) return nthDay(told, at);
  if (told.month !== undefined || told.year !== undefined || told.monthShift !== undefined || told.yearShift !== undefined)
    return nightly(told, dateOf(told, at), at);
  const today = at.day;
  if (today === null) return null;
  if (told.now) return single(today);
  // A few minutes or hours on from an unknown hour: the report means those after what it tells.
  if (told.ago && told.ago.sign > 0 && !at.clock && isShort(told.ago)) return null;
  if (told.ago)
    return told.weekday === undefined ? daysAgo(told.ago, today) : single(nearest(told.weekday, daysAgo(told.ago, today).start));
  if (told.span) return spanOf(told.span, today);
  if (told.weekend) return lastWeekend(today);
  if (told.period)
    return told.weekday === undefined
      ? narrowed(periodOf(told.period, today), told.edge, told.period.unit)
      : weekdayIn(told.weekday, periodOf(told.period, today));
  if (told.weekday !== undefined) return nightly(told, single(weekdayNear(told, today, at.newspaper)), at);
  return nightly(told, single(today + (told.dayRef ?? 0)), at);
};

/** The latest such day on or before publication; strictly before it where so said, or in a printed newspaper. */
const weekdayNear = (told: Told, today: number, newspaper: boolean): number => {
  const weekday = told.weekday!;
  if (told.dayRef !== undefined) return nearest(weekday, today + told.dayRef);
  const back = modulo(weekdayOf(today) - weekday, 7);
  const shift = told.weekdayShift;
  if (shift !== undefined && shift > 0) return today + (modulo(-back, 7) || 7) + (shift - 1) * 7;
  if (shift !== undefined && shift < 0) return today - (back || 7) + (shift + 1) * 7;
  return today - (back === 0 && newspaper && shift === undefined ? 7 : back);
};

/** Where أمس and the weekday disagree the weekday decides: reports are dated late, or fetched late. */
const nearest = (weekday: number, day: number): number => {
  const back = modulo(weekdayOf(day) - weekday, 7);
  return back <= 3 ? day - back : day + 7 - back;
};

/** A night reaches into the next day where it says so: ليلة السبت is the night that ends in Saturday. */
const nightly = (told: Told, days: Days | null, at: Publication): Days | null => {
  if (!days || days.start !== days.end) return days;
  if (told.weekday === undefined || told.day !== undefined) return days;
  if (told.part === 'after midnight' && told.clock === undefined) return { start: days.start, end: days.end + 1 };
  const past = told.part === 'night' && days.start === at.day && told.dayRef === undefined;
  return told.part === 'eve' || past ? { start: days.start - 1, end: days.end } : days;
};

/** Saturday and Sunday, as the agencies that write so mean them. */
const lastWeekend = (today: number): Days => {
  const saturday = today - modulo(weekdayOf(today) - 6, 7);
  return { start: saturday, end: saturday + 1 };
};

const firstOfWeek = (day: number): number => day - modulo(weekdayOf(day) - 1, 7);

const periodOf = ({ unit, shift }: { readonly unit: Unit; readonly shift: number }, today: number): Days => {
  if (unit === 'week') return { start: firstOfWeek(today) + shift * 7, end: firstOfWeek(today) + shift * 7 + 6 };
  const { year } = civilOf(today);
  if (unit === 'month') return monthDays(addMonths(today, shift));
  const size = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1;
  if (unit === 'hour' || unit === 'minute') return single(today);
  const first = Math.floor(year / size) * size + shift * size;
  return { start: dayOf({ year: first, month: 1, day: 1 }), end: dayOf({ year: first + size - 1, month: 12, day: 31 }) };
};

const monthDays = (day: number): Days => {
  const { year, month } = civilOf(day);
  return { start: dayOf({ year, month, day: 1 }), end: dayOf({ year, month, day: daysInMonth(year, month) }) };
};

const weekdayIn = (weekday: number, week: Days): Days => single(week.start + modulo(weekday - weekdayOf(week.start), 7));

const shifted = (day: number, unit: Unit, count: number): number => {
  const months = unit === 'month' ? 1 : unit === 'year' ? 12 : unit === 'decade' ? 120 : unit === 'century' ? 1200 : 0;
  if (months) return addMonths(day, Math.trunc(count * months)) + Math.round((count * months - Math.trunc(count * months)) * 30);
  const days = unit === 'week' ? 7 : unit === 'day' ? 1 : unit === 'hour' ? 1 / 24 : 1 / 1440;
  return day + Math.round(count * days);
};

const daysAgo = ({ terms, sign, since }: NonNullable<Told['ago']>, today: number): Days => {
  let day = today;
  for (const { count, unit } of terms) day = shifted(day, unit, count * sign);
  const coarse = agoPrecision(terms.map(({ unit }) => unit)) === 'year';
  if (!coarse || since) return single(day);
  const { year } = civilOf(day);
  return { start: dayOf({ year, month: 1, day: 1 }), end: dayOf({ year, month: 12, day: 31 }) };
};

/** The last 24 hours reach into today; the last two days, weeks, months end with yesterday, as newspapers count them. */
const spanOf = ({ count, unit, sign }: NonNullable<Told['span']>, today: number): Days => {
  const hours = unit === 'hour' || unit === 'minute';
  const far = hours ? today + sign * Math.ceil(unit === 'hour' ? count / 24 : count / 1440) : shifted(today, unit, count * sign);
  if (sign < 0) return { start: far, end: hours ? today : today - 1 };
  return { start: hours ? today : today + 1, end: far };
};

const thirds = (days: Days, edge: Edge, sizes: readonly [number, number]): Days => {
  if (edge === 'start') return { start: days.start, end: sizes[0] - 1 };
  return edge === 'middle' ? { start: sizes[0], end: sizes[1] - 1 } : { start: sizes[1], end: days.end };
};

const narrowed = (days: Days | null, edge: Edge | undefined, unit: Unit): Days | null => {
  if (!days || !edge) return days;
  if (unit === 'decade' || unit === 'century') {
    const months = unit === 'decade' ? 40 : 400;
    return thirds(days, edge, [addMonths(days.start, months), addMonths(days.start, months * 2)]);
  }
  if (unit === 'year') return thirds(days, edge, [addMonths(days.start, 4), addMonths(days.start, 8)]);
  const step = unit === 'month' ? 10 : 2;
  return thirds(days, edge, [days.start + step, days.start + step * 2]);
};

const dateOf = (told: Told, at: Publication): Days | null => {
  const year = told.year ?? (told.yearShift === undefined ? undefined : yearFrom(told, at));
  if (year === null) return null;
  if (told.month === undefined && told.monthShift === undefined)
    return year === undefined ? null : narrowed(yearDays(year, told.hijri === true), told.edge, 'year');
  const month = year === undefined ? monthNear(told, at) : monthIn(year, told.month!, told.hijri === true);
  if (!month || told.day === undefined) return narrowed(month, told.edge, 'month');
  return month.start + told.day - 1 <= month.end ? single(month.start + told.day - 1) : null;
};

const yearFrom = (told: Told, at: Publication): number | null => {
  if (at.day === null) return null;
  return (told.hijri ? (hijriMonthOf(at.day)?.year ?? Number.NaN) : civilOf(at.day).year) + told.yearShift!;
};

const yearDays = (year: number, hijri: boolean): Days | null => {
  if (Number.isNaN(year) || (hijri && year > latestHijri)) return null;
  return hijri ? hijriYear(year) : { start: dayOf({ year, month: 1, day: 1 }), end: dayOf({ year, month: 12, day: 31 }) };
};

const latestHijri = 1500;

/** رمضان 2019: the Hijri month that begins in that year of the other calendar. */
const hijriMonthIn = (year: number, month: number): Days | null => {
  if (year <= latestHijri) return hijriMonth(year, month);
  const about = Math.round(((year - 622) * 33) / 32);
  const near = [about - 1, about, about + 1].map((hijri) => hijriMonth(hijri, month));
  return near.find((days) => days && civilOf(days.start).year === year) ?? null;
};

const monthIn = (year: number, month: number, hijri: boolean): Days | null =>
  hijri ? hijriMonthIn(year, month) : isCivil({ year, month, day: 1 }) ? monthDays(dayOf({ year, month, day: 1 })) : null;

/** The year of a month that names none: by its shift, by the weekday beside it, or the latest that is not too far ahead. */
const monthNear = (told: Told, at: Publication): Days | null => {
  if (at.day === null) return null;
  const now = told.hijri ? hijriMonthOf(at.day) : civilOf(at.day);
  if (!now) return null;
  const hijri = told.hijri === true;
  if (told.month === undefined) return monthDays(addMonths(at.day, told.monthShift!));
  const { month, monthShift } = told;
  if (monthShift !== undefined && monthShift !== 0) {
    const ahead = monthShift > 0 ? 1 : -1;
    const inMonth =
      told.day !== undefined && month === now.month && (dayIn(monthIn(now.year, month, hijri), told.day) - at.day) * ahead > 0;
    const passed = inMonth || (month - now.month) * ahead > 0;
    return monthIn(now.year + (passed ? monthShift - Math.sign(monthShift) : monthShift), month, hijri);
  }
  const near = [now.year, now.year - 1, now.year + 1].map((year) => monthIn(year, month, hijri));
  const fits = near.find(
    (days) => days && told.weekday !== undefined && told.day !== undefined && weekdayOf(dayIn(days, told.day)) === told.weekday,
  );
  return fits ?? latest(told, [near[2], near[0], near[1]], at.day, monthDays(at.day).end);
};

const dayIn = (month: Days | null, day: number): number => (month ? month.start + day - 1 : Number.NaN);

const latest = (told: Told, later: readonly (Days | null)[], today: number, endOfMonth: number): Days | null =>
  later.find((days) => days && (told.day === undefined ? days.start <= endOfMonth : dayIn(days, told.day) <= today + daysAhead)) ?? null;

const nthDay = (told: Told, at: Publication): Days | null => {
  const { nth, weekday, edge: _, ...frame } = told;
  const month = dateOf(frame.month === undefined && frame.monthShift === undefined ? { ...frame, monthShift: 0 } : frame, at);
  if (!month || nth === undefined) return null;
  if (weekday === undefined) return single(nth < 0 ? month.end : month.start + nth - 1);
  const first = month.start + modulo(weekday - weekdayOf(month.start), 7);
  const day = nth < 0 ? month.end - modulo(weekdayOf(month.end) - weekday, 7) : first + (nth - 1) * 7;
  return day <= month.end ? single(day) : null;
};

/** The minute that a clock shows, where its offset is known. */
const minuteOf = (clock: Clock, day: number, at: Publication): string | null => {
  const minute = clock.hour * 60 + clock.minute;
  if (clock.offset !== undefined) return isoMinute(day, minute, clock.offset);
  if (clock.zone === 'utc') return isoMinute(day, minute, 0);
  if (clock.zone === 'other' || at.timezone === null) return null;
  return isoMinute(day, minute, localOffset(at.timezone, day, minute));
};

const coarser: readonly TimePrecision[] = ['minute', 'part_of_day', 'day', 'week', 'month', 'year'];

/** From one time to another; what the first leaves unsaid (its month, its year) it has from the second. */
const resolveInterval = ([from, to]: readonly [Told, Told], at: Publication): Resolved => {
  const night = from.part !== undefined && from.weekday !== undefined && to.weekday !== undefined;
  const second = night ? nextDay(from, to, at) : resolve(inheritDay(to, from), at);
  // Between two days the night is that of the first; no shift to the eve applies.
  const { part: _, ...whole } = from;
  const first = resolve(inherit(night ? whole : from, to), at);
  const precision = night ? 'part_of_day' : coarser[Math.max(coarser.indexOf(first.precision), coarser.indexOf(second.precision))];
  if (!first.days || !second.days) return { start: null, end: null, precision, basis: 'unresolved', days: null };
  const basis = first.basis === 'stated' && second.basis === 'stated' ? 'stated' : 'relative';
  if (first.precision === 'minute' && second.precision === 'minute') return resolveHours(first, second, from, to, basis, at);
  const start = begin(from, first.days.start, second.days.start);
  if (start > second.days.end) return { start: null, end: null, precision, basis: 'unresolved', days: null };
  return {
    start: first.precision === 'minute' ? first.start : isoOf(start),
    end: second.end,
    precision,
    basis,
    days: { start, end: second.days.end },
  };
};

/** An hour later than the one it leads to is of the day before: من السابعة مساء إلى الخامسة صباحا. */
const resolveHours = (first: Resolved, second: Resolved, from: Told, to: Told, basis: TimeBasis, at: Publication): Resolved => {
  const days = { start: first.days!.start, end: second.days!.end };
  if (first.start! <= second.end!) return { start: first.start, end: second.end, precision: 'minute', basis, days };
  const clock = inherit(from, to).clock!;
  const start = minuteOf(clock, days.start - 1, at);
  return { start, end: second.end, precision: 'minute', basis, days: { start: days.start - 1, end: days.end } };
};

const inherit = (from: Told, to: Told): Told => {
  const year = from.year === undefined && from.yearShift === undefined && to.year !== undefined ? { year: to.year } : {};
  if (from.day !== undefined && from.month === undefined && from.monthShift === undefined) {
    const { weekday: _, weekdayShift: __, part: ___, clock: ____, ...frame } = to;
    return { ...frame, ...from };
  }
  if (from.clock) {
    const later = from.clock.bare && to.clock && !to.clock.bare && to.clock.hour >= 12 && from.clock.hour + 12 <= to.clock.hour;
    const clock = later ? { ...from.clock, hour: from.clock.hour + 12 } : from.clock;
    if (saysDay(from)) return { ...from, clock };
    // من الرابعة مساء حتى الخامسة غدا: tomorrow is the day of the second alone.
    return (to.dayRef ?? 0) > 0 ? { clock, dayRef: to.dayRef! - 1 } : { ...to, clock };
  }
  return from.month === undefined ? from : { ...from, ...(from.hijri || to.hijri ? { hijri: true } : {}), ...year };
};

const saysDay = (told: Told): boolean => told.dayRef !== undefined || told.weekday !== undefined || told.day !== undefined;

/** الأحد من الساعة 9 إلى 11 مساء: the day stands with the first. */
const inheritDay = (to: Told, from: Told): Told => {
  if (!to.clock || !from.clock) return to;
  // من الخامسة مساء إلى السابعة: the evening goes on.
  const late = to.clock.bare && !from.clock.bare && from.clock.hour >= 12 && to.clock.hour < 12;
  const clock = late ? { ...to.clock, hour: to.clock.hour + 12 } : to.clock;
  return saysDay(from) && !saysDay(to) ? { ...from, clock } : { ...to, clock };
};

/** The weekday before the other one; the date before the other one, though it fell in the year before. */
const begin = (from: Told, first: number, second: number): number => {
  if (from.weekday !== undefined && from.day === undefined && from.dayRef === undefined) return second - modulo(second - first, 7);
  return first > second && from.month !== undefined && from.year === undefined ? addMonths(first, -12) : first;
};
