// What an amount is said of: one number, or two that bound a range (بين 10 و15, من 10 إلى 15, 10-15, 10 أو 15).
// Elements for the rules of amounts.ts.
import type { VagueSize } from '../../../../model/index.ts';
import type { Element, Match } from '../../../engine/index.ts';
import type { ArabicChart, ArabicNode } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { isAnd } from './pieces.ts';
import { isShare } from './shares.ts';

export interface Quantity {
  readonly low: number;
  readonly high: number;
  readonly vague: VagueSize | null;
  readonly core: { readonly from: number; readonly to: number };
}

type NumberNode = ArabicNode<'number'>;

/** The article apart from its digits (الـ24), and words that change nothing between a modifier and its number. */
const passedOver = new Set(['ال', 'من', 'عن', 'على']);

const passed = (chart: ArabicChart, token: number): number => {
  const form = chart.words[token]?.form;
  return form !== undefined && passedOver.has(form) ? token + 1 : token;
};

/** The cardinal that begins at a token; a percentage counts nobody, and a dash before digits is no minus where people are counted. */
export const numberAt = (chart: ArabicChart, token: number): NumberNode | null => {
  const number = chart.starting('number', token);
  return number && !number.value.ordinal && !isShare(chart, number) ? number : null;
};

export const single = ({ value: v, from, to, why }: NumberNode): Match<Quantity> => ({
  from,
  to,
  value: { low: Math.abs(v.value), high: Math.abs(v.value), vague: v.vague, core: { from, to } },
  why,
});

/** The scale word that ends a number: 30 ألفا is in thousands. */
const scaleOf = (chart: ArabicChart, number: NumberNode): number => {
  if (number.to - number.from < 2 || !chart.has(number.to - 1, C.scale)) return 1;
  return chart.words[number.to - 1].readings.find(({ lemma }) => lemma.classes.includes(C.scale))?.lemma.data.value ?? 1;
};

/** Two numbers as a range. In 20 إلى 30 ألفا the scale belongs to both. */
const ranged = (chart: ArabicChart, first: NumberNode, second: NumberNode, from: number): Match<Quantity> | null => {
  const core = { from: first.from, to: second.to };
  const why = [...first.why, ...second.why];
  if (second.value.vague || first.value.vague) {
    return {
      from,
      to: second.to,
      value: { low: first.value.value, high: second.value.value, vague: second.value.vague ?? first.value.vague, core },
      why,
    };
  }
  const scale = scaleOf(chart, second);
  const alone = Math.abs(first.value.value);
  const high = Math.abs(second.value.value);
  const low = scale > 1 && alone < 1000 && alone * scale < high ? alone * scale : alone;
  return low < high ? { from, to: second.to, value: { low, high, vague: null, core }, why } : null;
};

const isYear = ({ value, to, from }: NumberNode): boolean => to === from + 1 && value.value >= 1900 && value.value <= 2100;

/** The number after a joining word at `token`, over an article that stands apart. */
const numberAfter = (chart: ArabicChart, token: number): NumberNode | null =>
  numberAt(chart, token) ?? numberAt(chart, passed(chart, token));

/** بين 10 و15: the second number carries the واو, or stands after it. */
const betweenAt = (chart: ArabicChart, from: number, to: number): Match<Quantity> | null => {
  const first = numberAfter(chart, to);
  if (!first) return null;
  const carries = chart.words[first.to]?.readings.some(({ features: f }) => f.conjunction === 'و') ?? false;
  const apart = isAnd(chart, first.to) || chart.has(first.to, C.until) || chart.words[first.to]?.form === 'وال';
  const link = apart ? first.to + 1 : first.to;
  if (link === first.to && !carries) return null;
  const second = numberAfter(chart, link);
  return second && ranged(chart, first, second, from);
};

/** How far back a rise or fall is looked for, which makes of "from 10 to 15" a change. */
const lookBack = 8;

const isChange = (chart: ArabicChart, token: number): boolean => {
  for (let at = token - 1; at >= Math.max(0, token - lookBack); at--) {
    if (chart.has(at, C.point) || chart.has(at, C.newline)) return false;
    if (chart.has(at, C.rise)) return true;
  }
  return false;
};

const isDated = (chart: ArabicChart, token: number): boolean => chart.has(token, C.dash) || chart.has(token, C.slash);

/** 10-15, written with a dash or a long stroke, and not as part of a date. */
const dashed = (chart: ArabicChart, first: NumberNode): Match<Quantity> | null => {
  const at = chart.has(first.to, C.dash) ? first.to + 1 : first.to;
  if (!chart.has(at, C.digits) || !chart.has(first.from, C.digits)) return null;
  // In "10 -15" the dash looks like a sign and stands inside the second number.
  const second = numberAt(chart, at) ?? numberAt(chart, first.to);
  if (!second || (isYear(first) && isYear(second)) || isDated(chart, second.to) || isDated(chart, first.from - 1)) return null;
  return at > first.to || chart.text(first.from, second.to).includes('ـ') ? ranged(chart, first, second, first.from) : null;
};

/** A range from its first number: 10 إلى 15, 10 أو 15, 10-15. */
export const rangeFrom = (chart: ArabicChart, first: NumberNode): Match<Quantity> | null => {
  if (chart.has(first.to, C.until) || chart.has(first.to, C.or)) {
    const second = numberAfter(chart, first.to + 1);
    return second && !isChange(chart, first.from) && !(isYear(first) && isYear(second)) ? ranged(chart, first, second, first.from) : null;
  }
  return dashed(chart, first);
};

/** من 10 إلى 15 and بين 10 و15, with the word before them. */
export const introducedRange = (chart: ArabicChart, token: number): Match<Quantity> | null => {
  const hit = chart.hits.get(token);
  const between = hit?.phrase?.lemma.classes.includes(C.between);
  if (between) return betweenAt(chart, token, hit!.to);
  if (chart.has(token, C.between)) return betweenAt(chart, token, token + 1);
  if (!chart.has(token, C.from)) return null;
  const first = numberAfter(chart, token + 1);
  const range = first && chart.has(first.to, C.until) ? rangeFrom(chart, first) : null;
  return range && { ...range, from: token };
};

/** A number or range after a modifier, the longest there is. */
export const quantity: Element<ArabicChart, Quantity> = {
  find: (chart, edge) => {
    const range = introducedRange(chart, edge);
    if (range) return range;
    const first = numberAfter(chart, edge);
    if (!first) return null;
    const found = rangeFrom(chart, first) ?? single(first);
    return { ...found, from: edge };
  },
  anchor: -1,
  optional: false,
};
