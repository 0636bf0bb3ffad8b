// Where a claim happened: the places of its sentence, weighed by how they are told. A place in its own right comes before one
// that another is measured from («370 كلم شمال بغداد»), a name before «المدينة», behind the trigger before in front of it.
import type { ClaimPlace } from '../../../../model/index.ts';
import { fold } from '../../../engine/index.ts';
import type { ArabicChart, ArabicNode } from '../nodes.ts';
import { bareSpan, bareText } from './bare.ts';
import type { At, Clause } from './context.ts';
import { within } from './nearby.ts';

export const placeOf = (chart: ArabicChart, { value }: ArabicNode<'place'>): ClaimPlace => ({
  text: bareText(chart, value.core.from, value.core.to),
  place: value.place?.id ?? null,
  role: value.role,
  bearing: value.bearing,
  km: value.km,
  precision: value.precision,
  lat: value.place?.lat ?? null,
  lon: value.place?.lon ?? null,
  span: bareSpan(chart, value.core.from, value.core.to),
});

const precisions = ['site', 'neighbourhood', 'settlement', 'subdistrict', 'district', 'governorate', 'region', 'country'];

/** Words that name a place only by what was named before. */
const generic = new Set(
  [
    'المدينة',
    'البلدة',
    'القرية',
    'البلاد',
    'العاصمة',
    'المنطقة',
    'القطاع',
    'المحافظة',
    'الحي',
    'الشمال',
    'الجنوب',
    'الشرق',
    'الغرب',
    'الإقليم',
    'الاقليم',
    'المخيم',
    'الولاية',
    'الجزيرة',
  ].map(fold),
);

/** At most this many places are given for one claim. */
const most = 6;

/** What is told as the place itself costs nothing; distance, order, coarseness and vagueness cost a little each. */
const cost = (chart: ArabicChart, node: ArabicNode<'place'>, { trigger }: At, clause: Clause): number => {
  const { role, bearing, km, precision, core } = node.value;
  const relative =
    km !== null ? 9 : role === 'from' || role === 'to' ? 7 : bearing !== null || role === 'near' || role === 'between' ? 4 : 0;
  const behind = node.from < trigger;
  const outside = node.from < clause.from || node.from >= clause.to;
  const distance = Math.min(behind ? trigger - node.to : node.from - trigger, 60);
  return (
    relative +
    (generic.has(fold(chart.text(core.from, core.to))) ? 6 : 0) +
    (behind ? 2 : 0) +
    (outside ? 4 : 0) +
    precisions.indexOf(precision) * 0.5 +
    distance / 12
  );
};

/** A place inside the words for a speaker (الجيش الأميركي بالعراق) is the speaker's. */
const isSpeakers = (node: ArabicNode<'place'>, voices: readonly ArabicNode<'voice'>[]): boolean =>
  voices.some(({ from, to }) => node.from >= from && node.to <= to);

type PlaceNode = ArabicNode<'place'>;

/** How many sentences back the place of an event may have been named. */
const sentencesBack = 3;

/** The places of the claim's sentence, likeliest first; where it names none, that of the nearest sentence before that does, at most `back` of them. */
export const whereOf = (chart: ArabicChart, at: At, clause: Clause, back = sentencesBack): readonly ClaimPlace[] => {
  const sentence = chart.sentenceOf(at.trigger);
  const own = ranked(chart, at, clause, chart.sentences[sentence].from, clause.to);
  if (own.some((node) => !isGeneric(chart, node))) return own.map((node) => placeOf(chart, named(chart, node)));
  for (let s = sentence - 1; s >= Math.max(0, sentence - back); s--) {
    const { from, to } = chart.sentences[s];
    const before = ranked(chart, at, { from, to }, from, to).filter((node) => !isGeneric(chart, node) && isWhere(node));
    if (before.length) return before.slice(0, 1).map((node) => placeOf(chart, node));
  }
  return own.map((node) => placeOf(chart, named(chart, node)));
};

const ranked = (chart: ArabicChart, at: At, clause: Clause, from: number, to: number): PlaceNode[] => {
  const voices = within(chart.all('voice'), from, to);
  return within(chart.all('place'), from, to)
    .filter((node) => node.value.located)
    .map((node) => ({ node, cost: cost(chart, node, at, clause) + (isSpeakers(node, voices) ? 6 : 0) }))
    .sort((a, b) => a.cost - b.cost || a.node.from - b.node.from)
    .slice(0, most)
    .map(({ node }) => node);
};

const isGeneric = (chart: ArabicChart, { value: { core } }: PlaceNode): boolean => generic.has(fold(chart.text(core.from, core.to)));

/** Told as a place in its own right, not one that something comes from or is measured by. */
const isWhere = ({ value: { role, km, precision } }: PlaceNode): boolean => role === 'at' && km === null && precision !== 'country';

/** «المدينة» gives way to the name it stands for, where that was told before. */
const named = (chart: ArabicChart, node: PlaceNode): PlaceNode => {
  if (!isGeneric(chart, node) || node.value.place === null) return node;
  const before = within(chart.all('place'), Math.max(0, node.from - nameBack), node.from);
  for (let i = before.length - 1; i >= 0; i--)
    if (before[i].value.place === node.value.place && !isGeneric(chart, before[i])) return before[i];
  return node;
};

/** Within how many tokens before «المدينة» its name is looked for. */
const nameBack = 300;
