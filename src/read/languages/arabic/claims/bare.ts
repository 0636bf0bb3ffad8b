// The words of a name without what is written on to them: ببغداد is told of بغداد. The clitics are those that the look-up took off.
import type { Span } from '../../../../model/index.ts';
import { withoutLetters } from '../../../engine/index.ts';
import type { ArabicChart } from '../nodes.ts';

/** The offsets of a stretch of tokens without the proclitics of its first word. */
export const bareSpan = (chart: ArabicChart, from: number, to: number): Span => {
  const span = chart.span(from, to);
  const clitics = chart.hits.get(from)?.clitics ?? '';
  // In لل the article has lost its alef: the word is left whole.
  const form = chart.words[from].form;
  if (clitics === '' || form.startsWith(`${clitics}ل`)) return span;
  const begins = withoutLetters(chart.tokens.text, span.from, clitics.length);
  return begins < span.to ? { from: begins, to: span.to } : span;
};
