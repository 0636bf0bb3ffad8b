// The date that a line of a page tells, such as «نشر في: الجمعة 29 نوفمبر 2024 - 18:40»: a day with its year, and the time of day where there is one.
// Only for lines of pages; times in running text are the reader's.
import { fold } from '../../../text/index.ts';

/** Months by their names in Egypt, the Levant and Iraq, the Maghreb, and in English, folded. */
const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'يناير', 'كانون الثاني', 'جانفي'],
  ['february', 'feb', 'فبراير', 'شباط', 'فيفري'],
  ['march', 'mar', 'مارس', 'اذار'],
  ['april', 'apr', 'ابريل', 'نيسان', 'افريل'],
  ['may', 'مايو', 'ايار', 'ماي'],
  ['june', 'jun', 'يونيو', 'يونيه', 'حزيران', 'جوان'],
  ['july', 'jul', 'يوليو', 'يوليه', 'تموز', 'جويليه'],
  ['august', 'aug', 'اغسطس', 'اب', 'اوت'],
  ['september', 'sep', 'سبتمبر', 'ايلول', 'شتنبر'],
  ['october', 'oct', 'اكتوبر', 'تشرين الاول'],
  ['november', 'nov', 'نوفمبر', 'تشرين الثاني', 'نونبر'],
  ['december', 'dec', 'ديسمبر', 'كانون الاول', 'دجنبر'],
];

const monthOf = new Map(monthNames.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

const longestLine = 200;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `2024-11-29`, or `2024-11-29T18:40` in the time of the page; null where the line tells none. Of two dates the first. */
export const dateIn = (line: string): string | null => {
  if (line.length > longestLine) return null;
  const words = fold(line)
    .toLowerCase()
    .split(/[\s,،;()[\]|«»"]+/)
    .filter((word) => word !== '');
  const day = dayIn(words);
  if (!day) return null;
  const time = timeIn(words);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${day.year}-${two(day.month)}-${two(day.day)}${time ? `T${two(time.hour)}:${two(time.minute)}` : ''}`;
};

const isDay = ({ year, month, day }: Day): boolean =>
  year >= 1990 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

const dayIn = (words: readonly string[]): Day | null => {
  for (let i = 0; i < words.length; i++) {
    const found = numericDay(words[i]!) ?? namedDay(words, i);
    if (found && isDay(found)) return found;
  }
  return null;
};

/** 29/11/2024, 29-11-2024, 2024/11/29; day first, as Arabic writes it, save where that is no date. */
const numericDay = (word: string): Day | null => {
  const parts = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$/.exec(word.replace(/t\d.*$/, ''));
  if (!parts) return null;
  const [a, b, c] = parts.slice(1).map(Number) as [number, number, number];
  if (parts[1]!.length === 4) return { year: a, month: b, day: c };
  if (parts[3]!.length !== 4) return null;
  return b > 12 ? { year: c, month: a, day: b } : { year: c, month: b, day: a };
};

const numberOf = (word: string | undefined): number =>
  word !== undefined && /^\d{1,4}(?:st|nd|rd|th)?$/.test(word) ? Number.parseInt(word, 10) : Number.NaN;

/** The month that stands at `at`, of one word or two, and how many words it takes; «نوفمبر/تشرين الثاني» is one month. */
const monthAt = (words: readonly string[], at: number): { readonly month: number; readonly size: number } | null => {
  for (const size of [5, 4, 3, 2, 1]) {
    const name = words.slice(at, at + size).join(' ');
    const parts = name.split(/\s*[/-]\s*/);
    const months = parts.map((part) => monthOf.get(part));
    if (parts.length <= 2 && months[0] !== undefined && months.every((month) => month === months[0])) return { month: months[0], size };
  }
  return null;
};

/** 29 نوفمبر 2024, and November 29, 2024. */
const namedDay = (words: readonly string[], at: number): Day | null => {
  const month = monthAt(words, at);
  if (!month) return null;
  const behind = at + month.size;
  const [before, first, second] = [numberOf(words[at - 1]), numberOf(words[behind]), numberOf(words[behind + 1])];
  if (before >= 1 && before <= 31 && first > 31) return { year: first, month: month.month, day: before };
  if (first >= 1 && first <= 31 && second > 31) return { year: second, month: month.month, day: first };
  return null;
};

const mornings = new Set(['ص', 'صباحا', 'am', 'a.m.']);
const evenings = new Set(['م', 'مساء', 'مساءا', 'pm', 'p.m.', 'ظهرا', 'عصرا']);

const timeIn = (words: readonly string[]): { readonly hour: number; readonly minute: number } | null => {
  for (let i = 0; i < words.length; i++) {
    const parts = /^(?:.*t)?(\d{1,2}):(\d{2})(?::\d{2})?(ص|م|am|pm)?$/.exec(words[i]!);
    if (!parts) continue;
    const [hour, minute] = [Number(parts[1]), Number(parts[2])];
    if (hour > 23 || minute > 59) continue;
    const half = [parts[3], words[i + 1], words[i - 1]].find((word) => word !== undefined && (mornings.has(word) || evenings.has(word)));
    if (half !== undefined && hour <= 12) return { hour: (hour % 12) + (evenings.has(half) ? 12 : 0), minute };
    return { hour, minute };
  }
  return null;
};

/** ISO dates and times as machines write them, with their offset; else null. */
export const isoIn = (text: string | null): string | null => {
  const parts = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2})?(?:\.\d{1,9})?\s*(Z|[+-]\d{2}:?\d{2})?)?/i.exec(text ?? '');
  if (!parts) return text === null ? null : rfcIn(text);
  const [year, month, day] = parts[1]!.split('-').map(Number) as [number, number, number];
  if (!isDay({ year, month, day })) return null;
  if (parts[2] === undefined) return parts[1]!;
  return `${parts[1]}T${parts[2]}${parts[3]?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? ''}`;
};

/** `Fri, 29 Nov 2024 18:40:00 +0300`, as feeds have it. */
const rfcIn = (text: string): string | null => {
  const parts =
    /^\s*(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3,9})\s+(\d{4})\s+(\d{2}):(\d{2})(?::\d{2})?\s*([A-Za-z]{1,5}|[+-]\d{4})?\s*$/.exec(
      text,
    );
  if (!parts) return dateIn(text);
  const month = monthOf.get(parts[2]!.toLowerCase().slice(0, 3)) ?? monthOf.get(parts[2]!.toLowerCase());
  const day = { year: Number(parts[3]), month: month ?? 0, day: Number(parts[1]) };
  if (!isDay(day)) return null;
  const zone = parts[6] ?? '';
  const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : /^(?:GMT|UTC?|Z)$/i.test(zone) ? 'Z' : '';
  return `${day.year}-${String(day.month).padStart(2, '0')}-${parts[1]!.padStart(2, '0')}T${parts[4]}:${parts[5]}${offset}`;
};
