// A moment in any of the shapes that are common in data, made ISO: RFC 2822, seconds or milliseconds since 1970, days parted by slashes.
// What can be read in two ways is refused, since a wrong day makes all the times of a report wrong.
import { bad } from './report-fields.ts';

/** Null for nothing but white space. What already is ISO, and what is of no known shape, stays: it is checked as our own dates are. */
export const isoMoment = (value: string | number): string | null => {
  const text = String(value).trim();
  if (text === '') return null;
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return ofEpoch(text);
  if (text.length > longest) return text;
  return ofMail(text) ?? ofSlashes(text) ?? text;
};

const longest = 64;

const expected = 'a moment that can be read in one way only, such as 2024-11-29T08:30+03:00';
const unclear = (text: string): Error => bad('published', `"${text.slice(0, longest)}"`, expected);

/** Ten digits are seconds from 2001 to 2286, thirteen milliseconds of the same years; others may be years, days written together, anything. */
const ofEpoch = (text: string): string => {
  const whole = /^\d+/.exec(text)?.[0] ?? '';
  if (whole.length !== 10 && whole.length !== 13) throw unclear(text);
  const date = new Date(whole.length === 10 ? Number(text) * 1000 : Number(text));
  return date.toISOString().replace('.000Z', 'Z');
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** The zones that RFC 2822 names, in hours. */
const zones: Readonly<Record<string, string>> = {
  ...{ GMT: 'Z', UTC: 'Z', UT: 'Z', Z: 'Z', EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00' },
  ...{ PST: '-08:00', PDT: '-07:00' },
};
const mail =
  /^(?:([A-Za-z]{3})[a-z]*, ?)?(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))? ?([A-Z]{1,3}|[+-]\d{2}:?\d{2})?$/;

/** `Fri, 29 Nov 2024 08:30:00 +0300`. A weekday that does not fit its date shows that one of the two is wrong. */
const ofMail = (text: string): string | null => {
  const parts = mail.exec(text);
  if (parts === null) return null;
  const [, weekday, day, name, year, hour, minute, second = '00', zone] = parts;
  const month = months.indexOf(name!.toLowerCase()) + 1;
  if (month === 0) return null;
  const date = `${year}-${two(month)}-${two(day!)}`;
  if (weekday !== undefined && days.indexOf(weekday.toLowerCase()) !== new Date(`${date}T00:00Z`).getUTCDay()) throw unclear(text);
  return `${date}T${two(hour!)}:${minute}:${second}${zone === undefined ? '' : offsetOf(zone, text)}`;
};

const two = (number: number | string): string => String(number).padStart(2, '0');

const offsetOf = (zone: string, text: string): string => {
  if (/^[+-]/.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  if (!Object.hasOwn(zones, zone)) throw unclear(text);
  return zones[zone]!;
};

const slashed = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** `2024/11/29`, `29/11/2024`, `11/29/2024`; of `05/06/2024` nobody knows which is the month. */
const ofSlashes = (text: string): string | null => {
  const parts = slashed.exec(text);
  if (parts === null) return null;
  const [, first, , second, third, hour, minute, seconds = '00'] = parts;
  const time = hour === undefined ? '' : `T${two(hour)}:${minute}:${seconds}`;
  if (first!.length === 4 && third!.length <= 2) return `${first}-${two(second!)}-${two(third!)}${time}`;
  if (third!.length !== 4 || first!.length > 2) throw unclear(text);
  const [one, other] = [Number(first), Number(second)];
  if (one <= 12 && other <= 12 && one !== other) throw unclear(text);
  return one > 12 ? `${third}-${two(other)}-${two(one)}${time}` : `${third}-${two(one)}-${two(other)}${time}`;
};
