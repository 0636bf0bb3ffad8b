// Places as told become place nodes. Names that no pack knows are found by rule, after the word that locates them; names of the
// packs are met in the settling, where entries of one name are told apart by the company that the report keeps.
import type { Place } from '../../../../model/index.ts';
import { scan } from '../../../engine/index.ts';
import type { Reading } from '../forms/lemma.ts';
import { look } from '../looks.ts';
import type { ArabicChart, ArabicNode, ArabicRule, PlaceValue } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { choosePlaces, precisionOf } from './choose-place.ts';
import type { ImpliedName } from './implied-name.ts';
import { bareBearing, impliedNameBefore, shownBy } from './implied-name.ts';
import type { Locator } from './locator.ts';
import { locatorBefore, readingAt, suffixAfter } from './locator.ts';
import type { NameBook } from './name-book.ts';
import type { PlaceDraft } from './place-hits.ts';
import { isRoadOnly, placeHits } from './place-hits.ts';
import type { Agreement } from './unknown-name.ts';
import { isDerived, quotedNameEnd, unknownNameEnd } from './unknown-name.ts';

type PlaceNode = ArabicNode<'place'>;

const isSite = (precision: string | null): boolean => precision === 'site';

/** A place by its words alone. */
const unknown = (locator: Locator, from: number, to: number, end: number, bearing: string | null, why: readonly number[]): PlaceNode => ({
  from: locator.from,
  to: end,
  value: {
    place: null,
    others: [],
    core: { from: isSite(locator.precision) && locator.siteFrom >= 0 ? locator.siteFrom : from, to },
    role: locator.role,
    bearing: locator.bearing ?? bearing,
    km: locator.km,
    precision: locator.precision ?? 'settlement',
    located: true,
  },
  why,
});

/** After a dual or plural (بلدتي، أحياء), every name of the list is a place of that sort. */
const restOfList = (chart: ArabicChart, locator: Locator, start: number, id: number): void => {
  let at = start;
  for (let names = 0; names < 12; names++) {
    const comma = chart.has(at, C.comma) || (chart.words[at]?.form === 'و' && chart.tokens.to[at] < chart.tokens.from[at + 1]);
    const from = comma ? at + 1 : at;
    const hit = chart.hits.get(from);
    if (hit?.names.some(({ kind }) => kind === 'place') && (hit.clitics === 'و' || comma)) at = hit.to;
    else {
      const joined = chart.words[from]?.form.startsWith('و') ?? false;
      if (!joined && !comma) return;
      const to = unknownNameEnd(chart, from, joined ? 1 : 0);
      if (to < 0) return;
      chart.add('place', unknown({ ...locator, from, siteFrom: -1 }, from, to, to, null, [id]));
      at = to;
    }
  }
};

/** عن طريق, كقاعدة, and duals and plurals that no genitive follows (قريتان). */
const isNoLocator = (chart: ArabicChart, token: number, { features, lemma }: Reading): boolean => {
  const { form } = chart.words[token];
  if (features.number === 'dual' && (form.endsWith('ان') || form.endsWith('ين'))) return true;
  if (lemma.classes.includes(C.roadWord)) return chart.words[token - 1]?.form === 'عن';
  return features.preposition === 'ك' && lemma.classes.includes(C.siteWord);
};

/** سوق and طريق take adjectives of both genders; those of a plural are feminine. */
const agreementOf = ({ features, lemma }: Reading, classId: number): Agreement => {
  if (classId === C.siteWord || classId === C.roadWord || features.number === 'dual') return 'either';
  if (features.number === 'plural' || lemma.key === 'place-capital') return 'f';
  return features.gender === 'f' ? 'f' : 'm';
};

/** Quarters, streets and houses of worship are called after people. */
const isCalledAfter = ({ lemma }: Reading, classId: number): boolean =>
  classId === C.quarterWord ||
  ['street', 'mosque', 'great-mosque', 'church', 'square', 'bridge'].some((key) => lemma.key === `place-${key}`);

/** Where the name behind a locating word begins: behind a colon, bracket or quotation mark. */
const nameBehind = (chart: ArabicChart, token: number, many: boolean): { readonly from: number; readonly quoted: boolean } => {
  let from = token + 1;
  if (many && chart.has(from, C.colon)) from++;
  if (many && chart.has(from, C.open)) from++;
  const quoted = chart.has(from, C.quote);
  return { from: quoted ? from + 1 : from, quoted };
};

