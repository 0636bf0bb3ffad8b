// Numbers with what bounds or blurs them become amount nodes: نحو مئة, أكثر من 30, خمسة على الأقل, بين 10 و15, عشرات, عدة.
// Rules make every reading; settle keeps the longest where they overlap. A bound some words away (خمسة قتلى على الأقل)
// changes the amount and does not stretch it.
import type { Exactness } from '../../../../model/index.ts';
import type { Match } from '../../../engine/index.ts';
import { optional, rule, scan, slot } from '../../../engine/index.ts';
import { word } from '../elements.ts';
import type { Reading } from '../forms/lemma.ts';
import type { AmountValue, ArabicChart, ArabicNode, ArabicRule } from '../nodes.ts';
import { C } from '../words/classes.ts';
import type { Quantity } from './quantities.ts';
import { introducedRange, numberAt, quantity, rangeFrom, single } from './quantities.ts';
import { isShare } from './shares.ts';

type Count = Pick<AmountValue, 'low' | 'high' | 'exactness' | 'vague'>;

/** Bounds as the model has them: an open end is null. A range or vague size stays what it is under any modifier. */
const bounded = ({ low, high, vague }: Quantity, exactness: Exactness): Count => {
  if (vague) return { low: null, high: null, exactness: 'vague', vague };
  if (low !== high) return { low, high, exactness: 'range', vague: null };
  const open = { at_least: [low, null], more_than: [low, null], at_most: [null, high], less_than: [null, high] } as const;
  const [from, to] = exactness in open ? open[exactness as keyof typeof open] : [low, high];
  return { low: from, high: to, exactness, vague: null };
};

const amount = (match: Match<Quantity>, from: number, to: number, exactness: Exactness, why: readonly number[]): ArabicNode<'amount'> => ({
  from,
  to,
  value: { ...bounded(match.value, exactness), core: match.value.core },
  why,
});

/** A number at a word of the class, alone or as the first of a range. */
const bare = (name: string, anchor: number): ArabicRule =>
  scan(name, anchor, (chart, token, id) => {
    const number = numberAt(chart, token) ?? signedAt(chart, token);
    if (!number) return;
    const found = rangeFrom(chart, number) ?? single(number);
    chart.add('amount', amount(found, found.from, found.to, 'exact', [...found.why, id]));
  });

/** Digits whose node begins at the sign or percent sign before them. */
const signedAt = (chart: ArabicChart, token: number): ArabicNode<'number'> | null => {
  const number = chart.has(token, C.digits) ? numberAt(chart, token - 1) : null;
  return number && number.to > token ? number : null;
};

const before = (name: string, classId: number, exactness: Exactness): ArabicRule =>
  rule(name, [word(classId), optional(word(C.approximator)), slot('count', quantity)], ({ count }, { chart, from, to, why }) => {
    chart.add('amount', amount(count, from, to, exactness, why));
  });

/** The modifier's own word may stand some way before its number (تجاوز عدد القتلى في حلب المئة). */
const furthest = 6;
const stops = [C.comma, C.point, C.newline, C.semicolon];

/** The first number within reach of a token, over words that end nothing. */
const numberWithin = (chart: ArabicChart, token: number): ArabicNode<'number'> | null => {
  for (let at = token; at <= token + furthest && at < chart.count; at++) {
    // After such a verb a definite ten or hundred counts, though it looks like an ordinal of the noun before it.
    const number = numberAt(chart, at) ?? (chart.has(at, C.ordinal) ? null : chart.starting('number', at));
    if (number) return isShare(chart, number) ? null : number;
    if (stops.some((id) => chart.has(at, id))) return null;
  }
  return null;
};

/** فوق before a small number is more often the place above something. */
const smallestAbove = 10;

const negations = new Set(['لا', 'لم', 'لن', 'ولا', 'ولم', 'ولن', 'فلا', 'فلم']);
const negated = { more_than: 'at_most', less_than: 'at_least' } as const;

/** What a comparing verb says, with لا or لم before it turned round. */
const said = (chart: ArabicChart, token: number, { lemma }: Reading): Exactness => {
  const exactness = lemma.data.exactness as keyof typeof negated;
  return token > 0 && negations.has(chart.words[token - 1].form) ? negated[exactness] : exactness;
};

/** The number of تجاوز عدد القتلى 100 or زاد عدد القتلى على 100, some words away. */
const farNumber = (chart: ArabicChart, token: number, linked: boolean): ArabicNode<'number'> | null => {
  const number = chart.has(token + 1, C.countNoun) ? numberWithin(chart, token + 2) : null;
  if (!number || !linked) return number;
  const link = chart.words[number.from - 1].form === 'ال' ? number.from - 2 : number.from - 1;
  return chart.words[link].form === 'على' || chart.words[link].form === 'علي' || chart.words[link].form === 'عن' ? number : null;
};

const exceeds = scan<ArabicChart>('goes beyond a number', C.exceed, (chart, token, id) => {
  const reading = chart.words[token].readings.find(({ lemma }) => lemma.classes.includes(C.exceed))!;
  const { tag } = reading.lemma.data;
  const next = tag === 'linked' ? null : quantity.find(chart, token + 1, false);
  if (next) {
    const from = negations.has(chart.words[token - 1]?.form) ? token - 1 : token;
    if (tag !== 'above' || next.value.low >= smallestAbove)
      chart.add('amount', amount(next, from, next.to, said(chart, token, reading), [...next.why, id]));
    return;
  }
  const far = farNumber(chart, token, tag === 'linked');
  if (far) chart.add('amount', amount(single(far), far.from, far.to, said(chart, token, reading), [...far.why, id]));
});

