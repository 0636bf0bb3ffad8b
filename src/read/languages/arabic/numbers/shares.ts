// Percentages and other shares: the sign or words after a number that make it a part of a hundred or a thousand.
// numbers.ts divides by them; quantities.ts leaves them out, since they count nobody.
import type { ArabicChart, ArabicNode } from '../nodes.ts';
import { C } from '../words/classes.ts';

/** The divisor that a percent sign, في المئة or بالألف after a number names. */
export const share = (chart: ArabicChart, token: number): { readonly by: number; readonly to: number } | null => {
  if (chart.has(token, C.percent)) return { by: 100, to: token + 1 };
  const inside = chart.words[token]?.form === 'في';
  const at = inside ? token + 1 : token;
  if (!chart.has(at, C.hundred) && !chart.has(at, C.scale)) return null;
  const reading = chart.words[at].readings.find(
    ({ features: f }) => f.article && f.conjunction === '' && f.preposition === (inside ? '' : 'ب'),
  );
  const by = reading?.lemma.data.value;
  return reading && by && reading.lemma.data.tag !== 'two' && reading.lemma.data.tag !== 'many' && by !== 200 ? { by, to: at + 1 } : null;
};

/** Whether a number node was made of a share. */
export const isShare = (chart: ArabicChart, { from, to }: ArabicNode<'number'>): boolean => {
  if (chart.has(from, C.percent) || chart.has(to - 1, C.percent)) return true;
  return [to - 2, to - 1].some((at) => at > from && share(chart, at)?.to === to);
};
