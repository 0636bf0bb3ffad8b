// Names of the packs that stand for a place in this text: not part of a person's or a paper's name, and, where the name is an
// ordinary word as well (الباب، سلمى), only where what stands round it says so.
import type { Place } from '../../../../model/index.ts';
import type { Hit } from '../../../engine/index.ts';
import { classSet } from '../../../engine/index.ts';
import type { Reading } from '../forms/lemma.ts';
import type { ArabicChart, Entry } from '../nodes.ts';
import { C } from '../words/classes.ts';
import type { Locator, Suffix } from './locator.ts';
import { locatorBefore, readingAt, suffixAfter } from './locator.ts';

export interface PlaceDraft {
  readonly hit: Hit<Reading, Entry>;
  /** Where the name itself ends: after a second name for a road (طريق دمشق - حلب). */
  readonly end: number;
  readonly entries: readonly Place[];
  readonly locator: Locator;
  readonly suffix: Suffix;
  /** A common word that its neighbours make a place. */
  readonly supported: boolean;
}

const placesOf = (hit: Hit<Reading, Entry>): Place[] => {
  const out: Place[] = [];
  for (const entry of hit.names) if (entry.kind === 'place') out.push(entry.place);
  return out;
};

/** Folding writes «على» like the name «علي»: alone it is the preposition. */
const isGivenName = (chart: ArabicChart, token: number): boolean =>
  chart.has(token, C.nameWord) &&
  (chart.words[token].form !== 'علي' || chart.has(token - 1, C.nameWord) || chart.has(token - 1, C.rank) || chart.has(token - 1, C.title));

const construct = classSet([C.settlementWord, C.quarterWord]);

/** محمد القصير، العميد حلبي، صحيفة البيان. */
const isInAnotherName = (chart: ArabicChart, { from, clitics }: Hit<Reading, Entry>): boolean => {
  const before = from - 1;
  // حي باب الزعرور is no quarter ب + اب.
  if (clitics !== '') return chart.hasAny(before, construct) && !chart.words[before].form.includes('ال');
  if (
    isGivenName(chart, before) &&
    chart.words[before].readings.some(({ lemma, features }) => lemma.classes.includes(C.nameWord) && features.preposition === '')
  )
    return true;
  if (chart.has(before, C.mediaNoun)) return true;
  return readingAt(chart, before, C.rank)?.features.article === true;
};

const ranked: ReadonlySet<string> = new Set(['country', 'governorate', 'city']);

const townOrArea = classSet([C.settlementWord, C.areaWord]);
const locatingWords = classSet([C.settlementWord, C.areaWord, C.quarterWord, C.siteWord, C.bearing]);

/** المدينة is the town spoken of before it is a town of that name; معسكر is a camp, save in مدينة معسكر. */
const isLocatingWord = (chart: ArabicChart, hit: Hit<Reading, Entry>): boolean =>
  hit.to === hit.from + 1 && chart.hasAny(hit.from, locatingWords) && !chart.hasAny(hit.from - 1, townOrArea);

/** A word with other meanings: said so by the packs, or known to the dictionary while no large place bears it. */
const isCommon = (chart: ArabicChart, hit: Hit<Reading, Entry>, entries: readonly Place[]): boolean => {
  if (entries.every(({ common }) => common)) return true;
  if (hit.to > hit.from + 1 || entries.some(({ kind, common }) => !common && ranked.has(kind))) return false;
  return chart.words[hit.from].readings.some(
    ({ lemma, features }) =>
      lemma.data.tag !== 'compound' && !lemma.classes.includes(C.nameWord) && (features.article || hit.clitics === ''),
  );
};

const hasVerb = (chart: ArabicChart, token: number): boolean => chart.words[token].readings.some(({ lemma }) => lemma.data.pos === 'verb');

/** «في بلد» is in some country, though a town is called بلد: a preposition is not enough. */
const isPlainNoun = (chart: ArabicChart, hit: Hit<Reading, Entry>): boolean =>
  hit.to === hit.from + 1 &&
  chart.words[hit.from].readings.some(({ lemma, features }) => lemma.data.tag === 'no-name' && !features.article);

/** «بزيارة» is a visit, though a village is called «الزيارة». */
const lacksArticle = (chart: ArabicChart, hit: Hit<Reading, Entry>, entries: readonly Place[]): boolean =>
  !chart.words[hit.from].form.includes('ال') && entries.every(({ ar }) => ar.startsWith('ال'));

