// Where a claim happened: the places of its sentence, weighed by how they are told. A place in its own right comes before one
// that another is measured from («370 كلم شمال بغداد») and before what holds it («حلب في سوريا»); behind the trigger before in
// front of it. A sentence that tells none takes the place of the sentences about it.
import type { ClaimPlace, PlacePrecision, Span } from '../../../../model/index.ts';
import { classSet, withoutLetters } from '../../../engine/index.ts';
import type { ArabicChart, ArabicNode } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { isApart, isFronted, narrowed } from './apart.ts';
import { bareSpan } from './bare.ts';
import type { At, Clause } from './context.ts';
import { isPersons, isSceneOf } from './leading-words.ts';
import { within } from './nearby.ts';
import { countryBefore, isExact, isNearSite, isTown, opensSpeech } from './told-as.ts';

type PlaceNode = ArabicNode<'place'>;

/** The bare name. A name that no look-up met still carries what is written on to it: the و of a list, the ب of «in». */
const nameSpan = (chart: ArabicChart, { value: { core, place, located } }: PlaceNode): Span => {
  if (place !== null && chart.hits.has(core.from)) return bareSpan(chart, core.from, core.to);
  const span = chart.span(core.from, core.to);
  const letters = cliticsAt(chart, core.from) || (place === null && located ? looseAt(chart, core.from) : 0);
  return letters > 0 ? { from: withoutLetters(chart.tokens.text, span.from, letters), to: span.to } : span;
};

/** بمطار، وطريق: how many letters stand before a known word for a site. */
const cliticsAt = (chart: ArabicChart, token: number): number => {
  const { form, byClass } = chart.words[token];
  const features = (byClass.get(C.siteWord) ?? byClass.get(C.roadWord) ?? byClass.get(C.bearing) ?? byClass.get(C.settlementWord))
    ?.features;
  const letters = features ? features.conjunction.length + features.preposition.length : 0;
  return form.startsWith('لل') ? 0 : letters;
};

/** The و of a list, the ب of «in», on a word that no table knows. */
const looseAt = (chart: ArabicChart, token: number): number => {
  const { form, readings } = chart.words[token];
  if (form.startsWith('و')) return chart.ending('place', token) || chart.has(token - 1, C.comma) ? 1 : 0;
  return form.startsWith('ب') && readings.length === 0 && !chart.hasAny(token - 1, locating) ? 1 : 0;
};

const locating = classSet([
  C.at,
  C.aroundWord,
  C.bearing,
  C.countryside,
  C.settlementWord,
  C.areaWord,
  C.quarterWord,
  C.siteWord,
  C.roadWord,
  C.quote,
]);

export const placeOf = (chart: ArabicChart, node: PlaceNode): ClaimPlace => {
  const { value } = node;
  const span = nameSpan(chart, named(chart, node));
  return {
    text: chart.tokens.text.slice(span.from, span.to),
    place: value.place?.id ?? null,
    role: value.role,
    bearing: value.bearing,
    km: value.km,
    precision: value.precision,
    lat: value.place?.lat ?? null,
    lon: value.place?.lon ?? null,
    span,
  };
};

/** The finer comes first: what each coarseness costs. */
const coarseness: Readonly<Record<PlacePrecision, number>> = {
  site: 0,
  neighbourhood: 0.1,
  settlement: 0.8,
  subdistrict: 1.2,
  district: 1.4,
  governorate: 3,
  region: 3.5,
  country: 5,
};

const takenUpWords = classSet([C.settlementWord, C.areaWord, C.quarterWord, C.siteWord, C.bearing]);
const townOrArea = classSet([C.settlementWord, C.areaWord]);

/** «المدينة», which names a place only by what was named before. */
const isGeneric = (chart: ArabicChart, { value: { core } }: PlaceNode): boolean =>
  core.to === core.from + 1 && chart.hasAny(core.from, takenUpWords) && !chart.hasAny(core.from - 1, townOrArea);

