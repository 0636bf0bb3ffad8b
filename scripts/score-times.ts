// Measures the reading of times against the sets under ../shared/gold: Maha and Duckling (times and durations) and the dates in
// titles of 2015. Says what is absent. score.ts takes the counts from here. Usage: node scripts/score-times.ts [--misses N]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Node } from '../src/read/engine/index.ts';
import { createArabic } from '../src/read/languages/arabic/index.ts';
import type { ArabicChart, TimeValue } from '../src/read/languages/arabic/nodes.ts';
import { isoOf } from '../src/read/languages/arabic/times/calendar/days.ts';
import { hijriMonth } from '../src/read/languages/arabic/times/calendar/hijri.ts';
import { readLength } from '../src/read/languages/arabic/times/read-periods.ts';
import { createReaderOf } from '../src/read/read.ts';

const gold = join(import.meta.dirname, '../../shared/gold');
const reader = createReaderOf(createArabic(), []);

interface Row {
  readonly text: string;
  readonly expected: string;
  readonly got: string;
  readonly right: boolean;
}

const readRows = <T>(file: string): T[] | null => {
  const path = join(gold, file);
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
};

/** Reference times of the sets carry no zone, or one that all their values share: Greenwich stands in for it. */
const chartOf = (text: string, reference: string | null): ArabicChart =>
  reader.chart({ id: 'score', text, published: reference?.slice(0, 19) ?? null, timezone: 'UTC', outlet: null, url: null });

const longest = (nodes: readonly Node<TimeValue>[]): Node<TimeValue> | undefined =>
  nodes.reduce<Node<TimeValue> | undefined>((best, node) => (!best || node.to - node.from > best.to - best.from ? node : best), undefined);

const shown = (node: Node<TimeValue> | undefined): string =>
  node ? `${node.value.precision} ${node.value.start}..${node.value.end} ${node.value.basis}` : 'nothing';

/** A bare weekday, or one with هذا, is the coming one to these sets; to news it is the one that passed. */
const isBareWeekday = (text: string): boolean =>
  /^\s*(?:هذا |يوم )*ال(?:[أا]حد|[إا]ثنين|ثلاثاء?|[أا]ربعاء?|خميس|جمع[ةه]|سبت)\s*$/u.test(text);

/** A date without a year or a weekday without a word for coming, meant ahead: these sets lean to the future, news to the past. */
const leansAhead = (text: string, reference: string | null, expected: string | null | undefined): boolean =>
  reference !== null &&
  typeof expected === 'string' &&
  !expected.startsWith('hijri:') &&
  expected.slice(0, 10) > reference.slice(0, 10) &&
  !/قادم|مقبل|جاي|[آا]تي|تالي|بعد|غد|بكر|قدام|20\d\d|[اأ]لفين|هذا|حالي/u.test(text);

/** الدقيقة الثالثة as a time of day: no report says so. */
const isMinuteOfNoHour = (row: MahaRow): boolean => row.test === 'test_specific_minute';

const minutes = (value: string): string => value.slice(0, 16);

/** Day for day, minute for minute; a week, month or year that holds the expected day, since these sets give but one day of it. */
const agrees = (value: TimeValue, expected: string, whole: boolean): boolean => {
  if (value.start === null || value.end === null) return false;
  if (value.precision === 'minute') return !whole && minutes(value.start) === minutes(expected);
  const day = expected.slice(0, 10);
  if (value.precision === 'day') return whole && value.start === day && value.end === day;
  if (value.precision === 'part_of_day') return whole && value.start === day && value.end === day;
  return value.start <= day && day <= value.end;
};

interface MahaRow {
  readonly dimension: string;
  readonly test: string;
  readonly text: string;
  readonly reference_date: string | null;
  readonly expected: readonly (string | null)[];
}

/** A time of day is expected where the answer's differs from the reference's. */
const hasClock = (row: MahaRow, value: string): boolean =>
  value.slice(11) !== row.reference_date?.slice(11) && value.slice(11) !== '00:00:00';

const scoreMahaTime = (row: MahaRow): Row => {
  const node = longest(chartOf(row.text, row.reference_date).all('time'));
  const [first, second] = row.expected;
  const expected = row.expected.join(' .. ');
  const value = node?.value;
  const one = (iso: string): boolean => value !== undefined && agrees(value, iso, !hasClock(row, iso));
  let right = false;
  if (value && row.expected.length === 1 && first?.startsWith('hijri:')) right = sameHijri(value, first.slice(6));
  else if (value && row.expected.length === 1 && first) right = one(first);
  else if (value && first && second) right = sameEnds(value, first, second, hasClock(row, first));
  else if (value && (first ?? second)) right = one((first ?? second)!) && value.role === (first ? 'since' : 'until');
  return { text: row.text, expected, got: shown(node), right };
};

