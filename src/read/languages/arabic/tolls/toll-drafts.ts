// Harms become drafts of toll claims: count, victims, scope, who did it, and the total that a part belongs to.
import type { Count, Mention } from '../../../../model/index.ts';
import type { TollDraft } from '../../../engine/index.ts';
import { attributionOf, sentenceSpan, timesOf, whereOf } from '../claims/context.ts';
import type { Clause } from '../claims/context.ts';
import { clauseOf } from '../claims/clause.ts';
import type { ArabicChart, ArabicNode, HarmValue } from '../nodes.ts';
import { mergeTellings } from './merge-tellings.ts';
import { scopeOf } from './scope.ts';

type Harm = ArabicNode<'harm'>;

const countOf = (chart: ArabicChart, { people }: HarmValue): Count => {
  const { low, high, exactness, vague, core } = people.amount;
  return { text: chart.text(core.from, core.to), low, high, exactness, vague, span: chart.span(core.from, core.to) };
};

const mention = (chart: ArabicChart, at: { from: number; to: number }): Mention => ({
  text: chart.text(at.from, at.to), party: chart.starting('party', at.from)?.value.party?.id ?? null, span: chart.span(at.from, at.to),
});

/** Identity of a total across the copies that lists and parts make of it: what counts it. */
const keyOf = (harm: HarmValue): number => harm.people.amount.core.from;

export const tollDrafts = (chart: ArabicChart): TollDraft[] => {
  const harms = chart.all('harm');
  const indexes = new Map(harms.map(({ value }, index) => [keyOf(value), index]));
  return mergeTellings(harms.map((harm) => draftOf(chart, harm, clauseOf(chart, harm), indexes)));
};

const draftOf = (chart: ArabicChart, harm: Harm, clause: Clause, indexes: ReadonlyMap<number, number>): TollDraft => {
  const { value } = harm;
  const at = { trigger: value.trigger, from: harm.from, to: harm.to };
  const times = timesOf(chart, at, clause);
  const { words, party } = value.people;
  const total = value.partOf && indexes.get(keyOf(value.partOf.of));
  return {
    kind: 'toll',
    decides: chart.span(value.people.amount.core.from, value.people.amount.core.to),
    span: chart.span(harm.from, harm.to),
    sentence: sentenceSpan(chart, value.trigger),
    modality: value.modality,
    attribution: attributionOf(chart, value.trigger),
    when: times.when,
    since: times.since,
    asOf: times.asOf,
    where: whereOf(chart, at, clause),
    mentions: [],
    caveats: [],
    why: [...new Set(harm.why)],
    toll: {
      measure: value.measure,
      count: countOf(chart, value),
      victims: { text: words ? chart.text(words.from, words.to) : null, category: value.category, party: party?.id ?? null, names: [] },
      scope: scopeOf(chart, value, clause, times),
      by: value.by ? [mention(chart, value.by)] : [],
      cause: null,
    },
    partOf: total === null || total === undefined || !value.partOf ? null : { draft: total, by: value.partOf.by },
  };
};
