// Changes of control become drafts of claims; the same change told again of the same place is one claim.
import type { Count, Mention } from '../../../../model/index.ts';
import type { ControlDraft } from '../../../engine/index.ts';
import { fold } from '../../../engine/index.ts';
import { clauseOf } from '../claims/clause.ts';
import { attributionOf, placeOf, sentenceSpan, timesOf, whereOf } from '../claims/context.ts';
import type { AmountValue, ArabicChart, ArabicNode } from '../nodes.ts';
import type { Group } from './groups.ts';
import { mentionsOf } from './mentions.ts';

type Change = ArabicNode<'change'>;

const countOf = (chart: ArabicChart, { low, high, exactness, vague, core }: AmountValue): Count => ({
  text: chart.text(core.from, core.to),
  low,
  high,
  exactness,
  vague,
  span: chart.span(core.from, core.to),
});

/** The named places within the groups; at most as many as one list holds. */
const placesIn = (chart: ArabicChart, groups: readonly Group[]): readonly ArabicNode<'place'>[] => {
  const out: ArabicNode<'place'>[] = [];
  for (const { from, to } of groups) {
    for (let at = from; at < to; at++) {
      const place = chart.starting('place', at) ?? chart.ending('place', at + 1);
      if (place && out[out.length - 1] !== place) out.push(place);
    }
  }
  return out;
};

const draftOf = (chart: ArabicChart, node: Change): ControlDraft => {
  const { value } = node;
  const clause = clauseOf(chart, node);
  const at = { trigger: value.trigger, from: node.from, to: node.to };
  const named = placesIn(chart, value.places);
  const around = whereOf(chart, at, clause);
  const taken: readonly Mention[] = named.length
    ? named.map(({ value: { core, place } }) => ({
        text: chart.text(core.from, core.to),
        party: place?.id ?? null,
        span: chart.span(core.from, core.to),
      }))
    : mentionsOf(chart, value.places);
  return {
    kind: 'control',
    decides: chart.span(value.trigger, value.trigger + 1),
    span: chart.span(node.from, node.to),
    sentence: sentenceSpan(chart, value.trigger),
    modality: value.modality,
    attribution: attributionOf(chart, value.trigger),
    ...timesOf(chart, at, clause),
    where: named.length ? named.map((place) => placeOf(chart, place)) : around,
    mentions: [],
    caveats: [],
    why: [...new Set(node.why)],
    control: {
      change: value.change,
      by: mentionsOf(chart, value.by),
      against: mentionsOf(chart, value.against),
      places: taken,
      count: value.amount && countOf(chart, value.amount),
    },
  };
};

const taking = new Set(['captured', 'recaptured', 'holds']);

const words = (mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(
    mentions
      .flatMap(({ text }) =>
        fold(text)
          .split(' ')
          .map((word) => word.replace(/^[وف]?(بال|ال|لل)/, '')),
      )
      .filter((word) => word.length > 2),
  );

const share = (a: readonly Mention[], b: readonly Mention[]): boolean | null => {
  if (!a.length || !b.length) return null;
  const mine = words(a);
  for (const word of words(b)) if (mine.has(word)) return true;
  return false;
};

/** Whether `later` tells `draft` again: title and lead by sort and side, further on by the place too. */
const isAgain = (chart: ArabicChart, draft: ControlDraft, later: ControlDraft): boolean => {
  const sorts =
    draft.control.change === later.control.change ||
    (taking.has(draft.control.change) &&
      taking.has(later.control.change) &&
      draft.control.change !== 'holds' &&
      later.control.change !== 'holds');
  const by = share(draft.control.by, later.control.by);
  if (!sorts || by === false) return false;
  const place = share(draft.control.places, later.control.places);
  const fromTitle =
    draft.sentence.from === 0 &&
    chart.sentences.length > 1 &&
    later.sentence.from > 0 &&
    later.sentence.from <= chart.span(chart.sentences[1].from, chart.sentences[1].to).from;
  return place === true || fromTitle;
};

const detail = ({ control, when, where, sentence }: ControlDraft): number =>
  Math.min(control.by.length, 1) * 2 +
  Math.min(control.against.length, 1) +
  (when ? 1 : 0) +
  (where.length ? 1 : 0) -
  (sentence.from === 0 ? 1 : 0);

/** The telling that says more goes on, with the other among its mentions. */
const merged = (a: ControlDraft, b: ControlDraft): ControlDraft => {
  const [head, other] = detail(b) > detail(a) ? [b, a] : [a, b];
  return {
    ...head,
    when: head.when ?? other.when,
    where: head.where.length ? head.where : other.where,
    mentions: [...head.mentions, other.span, ...other.mentions],
    why: [...new Set([...head.why, ...other.why])],
    control: {
      ...head.control,
      by: head.control.by.length ? head.control.by : other.control.by,
      against: head.control.against.length ? head.control.against : other.control.against,
      count: head.control.count ?? other.control.count,
    },
  };
};

const lookBack = 8;

export const controlDrafts = (chart: ArabicChart): ControlDraft[] => {
  const out: ControlDraft[] = [];
  for (const node of chart.all('change')) {
    const draft = draftOf(chart, node);
    if (!draft.control.places.length && !draft.where.length && draft.control.change !== 'repelled') continue;
    let index = -1;
    for (let i = out.length - 1; i >= Math.max(0, out.length - lookBack) && index < 0; i--) if (isAgain(chart, out[i], draft)) index = i;
    if (index < 0) out.push(draft);
    else out[index] = merged(out[index], draft);
  }
  return out;
};
