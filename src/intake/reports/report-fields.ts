// What is known of a report besides its text: checked once, wherever it comes from (a line of JSON, an option of the command).
import { IsnadError, type Report } from '../../model/index.ts';
import type { OutletIndex } from './outlet-index.ts';

export interface ReportFields {
  readonly published: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly timezone: string | null;
}

export const bad = (field: string, got: string, expected: string): IsnadError =>
  new IsnadError('bad-input', `${field}: got ${got}, expected ${expected}`);

const stamp = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](\d{2}):?(\d{2}))?)?$/;

/** A day that the calendar has, and a time that a clock shows. */
const isMoment = (text: string): boolean => {
  const parts = stamp.exec(text);
  if (!parts) return false;
  const [year, month, day, hour = 0, minute = 0, second = 0, hours = 0, minutes = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0)) as number[];
  const isDay = month! >= 1 && month! <= 12 && day! >= 1 && day! <= new Date(Date.UTC(2000 + (year! % 400), month!, 0)).getUTCDate();
  return isDay && hour < 24 && minute < 60 && second < 61 && hours < 24 && minutes < 60;
};

/** Zones met before, since asking Intl costs far more than reading a report, and a stream names few. */
const createZoneCheck = (): ((zone: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (zone) => {
    const before = known.get(zone);
    if (before !== undefined) return before;
    const holds = isZone(zone);
    if (known.size > 1000) known.clear();
    known.set(zone, holds);
    return holds;
  };
};

const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false; // Intl tells an unknown zone by throwing, and nothing else is asked of it here
  }
};

const knowsZone = createZoneCheck();

/** Refuses what cannot be a date or a zone; `named` is put before the field's name, such as `--`. */
export const checkFields = ({ published, timezone }: ReportFields, named = ''): void => {
  if (published !== null && !isMoment(published))
    throw bad(`${named}published`, `"${published}"`, 'a date or time such as 2024-11-29 or 2024-11-29T08:30+03:00');
  if (timezone !== null && !knowsZone(timezone)) throw bad(`${named}timezone`, `"${timezone}"`, 'a zone such as Asia/Damascus');
};

export const makeReport = (id: string, text: string, fields: ReportFields, findOutlet: OutletIndex): Report => {
  if (text.trim() === '') throw bad('text', 'nothing but white space', 'the words of the report');
  return { id, text, ...fields, outletKind: findOutlet(fields.outlet, fields.url)?.kind ?? null };
};
