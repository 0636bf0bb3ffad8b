// Changes of control become drafts of claims; the same change told again of the same place is one claim.
import type { ClaimPlace, Count, Mention, Span, Time } from '../../../../../model/index.ts';
import type { ControlDraft } from '../../../../engine/index.ts';
import { fold } from '../../../../engine/index.ts';
import { clauseOf } from '../../claims/clause.ts';
import { attributionOf, placeOf, sentenceSpan, whereOf } from '../../claims/context.ts';
import { within } from '../../claims/nearby.ts';
import { lasting, timesOf } from '../../claims/when.ts';
import type { AmountValue, ArabicChart, ArabicNode } from '../../nodes.ts';
import { caveatsOf } from '../../speech/caveats.ts';
import { isoOf } from '../../times/calendar/days.ts';
import { publicationOf } from '../../times/calendar/publication.ts';
import { C } from '../../words/classes.ts';
import { ownClause } from '../chunks.ts';
import type { Group } from '../groups.ts';
import { mentionsOf } from '../mentions.ts';
import { days, spotOf, spots } from '../retold/agreement.ts';
import { general, isTitle } from '../retold/telling.ts';
import { bareWord } from '../word-traits.ts';

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

const taking = new Set(['captured', 'recaptured']);

interface Told {
  readonly draft: ControlDraft;
  readonly sentence: number;
  readonly title: boolean;
  /** It names its places; «مواقع», «بلدتين» say only what sort they are. */
  readonly named: boolean;
}

const toldOf = (chart: ArabicChart, node: Change): Told => {
  const { value } = node;
  const clause = ownClause(chart, node, clauseOf(chart, node));
  const at = { trigger: value.trigger, from: node.from, to: node.to };
  const named = placesIn(chart, value.places);
  const own = named.length ? named.map((place) => placeOf(chart, place)) : unknownPlaces(chart, value.places);
  const taken: readonly Mention[] = named.length
    ? named.map(({ value: { core, place } }) => ({
        text: chart.text(core.from, core.to),
        party: place?.id ?? null,
        span: chart.span(core.from, core.to),
      }))
    : mentionsOf(chart, value.places);
  const times = timesOf(chart, at, clause);
  const { when: told, since, asOf } = times;
  const when = (told && isStill(chart, node) && !reachesNow(chart, told) ? null : told) ?? lasting(chart, times);
  const draft: ControlDraft = {
    kind: 'control',
    decides: chart.span(value.trigger, value.trigger + 1),
    span: chart.span(node.from, node.to),
    sentence: sentenceSpan(chart, value.trigger),
    modality: value.modality,
    attribution: attributionOf(chart, value.trigger),
    when,
    since,
    asOf,
    where: own.length ? own : whereOf(chart, at, clause),
    mentions: [],
    caveats: caveatsOf(chart, value.trigger),
    why: [...new Set(node.why)],
    control: {
      change: value.change,
      by: mentionsOf(chart, value.by),
      against: mentionsOf(chart, value.against.length ? value.against : foughtOver(chart, node)),
      places: taken,
      count: value.amount && countOf(chart, value.amount),
    },
  };
  return { draft, sentence: chart.sentenceOf(value.trigger), title: isTitle(chart, value.trigger), named: own.length > 0 };
};

/** «قصفت أمس قرية يسيطر عليها التنظيم»: who holds it still does; a time that is over is of what else is told. */
const isStill = (chart: ArabicChart, { value: { change, trigger } }: Change): boolean =>
  change === 'holds' &&
  chart.words[trigger].readings.some(({ lemma, features }) => lemma.data.pos === 'verb' && features.aspect === 'present');

const reachesNow = (chart: ArabicChart, { end }: Time): boolean => {
  const { day } = publicationOf(chart);
  return day === null || (end !== null && end.slice(0, 10) >= isoOf(day));
};

const wordsIn = (chart: ArabicChart, groups: readonly Group[]): readonly string[] =>
  groups.map(({ from }) => bareWord(chart.words[from].form) + (chart.words[from + 1]?.form ?? ''));

/** «سيطرت على البلدة بعد معارك مع المتمردين»: from whom it was taken is told with the fighting for it. */
const foughtOver = (chart: ArabicChart, { value, from, to }: Change): readonly Group[] => {
  if (!taking.has(value.change)) return [];
  const sentence = chart.sentences[chart.sentenceOf(value.trigger)];
  const fight = within(chart.all('act'), Math.max(sentence.from, from - 20), Math.min(sentence.to, to + 20)).find(
    ({ value: act }) => act.subtype === 'Armed clash' && act.against.length > 0 && chart.has(act.trigger, C.clashNoun),
  );
  // «من التنظيم الذي استولى عليها»: nobody takes from himself.
  const own = wordsIn(chart, value.by);
  return (fight?.value.against ?? []).filter((group) => !wordsIn(chart, [group]).some((word) => own.includes(word)));
};

