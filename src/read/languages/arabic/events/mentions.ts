// Groups as Mentions of the model: the words as they stand, without signs round them, and the party that they name.
import type { Mention } from '../../../../model/index.ts';
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';
import type { Group } from './groups.ts';

export const mentionsOf = (chart: ArabicChart, groups: readonly Group[]): readonly Mention[] =>
  groups.map((group) => mentionOf(chart, group));

const mentionOf = (chart: ArabicChart, { from, to }: Group): Mention => {
  // A quotation mark at one end alone belongs to the sentence, not to the name.
  const opens = chart.has(from, C.quote) && !(to - from > 2 && chart.has(to - 1, C.quote)) && to - from > 1;
  const first = opens ? from + 1 : from;
  return { text: chart.text(first, to), party: partyWithin(chart, first, to), span: chart.span(first, to) };
};

/** The first party named in a group: that of «مسلحو داعش» or «قوات النظام» as well. */
const partyWithin = (chart: ArabicChart, from: number, to: number): string | null => {
  for (let at = from; at < to; at++) {
    const id = chart.starting('party', at)?.value.party?.id;
    if (id !== undefined) return id;
  }
  return null;
};