const isPlainPlace = (entry: Entry): boolean => entry.kind === 'place' && !entry.place.common;

/** حيان بريف حلب, سلمى في ريف اللاذقية; على حيان وبيانون: what follows is a place, or says in which one it lies. */
const hasPlaceAfter = (chart: ArabicChart, hit: Hit<Reading, Entry>, locator: Locator): boolean => {
  const next = chart.hits.get(hit.to);
  if (next?.names.some(isPlainPlace) && (next.clitics === 'ب' || (next.clitics === 'و' && locator.located))) return true;
  // «على زاولي وسط حلب»
  if (
    locator.located &&
    (chart.has(hit.to, C.bearing) || chart.words[hit.to]?.form === 'وسط') &&
    chart.hits.get(hit.to + 1)?.names.some(isPlainPlace)
  )
    return true;
  const inside = chart.has(hit.to, C.in) ? hit.to + 1 : hit.to;
  return [C.countryside, C.areaWord].some((id) => readingAt(chart, inside, id)?.features.preposition === (inside > hit.to ? '' : 'ب'));
};

const isSupported = (
  chart: ArabicChart,
  hit: Hit<Reading, Entry>,
  entries: readonly Place[],
  locator: Locator,
  before: PlaceDraft | undefined,
): boolean => {
  if (locator.tag !== null || locator.countryside || locator.bearing !== null || locator.km !== null || locator.from < hit.from)
    return true;
  if (hasVerb(chart, hit.from) || isPlainNoun(chart, hit) || lacksArticle(chart, hit, entries)) return false;
  if (hit.clitics.includes('ب') || chart.words[hit.from - 1]?.form === 'في' || chart.words[hit.from - 1]?.form === 'وفي') return true;
  if (before && before.suffix.to === hit.from && hit.clitics === 'و' && (before.locator.located || before.supported)) return true;
  return locator.located && hasPlaceAfter(chart, hit, locator);
};

export const isRoadOnly = ({ locator, hit }: PlaceDraft): boolean => locator.tag === 'road' && locator.siteFrom === hit.from - 1;

/** A road's second end: طريق دمشق - حلب, طريق دمشق حلب. */
const secondEnd = (chart: ArabicChart, hit: Hit<Reading, Entry>, locator: Locator): number => {
  if (locator.tag !== 'road' || locator.siteFrom !== hit.from - 1) return hit.to;
  const dash = chart.has(hit.to, C.dash) || chart.has(hit.to, C.slash);
  const next = chart.hits.get(dash ? hit.to + 1 : hit.to);
  return next && next.clitics === '' && placesOf(next).length > 0 ? next.to : hit.to;
};

const namingWords = classSet([C.siteWord, C.roadWord, C.settlementWord, C.countryside]);

/** ريفي حلب وإدلب، محافظتي حمص وحماة: after a dual or plural the next name is of the same sort. */
const shareList = (before: PlaceDraft | undefined, hit: Hit<Reading, Entry>, locator: Locator): void => {
  if (!before?.locator.many || before.suffix.to !== hit.from || hit.clitics !== 'و') return;
  const { tag, precision, countryside, role, many } = before.locator;
  Object.assign(locator, { tag, precision, countryside, role, many, located: true });
};

export const placeHits = (chart: ArabicChart): PlaceDraft[] => {
  const out: PlaceDraft[] = [];
  let taken = 0;
  for (const hit of chart.hits.values()) {
    if (hit.names.length === 0 || hit.from < taken || !hit.names.some(({ kind }) => kind === 'place')) continue;
    const entries = placesOf(hit);
    if (entries.length === 0 || isInAnotherName(chart, hit) || isLocatingWord(chart, hit)) continue;
    const locator = locatorBefore(chart, hit.from, hit.clitics);
    shareList(out.at(-1), hit, locator);
    const common = isCommon(chart, hit, entries);
    const supported = common && isSupported(chart, hit, entries, locator, out.at(-1));
    if (common && !supported) continue;
    const end = secondEnd(chart, hit, locator);
    // A name that holds its own locating word (طريق دمشق حلب) is a place wherever it stands.
    locator.located ||= hit.to > hit.from + 1 && chart.hasAny(hit.from, namingWords);
    taken = end;
    out.push({ hit, end, entries, locator, suffix: suffixAfter(chart, end, locator), supported });
  }
  return out;
};
