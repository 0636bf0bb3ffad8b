// Groups as Mentions of the model: the words as they stand, without signs round them, and the party that they name.
import type { Mention, Span } from '../../../../model/index.ts';
import { withoutLetters } from '../../../engine/index.ts';
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';
import type { Group } from './groups.ts';

export const mentionsOf = (chart: ArabicChart, groups: readonly Group[]): readonly Mention[] =>
  groups.map((group) => mentionOf(chart, group));

const mentionOf = (chart: ArabicChart, { from, to }: Group): Mention => {
  // A quotation mark at one end alone belongs to the sentence, not to the name.
  const opens = chart.has(from, C.quote) && !(to - from > 2 && chart.has(to - 1, C.quote)) && to - from > 1;
  const first = opens ? from + 1 : from;
  const span = withoutJoint(chart, first, to);
  return { text: chart.tokens.text.slice(span.from, span.to), party: partyWithin(chart, first, to), span };
};

/** Without و and ل written on to the first word: «ومقاتلي الفصائل», «لمناطق». In لل the article has lost its alef: it stays. */
const withoutJoint = (chart: ArabicChart, from: number, to: number): Span => {
  const span = chart.span(from, to);
  const { form, readings } = chart.words[from];
  const joint = readings.length
    ? readings.reduce((least, { features }) => Math.min(least, features.conjunction.length + features.preposition.length), 9)
    : Math.max(chart.hits.get(from)?.clitics.length ?? 0, /^و[اب]ل/.test(form) ? 1 : 0);
  if (joint === 0 || /^[وف]?لل/.test(form)) return span;
  const begins = withoutLetters(chart.tokens.text, span.from, joint);
  return begins < span.to ? { from: begins, to: span.to } : span;
};

/** The first party named in a group: that of «مسلحو داعش» or «قوات النظام» as well. */
const partyWithin = (chart: ArabicChart, from: number, to: number): string | null => {
  for (let at = from; at < to; at++) {
    const id = chart.starting('party', at)?.value.party?.id;
    if (id !== undefined) return id;
  }
  return null;
};
