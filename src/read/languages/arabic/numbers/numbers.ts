// Numbers as digits and as words become number nodes. Rules are tried from left to right, and a number takes all the words
// that fit (cardinals.ts, ordinals.ts), so that nodes never overlap. A percentage is a number: 5 في المئة is 0.05.

import type { VagueSize } from '../../../../model/index.ts';
import { scan, tokenKind } from '../../../engine/index.ts';
import type { ArabicChart, ArabicRule, NumberValue } from '../nodes.ts';
import { C } from '../words/classes.ts';
import type { Sum } from './cardinals.ts';
import { cardinalAt, tidy } from './cardinals.ts';
import { signBefore, startsWithPoint, touches } from './digits.ts';
import { afterHundred, ordinalAfter, ordinalAt } from './ordinals.ts';
import { isOtherWord, pieceAt } from './pieces.ts';
import { share } from './shares.ts';

interface Found {
  readonly from: number;
  readonly to: number;
  readonly value: NumberValue;
}

const plain = (value: number): NumberValue => ({ value, ordinal: false, vague: null });

const withShare = (chart: ArabicChart, found: Found): Found => {
  const part = share(chart, found.to);
  if (part) return { from: found.from, to: part.to, value: plain(tidy(found.value.value / part.by)) };
  const sign = found.from - 1;
  const before =
    chart.has(sign, C.percent) && touches(chart, sign, found.from) && !(chart.has(sign - 1, C.digits) && touches(chart, sign - 1, sign));
  return before ? { from: sign, to: found.to, value: plain(tidy(found.value.value / 100)) } : found;
};

/** A number bound by a dash to a word names a thing (إف-16, القسام-1), save after a clitic or a date's word. */
const isName = (chart: ArabicChart, token: number): boolean => {
  const dash = token - 1;
  if (!chart.has(dash, C.dash) || !touches(chart, dash, token) || !touches(chart, dash - 1, dash)) return false;
  const word = dash - 1;
  if (chart.tokens.kind[word] !== tokenKind.word || clitics.has(chart.words[word].form)) return false;
  return ![C.weekday, C.month, C.hijriMonth, C.dayPart, C.numberWord].some((id) => chart.has(word, id));
};

const clitics = new Set(['ال', 'و', 'ب', 'ل', 'لل', 'بال', 'وال']);

/** 77/100: a slash makes a fraction only of a round hundred or thousand; any other is a date or a file's number. */
const overHundred = (chart: ArabicChart, found: Found): Found => {
  if (!chart.has(found.to, C.slash) || !touches(chart, found.to - 1, found.to) || !chart.has(found.to + 1, C.digits)) return found;
  const under = chart.text(found.to + 1, found.to + 2);
  const by = under.length === 3 || under.length === 4 ? pieceAt(chart, found.to + 1, 'next')?.value : undefined;
  const again = chart.has(found.to + 2, C.slash);
  return by !== undefined && (by === 100 || by === 1000) && !again
    ? { ...found, to: found.to + 2, value: plain(tidy(found.value.value / by)) }
    : found;
};

const digitsNumber = (chart: ArabicChart, token: number): Found | null => {
  if (isName(chart, token)) return null;
  if (startsWithPoint(chart, token)) {
    const part = chart.text(token, token + 1);
    const value = pieceAt(chart, token, 'first')?.value;
    if (value !== undefined && Number.isInteger(value))
      return { from: token - 1, to: token + 1, value: plain(tidy(value / 10 ** part.length)) };
  }
  const sum = cardinalAt(chart, token);
  if (!sum) return null;
  const sign = signBefore(chart, token);
  const found = overHundred(chart, { from: sign ? token - 1 : token, to: sum.to, value: plain(sum.value) });
  return sign === '-' ? { ...found, value: plain(-found.value.value) } : found;
};

/** صفر is also a month: 14 صفر, شهر صفر. */
const isSafar = (chart: ArabicChart, token: number, sum: Sum): boolean =>
  sum.value === 0 &&
  sum.pieces === 1 &&
  (chart.has(token - 1, C.digits) || chart.words[token - 1]?.form === 'شهر' || (chart.has(token + 1, C.digits) && sum.to === token + 1));

const isPluralBefore = (chart: ArabicChart, token: number): boolean => {
  const word = chart.words[token];
  if (!word?.form.startsWith('ال')) return false;
  return word.readings.some(({ features: f }) => f.number === 'plural') || ['ين', 'ون', 'ات'].some((end) => word.form.endsWith(end));
};

const isWord = (chart: ArabicChart, token: number): boolean =>
  chart.tokens.kind[token] === tokenKind.word && token >= 0 && token < chart.count;