/** The last number before a token, within reach; a comma is passed only where it stands right before the token. */
const numberBefore = (chart: ArabicChart, token: number): ArabicNode<'number'> | null => {
  const start = chart.has(token - 1, C.comma) ? token - 1 : token;
  for (let end = start; end > 0 && end >= token - 5; end--) {
    const number = chart.ending('number', end);
    if (number) return number.value.ordinal ? null : number;
    if (stops.some((id) => chart.has(end - 1, id))) return null;
  }
  return null;
};

const afterWord = word(C.boundAfter);

const boundAfter = scan<ArabicChart>('bound after the number', C.boundAfter, (chart, token, id) => {
  const bound = afterWord.find(chart, token, false);
  const number = bound && numberBefore(chart, token);
  if (!number) return;
  const joins = number.to === token || (number.to === token - 1 && chart.has(number.to, C.comma));
  const to = joins ? bound.to : number.to;
  chart.add('amount', amount(single(number), number.from, to, bound.value.lemma.data.exactness!, [...number.why, id]));
});

/** ونيف, ونيفا: and some more; نيف وعشرون and بضعة وعشرون say it before the number. */
const andOdd = scan<ArabicChart>('and some more', C.oddOver, (chart, token, id) => {
  const number = chart.ending('number', token) ?? (chart.words[token - 1]?.form === 'و' ? chart.ending('number', token - 1) : undefined);
  if (number && !number.value.ordinal)
    chart.add('amount', amount(single(number), number.from, token + 1, 'more_than', [...number.why, id]));
  const next = numberAt(chart, token + 1) ?? (chart.words[token + 1]?.form === 'و' ? numberAt(chart, token + 2) : null);
  if (next) chart.add('amount', amount(single(next), token, next.to, 'more_than', [...next.why, id]));
});

const fewWord = word(C.few);

/** عدة, عدد من, and with a size after it (بضعة آلاف, عدة مئات), or a ten (بضعة وعشرون). */
const few = scan<ArabicChart>('several', C.few, (chart, token, id) => {
  const found = fewWord.find(chart, token, false);
  // بكثير من compares (أقل بكثير من) and counts nothing.
  if (!found || found.value.features.article || chart.words[token].form === 'بكثير') return;
  const { from, to } = found;
  const number = numberAt(chart, to);
  if (!number)
    return chart.add('amount', {
      from,
      to,
      value: { low: null, high: null, exactness: 'vague', vague: 'several', core: { from, to } },
      why: [id],
    });
  const { value, vague } = number.value;
  const odd = value === 10 || (value >= 20 && chart.words[number.from].form.startsWith('و'));
  if (vague || odd) chart.add('amount', amount(single(number), from, number.to, 'more_than', [...number.why, id]));
});

const introduced = (name: string, anchor: number): ArabicRule =>
  scan(name, anchor, (chart, token, id) => {
    const found = introducedRange(chart, token);
    if (found) chart.add('amount', amount(found, found.from, found.to, 'range', [...found.why, id]));
  });

/** Tokens of names of several words, whose numbers count nothing (بئر السبع, 14 آذار). */
const namedTokens = (chart: ArabicChart): Uint8Array => {
  const named = new Uint8Array(chart.count);
  for (const { from, to, names } of chart.hits.values()) if (names.length > 0 && to > from + 1) named.fill(1, from, to);
  return named;
};

/** Longest first, then a modified reading before a bare one, then the leftmost; what overlaps one that was kept is dropped. */
export const settleAmounts = (chart: ArabicChart): void => {
  const length = ({ from, to }: ArabicNode<'amount'>): number => to - from;
  const rank = ({ value }: ArabicNode<'amount'>): number => (value.exactness === 'exact' ? 1 : 0);
  const readings = [...chart.all('amount')].sort((a, b) => length(b) - length(a) || rank(a) - rank(b) || a.from - b.from);
  const taken = namedTokens(chart);
  const kept: ArabicNode<'amount'>[] = [];
  for (const reading of readings) {
    const { core } = reading.value;
    if (taken[reading.from] || taken[reading.to - 1] || taken[core.from]) continue;
    taken.fill(1, reading.from, reading.to);
    kept.push(reading);
  }
  chart.replace(
    'amount',
    kept.sort((a, b) => a.from - b.from),
  );
};

export const amountRules: readonly ArabicRule[] = [
  bare('amount in digits', C.digits),
  bare('amount in words', C.numberWord),
  before('about, before', C.approximator, 'about'),
  before('at least, before', C.atLeast, 'at_least'),
  before('more than, before', C.moreThan, 'more_than'),
  before('at most, before', C.atMost, 'at_most'),
  before('less than, before', C.lessThan, 'less_than'),
  exceeds,
  boundAfter,
  andOdd,
  few,
  introduced('between two numbers', C.between),
  introduced('from one number to another', C.from),
];
