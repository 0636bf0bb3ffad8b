// What stands at a token, as the readers of times ask for it: a word of a class, a number, a shift such as الماضي.
import { hasClass, maskWords, setClass, tokenKind } from '../../../engine/index.ts';
import type { Reading } from '../forms/lemma.ts';
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';

export interface Found {
  readonly to: number;
  readonly reading: Reading;
}

/** A phrase of the class before a word. */
export const wordAt = (chart: ArabicChart, at: number, classId: number): Found | null => {
  const hit = chart.hits.get(at);
  if (hit?.phrase?.lemma.classes.includes(classId)) return { to: hit.to, reading: hit.phrase };
  return chart.has(at, classId) ? { to: at + 1, reading: chart.words[at].byClass.get(classId)! } : null;
};

/** Classes as bits, to ask for any of them at once. */
export const anyOf = (...classIds: readonly number[]): Uint32Array => {
  const mask = new Uint32Array(maskWords);
  for (const id of classIds) setClass(mask, id);
  return mask;
};

/** A word or phrase of one of these classes begins here. Most readers fail on most words: this fails them cheaply. */
export const begins = (chart: ArabicChart, at: number, classes: Uint32Array): boolean =>
  chart.hasAny(at, classes) || (chart.hits.get(at)?.phrase?.lemma.classes.some((id) => hasClass(classes, id)) ?? false);

export const formAt = (chart: ArabicChart, at: number): string => (at >= 0 && at < chart.count ? chart.words[at].form : '');

export const isDigits = (chart: ArabicChart, at: number): boolean =>
  at >= 0 && at < chart.count && chart.tokens.kind[at] === tokenKind.number;

/** The characters of a number token, folded; empty where none stands here or it is longer than any date. */
export const digitsAt = (chart: ArabicChart, at: number): string => {
  if (!isDigits(chart, at)) return '';
  const { chars, start, end } = chart.tokens;
  if (end[at] - start[at] > longestDigits) return '';
  let text = '';
  for (let i = start[at]; i < end[at]; i++) text += String.fromCharCode(chars[i]);
  return text;
};

const longestDigits = 12;

export interface Numeral {
  readonly to: number;
  readonly value: number;
  readonly ordinal: boolean;
  readonly why: readonly number[];
}

const articles = new Set(['ال', 'وال', 'بال', 'لل', 'فال']);

/** A whole number in digits (also الـ24, و24) or in words. */
export const numeralAt = (chart: ArabicChart, at: number): Numeral | null => {
  const form = formAt(chart, at);
  const from = articles.has(form) || ((form === 'و' || form === 'ب' || form === 'ل') && isDigits(chart, at + 1)) ? at + 1 : at;
  const digits = digitsAt(chart, from);
  if (digits !== '') return /^\d{1,4}$/.test(digits) ? { to: from + 1, value: Number(digits), ordinal: false, why: [] } : null;
  const node = chart.starting('number', at);
  if (!node || node.value.vague !== null || !Number.isInteger(node.value.value)) return null;
  return { to: node.to, value: node.value.value, ordinal: node.value.ordinal, why: node.why };
};

/** الماضي، المقبل، الجاري after a noun; a sign of -1, 1, 0, twice as far for قبل الماضي. Null where none stands. */
export const shiftAt = (chart: ArabicChart, at: number): { readonly to: number; readonly shift: number } | null => {
  const from = formAt(chart, at) === 'الذي' || formAt(chart, at) === 'اللي' ? at + 1 : at;
  const found = wordAt(chart, from, C.past) ?? wordAt(chart, from, C.coming) ?? wordAt(chart, from, C.this);
  if (!found) return null;
  // Without the article it is a word of its own (سابق، حالي), save where a dialect or a headline drops it after a definite noun.
  const { article } = found.reading.features;
  return article ||
    found.to > from + 1 ||
    formAt(chart, from) === 'ماض' ||
    formAt(chart, from) === 'ات' ||
    formAt(chart, from).startsWith('ال')
    ? { to: found.to, shift: found.reading.lemma.data.value! }
    : null;
};

/** هذا، هذه before or after a noun of time. */
export const isThis = (chart: ArabicChart, at: number): boolean => wordAt(chart, at, C.before)?.reading.lemma.key === 'this';

export const isForm = (chart: ArabicChart, at: number, ...forms: readonly string[]): boolean => forms.includes(formAt(chart, at));
