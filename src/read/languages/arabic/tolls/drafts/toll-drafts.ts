// Harms become drafts of toll claims: count, victims, scope, who did it, and the total that a part belongs to.
import type { Count, Link, Mention, Time } from '../../../../../model/index.ts';
import type { TollDraft } from '../../../../engine/index.ts';
import { clauseOf } from '../../claims/clause.ts';
import type { Clause } from '../../claims/context.ts';
import { attributionOf, sentenceSpan, whereOf } from '../../claims/context.ts';
import type { Times } from '../../claims/when.ts';
import { timesOf } from '../../claims/when.ts';
import type { ArabicChart, ArabicNode, HarmValue } from '../../nodes.ts';
import { caveatsOf } from '../../speech/caveats.ts';
import { mergeTellings } from './merge-tellings.ts';
import { scopeOf } from './scope.ts';
import { startAfter, startOfWar } from './starts.ts';
import { withSums } from './sums.ts';
import type { Opening } from './title-rounds.ts';
import { withoutTitleRounds } from './title-rounds.ts';

type Harm = ArabicNode<'harm'>;

const countOf = (chart: ArabicChart, { people }: HarmValue): Count => {
  const { low, high, exactness, vague, core } = people.amount;
  return { text: chart.text(core.from, core.to), low, high, exactness, vague, span: chart.span(core.from, core.to) };
};

const mention = (chart: ArabicChart, at: { from: number; to: number }): Mention => ({
  text: chart.text(at.from, at.to),
  party: chart.starting('party', at.from)?.value.party?.id ?? null,
  span: chart.span(at.from, at.to),
});

/** Identity of a total across the copies that lists and parts make of it: what counts it. */
const keyOf = (harm: HarmValue): number => harm.people.amount.core.from;

export const tollDrafts = (chart: ArabicChart): TollDraft[] => {
  const harms = chart.all('harm');
  const indexes = new Map(harms.map(({ value }, index) => [keyOf(value), index]));
  const drafts = asTheirTotals(harms.map((harm) => draftOf(chart, harm, clauseOf(chart, harm), indexes)));
  // «خمسة جنود آخرين» are not the five told of before.
  const more = new Set(drafts.filter((_, index) => isMore(chart, harms[index], harms[index - 1])));
  return withSums(withoutTitleRounds(asTheirTotals(mergeTellings(drafts, more)), opening(chart)));
};

/** «آخرين» of a group with its noun, where no other harm of the sentence is what they are others to. */
const isMore = (chart: ArabicChart, { value, from }: Harm, before: Harm | undefined): boolean =>
  value.people.others && value.people.head !== null && before !== undefined && chart.sentenceOf(before.from) !== chart.sentenceOf(from);

/** Where the title and the first sentences after it end. */
const opening = (chart: ArabicChart): Opening => {
  const ends = [0, 3].map((s) => chart.sentences[Math.min(s, chart.sentences.length - 1)]?.to ?? 1);
  return { title: chart.span(0, ends[0]).to, lead: chart.span(0, ends[1]).to };
};

/** A count that starts in a year or a month is no event of these days. */
const isBackground = ({ since }: Times): boolean => since !== null && (since.precision === 'year' || since.precision === 'month');

/** Running counts of this size are summed up over a whole war. */
const isOfWholeWar = ({ people: { amount } }: HarmValue): boolean =>
  (amount.low ?? amount.high ?? 0) >= 1000 || amount.vague === 'millions';

/** A running count stands as of when it was said, where nothing else is. */
const saidAt = (attribution: readonly Link[]): Time | null => {
  const said = attribution.find(({ role }) => role === 'origin')?.said;
  return said ? { ...said, basis: 'said' } : null;
};

/** The named person that one victim is: in the group itself, or behind «وهو»، «ويدعى». */
const personOf = (chart: ArabicChart, { value, to }: Harm): ArabicNode<'party'> | null => {
  const { low, high } = value.people.amount;
  if (low !== 1 || high !== 1) return null;
  const within = value.people.words;
  const inGroup = within && partyIn(chart, within.from, within.to + 1);
  if (inGroup) return inGroup;
  const { to: end } = chart.sentences[chart.sentenceOf(value.trigger)];
  for (let at = to; at < Math.min(end, to + 12); at++) if (introduces.has(chart.words[at].form)) return partyIn(chart, at + 1, at + 3);
  return null;
};

const introduces = new Set(['وهو', 'هو', 'وهي', 'ويدعي', 'يدعي', 'واسمه', 'اسمه']);

const partyIn = (chart: ArabicChart, from: number, to: number): ArabicNode<'party'> | null => {
  for (let at = from; at < Math.min(to, chart.count); at++) {
    const party = chart.starting('party', at);
    if (party?.value.kind === 'person') return party;
  }
  return null;
};

/** A part counts over the same stretch as its total, in the same place and on the same word, where it says nothing else. */
const asTheirTotals = (drafts: readonly TollDraft[]): TollDraft[] =>
  drafts.map((draft) => {
    const total = draft.partOf && drafts[draft.partOf.draft];
    if (!total) return draft;
    return {
      ...draft,
      when: draft.when ?? total.when,
      since: draft.since ?? total.since,
      asOf: draft.asOf ?? total.asOf,
      where: draft.where.length ? draft.where : total.where,
      toll: { ...draft.toll, scope: total.toll.scope },
    };
  });

const draftOf = (chart: ArabicChart, harm: Harm, clause: Clause, indexes: ReadonlyMap<number, number>): TollDraft => {
  const { value } = harm;
  const at = { trigger: value.trigger, from: harm.from, to: harm.to };
  const times = timesOf(chart, at, clause);
  const { words, party } = value.people;
  const since = times.since ?? (value.tally ? startAfter(chart, value.trigger) : null) ?? (times.when ? null : startOfWar(chart, clause));
  const scope = scopeOf(chart, value, clause, { ...times, since });
  const attribution = attributionOf(chart, value.trigger);
  const person = personOf(chart, harm);
  const total = value.partOf && indexes.get(keyOf(value.partOf.of));
  return {
    kind: 'toll',
    decides: chart.span(value.people.amount.core.from, value.people.amount.core.to),
    span: chart.span(harm.from, harm.to),
    sentence: sentenceSpan(chart, value.trigger),
    modality: value.modality,
    attribution,
    when: times.when,
    since,
    asOf: times.asOf ?? (value.tally ? saidAt(attribution) : null),
    // Background that is summed up over years («منذ 2011 ...») is not where the report's event is.
    where: whereOf(chart, at, clause, isBackground(times) || (scope === 'cumulative' && isOfWholeWar(value)) ? 0 : undefined),
    mentions: [],
    caveats: caveatsOf(chart, value.trigger),
    why: [...new Set(harm.why)],
    toll: {
      measure: value.measure,
      count: countOf(chart, value),
      victims: {
        text: words ? chart.text(words.from, words.to) : null,
        category: value.category,
        party: person?.value.party?.id ?? party?.id ?? null,
        names: person ? [chart.text(person.value.core.from, person.value.core.to)] : [],
      },
      scope,
      by: value.by ? [mention(chart, value.by)] : [],
      cause: null,
    },
    partOf: total === null || total === undefined || !value.partOf ? null : { draft: total, by: value.partOf.by },
  };
};
