// From a speaker to the links of an attribution: one for each party told side by side, with its words, act, sort and time of saying.
import type { Link, LinkAct, Party, Span } from '../../../../model/index.ts';
import { withoutLetters } from '../../../engine/index.ts';
import { timeOf } from '../claims/context.ts';
import type { ArabicChart, Speaker, UtteranceValue } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { quotesOf } from './quotes.ts';

/** The words of a name without the letters that only join it to the sentence (و، ل، ب); لل keeps its own. */
export const nameSpan = (chart: ArabicChart, from: number, to: number): Span => {
  // «الشرق الأوسط» between quotation marks is the name without them.
  if (to > from + 2 && chart.has(from, C.quote) && quotesOf(chart).close[from] === to - 1) return chart.span(from + 1, to - 1);
  const span = chart.span(from, to);
  return { from: Math.min(withoutLetters(chart.tokens.text, span.from, cliticsOf(chart, from)), span.to), to: span.to };
};

const cliticsOf = (chart: ArabicChart, token: number): number => {
  const { form, readings } = chart.words[token];
  const hit = chart.hits.get(token);
  if (hit?.names.length)
    return form.startsWith(`${hit.clitics}ل`) && hit.clitics.endsWith('ل') ? hit.clitics.length - 1 : hit.clitics.length;
  const features =
    readings.find(({ lemma }) => lemma.classes.includes(C.mediaNoun) || lemma.classes.includes(C.sourceNoun))?.features ??
    readings[0]?.features;
  const conjunction = features ? features.conjunction.length : /^وال/.test(form) ? 1 : 0;
  const rest = form.slice(conjunction);
  if (!features || rest.startsWith('لل')) return conjunction;
  return conjunction + (rest.startsWith(features.preposition) ? features.preposition.length : 0);
};

export interface LinkParts {
  readonly role: Link['role'];
  readonly act: LinkAct;
  readonly verb: string | null;
  readonly said: Link['said'];
}

/** A partner in the words of another that names the same one more fully. */
export type Naming = (part: Speaker['parts'][number]) => Party | null;

export const linksOf = (
  chart: ArabicChart,
  speaker: Speaker,
  { role, act, verb, said }: LinkParts,
  party: Naming = (part) => part.party,
): Link[] =>
  speaker.parts.map((part) => {
    const span = nameSpan(chart, part.from, part.to);
    return {
      role,
      text: chart.tokens.text.slice(span.from, span.to),
      party: party(part)?.id ?? null,
      verb,
      act,
      sort: part.sort,
      said,
      span,
    };
  });

/** How an utterance says it. */
export const partsOf = (chart: ArabicChart, value: UtteranceValue): LinkParts => ({
  role: 'origin',
  act: value.reading?.lemma.data.act ?? 'report',
  verb: chart.text(value.verb.from, value.verb.to),
  said: value.said ? timeOf(chart, value.said) : null,
});