/** «شرق البلاد» says less than the name of the country. */
const isUnnamed = ({ value: { place, precision } }: PlaceNode): boolean => place === null && precision === 'region';

/** How closely it is told: a «منطقة» that no pack knows may be as small as a village. */
const fineness = ({ value: { place, precision } }: PlaceNode): number =>
  place === null && precision === 'district' ? coarseness.settlement : coarseness[precision];

/** «قصف معادٍ لمعسكر»: ل takes the object of a noun. */
const isObject = (chart: ArabicChart, { from, value: { role, precision } }: PlaceNode): boolean =>
  role === 'to' && coarseness[precision] < 2 && chart.words[from].form.startsWith('ل');

const relation = ({ value: { role, km, bearing, precision } }: PlaceNode, glued: boolean): number => {
  if (km !== null) return 9;
  if (role === 'to') return glued ? 2 : 5;
  if (role === 'from') return coarseness[precision] < 2 ? 3 : 7;
  if (role === 'between') return 4;
  if (role === 'near') return bearing === null ? 0.5 : 4;
  return 0;
};

const eventWords = classSet([C.attackNoun, C.clashNoun, C.strikeNoun, C.shellNoun, C.blastNoun]);

/** A word for an event stands shortly before it. */
const isOfEvent = (chart: ArabicChart, { from }: PlaceNode): boolean => {
  for (let i = from - 1; i >= from - 7 && i >= 0; i--) {
    if (chart.has(i, C.point)) return false;
    if (chart.hasAny(i, eventWords)) return true;
  }
  return false;
};

/** «قائد محور البيضاء», «محافظ حلب»: the place of an office, not of what befell its holder. */
const holders = classSet([C.title, C.officeWord, C.spokesperson]);

/** What is told as the place itself costs nothing; distance, order, coarseness and vagueness cost a little each. */
const cost = (chart: ArabicChart, node: PlaceNode, trigger: number, parts: number, clause: Clause): number => {
  const behind = node.from < trigger;
  const outside = node.from < clause.from || node.from >= clause.to;
  const distance = Math.min(behind ? trigger - node.to : node.from - trigger, 90);
  return (
    relation(node, isObject(chart, node)) +
    fineness(node) +
    (isGeneric(chart, node) || isUnnamed(node) ? 3 : 0) +
    (node.from > parts ? 3 : 0) +
    (chart.hasAny(node.from - 1, holders) || isPersons(chart, node) ? 4 : 0) -
    (isSceneOf(chart, node) ? 2 : isOfEvent(chart, node) ? 0.5 : 0) -
    (isExact(chart, node) ? 2 : 0) +
    (behind ? 1.5 : 0) +
    (outside ? 4 : 0) +
    distance / 12
  );
};

/** «قتل عشرة في العراق بينهم اثنان في بغداد»: behind «بينهم» stands where some of them were; where that begins. */
const partsFrom = (chart: ArabicChart, trigger: number, to: number): number => {
  for (let i = trigger + 1; i < to; i++) if (chart.has(i, C.toWit) || partly.has(chart.words[i].form)) return i;
  return to;
};

const partly: ReadonlySet<string> = new Set(['بينهم', 'بينها', 'منهم', 'منها']);

const between = classSet([C.in, C.comma, C.open, C.close, C.quote]);

/** How a place goes on from the one before it: it holds or measures it («حلب في سوريا»، «حلب شمال دمشق»), or stands beside it. */
const follows = (chart: ArabicChart, before: PlaceNode, node: PlaceNode): 'holds' | 'beside' | null => {
  const gap = node.from - before.to;
  if (gap < 0 || gap > 3) return null;
  for (let i = before.to; i < node.from; i++) if (!chart.hasAny(i, between) && !chart.words[i].form.startsWith('الواقع')) return null;
  const finer = fineness(node) - fineness(before);
  if (gap === 0 && chart.words[node.from].form.startsWith('و')) return finer > 0 ? null : 'beside';
  if (node.value.bearing !== null || node.value.km !== null || finer > 0) return 'holds';
  const inside = chart.has(node.from - 1, C.in) || chart.words[node.from].form.startsWith('ب');
  return inside && fineness(node) >= coarseness.settlement ? 'holds' : null;
};

