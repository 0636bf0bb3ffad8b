// Times of a claim in words for people: the day with its weekday, the words where no day is known, and what it rests on.
import type { Time } from '../../model/index.ts';
import { readable } from './terminal-text.ts';

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Thu 28 Nov 2024`, and the minute where there is one. */
export const showDay = (iso: string): string => {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number) as [number, number, number];
  const weekday = days[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]!;
  const clock = iso.length > 10 ? ` ${iso.slice(11, 16)}` : '';
  return `${weekday} ${day} ${months[month - 1]} ${year}${clock}`;
};

const showMonth = (iso: string): string => `${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;

const coarse = (iso: string, precision: Time['precision']): string => {
  if (precision === 'year') return iso.slice(0, 4);
  return precision === 'month' ? showMonth(iso) : showDay(iso);
};

/** From its first to its last day; one of them where the other is open or the same. */
const range = ({ start, end, precision }: Time): string => {
  const first = start === null ? null : coarse(start, precision);
  const last = end === null ? null : coarse(end, precision);
  if (first === null) return last === null ? '' : `up to ${last}`;
  if (last === null) return `from ${first}`;
  if (first === last) return first;
  return start!.slice(0, 10) === end!.slice(0, 10) ? `${first}–${end!.slice(11, 16)}` : `${first} to ${last}`;
};

/** The first day alone, for what a count starts from. */
export const showStart = (time: Time): string => (time.start === null ? unresolved(time) : coarse(time.start, time.precision) + part(time));

/** The last day alone, for up to when it counts. */
export const showEnd = (time: Time): string => (time.end === null ? unresolved(time) : coarse(time.end, time.precision) + part(time));

export const showTime = (time: Time): string => {
  if (time.start === null && time.end === null) return unresolved(time);
  if (time.basis === 'report')
    return `by ${range({ ...time, start: null })} (the day of publication is all that is known)`.replace('by up to', 'by');
  return range(time) + part(time);
};

const unresolved = ({ text }: Time): string => `${readable(text)} (unresolved)`;

/** Morning, evening and the like have no name of ours: the report's own words say it. */
const part = ({ precision, text }: Time): string => (precision === 'part_of_day' && text !== '' ? `, ${readable(text)}` : '');