const sameEnds = (value: TimeValue, first: string, second: string, clock: boolean): boolean => {
  if (value.start === null || value.end === null) return false;
  if (clock) return minutes(value.start) === minutes(first) && minutes(value.end) === minutes(second);
  if (value.precision === 'year') return value.start.slice(0, 4) === first.slice(0, 4) && value.end.slice(0, 4) === second.slice(0, 4);
  return value.start.slice(0, 7) === first.slice(0, 7) && value.end >= second.slice(0, 10);
};

const sameHijri = (value: TimeValue, text: string): boolean => {
  const [year, month, day] = text.split('-').map(Number);
  const frame = hijriMonth(year, month);
  return frame !== null && agrees(value, isoOf(frame.start + day - 1), true);
};

interface DucklingRow {
  readonly dimension: string;
  readonly text: string;
  readonly reference_date: string | null;
  readonly polarity: string;
  readonly expected: {
    readonly type: string;
    readonly value: string | number;
    readonly unit?: string;
    readonly grain?: string;
    readonly start: string;
    readonly end_exclusive: string;
  } | null;
}

const dayBefore = (iso: string): string => new Date(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

const scoreDucklingTime = (row: DucklingRow): Row => {
  const node = longest(chartOf(row.text, row.reference_date).all('time'));
  const { expected } = row;
  if (!expected) return { text: row.text, expected: 'nothing', got: shown(node), right: node === undefined };
  if (expected.type === 'interval') {
    const clock = expected.grain !== 'day' && expected.grain !== 'week' && !expected.end_exclusive.endsWith('00:00:00');
    const right =
      node !== undefined &&
      node.value.start !== null &&
      (clock
        ? minutes(node.value.start) === minutes(expected.start)
        : node.value.start === expected.start.slice(0, 10) && node.value.end === dayBefore(expected.end_exclusive));
    return { text: row.text, expected: `${expected.start} .. ${expected.end_exclusive}`, got: shown(node), right };
  }
  const value = String(expected.value);
  const whole = expected.grain !== 'hour' && expected.grain !== 'minute' && expected.grain !== 'second';
  const now = expected.grain === 'second' && row.reference_date?.startsWith(value) === true;
  return {
    text: row.text,
    expected: `${value} ${expected.grain}`,
    got: shown(node),
    right: node !== undefined && agrees(node.value, value, whole || now),
  };
};

const names: Readonly<Record<string, string>> = {
  minute: 'MINUTES',
  hour: 'HOURS',
  day: 'DAYS',
  week: 'WEEKS',
  month: 'MONTHS',
  year: 'YEARS',
  second: 'SECONDS',
};

/** A length of time is no node; the reader of lengths is asked itself. */
const lengthOf = (text: string): string => {
  const chart = chartOf(text, null);
  const length = readLength(chart, 0);
  if (!length || length.to !== chart.count) return 'nothing';
  const sums = new Map<string, number>();
  for (const { count, unit } of length.terms) sums.set(names[unit], (sums.get(names[unit]) ?? 0) + count);
  return [...sums]
    .map(([unit, count]) => `${Math.round(count * 1000) / 1000} ${unit}`)
    .sort()
    .join(' ');
};

const scoreMahaLength = (row: { readonly text: string; readonly expected: unknown }): Row => {
  const [counts, units] = row.expected as readonly [readonly number[], readonly string[]];
  const expected = counts
    .map((count, i) => `${count} ${units[i]}`)
    .sort()
    .join(' ');
  const got = lengthOf(row.text);
  return { text: row.text, expected, got, right: got === expected };
};

const scoreDucklingLength = (row: DucklingRow): Row => {
  const expected = `${row.expected!.value} ${names[row.expected!.unit!]}`;
  const got = lengthOf(row.text);
  return { text: row.text, expected, got, right: got === expected };
};

const isSecond = (text: string): boolean => /ثاني|ثوان|لحظة/u.test(text);

/** Dates in a title: three numbers whose last or first is the year. What they should read as is worked out here by other means. */
const titleDate = (text: string): { readonly written: string; readonly day: string } | null => {
  const plain = text.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const match = /(?<![\d])(\d{1,4})\s?[-_/.\s|ـ]\s?(\d{1,2})\s?[-_/.\s|ـ]\s?(\d{1,4})(?!\d)/u.exec(plain.replaceAll('ـ', '-'));
  if (!match) return null;
  const [written, a, b, c] = match;
  const [year, month, day] = a.length === 4 ? [a, b, c] : c.length === 4 ? [c, b, a] : ['', '', ''];
  if (year === '' || Number(day) > 31 || Number(month) > 12) return null;
  const made = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return made.getUTCDate() === Number(day) ? { written, day: made.toISOString().slice(0, 10) } : null;
};

const scoreTitle = (row: { readonly text_ar: string; readonly published: string }): Row | null => {
  const date = titleDate(row.text_ar);
  if (!date) return null;
  const nodes = chartOf(row.text_ar, row.published).all('time');
  const right = nodes.some(({ value }) => value.start === date.day && value.end === date.day && value.basis === 'stated');
  return { text: row.text_ar, expected: date.day, got: nodes.map((node) => shown(node)).join('; ') || 'nothing', right };
};

export interface TimeScore {
  readonly name: 'maha times' | 'maha durations' | 'duckling times' | 'duckling durations' | 'dates in titles';
  readonly rows: readonly Row[];
  /** How many examples are left out, by reason. */
  readonly left: Readonly<Record<string, number>>;
  readonly note?: string;
}

const scoreMaha = (rows: readonly MahaRow[]): TimeScore[] => {
  const times = rows.filter((row) => row.dimension === 'time');
  const others = times.filter((row) => !isBareWeekday(row.text));
  const ahead = others.filter((row) => leansAhead(row.text, row.reference_date, row.expected[0]));
  const odd = others.filter(isMinuteOfNoHour);
  const scored = others.filter((row) => !ahead.includes(row) && !odd.includes(row)).map(scoreMahaTime);
  const wrong = new Set(scored.filter(({ right }) => !right).map(({ text }) => text));
  const weeks = others.filter((row) => /weeks$/.test(row.test) && wrong.has(row.text)).length;
  const lengths = rows.filter((row) => row.dimension === 'duration');
  const counted = lengths.filter((row) => !isSecond(row.text));
  return [
    {
      name: 'maha times',
      rows: scored,
      left: {
        'bare weekdays': times.length - others.length,
        'dates that lean to the future': ahead.length,
        'minutes of no hour': odd.length,
      },
      note: `of the misses ${weeks} are whole weeks, which Maha makes the Sunday of that week (بعد أسبوع on a Wednesday: four days later)`,
    },
    {
      name: 'maha durations',
      rows: counted.map(scoreMahaLength),
      left: { 'with seconds, which no report counts': lengths.length - counted.length },
    },
  ];
};

const scoreDuckling = (rows: readonly DucklingRow[]): TimeScore[] => {
  const times = rows.filter((row) => row.dimension === 'Time');
  const others = times.filter((row) => !isBareWeekday(row.text));
  const answer = ({ expected }: DucklingRow): string | null => (expected ? String(expected.value ?? expected.start) : null);
  const ahead = others.filter((row) => leansAhead(row.text, row.reference_date, answer(row)));
  const lengths = rows.filter((row) => row.dimension === 'Duration');
  const counted = lengths.filter((row) => !isSecond(row.text));
  return [
    {
      name: 'duckling times',
      rows: others.filter((row) => !ahead.includes(row)).map(scoreDucklingTime),
      left: { 'bare weekdays': times.length - others.length, 'dates that lean to the future': ahead.length },
    },
    { name: 'duckling durations', rows: counted.map(scoreDucklingLength), left: { 'with seconds': lengths.length - counted.length } },
  ];
};

const scoreTitles = (titles: readonly { readonly text_ar: string; readonly published: string }[]): TimeScore => {
  const rows = titles.map(scoreTitle).filter((row) => row !== null);
  return { name: 'dates in titles', rows, left: { 'titles without a full date': titles.length - rows.length } };
};

/** One score for each kind of each set that is there. */
export const scoreTimes = (): TimeScore[] => {
  const maha = readRows<MahaRow>('numbers/maha.jsonl');
  const duckling = readRows<DucklingRow>('numbers/duckling-ar.jsonl');
  const titles = readRows<{ text_ar: string; published: string }>('places/syria-titles-2015.jsonl');
  return [...(maha ? scoreMaha(maha) : []), ...(duckling ? scoreDuckling(duckling) : []), ...(titles ? [scoreTitles(titles)] : [])];
};

const rightOf = (rows: readonly Row[]): number => rows.filter(({ right }) => right).length;
const percent = (rows: readonly Row[]): string => `${((100 * rightOf(rows)) / rows.length).toFixed(1)} %`;

const print = ({ name, rows, left, note }: TimeScore, misses: number): void => {
  const out = Object.entries(left).map(([why, count]) => `${count} ${why}`);
  console.log(`${name}: ${rightOf(rows)} of ${rows.length} exact, ${percent(rows)} (left out: ${out.join(', ')})`);
  if (note) console.log(`  ${note}`);
  for (const row of rows.filter(({ right }) => !right).slice(0, misses))
    console.log(`  ${row.text}\n    expected ${row.expected}\n    got      ${row.got}`);
};

if (import.meta.main) {
  const { values } = parseArgs({ options: { misses: { type: 'string', default: '0' } } });
  const scores = scoreTimes();
  for (const score of scores) print(score, Number(values.misses));
  const together = scores.filter(({ name }) => name !== 'dates in titles').flatMap(({ rows }) => rows);
  if (together.length) console.log(`times and durations together: ${percent(together)} of ${together.length}`);
  for (const set of ['maha', 'duckling', 'titles']) {
    if (!scores.some(({ name }) => name.includes(set))) console.log(`${set}: absent`);
  }
}