interface Weighed {
  readonly node: PlaceNode;
  cost: number;
}

/** A place that holds the one before it never comes first; those of a list keep their order. */
const weigh = (chart: ArabicChart, nodes: readonly PlaceNode[], price: (node: PlaceNode) => number): Weighed[] => {
  const out: Weighed[] = [];
  for (const node of nodes) {
    const before = out.at(-1);
    const how = before && !isFronted(chart, node) ? follows(chart, before.node, node) : null;
    const own = price(node);
    if (how === null || !before) out.push({ node, cost: own });
    else if (how === 'holds' && isNearSite(before.node) && isTown(node)) {
      before.cost = Math.max(before.cost, own + 0.01);
      out.push({ node, cost: own });
    } else if (how === 'holds') out.push({ node, cost: Math.max(own, before.cost + 0.5) });
    else out.push({ node, cost: Math.max(own, before.cost + 0.01) });
  }
  return out.sort((a, b) => a.cost - b.cost || a.node.from - b.node.from);
};

/** A place inside the words for a speaker (الجيش الأميركي بالعراق) is the speaker's. */
const isSpeakers = (chart: ArabicChart, node: PlaceNode, voices: readonly ArabicNode<'voice'>[]): boolean =>
  voices.some(({ from, to }) => node.from >= from && node.to <= to) ||
  (node.value.role === 'at' && chart.hasAny(node.to, saying)) ||
  opensSpeech(chart, node) ||
  isOfficials(chart, node);

/** «المسؤول المحلي في حلب» */
const isOfficials = (chart: ArabicChart, { from }: PlaceNode): boolean => {
  for (let i = from - 1; i >= from - 4; i--) {
    if (chart.hasAny(i, officials)) return true;
    if (!chart.hasAny(i, besideOfficial)) return false;
  }
  return false;
};

const officials = classSet([C.title, C.spokesperson, C.sourceNoun]);
const besideOfficial = classSet([C.in, C.at, C.sourceAdjective, C.placeAdjective, C.nationality, C.settlementWord]);

/** «وفي حلب قال مسؤول» tells where he spoke. */
const saying = classSet([C.sayVerb, C.announceVerb, C.addVerb]);

/** A border with a country, or where people come from, is no place of what befell them. */
const isBorder = ({ value: { role, precision } }: PlaceNode): boolean => precision === 'country' && (role === 'near' || role === 'from');

/** «شهدت حلب», «كانت حلب قد تعرضت»: where something happened may be the subject as well. */
const undergoes = (chart: ArabicChart, { from, to, value }: PlaceNode): boolean => {
  if (value.place === null || fineness({ from, to, value, why: [] }) > 2) return false;
  for (const token of [from - 1, to, to + 1]) if (chart.has(token, C.exposeVerb) || witnesses.has(chart.words[token]?.form)) return true;
  return false;
};

const witnesses: ReadonlySet<string> = new Set(['شهدت', 'وشهدت', 'تشهد', 'وتشهد', 'شهد', 'يشهد']);

/** Where one was going is where something happened only if «حيث» says so; those who fled are told by where they went. */
const isGoal = (chart: ArabicChart, node: PlaceNode, trigger: number): boolean => {
  const before = chart.words[node.from - 1]?.form;
  if (node.value.role !== 'to' || before === 'باتجاه' || isObject(chart, node) || chart.hasAny(trigger, moving)) return false;
  for (let i = node.to; i < node.to + 4 && i < chart.count; i++) if (chart.words[i].form === 'حيث') return false;
  return true;
};

const moving = classSet([
  C.displaceVerb,
  C.displaceNoun,
  C.returnVerb,
  C.returnNoun,
  C.enterVerb,
  C.advanceVerb,
  C.withdrawVerb,
  C.launchVerb,
]);

