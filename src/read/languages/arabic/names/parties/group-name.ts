// The name of a group that no pack knows, after تنظيم, حركة, لواء …: between quotation marks, or up to three words by shape.
import { tokenKind } from '../../../../engine/index.ts';
import type { ArabicChart } from '../../nodes.ts';
import { C } from '../../words/classes.ts';

const mostWords = 4;

const isPart = (chart: ArabicChart, token: number): boolean => {
  if (token >= chart.count || chart.tokens.kind[token] !== tokenKind.word || chart.starting('place', token)?.value.located) return false;
  const { form, readings } = chart.words[token];
  if (chart.has(token, C.relative) || form.length < 3) return false;
  if (readings.some(({ lemma, features }) => lemma.data.pos === 'verb' || features.preposition !== '' || features.conjunction !== ''))
    return false;
  return readings.length === 0 ? form.startsWith('ال') || !/^[وفبلي]/.test(form) : form.startsWith('ال');
};

export const groupNameEnd = (chart: ArabicChart, token: number): number => {
  if (chart.has(token, C.quote)) {
    for (let at = token + 1; at <= token + mostWords + 1 && at < chart.count; at++)
      if (chart.has(at, C.quote)) return at > token + 1 ? at + 1 : token;
    return token;
  }
  let to = token;
  while (to < token + 3 && isPart(chart, to) && (to === token || chart.words[to].form.startsWith('ال'))) to++;
  return to;
};