/** A name that no pack knows, as a place by its words: «الملعب الأولمبي», a name in quotation marks. */
const unknownPlaces = (chart: ArabicChart, groups: readonly Group[]): readonly ClaimPlace[] =>
  groups.flatMap(({ from, to }) => {
    const first = chart.has(from, C.targetNoun) ? from + 1 : from;
    const quoted = chart.has(first, C.quote);
    if (first >= to || (first > from && !quoted) || (!quoted && chart.words[first].readings.some(({ lemma }) => lemma.data.pos !== 'verb')))
      return [];
    const [start, end] = quoted ? [first + 1, Math.max(first + 2, chart.has(to - 1, C.quote) ? to - 1 : to)] : [first, to];
    return [
      {
        text: chart.text(start, end),
        place: null,
        role: 'at',
        bearing: null,
        km: null,
        precision: 'site',
        lat: null,
        lon: null,
        span: chart.span(start, end),
      },
    ];
  });

const words = (mentions: readonly Mention[], skip: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(mentions.flatMap(({ text }) => fold(text).split(/[ "]+/).map(bareWord)).filter((word) => word.length > 2 && !skip.has(word)));

const share = (a: readonly Mention[], b: readonly Mention[]): boolean | null => {
  if (!a.length || !b.length) return null;
  const [mine, theirs] = [words(a, general), words(b, general)];
  if (!mine.size || !theirs.size) return null;
  for (const word of theirs) if (mine.has(word)) return true;
  return false;
};

/** Whether `later` tells `told` again: by sort and side after a title, by the place further on. */
const isAgain = ({ told, again }: Changed, later: Told): boolean => {
  const [a, b] = [told.draft.control, later.draft.control];
  if (!(a.change === b.change || (taking.has(a.change) && taking.has(b.change)))) return false;
  const near = later.sentence - told.sentence;
  const titled = told.title && !later.title && again.length === 0;
  const place = share(a.places, b.places);
  const by = share(a.by, b.by);
  if (titled && near <= 2 && place === true) return true;
  if (by === false || days(told.draft.when, later.draft.when) === 'different') return false;
  // «استولى المتمردون على المدينة ... أتاح استعادة المدينة»: what is taken back is another change, unless the same side has it.
  if (place === true) return a.change === b.change || by === true || told.title;
  // A title and the lead may name other places of one advance.
  const elsewhere =
    spots(spotOf(told.draft.where), spotOf(later.draft.where)) === 'different' && !(titled && near <= 3) && !(!told.named && near === 1);
  if (elsewhere) return false;
  if (titled) return near <= 2 || (by === true && (near <= 3 || told.named));
  return by === true && !(told.named && later.named) && near > 0 && near <= 2;
};

const detail = ({ draft: { control, when, where }, sentence, named }: Told): number =>
  Math.min(control.by.length, 1) * 2 +
  Math.min(control.against.length, 1) +
  (when ? 1 : 0) +
  (where.length ? 1 : 0) +
  (named ? 2 : 0) -
  (sentence === 0 ? 1 : 0);

/** One change with all its tellings; what they add is gathered as they come. */
interface Changed {
  told: Told;
  readonly again: Span[];
  readonly why: Set<number>;
}

/** The telling that says more goes on, with the other among its mentions. */
const join = (change: Changed, told: Told): void => {
  const [head, other] = detail(told) > detail(change.told) ? [told, change.told] : [change.told, told];
  const [mine, its] = [head.draft.control, other.draft.control];
  change.again.push(other.draft.span);
  for (const id of told.draft.why) change.why.add(id);
  change.told = {
    ...head,
    sentence: Math.max(change.told.sentence, told.sentence),
    draft: {
      ...head.draft,
      when: head.draft.when ?? other.draft.when,
      where: head.draft.where.length ? head.draft.where : other.draft.where,
      attribution: head.draft.attribution.some(({ role }) => role === 'origin') ? head.draft.attribution : other.draft.attribution,
      control: {
        ...mine,
        by: mine.by.length ? mine.by : its.by,
        against: mine.against.length ? mine.against : its.against,
        count: mine.count ?? its.count,
      },
    },
  };
};

const lookBack = 8;

export const controlDrafts = (chart: ArabicChart): ControlDraft[] => {
  const out: Changed[] = [];
  for (const node of chart.all('change')) {
    const told = toldOf(chart, node);
    const { control, where } = told.draft;
    if (!control.places.length && !where.length && control.change !== 'repelled') continue;
    let found: Changed | undefined;
    for (let i = out.length - 1; i >= Math.max(0, out.length - lookBack) && !found; i--) if (isAgain(out[i], told)) found = out[i];
    if (found) join(found, told);
    else out.push({ told, again: [], why: new Set(told.draft.why) });
  }
  return out.map(({ told: { draft }, again, why }) => ({ ...draft, mentions: again, why: [...why] }));
};