const isCandidate = (chart: ArabicChart, node: PlaceNode, trigger: number): boolean =>
  !isApart(chart, node.from, trigger) && !isBorder(node) && !isGoal(chart, node, trigger) && (node.value.located || undergoes(chart, node));

const ranked = (chart: ArabicChart, at: At, clause: Clause, from: number, to: number): Weighed[] => {
  const nodes = within(chart.all('place'), from, to).filter((node) => isCandidate(chart, node, at.trigger));
  if (nodes.length === 0) return [];
  const voices = within(chart.all('voice'), from, to);
  const parts = partsFrom(chart, at.trigger, to);
  return weigh(chart, nodes, (node) => cost(chart, node, at.trigger, parts, clause) + (isSpeakers(chart, node, voices) ? 4 : 0));
};

/** How many tokens of an endless sentence are looked at on either side. */
const furthest = 250;

/** At most this many places are given for one claim. */
const most = 6;

/** How many sentences back the place of an event may have been named. */
const sentencesBack = 3;

/** Told as a place in its own right, not one that something goes to or is measured by. */
const isWhere = ({ value: { role, km, precision, located } }: PlaceNode): boolean =>
  (role === 'at' || role === 'near' || (role === 'from' && coarseness[precision] < 2)) && km === null && precision !== 'country' && located;

/** The places of the claim's sentence, likeliest first; where it names none, that of the sentences about it. */
export const whereOf = (chart: ArabicChart, at: At, whole: Clause, back = sentencesBack): readonly ClaimPlace[] => {
  const clause = narrowed(chart, at.trigger, whole);
  const sentence = chart.sentenceOf(at.trigger);
  const { from: first, to: last } = chart.sentences[sentence];
  const from = Math.max(first, at.trigger - furthest);
  // «قتلوا بعد أن دخلت قوات بلدة ...»: what came before happened there as well.
  const to = Math.min(chart.words[clause.to]?.form === 'بعد' ? last : clause.to, at.trigger + furthest);
  const own = ranked(chart, at, clause, from, to);
  const voices = within(chart.all('voice'), from, to);
  const told = own.filter(
    ({ node }) => !isGeneric(chart, node) && (isWhere(node) || !node.value.located) && !isSpeakers(chart, node, voices),
  );
  // «على بعد 5 كيلومترات جنوب المدينة» is a place of its own, though the town is named elsewhere.
  const measured = own.find(({ node }) => node.value.km !== null && isGeneric(chart, node));
  const near = told.length > 0 || measured ? null : nearby(chart, sentence, back);
  if (near && !isAbroad(near, own, voices, chart)) return [placeOf(chart, near)];
  const places = own.slice(0, most).map(({ node }) => placeOf(chart, node));
  const opens = sentence < (own.length > 0 ? leads : opening) && back > 0;
  const later = opens && isOpen(chart, told, from, to) ? ahead(chart, sentence, told) : null;
  return later ? [placeOf(chart, later), ...places] : places;
};

/** «داخل سوريا»: a country of the sentence's own speaks against a town elsewhere that the sentence before tells. */
const isAbroad = (near: PlaceNode, own: readonly Weighed[], voices: readonly ArabicNode<'voice'>[], chart: ArabicChart): boolean =>
  near.value.place !== null &&
  own.length > 0 &&
  own.every(
    ({ node }) =>
      node.value.precision === 'country' &&
      node.value.role === 'at' &&
      node.value.place !== null &&
      !isSpeakers(chart, node, voices) &&
      !near.value.place!.id.startsWith(`${node.value.place.id}.`),
  );

/** The title and the first sentence: what they tell is told again, more closely. */
const leads = 2;

/** Nothing is named, or what is named holds «a village» whose name is still to come. */
const isOpen = (chart: ArabicChart, told: readonly Weighed[], from: number, to: number): boolean => {
  if (!told.every(({ node }) => isBroad(node))) return false;
  return told.length === 0 || told[0].node.value.precision === 'region' || hasUnnamed(chart, from, to);
};