/** شارع الستين, ميدان السبعين: the number is a name. */
const isStreet = (chart: ArabicChart, token: number): boolean => /^[وبل]?(?:شارع|ميدان|دوار|جسر)$/.test(chart.words[token]?.form ?? '');

/**
 * A definite ten, hundred or scale alone is written the same as an ordinal (القرن العشرون) and as a number (الشهداء العشرون).
 * It is an ordinal after a definite noun in the singular, and where it stands quite alone; after anything else it counts
 * (تجاوز المئة), as it does before an accusative (العشرين عاما).
 */
const isOrdinalLike = (chart: ArabicChart, token: number, sum: Sum): boolean => {
  if (!sum.article || sum.pieces > 1 || sum.value < 20 || sum.last === 'digits') return false;
  const before = token - 1;
  if (isStreet(chart, before)) return true;
  if (!isWord(chart, before)) return !isWord(chart, sum.to) && !chart.has(before, C.digits);
  if (!chart.words[before].form.startsWith('ال') || chart.has(before, C.countNoun)) return false;
  return !isPluralBefore(chart, before) && !(chart.words[sum.to]?.form.endsWith('ا') ?? false);
};

const isWeekdayTwo = (chart: ArabicChart, token: number, sum: Sum): boolean =>
  sum.value === 2 && sum.pieces === 1 && chart.words[token - 1]?.form.endsWith('يوم') && chart.words[token].form.endsWith('ين');

const wordsNumber = (chart: ArabicChart, token: number): Found | null => {
  const sum = cardinalAt(chart, token);
  if (!sum || isSafar(chart, token, sum) || isWeekdayTwo(chart, token, sum) || isNegation(chart, token, sum)) return null;
  if (sum.article && sum.value % 100 === 0 && sum.last !== 'digits') {
    const rest = ordinalAfter(chart, sum.to);
    if (rest) return { from: token, to: rest.to, value: { value: sum.value + rest.value, ordinal: true, vague: null } };
  }
  const after = sum.article && sum.value < 100 ? afterHundred(chart, sum) : sum;
  return {
    from: token,
    to: after.to,
    value: { value: after.value, ordinal: after !== sum || isOrdinalLike(chart, token, sum), vague: null },
  };
};

/** لست is "I am not", and كست "covered", unless it counts what follows: لست سنوات, لست دول. */
const isNegation = (chart: ArabicChart, token: number, sum: Sum): boolean => {
  const { form } = chart.words[token];
  if (sum.pieces > 1 || sum.value !== 6 || !(form.endsWith('لست') || form.endsWith('كست'))) return false;
  const next = chart.words[sum.to];
  return !next || !(next.form.endsWith('ات') || next.readings.some(({ features: f }) => f.number === 'plural'));
};

const sizes: readonly (readonly [number, VagueSize])[] = [
  [1e6, 'millions'],
  [1e5, 'hundreds_of_thousands'],
  [1e4, 'tens_of_thousands'],
  [1e3, 'thousands'],
  [100, 'hundreds'],
  [10, 'tens'],
];

/** عشرات, عشرات الآلاف, مئات آلاف: a size and no value. */
const vagueNumber = (chart: ArabicChart, token: number): Found | null => {
  const reading = chart.words[token].readings.find(({ lemma }) => lemma.classes.includes(C.vagueNumber));
  if (!reading || isOtherWord(chart, token, reading)) return null;
  const next = chart.has(token + 1, C.scale)
    ? chart.words[token + 1].readings.find(
        ({ lemma, features: f }) => lemma.classes.includes(C.vagueNumber) && f.conjunction === '' && f.preposition === '',
      )
    : undefined;
  const value = reading.lemma.data.value! * (next?.lemma.data.value ?? 1);
  return { from: token, to: token + (next ? 2 : 1), value: { value, ordinal: false, vague: sizes.find(([size]) => value >= size)![1] } };
};

/** A scan that begins numbers at words of a class, where no earlier number reaches. */
const numberRule = (name: string, anchor: number, find: (chart: ArabicChart, token: number) => Found | null): ArabicRule =>
  scan(name, anchor, (chart, token, id) => {
    const before = chart.all('number').at(-1);
    if (before && before.to > token) return;
    const found = find(chart, token);
    if (!found) return;
    const whole = found.value.ordinal || found.value.vague ? found : withShare(chart, found);
    chart.add('number', { ...whole, why: [id] });
  });

export const numberRules: readonly ArabicRule[] = [
  numberRule('number in digits', C.digits, digitsNumber),
  numberRule('number in words', C.numberWord, wordsNumber),
  numberRule('vague size', C.vagueNumber, vagueNumber),
  numberRule('ordinal', C.ordinal, (chart, token) => {
    const found = ordinalAt(chart, token);
    return found && { from: token, to: found.to, value: { value: found.value, ordinal: true, vague: null } };
  }),
];