/** مناطق تمركز: behind a plural a word without the article is a name only in a list of names. */
const isInList = (chart: ArabicChart, from: number, to: number): boolean => {
  const { form } = chart.words[from];
  if (form.startsWith('ال')) return true;
  return (!isDerived(form) || chart.has(from - 1, C.open)) && (chart.has(to, C.comma) || (chart.words[to]?.form.startsWith('و') ?? false));
};

/** A locating word with a name after it that the packs do not know; the words before it are read back from the name. */
const named = (name: string, classId: number): ArabicRule =>
  scan(name, classId, (chart: ArabicChart, token, id) => {
    const reading = readingAt(chart, token, classId);
    if (!reading || reading.features.article || reading.features.pronoun !== '' || reading.features.tanwin) return;
    const hit = chart.hits.get(token);
    if (hit && hit.to > token + 1) return;
    if (isNoLocator(chart, token, reading)) return;
    const many = reading.features.number === 'dual' || reading.features.number === 'plural';
    const { from, quoted } = nameBehind(chart, token, many);
    if (chart.hits.get(from)?.clitics === '' && chart.hits.get(from)?.names.some(({ kind }) => kind === 'place')) {
      if (many) restOfList(chart, locatorBefore(chart, from, ''), chart.hits.get(from)!.to, id);
      return;
    }
    // «معسكري الصمع وكهلان» names two, «معسكرات الجيش» says whose they are.
    if (reading.features.number === 'plural' && (classId === C.siteWord || classId === C.roadWord)) return;
    const agrees = from > token + 1 ? 'none' : agreementOf(reading, classId);
    const to = quoted ? quotedNameEnd(chart, from) : unknownNameEnd(chart, from, 0, agrees, isCalledAfter(reading, classId));
    if (to < 0 || (many && !quoted && reading.features.number === 'plural' && !isInList(chart, from, to))) return;
    const locator = from > token + 1 ? { ...locatorBefore(chart, token + 1, ''), quoted } : locatorBefore(chart, from, '');
    const suffix = suffixAfter(chart, to, locator);
    chart.add('place', unknown(locator, from, to, suffix.to, suffix.bearing, [id]));
    if (many) restOfList(chart, locator, suffix.to, id);
  });

/** في تل أسقف: first words that only places have need no locating word, a preposition is enough. */
const compound = scan('in <tell, kafr> <unknown name>', C.placeOther, (chart: ArabicChart, token, id) => {
  const reading = readingAt(chart, token, C.placeOther);
  if (reading?.lemma.key !== 'compound-place' || reading.features.article || reading.features.conjunction !== '' || chart.hits.has(token))
    return;
  const { preposition } = reading.features;
  const inside = preposition === 'ب' || (preposition === '' && chart.words[token - 1]?.form.endsWith('في'));
  const to = inside ? unknownNameEnd(chart, token) : -1;
  if (to < token + 2) return;
  const locator = locatorBefore(chart, token, preposition);
  chart.add('place', unknown(locator, token, to, to, null, [id]));
});

/** مذبحة زاولين: a massacre or disaster in the construct state is called after a place. */
const ofEvent = scan('<massacre, disaster> <unknown name>', C.placeOther, (chart: ArabicChart, token, id) => {
  const reading = readingAt(chart, token, C.placeOther);
  if (reading?.lemma.data.tag !== 'event' || reading.features.article || reading.features.pronoun !== '') return;
  const to = chart.has(token + 1, C.person) ? -1 : unknownNameEnd(chart, token + 1, 0, 'either');
  if (to < 0 || chart.words[to - 1].form.endsWith('ه')) return;
  chart.add('place', unknown({ ...locatorBefore(chart, token + 1, ''), from: token + 1 }, token + 1, to, to, null, [id]));
});

/** في شرق البلاد: a stretch of the country spoken of. */
const ofCountry = scan('in <the north> of the country', C.bearing, (chart: ArabicChart, token, id) => {
  const end = chart.has(token + 1, C.bearing) ? token + 2 : token + 1;
  const reading = readingAt(chart, token, C.bearing);
  if (chart.words[end]?.form !== 'البلاد' || !reading || reading.features.article) return;
  if (reading.features.preposition !== 'ب' && !chart.has(token - 1, C.in)) return;
  const locator = locatorBefore(chart, end, '');
  chart.add('place', unknown({ ...locator, precision: 'region', role: 'at' }, token, end + 1, end + 1, null, [id]));
});

