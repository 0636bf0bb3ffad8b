// Reads two times as the ends of one: بين 3 و7 مارس, من الأحد إلى الثلاثاء, شهري مايو ويونيو, ليل الخميس - الجمعة, 13-15 يوليو.
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { readPhrase } from './phrase.ts';
import { readBareHour, readClock } from './read-clock.ts';
import { monthAt, readMonth } from './read-dates.ts';
import type { Opening } from './roles.ts';
import type { Read, Told } from './told.ts';
import { merge } from './told.ts';
import { digitsAt, formAt, isDigits, isForm, numeralAt, wordAt } from './words-at.ts';

/** `phrase` is what the reader of phrases found at the same place. */
export const readInterval = (chart: ArabicChart, at: number, opens: Opening, phrase: Read | null): Read | null => {
  const dual = dualAt(chart, at);
  const how = opener(chart, at, dual !== null, opens);
  const hours = phrase?.told.clock ? toHour(chart, phrase) : null;
  if (hours) return hours;
  const from = firstEnd(chart, dual ?? at, how, dual === null ? phrase : readPhrase(chart, dual));
  const second = from && secondEnd(chart, from, how);
  if (!second || !belong(from.told, second.told)) return how === 'from' ? betweenHours(chart, at) : null;
  return { to: second.to, told: { interval: [from.told, second.told] }, why: [...from.why, ...second.why] };
};

/** غدا من الرابعة عصرا إلى الخامسة: an hour after a clock and إلى. */
const toHour = (chart: ArabicChart, first: Read): Read | null => {
  const to = joint(chart, first.to);
  const second = to === null || isDigits(chart, to) ? null : (clockPhrase(chart, to) ?? readBareHour(chart, to));
  return second?.told.clock ? { to: second.to, told: { interval: [first.told, second.told] }, why: [...first.why, ...second.why] } : null;
};

/** من السادسة إلى السابعة, من الأربعة ونص للخمسة: hours that only من and إلى tell. */
const betweenHours = (chart: ArabicChart, at: number): Read | null => {
  const first = readClock(chart, at) ?? readBareHour(chart, at);
  const to = first && joint(chart, first.to);
  if (!first || to === null) return null;
  const second = clockPhrase(chart, to) ?? readBareHour(chart, to);
  if (!second?.told.clock) return null;
  return { to: second.to, told: { interval: [first.told, second.told] }, why: [...first.why, ...second.why] };
};

const clockPhrase = (chart: ArabicChart, at: number): Read | null => {
  const phrase = readPhrase(chart, at);
  if (phrase?.told.clock) return phrase;
  const hour = readBareHour(chart, at);
  const day = hour && readPhrase(chart, hour.to);
  const told = day && merge(hour.told, day.told);
  return told && { to: day.to, told, why: [...hour.why, ...day.why] };
};

/** Where the second hour begins: after إلى or حتى, or with the ل that it carries. */
const joint = (chart: ArabicChart, at: number): number | null => {
  if (isForm(chart, at, 'الي', 'حتي', 'وحتي', 'لل', 'ل', '-')) return at + 1;
  return carriesTo(chart, at) ? at : null;
};

const carriesTo = (chart: ArabicChart, at: number): boolean =>
  at < chart.count && formAt(chart, at).startsWith('ل') && chart.words[at].readings.some(({ features }) => features.preposition === 'ل');

type Opener = 'between' | 'from' | 'dual' | 'since' | 'none';

const opener = (chart: ArabicChart, at: number, dual: boolean, opens: Opening): Opener => {
  if (dual) return 'dual';
  if (isForm(chart, at - 1, 'بين', 'وبين')) return 'between';
  if (isForm(chart, at - 1, 'من', 'ومن')) return 'from';
  return opens.role === 'since' ? 'since' : 'none';
};

/** يومي, شهري, عامي: two of them follow. */
const dualAt = (chart: ArabicChart, at: number): number | null => {
  if (isForm(chart, at, 'يومي', 'ويومي', 'ليلتي')) return at + 1;
  const unit = wordAt(chart, at, C.timeUnit);
  return unit && unit.reading.features.number === 'dual' && unit.reading.features.construct ? unit.to : null;
};

