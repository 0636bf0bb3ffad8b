// A number written in digits: separators of thousands, the decimal mark, groups set apart by spaces, a sign.
// Below numbers.ts; knows tokens, not words.
import { fold, tokenKind } from '../../../engine/index.ts';
import type { ArabicChart } from '../nodes.ts';

export interface Digits {
  readonly value: number;
  readonly to: number;
}

/** More digits than this are no count, and a double would not hold them. */
const longest = 24;
const mostDigits = 15;

const groupsOfThree = (groups: readonly string[]): boolean => {
  if (groups.length < 2 || groups[0].length > 3 || groups[0] === '' || groups[0][0] === '0') return false;
  return groups.slice(1).every((group) => group.length === 3);
};

/** Where one mark stands once: a thousands mark before exactly three digits, else a decimal mark. */
const withOneMark = (whole: string, part: string, decimal: boolean): number | null => {
  if (!decimal && groupsOfThree([whole, part])) return Number(whole + part);
  return Number(`${whole}.${part}`);
};

/**
 * The value of folded digits with commas and points. `decimal`: a lone point is surely a decimal mark, as before ملايين
 * ("1.234 مليون") or where it is the Arabic ٫. A lone comma after which there are more than three digits lists years: no number.
 */
const parseDigits = (text: string, decimal: boolean): number | null => {
  const points = text.split('.');
  const commas = text.split(',');
  if (text.replaceAll(/[.,]/g, '').length > mostDigits) return null;
  if (points.length === 1 && commas.length === 1) return Number(text);
  if (commas.length === 1)
    return points.length === 2 ? withOneMark(points[0], points[1], decimal) : groupsOfThree(points) ? Number(points.join('')) : null;
  if (points.length === 1) {
    if (groupsOfThree(commas)) return Number(commas.join(''));
    return commas.length === 2 && (commas[1].length <= 2 || commas[0] === '0') ? Number(commas.join('.')) : null;
  }
  // Both marks: the last one is the decimal mark.
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const mark = text[last] === '.' ? ',' : '.';
  const whole = text.slice(0, last).split(mark);
  return groupsOfThree(whole) ? Number(`${whole.join('')}.${text.slice(last + 1)}`) : null;
};

const isNumber = (chart: ArabicChart, token: number): boolean =>
  token >= 0 && token < chart.count && chart.tokens.kind[token] === tokenKind.number;
const lengthOf = ({ tokens }: ArabicChart, token: number): number => tokens.end[token] - tokens.start[token];
export const touches = ({ tokens }: ArabicChart, before: number, token: number): boolean =>
  before >= 0 && tokens.to[before] === tokens.from[token];

/** Further groups of exactly three digits, each after one space: 1 000 000. */
const spacedGroups = (chart: ArabicChart, token: number): number => {
  let to = token + 1;
  while (to < token + 5 && isNumber(chart, to) && lengthOf(chart, to) === 3 && isOneSpace(chart, to - 1)) to++;
  return to;
};

/** One space, or two where somebody's keyboard or page layout made them; what nobody sees may stand beside them, a line end may not. */
const isOneSpace = ({ tokens }: ArabicChart, before: number): boolean => {
  const [from, to] = [tokens.to[before], tokens.from[before + 1]];
  if (to === from + 1) return true;
  const between = to > from && to <= from + 4 ? tokens.text.slice(from, to) : 'x';
  return fold(between) === '' && !between.includes('\n') && !between.includes('\r');
};

/** The digits that begin at a token; null where they are no number (dates with points, lists, long codes). `scaled`: is a scale word next? */
export const digitsAt = (chart: ArabicChart, token: number, scaled: (next: number) => boolean): Digits | null => {
  if (!isNumber(chart, token) || lengthOf(chart, token) > longest) return null;
  const raw = chart.text(token, token + 1);
  const folded = fold(raw);
  const spaced = folded[0] !== '0' && groupsOfThree([folded.split(',')[0], '000']) ? spacedGroups(chart, token) : token + 1;
  if (spaced > token + 1) {
    let joined = folded;
    for (let at = token + 1; at < spaced; at++) joined += `,${fold(chart.text(at, at + 1))}`;
    const value = parseDigits(joined, false);
    if (value !== null) return { value, to: spaced };
  }
  const value = parseDigits(folded, raw.includes('٫') || scaled(token + 1));
  return value === null ? null : { value, to: token + 1 };
};

/** A decimal mark before the digits (.77): only where no sentence can have ended there. */
export const startsWithPoint = (chart: ArabicChart, token: number): boolean => {
  const point = token - 1;
  if (!touches(chart, point, token) || chart.words[point].form !== '.') return false;
  return (
    point === 0 || ['(', '"', ',', '-', ':'].includes(chart.words[point - 1].form) || chart.tokens.kind[point - 1] === tokenKind.newline
  );
};

/** A minus or plus that touches the digits and nothing before it. */
export const signBefore = (chart: ArabicChart, token: number): '' | '-' | '+' => {
  const sign = token - 1;
  if (!touches(chart, sign, token) || (sign > 0 && touches(chart, sign - 1, sign))) return '';
  const { form } = chart.words[sign];
  return form === '-' || form === '+' ? form : '';
};
