// Where a claim happened: the places of its sentence, weighed by how they are told. A place in its own right comes before one
// that another is measured from («370 كلم شمال بغداد»), a name before «المدينة», behind the trigger before in front of it.
import type { ClaimPlace } from '../../../../model/index.ts';
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
const generic = new Set(['المدينة', 'البلدة', 'القرية', 'البلاد', 'العاصمة', 'المنطقة', 'القطاع', 'المحافظة', 'الحي', 'الشمال', 'الجنوب', 'الشرق', 'الغرب', 'الإقليم', 'الاقليم', 'المخيم', 'الولاية', 'الجزيرة']);

/** At most this many places are given for one claim. */
const most = 6;

/** What is told as the place itself costs nothing; distance, order, coarseness and vagueness cost a little each. */
const cost = (chart: ArabicChart, node: ArabicNode<'place'>, { trigger }: At, clause: Clause): number => {
  const { role, bearing, km, precision, core } = node.value;
  const relative = km !== null ? 9 : role === 'from' || role === 'to' ? 7 : bearing !== null || role === 'near' || role === 'between' ? 4 : 0;
  const behind = node.from < trigger;
  const outside = node.from < clause.from || node.from >= clause.to;
  const distance = Math.min(behind ? trigger - node.to : node.from - trigger, 60);
  return relative + (generic.has(chart.text(core.from, core.to)) ? 6 : 0) + (behind ? 2 : 0) + (outside ? 4 : 0) + precisions.indexOf(precision) * 0.5 + distance / 12;
};

/** A place inside the words for a speaker (الجيش الأميركي بالعراق) is the speaker's. */
const isSpeakers = (node: ArabicNode<'place'>, voices: readonly ArabicNode<'voice'>[]): boolean => voices.some(({ from, to }) => node.from >= from && node.to <= to);

/** The places of the claim's sentence, likeliest first. */
export const whereOf = (chart: ArabicChart, at: At, clause: Clause): readonly ClaimPlace[] => {
  const sentence = chart.sentences[chart.sentenceOf(at.trigger)];
  const voices = within(chart.all('voice'), sentence.from, sentence.to);
  const places = within(chart.all('place'), sentence.from, clause.to).filter((node) => node.value.located && !isSpeakers(node, voices));
  return places
    .map((node) => ({ node, cost: cost(chart, node, at, clause) }))
    .sort((a, b) => a.cost - b.cost || a.node.from - b.node.from)
    .slice(0, most)
    .map(({ node }) => placeOf(chart, node));
};