/** الشمال السوري: a stretch of a country, told by an article, a bearing and a nisba. */
const stretch = scan('<the north> <of a country>', C.bearing, (chart: ArabicChart, token, id) => {
  const bearing = readingAt(chart, token, C.bearing);
  const nisba = readingAt(chart, token + 1, C.nationality);
  if (!bearing?.features.article || !nisba?.features.article || nisba.features.number === 'plural') return;
  if ((chart.hits.get(token)?.to ?? 0) > token + 1) return;
  const { preposition } = bearing.features;
  const locator = locatorBefore(chart, token, preposition);
  if (!locator.located) return;
  chart.add('place', unknown({ ...locator, precision: 'region' }, token, token + 2, token + 2, bearing.lemma.data.bearing!, [id]));
});

/** المدينة، البلدة alone, where the words before it locate something: the one named last. */
const takenUp = (name: string, classId: number): ArabicRule =>
  scan(name, classId, (chart: ArabicChart, token, id) => {
    const reading = readingAt(chart, token, classId);
    if (!reading?.features.article || reading.features.number !== 'singular' || reading.features.conjunction !== '') return;
    const own = chart.hits.get(token);
    if (own && own.to > token + 1) return;
    if (chart.has(token + 1, C.placeAdjective) || chart.hits.get(token + 1)?.names.some(({ kind }) => kind === 'place')) return;
    const { preposition } = reading.features;
    const locator = locatorBefore(chart, token, preposition === 'ك' ? '' : preposition);
    if (!locator.located) return;
    const core = { from: token, to: token + 1 };
    const { precision } = reading.lemma.data;
    chart.add('place', {
      from: locator.from,
      to: token + 1,
      value: {
        place: null,
        others: [],
        core,
        role: locator.bearing ? 'near' : locator.role,
        bearing: locator.bearing,
        km: locator.km,
        precision: precision!,
        located: true,
      },
      why: [id],
    });
  });

const implied = (chart: ArabicChart, { from, to, near }: ImpliedName, id: number): PlaceNode => {
  const locator = locatorBefore(chart, from, '');
  return unknown({ ...locator, from, role: near ? 'near' : 'at' }, from, to, to, null, [id]);
};

/** في زاولي (جنوب شرق): what a bearing alone is said of is a place. */
const byBearing = scan('in <unknown name> (<bearing>)', C.bearing, (chart: ArabicChart, token, id) => {
  const bearing = bareBearing(chart, token);
  const name = bearing && impliedNameBefore(chart, bearing.from, false);
  if (name) chart.add('place', { ...implied(chart, name, id), to: bearing.to });
});

export const placeRules: readonly ArabicRule[] = [
  named('<town, village> <unknown name>', C.settlementWord),
  named('<province, district> <unknown name>', C.areaWord),
  named('<quarter> <unknown name>', C.quarterWord),
  named('<crossing, airport, bridge> <unknown name>', C.siteWord),
  named('<road> <unknown name>', C.roadWord),
  compound,
  byBearing,
  ofEvent,
  stretch,
  ofCountry,
  takenUp('<the town> named before', C.settlementWord),
  takenUp('<the province> named before', C.areaWord),
];

const placed = (draft: PlaceDraft, place: Place, others: readonly Place[]): PlaceValue => {
  const { locator, suffix, hit, end } = draft;
  const own = precisionOf[place.kind];
  const asSite = locator.siteFrom >= 0 && !isSite(own);
  const road = isRoadOnly(draft) && place.kind !== 'road';
  const broad = own === 'governorate' || own === 'region' || own === 'country';
  const bearing = locator.bearing ?? suffix.bearing;
  const precision = (): PlaceValue['precision'] => {
    if (road) return 'site';
    if (asSite || (locator.many && broad)) return own;
    if (locator.countryside && !broad) return 'district';
    if (own === 'country' && bearing !== null) return 'region';
    // «بلدة شمال سوريا»: a town of the region, not the region.
    if (own === 'country' || own === 'region') return own;
    // What the locating word says, where the packs know the name only as something else (محافظة with a city alone).
    return locator.precision === 'settlement' || (locator.precision === 'governorate' && !broad) ? locator.precision : own;
  };
  const apart = asSite && ['airport', 'base', 'crossing', 'road'].includes(locator.tag ?? '');
  const near = locator.role === 'at' && (apart || locator.km !== null || (locator.bearing !== null && !broad && !locator.countryside));
  return {
    place: road ? null : place,
    others: road ? [] : others,
    core: { from: asSite ? locator.siteFrom : hit.from, to: end },
    role: near && !road ? 'near' : locator.role,
    bearing,
    km: locator.km,
    precision: precision(),
    located: locator.located || draft.supported,
  };
};

const nodeOf = (draft: PlaceDraft, place: Place): PlaceNode => ({
  from: draft.locator.from,
  to: draft.suffix.to,
  value: placed(
    draft,
    place,
    draft.entries.filter((entry) => entry !== place),
  ),
  why: [],
});