/** على قرية، بلدتين: a word for a settlement without the article, that no name follows. */
const hasUnnamed = (chart: ArabicChart, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const reading = chart.has(i, C.settlementWord) ? chart.words[i].byClass.get(C.settlementWord) : undefined;
    if (reading && !reading.features.article && reading.features.pronoun === '' && !within(chart.all('place'), i, i + 2).length)
      return true;
  }
  return false;
};

/** How many sentences after the title its place may be told in. */
const sentencesAhead = 6;
const isBroad = (node: PlaceNode): boolean => fineness(node) >= coarseness.governorate;

/** The likeliest place of the nearest sentence before that tells one. */
const nearby = (chart: ArabicChart, sentence: number, back: number): PlaceNode | null => {
  let broad: PlaceNode | null = null;
  for (let s = sentence - 1; s >= Math.max(0, sentence - back); s--) {
    const found = toldIn(chart, s);
    if (found && !isBroad(found)) return found;
    if (found && isOfEvent(chart, found)) broad ??= found;
  }
  return broad ?? (back > 0 ? toldFirst(chart, sentence - back) : null);
};

/** The sentences that open a report: title, place line, lead; titles of two or three sentences among them. */
const opening = 5;

/** The place of the event that the report opens with. */
const toldFirst = (chart: ArabicChart, before: number): PlaceNode | null => {
  for (let s = 0; s < Math.min(before, opening); s++) {
    const found = toldIn(chart, s);
    if (found && !isBroad(found)) return found;
  }
  return null;
};

/** The id that what lies in a place begins with: ids nest by administration, and a stretch of a country is told by the country. */
const holderOf = ({ value: { place, precision } }: PlaceNode): string | undefined =>
  precision === 'region' ? place?.id.split('.')[0] : place?.id;

/** The place of an event told in the sentences after a title that tells none, or only what holds it. */
const ahead = (chart: ArabicChart, sentence: number, told: readonly Weighed[]): PlaceNode | null => {
  const holder = told[0] && holderOf(told[0].node);
  for (
    let s = sentence + 1;
    s < Math.min(chart.sentences.length, sentence + 1 + (told.length > 0 ? sentencesAhead : 2 * sentencesAhead));
    s++
  ) {
    const found = toldIn(chart, s);
    if (!found || isBroad(found) || (found.value.place === null && found.value.precision === 'district' && !isOfEvent(chart, found)))
      continue;
    const own = found.value.place?.id;
    if (holder === undefined || own === undefined || own.startsWith(`${holder}.`)) return found;
  }
  return null;
};

/** What each sentence tells as its place, found once. */
const toldPlaces = new WeakMap<ArabicChart, (PlaceNode | null | undefined)[]>();

/** The likeliest place of a sentence, in its own order. */
const toldIn = (chart: ArabicChart, sentence: number): PlaceNode | null => {
  let known = toldPlaces.get(chart);
  if (!known) {
    known = new Array(chart.sentences.length);
    toldPlaces.set(chart, known);
  }
  const before = known[sentence];
  if (before !== undefined) return before;
  const { from, to: last } = chart.sentences[sentence];
  const to = Math.min(last, from + furthest);
  const all = ranked(chart, { trigger: from, from, to }, { from, to }, from, to);
  const found = all.find(({ node }) => !isGeneric(chart, node) && isWhere(node))?.node ?? null;
  known[sentence] = found;
  return found;
};

/** «المدينة» gives way to the name it stands for, where that was told before. */
const named = (chart: ArabicChart, node: PlaceNode): PlaceNode => {
  if (isUnnamed(node) && chart.words[node.value.core.to - 1].form === 'البلاد') return countryBefore(chart, node.from) ?? node;
  if (!isGeneric(chart, node) || node.value.place === null) return node;
  const before = within(chart.all('place'), Math.max(0, node.from - nameBack), node.from);
  for (let i = before.length - 1; i >= 0; i--)
    if (before[i].value.place === node.value.place && !isGeneric(chart, before[i])) return before[i];
  return node;
};

/** Within how many tokens before «المدينة» its name is looked for. */
const nameBack = 300;
