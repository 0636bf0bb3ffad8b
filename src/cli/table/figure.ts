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

/** `129 + 82 = 211 adds up`; where it does not, by how much. */
export const showSum = (total: Count, parts: readonly Count[], { sum, difference }: Sum, ink: Ink): string => {
  const added = (total.low ?? 0) + difference;
  const left = `${parts.map(showCount).join(' + ')} = ${showNumber(added)}`;
  if (sum === 'exactly') return `${left} ${ink.good('adds up')}`;
  return `${left}, ${ink.odd(`${showNumber(Math.abs(difference))} ${sum === 'short' ? 'short of' : 'over'} ${showNumber(total.low ?? 0)}`)}`;
};
