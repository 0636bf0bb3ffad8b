// Joins pieces of a time into one: مساء يوم الخميس 28 نوفمبر 2024 الساعة 18:40. A piece that tells nothing new or contradicts
// ends the phrase.
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { readClock, withGreenwich } from './read-clock.ts';
import { readBareYear, readDayOfMonth, readDigits, readMonth, readYear } from './read-dates.ts';
import { readDay, readDayRef, readNthDay, readPart, readSameTime, readWeekday } from './read-days.ts';
import {
  readAgo,
  readCountedSpan,
  readDecade,
  readEdge,
  readFeast,
  readLength,
  readNow,
  readPeriod,
  readSlice,
  readSpan,
} from './read-periods.ts';
import type { Read, Told } from './told.ts';
import { merge } from './told.ts';
import { anyOf, begins, isDigits, isForm, wordAt } from './words-at.ts';

type Reader = (chart: ArabicChart, at: number) => Read | null;

const ago: Reader = (chart, at) => {
  const found = wordAt(chart, at, C.ago) ?? wordAt(chart, at, C.after);
  if (!found || found.to !== at + 1) return null;
  const sign = found.reading.lemma.key === 'ago' ? -1 : 1;
  const read = readAgo(chart, found.to, sign);
  return read && (fromDate(chart, read, found.to, sign) ?? read);
};

/** بعد ثلاثة أيام من 27 نوفمبر: counted from a date, where one follows. */
const fromDate = (chart: ArabicChart, read: Read, at: number, sign: number): Read | null => {
  if (!read.told.unresolved || !isForm(chart, read.to, 'من', 'علي')) return null;
  const length = readLength(chart, at);
  const date = first(dates, datesAny, chart, read.to + 1);
  if (!length || length.vague || !date) return null;
  return { to: date.to, told: { ...date.told, after: { terms: length.terms, sign } }, why: [...read.why, ...date.why] };
};

/** A reader, and the words at which it can begin. */
type Gated = readonly [gate: Uint32Array, reader: Reader];

const gated = (reader: Reader, ...classes: readonly number[]): Gated => [anyOf(...classes), reader];

const clock = gated(readClock, C.clockWord, C.digits, C.numberWord, C.ordinal);
const digits = gated(readDigits, C.digits);
const dayOfMonth = gated(readDayOfMonth, C.digits, C.numberWord, C.ordinal, C.dayWord, C.timeEdge);
const day = gated(readDay, C.dayWord);
const weekday = gated(readWeekday, C.weekday, C.before);
const dayRef = gated(readDayRef, C.today, C.nightWord);
const part = gated(readPart, C.dayPart, C.before);
const period = gated(readPeriod, C.timeUnit, C.before);

/** In this order: what is longer or more telling first. */
const openers: readonly Gated[] = [
  gated(readSlice, C.timeEdge, C.clockFraction, C.timeUnit),
  gated(readNthDay, C.timeOther, C.ordinal, C.weekday, C.today),
  clock,
  gated(readFeast, C.feast),
  digits,
  dayOfMonth,
  gated(readMonth, C.month, C.hijriMonth, C.timeUnit),
  gated(readSameTime, C.today, C.timeUnit),
  gated(readYear, C.timeUnit, C.before),
  day,
  weekday,
  dayRef,
  part,
  gated(readCountedSpan, C.digits, C.numberWord, C.timeOther),
  gated(readSpan, C.timeUnit),
  period,
  gated(ago, C.ago, C.after),
  gated(readEdge, C.timeEdge, C.timeOther),
  gated(readDecade, C.decadeWord),
  gated(readNow, C.currentTime),
  gated(readBareYear, C.digits),
];

const followers: readonly Gated[] = [clock, digits, dayOfMonth, day, weekday, dayRef, part, period];

/** What a length of time may be counted from. */
const dates: readonly Gated[] = [
  digits,
  dayOfMonth,
  gated(readMonth, C.month, C.hijriMonth, C.timeUnit),
  gated(readEdge, C.timeEdge, C.timeOther),
];

const union = (readers: readonly Gated[]): Uint32Array => {
  const all = anyOf();
  for (const [gate] of readers)
    gate.forEach((bits, i) => {
      all[i] |= bits;
    });
  return all;
};
const opensAny = union(openers);
const datesAny = union(dates);
const followsAny = union(followers);

const first = (readers: readonly Gated[], any: Uint32Array, chart: ArabicChart, at: number): Read | null => {
  if (at >= chart.count || !begins(chart, at, any)) return null;
  for (const [gate, reader] of readers) {
    const found = begins(chart, at, gate) ? reader(chart, at) : null;
    if (found) return found;
  }
  return null;
};

/** Pieces of one phrase are few; this bounds the work where text is nothing but times. */
const mostPieces = 6;

export const readPhrase = (chart: ArabicChart, at: number): Read | null => {
  // The article before digits is a word of its own: الـ27.
  const opening = first(openers, opensAny, chart, isForm(chart, at, 'ال') && isDigits(chart, at + 1) ? at + 1 : at);
  if (!opening) return null;
  let read = opening;
  for (let pieces = 1; pieces < mostPieces; pieces++) {
    const next: Read | null = follow(chart, read) ?? bracketed(chart, read);
    if (!next) break;
    read = next;
  }
  return read;
};

const follow = (chart: ArabicChart, read: Read): Read | null => {
  for (const at of nextPlaces(chart, read)) {
    const piece = first(followers, followsAny, chart, at);
    const told = piece && merge(read.told, piece.told);
    if (told) return { to: piece.to, told, why: [...read.why, ...piece.why] };
  }
  return null;
};

/** Right after, or over a word that links a time to its day: من، في، الموافق, a comma after a weekday. */
const nextPlaces = (chart: ArabicChart, { to, told }: Read): readonly number[] => {
  const link = wordAt(chart, to, C.timeLink);
  if (link) return [to, link.to];
  const dayTold = told.weekday !== undefined || told.part !== undefined || told.clock !== undefined || told.dayRef !== undefined;
  if (isForm(chart, to, 'من', 'في', 'عند', 'ل') && dayTold) return [to + 1];
  return isForm(chart, to, ',', '-', '/') && (told.weekday !== undefined || told.dayRef !== undefined) ? [to, to + 1] : [to];
};

/** أمس (الخميس), 15 شعبان 1444 (7 مارس 2023): what stands in brackets adds to the time, or tells it again in another calendar. */
const bracketed = (chart: ArabicChart, read: Read): Read | null => {
  if (!chart.has(read.to, C.open)) return null;
  const inside = first(openers, opensAny, chart, read.to + 1);
  const more = inside && (follow(chart, inside) ?? inside);
  if (!more || !chart.has(more.to, C.close)) return null;
  const told = merge(read.told, more.told) ?? retold(read.told, more.told);
  return told && { to: more.to + 1, told, why: [...read.why, ...more.why] };
};

/** اليوم (أمس): the editor's word in brackets; a date of the other calendar: the Gregorian one counts. */
const retold = (outer: Told, inner: Told): Told | null => {
  if (outer.clock && inner.clock && Object.keys(inner).length === 1) {
    const clock = withGreenwich(outer.clock, inner.clock);
    return clock && { ...outer, clock };
  }
  if (outer.dayRef !== undefined && inner.dayRef !== undefined) return { ...outer, ...inner };
  if (outer.month === undefined || inner.month === undefined) return null;
  return outer.hijri ? inner : inner.hijri ? outer : null;
};
