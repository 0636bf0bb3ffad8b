// When and where a report was published, as the resolver needs it: the local day, and offsets of its time zone.

import type { Report } from '../../../../../model/index.ts';
import { IsnadError } from '../../../../../model/index.ts';
import type { ArabicChart } from '../../nodes.ts';
import { C } from '../../words/classes.ts';
import { wordAt } from '../words-at.ts';
import { dayOf, isCivil } from './days.ts';
import type { NamedTwice } from './own-day.ts';
import { ownDay } from './own-day.ts';

export interface Publication {
  /** The local day of publication; null where nobody says. */
  readonly day: number | null;
  /** Minutes into that day, and the offset of the clock that showed them; null where only the day is known. */
  readonly clock: { readonly minute: number; readonly offset: number } | null;
  readonly timezone: string | null;
  readonly newspaper: boolean;
}

const minutesPerDay = 1440;
const msPerMinute = 60_000;

const stamp = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** A memo by chart: many phrases of a report ask the same. */
const known = new WeakMap<ArabicChart, Publication>();

export const publicationOf = (chart: ArabicChart): Publication => {
  const found = known.get(chart) ?? written(readPublication(chart.report), chart);
  known.set(chart, found);
  return found;
};

/** Set to the day on which the text was written; the hour of publication is then of another day. */
const written = (publication: Publication, chart: ArabicChart): Publication => {
  if (publication.day === null) return publication;
  const day = ownDay(publication.day, namedTwice(chart));
  return day === publication.day ? publication : { ...publication, day, clock: null };
};

/** أمس الخميس, اليوم، الجمعة, أول من أمس (الأربعاء). */
const namedTwice = (chart: ArabicChart): readonly NamedTwice[] => {
  const out: NamedTwice[] = [];
  for (let at = 0; at < chart.count; at++) {
    const day = wordAt(chart, at, C.today);
    if (!day || day.reading.lemma.data.value! > 0) continue;
    const to = chart.has(day.to, C.comma) || chart.has(day.to, C.open) ? day.to + 1 : day.to;
    const weekday = wordAt(chart, wordAt(chart, to, C.dayWord)?.to ?? to, C.weekday);
    if (weekday?.reading.features.article) out.push({ dayRef: day.reading.lemma.data.value!, weekday: weekday.reading.lemma.data.value! });
  }
  return out;
};

export const readPublication = (report: Report): Publication => ({
  ...localTime(report.published, report.timezone),
  timezone: report.timezone,
  // What a newspaper puts on its site is not printed, and tells of the same day.
  newspaper: report.outletKind === 'newspaper' && report.url === null,
});

const localTime = (published: string | null, timezone: string | null): Pick<Publication, 'day' | 'clock'> => {
  if (published === null) return { day: null, clock: null };
  const parts = stamp.exec(published);
  const date = parts && { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  if (!date || !isCivil(date))
    throw new IsnadError('bad-input', `published: got "${published}", expected an ISO date or time such as 2024-11-29`);
  const day = dayOf(date);
  if (parts[4] === undefined) return { day, clock: null };
  const minute = Number(parts[4]) * 60 + Number(parts[5]);
  if (parts[6] === undefined) return { day, clock: timezone === null ? null : { minute, offset: localOffset(timezone, day, minute) } };
  const written = offsetMinutes(parts[6]);
  if (timezone === null) return { day, clock: { minute, offset: written } };
  const utc = day * minutesPerDay + minute - written;
  const offset = offsetAt(timezone, utc);
  return {
    day: Math.floor((utc + offset) / minutesPerDay),
    clock: { minute: (((utc + offset) % minutesPerDay) + minutesPerDay) % minutesPerDay, offset },
  };
};

const offsetMinutes = (text: string): number => {
  if (text === 'Z' || text === 'GMT') return 0;
  const digits = text.replace(/^GMT/, '').replace(':', '');
  const size = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5));
  return digits[0] === '-' ? -size : size;
};

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timezone: string): Intl.DateTimeFormat => {
  let format = formats.get(timezone);
  if (format) return format;
  try {
    format = new Intl.DateTimeFormat('en', { timeZone: timezone, timeZoneName: 'longOffset' });
  } catch (cause) {
    throw new IsnadError('bad-input', `timezone: got "${timezone}", expected an IANA name such as Asia/Damascus`, { cause });
  }
  formats.set(timezone, format);
  return format;
};

/** The zone's offset from UTC at a moment, both in minutes. */
const offsetAt = (timezone: string, utc: number): number => {
  const name = formatOf(timezone)
    .formatToParts(utc * msPerMinute)
    .find(({ type }) => type === 'timeZoneName');
  return offsetMinutes(name!.value);
};

/** The zone's offset when its clocks show this local time. */
export const localOffset = (timezone: string, day: number, minute: number): number => {
  const local = day * minutesPerDay + minute;
  const first = offsetAt(timezone, local);
  return offsetAt(timezone, local - first);
};