const broad: ReadonlySet<string> = new Set(['governorate', 'region', 'country']);

/** «في محافظة حلب، القصير»: behind a comma what is finer goes on with something else. */
const isFiner = (node: PlaceNode, before: PlaceNode): boolean => broad.has(before.value.precision) && !broad.has(node.value.precision);

/** A name joined to a place before it by و or a comma stands where that one stands. */
const inherit = (nodes: readonly PlaceNode[], chart: ArabicChart): PlaceNode[] => {
  const out: PlaceNode[] = [];
  for (const node of nodes) {
    const before = out.at(-1);
    const gap = before ? node.from - before.to : -1;
    const joined =
      before !== undefined &&
      ((gap === 0 && chart.words[node.from].form.startsWith('و')) ||
        (gap === 1 && ((chart.has(before.to, C.comma) && !isFiner(node, before)) || chart.words[before.to].form === 'و')));
    const own = node.value.located && before?.value.role !== 'between';
    if (!joined || !before.value.located || own) out.push(node);
    else out.push({ ...node, value: { ...node.value, located: true, role: before.value.role } });
  }
  return out;
};

/** Fills «the city» with the last place of its sort; drops it where none was named. */
const takeUp = (nodes: readonly PlaceNode[], chart: ArabicChart): PlaceNode[] => {
  const last = new Map<string, Place>();
  return nodes.flatMap((node) => {
    const { value } = node;
    if (value.place) last.set(precisionOf[value.place.kind], value.place);
    const { from, to } = value.core;
    const isBack =
      value.place === null && to === from + 1 && [C.settlementWord, C.areaWord].some((id) => readingAt(chart, from, id)?.features.article);
    if (!isBack) return [node];
    const place = last.get(value.precision);
    return place ? [{ ...node, value: { ...value, place } }] : [];
  });
};

/** «قرية كفر حلب»: a known name that ends a longer one. */
const isInside = ({ value: { core } }: PlaceNode, { value: longer }: PlaceNode): boolean =>
  core.from > longer.core.from && core.to === longer.core.to;

/** Among overlapping readings: a name of the packs, then the longer, then the earlier. */
const withoutOverlaps = (nodes: readonly PlaceNode[]): PlaceNode[] => {
  const out: PlaceNode[] = [];
  for (const node of [...nodes].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const before = out.at(-1);
    if (!before || before.to <= node.from) out.push(node);
    else if (!before.value.place && node.value.place && !isInside(node, before)) out[out.length - 1] = node;
  }
  return out;
};

const shownPlaces = (chart: ArabicChart, node: PlaceNode): PlaceNode[] => {
  const shown = shownBy(chart, node);
  const name = shown && impliedNameBefore(chart, shown.to, shown.alone);
  return name ? [{ ...implied(chart, name, 0), why: node.why }] : [];
};

/** A name that the report told as a place once is one wherever a preposition stands before it. */
const namedAgain = (chart: ArabicChart, nodes: readonly PlaceNode[]): PlaceNode[] => {
  const names = new Map<string, PlaceNode>();
  for (const node of nodes) {
    const { place, core } = node.value;
    const word = chart.words[core.from];
    if (place === null && core.to === core.from + 1 && word.readings.length === 0 && word.form.length > 3) names.set(word.form, node);
  }
  const out: PlaceNode[] = [];
  if (names.size === 0) return out;
  for (let token = 0; token < chart.count; token++) {
    if ((chart.looks[token] & look.unknown) === 0 || chart.hits.has(token)) continue;
    const { form } = chart.words[token];
    const glued = form.startsWith('ب') && names.has(form.slice(1));
    const before = names.get(glued ? form.slice(1) : form);
    if (!before || before.value.core.from === token) continue;
    const locator = locatorBefore(chart, token, glued ? 'ب' : '');
    if (locator.located)
      out.push(unknown({ ...locator, precision: before.value.precision }, token, token + 1, token + 1, null, before.why));
  }
  return out;
};

export const settlePlaces =
  (book: NameBook) =>
  (chart: ArabicChart): void => {
    const drafts = placeHits(chart);
    const chosen = choosePlaces(drafts, book);
    const known = [...chart.all('place'), ...drafts.map((draft, index) => nodeOf(draft, chosen[index]))];
    const shown = [...known, ...known.flatMap((node) => shownPlaces(chart, node))];
    const found = [...shown, ...namedAgain(chart, shown)];
    if (found.length) chart.replace('place', takeUp(inherit(withoutOverlaps(found), chart), chart));
  };
