// Joins pieces of a time into one: مساء يوم الخميس 28 نوفمبر 2024 الساعة 18:40. A piece that tells nothing new or contradicts
// ends the phrase.
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { readClock, withGreenwich } from './read-clock.ts';
import { readBareYear, readDayOfMonth, readDigits, readMonth, readYear } from './read-dates.ts';
import { readDay, readDayRef, readNthDay, readPart, readSameTime, readWeekday } from './read-days.ts';
import { readAgo, readCountedSpan, readDecade, readEdge, readFeast, readNow, readPeriod, readSlice, readSpan } from './read-periods.ts';
import type { Read, Told } from './told.ts';
import { merge } from './told.ts';
import { isForm, wordAt } from './words-at.ts';

type Reader = (chart: ArabicChart, at: number) => Read | null;

const ago: Reader = (chart, at) => {
  const found = wordAt(chart, at, C.ago) ?? wordAt(chart, at, C.after);
  return found && found.to === at + 1 ? readAgo(chart, found.to, found.reading.lemma.key === 'ago' ? -1 : 1) : null;
};

/** In this order: what is longer or more telling first. */
const openers: readonly Reader[] = [
  readSlice,
  readNthDay,
  readClock,
  readFeast,
  readDigits,
  readDayOfMonth,
  readMonth,
  readSameTime,
  readYear,
  readDay,
  readWeekday,
  readDayRef,
  readPart,
  readCountedSpan,
  readSpan,
  readPeriod,
  ago,
  readEdge,
  readDecade,
  readNow,
  readBareYear,
];

const followers: readonly Reader[] = [readClock, readDigits, readDayOfMonth, readDay, readWeekday, readDayRef, readPart, readPeriod];

const first = (readers: readonly Reader[], chart: ArabicChart, at: number): Read | null => {
  for (const reader of readers) {
    const found = reader(chart, at);
    if (found) return found;
  }
  return null;
};

/** Pieces of one phrase are few; this bounds the work where text is nothing but times. */
const mostPieces = 6;

export const readPhrase = (chart: ArabicChart, at: number): Read | null => {
  const opening = first(openers, chart, at);
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
    const piece = first(followers, chart, at);
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
  const inside = first(openers, chart, read.to + 1);
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
