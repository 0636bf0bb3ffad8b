// Figures in words for people: `211`, `more than 500,000`, `10 to 15`, `hundreds`.
import type { Count, Toll } from '../../model/index.ts';
import type { Ink } from './ink.ts';
import { readable } from './terminal-text.ts';

const digits = new Intl.NumberFormat('en');

const showNumber = (value: number): string => digits.format(value);

const bounds: Readonly<Record<Exclude<Count['exactness'], 'exact' | 'range' | 'vague'>, string>> = {
  at_least: 'at least',
  more_than: 'more than',
  at_most: 'at most',
  less_than: 'less than',
  about: 'about',
};

export const showCount = (count: Count): string => {
  const { low, high, exactness, vague, text } = count;
  if (vague !== null) return vague.replaceAll('_', ' ');
  if (low !== null && high !== null && low !== high) return `${showNumber(low)} to ${showNumber(high)}`;
  const value = low ?? high;
  if (value === null) return readable(text);
  return exactness === 'exact' || exactness === 'range' || exactness === 'vague'
    ? showNumber(value)
    : `${bounds[exactness]} ${showNumber(value)}`;
};

type Sum = Toll['adds'][number];

/** `129 + 82 = 211 adds up`; `9 of 27, 18 not told apart`; `30 + 5 = 35, 5 over 30`, which cannot be. */
export const showSum = (total: Count, parts: readonly Count[], { sum, difference }: Sum, ink: Ink): string => {
  const whole = showNumber(total.low ?? 0);
  const added = showNumber((total.low ?? 0) + difference);
  const left = parts.length > 1 ? `${parts.map(showCount).join(' + ')} = ${added}` : added;
  if (sum === 'exactly') return `${left} ${ink.good('adds up')}`;
  if (sum === 'short') return `${left} of ${whole}, ${showNumber(-difference)} not told apart`;
  return `${left}, ${ink.odd(`${showNumber(difference)} over ${whole}`)}`;
};
