// Ordinal numbers: الثالث, الحادي عشر, الثالث والعشرون, المئة والرابع, الأول بعد المئة. Below numbers.ts, beside cardinals.ts.
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { cardinalAt } from './cardinals.ts';
import { isAnd, pieceAt } from './pieces.ts';

export interface Ordinal {
  readonly value: number;
  readonly to: number;
}

const readingAt = (chart: ArabicChart, token: number, linked: boolean) => {
  const conjunction = linked ? 'و' : '';
  return chart.words[token].readings.find(
    ({ lemma, features: f }) =>
      lemma.classes.includes(C.ordinal) && (!linked || (f.preposition === '' && f.conjunction === conjunction && f.article)),
  );
};

/** An ordinal under a hundred. `linked`: after واو, with the article, as in المئة والرابع. */
const small = (chart: ArabicChart, token: number, linked: boolean): Ordinal | null => {
  const apart = linked && isAnd(chart, token);
  const at = apart ? token + 1 : token;
  if (!chart.has(at, C.ordinal)) return null;
  const reading = apart
    ? chart.words[at].readings.find((r) => r.lemma.classes.includes(C.ordinal) && r.features.article)
    : readingAt(chart, at, linked);
  if (!reading) return null;
  const { value, tag } = reading.lemma.data;
  const next = chart.words[at + 1]?.form;
  if (value! < 10 && (next === 'عشر' || next === 'عشره')) return { value: value! + 10, to: at + 2 };
  const ten = value! < 10 ? pieceAt(chart, at + 1, 'and') : null;
  if (ten?.kind === 'ten' && ten.article === reading.features.article) return { value: value! + ten.value, to: ten.to };
  return tag === 'joined' ? null : { value: value!, to: at + 1 };
};

/** الثاني بعد المئة, and الأول والأربعون والمئة: what an ordinal comes after. */
export const afterHundred = (chart: ArabicChart, ordinal: Ordinal): Ordinal => {
  const hundred = pieceAt(chart, ordinal.to, 'and');
  if (hundred?.kind === 'hundred' && hundred.article && hundred.tag !== 'many' && ordinal.value < 100)
    return { value: ordinal.value + hundred.value, to: hundred.to };
  if (chart.words[ordinal.to]?.form !== 'بعد') return ordinal;
  const base = cardinalAt(chart, ordinal.to + 1, 'next');
  return base?.article && base.value > ordinal.value && base.value % 100 === 0
    ? { value: base.value + ordinal.value, to: base.to }
    : ordinal;
};

/** The ordinal that begins at a token. */
export const ordinalAt = (chart: ArabicChart, token: number): Ordinal | null => {
  const first = small(chart, token, false);
  return first && afterHundred(chart, first);
};

/** المئة والرابع والعشرون: the ordinal that ends a definite hundred. */
export const ordinalAfter = (chart: ArabicChart, token: number): Ordinal | null => small(chart, token, true);
