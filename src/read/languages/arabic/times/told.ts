// What the words of a time phrase say, before it is set against the day of publication. Readers fill it piece by piece, the
// resolver turns it into dates.

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
export type Edge = 'start' | 'middle' | 'end';

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** No part of the day is said with it: three, in the night or after noon. */
  readonly bare: boolean;
  /** Its minutes ahead of Greenwich, where the report gives both. */
  readonly offset?: number;
  /** Which clock shows it: the place's own, Greenwich, or one that we do not know. */
  readonly zone: 'local' | 'utc' | 'other';
}

export interface Term {
  readonly count: number;
  readonly unit: Unit;
}

/** A shift of -1 is الماضي, 0 الجاري, 1 المقبل, -2 قبل الماضي, 2 بعد المقبل. */
export interface Told {
  readonly weekday?: number;
  readonly weekdayShift?: number;
  /** Days from that of publication: أمس is -1. */
  readonly dayRef?: number;
  readonly day?: number;
  readonly month?: number;
  readonly monthShift?: number;
  readonly year?: number;
  readonly yearShift?: number;
  readonly hijri?: boolean;
  /** الأسبوع الماضي; with a weekday, the day in that week; with a day, the day of that month. */
  readonly period?: { readonly unit: Unit; readonly shift: number };
  readonly edge?: Edge;
  /** نهاية الأسبوع alone, which news tells of when it is over. */
  readonly weekend?: true;
  readonly part?: string;
  readonly clock?: Clock;
  /** The third Friday, the last day: -1 is the last. */
  readonly nth?: number;
  /** النصف الأول من, الأسبوع الأخير من: which of so many equal parts of a month or year; -1 is the last. */
  readonly slice?: { readonly of: number; readonly index: number };
  /** Time from publication: قبل ثلاثة أيام has sign -1. */
  readonly ago?: {
    readonly terms: readonly Term[];
    readonly sign: number /** A running count begins on that very day. */;
    readonly since?: true;
  };
  /** بعد ثلاثة أيام من 27 نوفمبر: how far from the time told. */
  readonly after?: { readonly terms: readonly Term[]; readonly sign: number };
  /** الساعات الـ24 الماضية: the last (or next) so many. */
  readonly span?: { readonly count: number; readonly unit: Unit; readonly sign: number };
  readonly years?: { readonly from: number; readonly to: number };
  readonly interval?: readonly [Told, Told];
  readonly now?: true;
  /** اليوم نفسه, اليوم التالي: so many days from the day told before it. */
  readonly fromLast?: number;
  /** 15 من الشهر نفسه: its month is that of the day told before it. */
  readonly sameMonth?: true;
  /** في وقت سابق من: what has passed of it. */
  readonly passed?: true;
  /** Words of time that cannot be resolved: في الأيام الأخيرة. */
  readonly unresolved?: Unit;
}

/** A reading of some words: up to which token, what they say, and the rules behind it. */
export interface Read {
  readonly to: number;
  readonly told: Told;
  readonly why: readonly number[];
}

const ofDay: ReadonlySet<keyof Told> = new Set([
  'weekday',
  'weekdayShift',
  'dayRef',
  'day',
  'month',
  'monthShift',
  'year',
  'yearShift',
  'hijri',
  'part',
  'clock',
  'nth',
]);

const isOfDay = (told: Told): boolean => {
  for (const key in told) if (!ofDay.has(key as keyof Told)) return false;
  // A month or a year by itself says no day that a weekday could add to; a day of a month that is only counted from now does.
  return (told.month === undefined && told.year === undefined) || told.day !== undefined;
};

/** Two pieces that tell of the same day as one; null where they cannot. */
export const merge = (a: Told, b: Told): Told | null => {
  for (const key in b) if (a[key as keyof Told] !== undefined) return null;
  if (isOfDay(a) && isOfDay(b)) return { ...a, ...b };
  // بعد أسبوعين يوم الخميس: the Thursday next to it.
  if (a.ago && b.weekday !== undefined && b.weekdayShift === undefined && b.day === undefined && a.weekday === undefined)
    return { ...a, weekday: b.weekday };
  if (a.period?.unit === 'week' && a.weekday !== undefined && Object.keys(b).every((key) => key === 'clock' || key === 'part'))
    return { ...a, ...b };
  const week = a.period ?? b.period;
  const day = a.period ? b : a;
  return week?.unit === 'week' && day.weekday !== undefined && day.dayRef === undefined && day.day === undefined ? { ...a, ...b } : null;
};
