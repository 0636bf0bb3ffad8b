// One telling of an act of violence with what its own words and sentence say of it: sides, place, day, source. agreement.ts compares
// tellings, retold.ts joins those of one act.
import type { ClaimPlace } from '../../../../../model/index.ts';
import { tokenKind } from '../../../../engine/index.ts';
import { clauseOf } from '../../claims/clause.ts';
import { attributionOf, placeOf, whereOf } from '../../claims/context.ts';
import { within } from '../../claims/nearby.ts';
import type { Times } from '../../claims/when.ts';
import { timesOf } from '../../claims/when.ts';
import type { ArabicChart, ArabicNode } from '../../nodes.ts';
import { C } from '../../words/classes.ts';
import type { Group } from '../groups.ts';
import { isDefinite } from '../groups.ts';
import { bareWord, traitsOf } from '../word-traits.ts';
import type { Spot } from './agreement.ts';
import { spotOf } from './agreement.ts';

export interface Telling {
  readonly node: ArabicNode<'act'>;
  readonly sentence: number;
  /** In the report's title. */
  readonly title: boolean;
  readonly where: readonly ClaimPlace[];
  /** Of those, the ones that compare: a definite word takes no place from afar. */
  readonly own: readonly ClaimPlace[];
  /** What compares of those, and of all. */
  readonly spot: Spot | null;
  readonly around: Spot | null;
  readonly times: Times;
  readonly by: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
  /** On whose word; empty in the report's own voice. */
  readonly origin: string;
  /** Its lemma: هجوم and هجمات are one word. */
  readonly word: string;
  /** Fighting told with the article (المواجهات): it may well be what was told just before. */
  readonly fighting: 'definite' | 'indefinite' | null;
  /** و stands before it: «... وقصف ...» goes on to another act. */
  readonly joined: boolean;
  /** «هجمات، بينها هجوم على»: a case of what was told. */
  readonly among: boolean;
}

/** Tellings of one act, in the order of the text. */
export type Retold = readonly Telling[];

/** Words that many sides share: they tell no side from another. */
const generalWords = [
  'متطرفون',
  'ارهابيون',
  'متمردون',
  'متشددون',
  'مجهولون',
  'انتحاري',
  'اطراف',
  'هذا',
  'هذه',
  'تلك',
  'عده',
  'بعض',
  'قوات',
  'قوه',
  'جيش',
  'تنظيم',
  'عناصر',
  'عنصرا',
  'مسلحي',
  'مسلحو',
  'مسلحون',
  'مسلحين',
  'مقاتلي',
  'مقاتلو',
  'مقاتلون',
  'ميليشيات',
  'مليشيات',
  'مليشيا',
  'ميليشيا',
  'جماعه',
  'حركه',
  'مواليه',
  'موالي',
  'مجموعه',
  'من',
  'شخصا',
  'اشخاص',
  'مواقع',
  'موقع',
  'منطقه',
  'مناطق',
  'مدينه',
  'بلده',
  'قريه',
];

export const general: ReadonlySet<string> = new Set(generalWords.map(bareWord));

const wordsOf = (chart: ArabicChart, groups: readonly Group[]): ReadonlySet<string> => {
  const out = new Set<string>();
  for (const { from, to } of groups) {
    for (let i = from; i < to; i++) {
      const party = chart.starting('party', i)?.value.party;
      if (party) out.add(party.id);
      const word = traitsOf(chart.words[i]).stem;
      if (!general.has(word)) out.add(word);
    }
  }
  return out;
};

/** In a first line of its own; a line that only wraps is none. */
export const isTitle = ({ tokens }: ArabicChart, token: number): boolean => {
  if (tokens.from[token] >= longestTitle) return false;
  let end = token;
  while (end < tokens.count && tokens.from[end] < longestTitle && tokens.kind[end] !== tokenKind.newline) end++;
  if (end === tokens.count || tokens.kind[end] !== tokenKind.newline) return false;
  return !tokens.kind.subarray(0, token).includes(tokenKind.newline);
};

/** A first line longer than this is the report itself. */
const longestTitle = 250;

/**
 * Where its clause names no place: «صاروخا على المدينة», what was hit; then, before another sentence, the rest of its own («انفجر لغم بينما كانت قافلة تمر
 * في بلدة»).
 */
const placesOf = (
  chart: ArabicChart,
  { value }: ArabicNode<'act'>,
  clauseEnd: number,
  where: readonly ClaimPlace[],
): readonly ClaimPlace[] => {
  const sentence = chart.sentences[chart.sentenceOf(value.trigger)];
  const span = chart.span(sentence.from, sentence.to);
  if (where.some(({ span: { from, to } }) => from >= span.from && to <= span.to)) return where;
  const hit = value.against.flatMap(({ from, to }) => within(chart.all('place'), from, to));
  const rest = within(chart.all('place'), clauseEnd, Math.min(sentence.to, clauseEnd + 40)).filter(
    ({ value: { located, role, km, precision } }) => located && role === 'at' && km === null && !coarse.has(precision),
  );
  const own = hit.length ? hit : rest;
  return own.length ? own.map((place) => placeOf(chart, place)) : where;
};

const coarse: ReadonlySet<string> = new Set(['country', 'region', 'governorate']);

export const tellingOf = (
  chart: ArabicChart,
  node: ArabicNode<'act'>,
  before: ArabicNode<'act'> | undefined,
  after: ArabicNode<'act'> | undefined,
): Telling => {
  const { value } = node;
  const clause = clauseOf(chart, node);
  const stretch = {
    from: before && before.value.trigger >= clause.from && before.to <= value.trigger ? before.to : clause.from,
    to: after && after.value.trigger < clause.to && after.from > value.trigger ? after.from : clause.to,
  };
  const at = { trigger: value.trigger, from: node.from, to: node.to };
  const where = placesOf(chart, node, stretch.to, whereOf(chart, at, stretch));
  const sentence = chart.sentences[chart.sentenceOf(value.trigger)];
  // Only what its own sentence says compares; of a definite word, what stands close to it.
  const reach = value.definite
    ? chart.span(Math.max(clause.from, value.trigger - 3), Math.min(clause.to, value.trigger + 8))
    : chart.span(sentence.from, sentence.to);
  const own = where.filter(({ span, km }) => km !== null || (span.from >= reach.from && span.to <= reach.to));
  return {
    node,
    sentence: chart.sentenceOf(value.trigger),
    title: isTitle(chart, value.trigger),
    where,
    own,
    spot: spotOf(own),
    around: spotOf(where),
    times: timesOf(chart, at, stretch),
    by: wordsOf(chart, value.by),
    against: wordsOf(chart, value.against),
    origin: attributionOf(chart, value.trigger).find(({ role }) => role === 'origin')?.text ?? '',
    word: chart.words[value.trigger].readings.find(({ lemma }) => lemma.data.subtype !== undefined)?.lemma.key ?? '',
    fighting: chart.has(value.trigger, C.clashNoun) ? (isDefinite(chart, value.trigger) ? 'definite' : 'indefinite') : null,
    among: chart.has(value.trigger - 1, C.among),
    joined: chart.words[value.trigger].form.startsWith('و'),
  };
};