/** A whole time, or a number that the second end makes a day or a year of. */
const firstEnd = (chart: ArabicChart, at: number, opens: Opener, phrase: Read | null): Read | null => {
  if (phrase && !phrase.told.ago && !phrase.told.span && !phrase.told.unresolved && (!phrase.told.now || opens === 'from')) return phrase;
  const number = numeralAt(chart, at);
  if (!number) return null;
  if (number.value >= 1 && number.value <= 31) return { to: number.to, told: { day: number.value }, why: number.why };
  return digitsAt(chart, at).length === 4 && number.value > 1800 && number.value < 2100
    ? { to: number.to, told: { year: number.value }, why: [] }
    : null;
};

/** Which words may join the two, by what opened the first: و only after بين or a dual. */
const secondEnd = (chart: ArabicChart, first: Read, opens: Opener): Read | null => {
  const { to } = first;
  if (isForm(chart, to, '-', '/') && opens !== 'since') return dashed(chart, to + 1, first);
  if (isForm(chart, to, 'الي', 'والي', 'وحتي', 'حتي', 'لغايه', 'ل'))
    return opens === 'since' ? null : lastEnd(chart, to + 1, first, isForm(chart, to, 'الي', 'والي', 'ل') || opens !== 'none');
  if (opens === 'from' && carriesTo(chart, to)) return lastEnd(chart, to, first, true);
  const and = isForm(chart, to, 'و') ? to + 1 : formAt(chart, to).startsWith('و') ? to : -1;
  if (and >= 0 && (opens === 'between' || opens === 'dual' || twoWeekdays(chart, first, and))) return lastEnd(chart, and, first, true);
  return night(first.told) && wordAt(chart, to, C.weekday)?.reading.features.article ? lastEnd(chart, to, first, true) : null;
};

const night = ({ part }: Told): boolean => part === 'night' || part === 'eve';

const dashed = (chart: ArabicChart, at: number, first: Read): Read | null => {
  // A hyphen joins days; between a weekday and a date it joins nothing.
  const second = lastEnd(chart, at, first, true);
  return second && (first.told.weekday === undefined) === (second.told.weekday === undefined) ? second : null;
};

/** الاثنين والثلاثاء: one day after the other. */
const twoWeekdays = (chart: ArabicChart, { told }: Read, at: number): boolean => {
  const next = wordAt(chart, at, C.weekday)?.reading;
  return (
    told.weekday !== undefined &&
    told.day === undefined &&
    next?.features.article === true &&
    next.lemma.data.value === (told.weekday + 1) % 7
  );
};

const lastEnd = (chart: ArabicChart, at: number, first: Read, sure: boolean): Read | null => {
  const year =
    /^(?:18|19|20)\d\d$/.test(digitsAt(chart, at)) && first.told.day === undefined
      ? { to: at + 1, told: { year: Number(digitsAt(chart, at)) }, why: [] }
      : null;
  if (year && first.told.year !== undefined) return year;
  const phrase = readPhrase(chart, at) ?? monthJoined(chart, at);
  if (phrase) return sure && !phrase.told.ago && !phrase.told.span ? phrase : null;
  // تموز 13 الى 15: the month stands with the first.
  const number = numeralAt(chart, at);
  if (!number || first.told.day === undefined || first.told.month === undefined || number.value > 31 || !isDigits(chart, number.to - 1))
    return null;
  return { to: number.to, told: { ...first.told, day: number.value }, why: number.why };
};

const monthJoined = (chart: ArabicChart, at: number): Read | null => (monthAt(chart, at) ? readMonth(chart, at) : null);

/** Two ends of one sort: two days, two months, two years. */
const belong = (a: Told, b: Told): boolean => {
  if (a.day !== undefined && a.month === undefined && a.weekday === undefined && a.monthShift === undefined)
    return b.day !== undefined && (b.day > a.day || b.month === undefined) && (b.month !== undefined || b.monthShift !== undefined);
  if (isYearOnly(a)) return isYearOnly(b);
  if (a.month !== undefined && a.day === undefined) {
    if (a.year !== undefined || a.yearShift !== undefined) return b.month !== undefined || isYearOnly(b);
    return b.month !== undefined && b.day === undefined;
  }
  if (a.now) return saysDay(b) || b.nth !== undefined || b.month !== undefined;
  return saysDay(a) && saysDay(b);
};

const isYearOnly = (told: Told): boolean => told.month === undefined && (told.year !== undefined || told.yearShift !== undefined);
const saysDay = (told: Told): boolean =>
  told.day !== undefined || told.weekday !== undefined || told.dayRef !== undefined || told.clock !== undefined;
