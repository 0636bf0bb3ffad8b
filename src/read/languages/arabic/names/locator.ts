// What stands before a name and says where it is (على بعد 5 كيلومترات جنوب مدينة، في ريف، قرب بلدة) and after it (الغربي):
// read outwards from the name, a bounded stretch on each side. Places are made of this in places.ts.
import type { PlacePrecision, PlaceRole } from '../../../../model/index.ts';
import { classSet, fold, tokenKind } from '../../../engine/index.ts';
import type { Reading } from '../forms/lemma.ts';
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';

export interface Locator {
  /** First token of what belongs to the place. */
  from: number;
  located: boolean;
  role: PlaceRole;
  bearing: string | null;
  km: number | null;
  /** What the locating word itself says of how closely it places something, and which kinds it asks for. */
  precision: PlacePrecision | null;
  tag: string | null;
  /** Where a word for a site begins that the name belongs to (مطار حلب); -1 where none does. */
  siteFrom: number;
  countryside: boolean;
  /** The locating word is a dual or plural: names follow one after the other. */
  many: boolean;
  /** A quotation mark stands between the locating word and the name. */
  quoted: boolean;
}

const furthest = 8;

export const readingAt = (chart: ArabicChart, token: number, classId: number): Reading | undefined =>
  chart.words[token]?.byClass.get(classId);

/** A phrase or word of a class that ends before `edge`, and where it begins. */
const endingBefore = (chart: ArabicChart, edge: number, classId: number): { readonly from: number; readonly reading: Reading } | null => {
  const phrase = chart.hitEnds.get(edge);
  if (phrase?.phrase?.lemma.classes.includes(classId)) return { from: phrase.from, reading: phrase.phrase };
  const reading = readingAt(chart, edge - 1, classId);
  return reading ? { from: edge - 1, reading } : null;
};

const roleOfClitics = (clitics: string): PlaceRole => (clitics.includes('ل') ? 'to' : 'at');

export const locatorBefore = (chart: ArabicChart, name: number, clitics: string): Locator => {
  const found: Locator = {
    from: name,
    located: false,
    role: 'at',
    bearing: null,
    km: null,
    precision: null,
    tag: null,
    siteFrom: -1,
    countryside: false,
    many: false,
    quoted: false,
  };
  if (clitics.includes('ب') || clitics.includes('ل')) return { ...found, located: true, role: roleOfClitics(clitics) };
  if (clitics !== '') return found;
  // حي "المشهد": a quotation mark may stand between.
  if (chart.has(name - 1, C.quote) && chart.hasAny(name - 2, beforeQuote)) {
    found.from = name - 1;
    found.quoted = true;
  }
  let open = true;
  while (open && name - found.from < furthest) {
    const before = found.from;
    open =
      absorbWord(chart, found, name) ?? absorbAround(chart, found) ?? absorbBearing(chart, found) ?? absorbDistance(chart, found) ?? false;
    if (found.from < before) found.located = true;
  }
  if (open || found.from === name || !hasClitic(chart, found.from)) absorbPreposition(chart, found);
  return found;
};

const hasClitic = (chart: ArabicChart, token: number): boolean =>
  chart.words[token].readings.some(
    ({ lemma, features }) =>
      (features.preposition !== '' || features.conjunction !== '') && lemma.classes.some((id) => locatingClasses.has(id)),
  );

const namingClasses = [C.settlementWord, C.areaWord, C.quarterWord, C.siteWord, C.roadWord] as const;

const namingSet = classSet(namingClasses);
const beforeQuote = classSet([...namingClasses, C.countryside]);

const siteClasses = [C.siteWord, C.roadWord] as const;
const locatingClasses: ReadonlySet<number> = new Set([...namingClasses, C.aroundWord, C.countryside, C.bearing]);

/** Takes a word into the place; tells whether more may follow before it. A preposition on the word closes it. */
const take = (found: Locator, from: number, { features }: Reading): boolean => {
  found.from = from;
  if (features.preposition !== '') found.role = found.role === 'near' ? 'near' : roleOfClitics(features.preposition);
  return features.preposition === '' && features.conjunction === '';
};

/** العاصمة الأرمينية يريفان: a nisba between the word and the name. */
const skipNisba = (chart: ArabicChart, found: Locator, name: number): void => {
  if (found.from !== name || !readingAt(chart, name - 1, C.nationality)?.features.article) return;
  if (readingAt(chart, name - 2, C.settlementWord)?.lemma.key === 'place-capital') found.from = name - 1;
};

/** مدينة، محافظة، حي، مطار before the name, in the construct state; العاصمة may keep its article. */
const absorbWord = (chart: ArabicChart, found: Locator, name: number): boolean | null => {
  skipNisba(chart, found, name);
  if (!chart.hasAny(found.from - 1, namingSet)) return null;
  for (const classId of namingClasses) {
    const reading = readingAt(chart, found.from - 1, classId);
    if (reading?.features.pronoun !== '' || reading.features.tanwin) continue;
    // العاصمة دمشق; «عاصمة سوريا» says nothing of where in Syria.
    if (reading.features.article !== (reading.lemma.key === 'place-capital')) continue;
    const { precision, tag } = reading.lemma.data;
    const isSite = classId === siteClasses[0] || classId === siteClasses[1];
    const many = reading.features.number === 'dual' || reading.features.number === 'plural';
    if (isSite && !many) found.siteFrom = found.from - 1;
    // قرى ريف حلب: a plural further out names no sort of the place itself.
    const tells = isSite ? !many : found.tag === null && !(many && found.from < name && !found.quoted);
    if (tells) {
      found.precision = precision ?? null;
      found.tag = tag ?? null;
      found.many = many;
    }
    return take(found, found.from - 1, reading);
  }
  return null;
};

/** محيط، أطراف، وسط; ريف. */
const absorbAround = (chart: ArabicChart, found: Locator): boolean | null => {
  const rural = readingAt(chart, found.from - 1, C.countryside);
  if (rural && !rural.features.article) {
    found.countryside = true;
    found.many ||= chart.words[found.from - 1].form.endsWith('ريفي');
    return take(found, found.from - 1, rural);
  }
  const around = endingBefore(chart, found.from, C.aroundWord);
  if (!around || around.reading.features.article || around.reading.features.pronoun !== '') return null;
  if (around.reading.lemma.data.role === 'near') found.role = 'near';
  const open = take(found, around.from, around.reading);
  return open && around.reading.lemma.data.tag !== 'preposition';
};

const joinBearings = (outer: string, inner: string | null): string => {
  if (inner === null || inner === outer) return outer;
  return 'NS'.includes(outer) && 'EW'.includes(inner)
    ? outer + inner
    : 'EW'.includes(outer) && 'NS'.includes(inner)
      ? inner + outer
      : outer;
};

/** شمال، شمالي، شمال غربي before the name; إلى الشمال الغربي من. */
const absorbBearing = (chart: ArabicChart, found: Locator): boolean | null => {
  const of = chart.words[found.from - 1]?.form === 'من';
  const last = found.from - (of ? 2 : 1);
  const inner = readingAt(chart, last, C.bearing);
  if (!inner || inner.features.article !== of) return null;
  const outer = readingAt(chart, last - 1, C.bearing);
  const two =
    outer !== undefined && outer.features.article === of && inner.features.preposition === '' && inner.features.conjunction === '';
  const own = inner.lemma.data.bearing!;
  found.bearing ??= two ? joinBearings(outer.lemma.data.bearing!, own) : own;
  if (!two) return take(found, last, inner);
  return take(found, last - 1, outer);
};

/** على بعد 5 كيلومترات (من) */
const absorbDistance = (chart: ArabicChart, found: Locator): boolean | null => {
  const words = ['من', 'الي', 'عن'];
  let end = found.from;
  if (words.includes(chart.words[end - 1]?.form)) end--;
  const unit = readingAt(chart, end - 1, C.distanceUnit);
  if (!unit) return null;
  const amount = chart.ending('amount', end - 1);
  const digits =
    chart.tokens.kind[end - 2] === tokenKind.number ? Number(fold(chart.text(end - 2, end - 1)).replace(',', '.')) : Number.NaN;
  const count = amount?.value.low ?? amount?.value.high ?? (Number.isNaN(digits) ? null : digits);
  const dual = chart.words[end - 1].form.endsWith('ين') ? 2 : null;
  if (count === null && dual === null) return null;
  found.km = (count ?? dual!) * (unit.lemma.data.value ?? 1);
  found.role = 'near';
  found.from = amount ? amount.from : count === null ? end - 1 : end - 2;
  const away = endingBefore(chart, found.from, C.away);
  if (away) found.from = away.from;
  return false;
};

const eventClasses = [
  C.attackNoun,
  C.clashNoun,
  C.strikeNoun,
  C.shellNoun,
  C.blastNoun,
  C.singleEventNoun,
  C.conflictNoun,
  C.controlNoun,
] as const;
const eventSet = classSet([...eventClasses, C.placeOther]);

/** معركة كربلاء، تفجيرات بغداد: an event in the construct state happened where its genitive says. */
const isOfEvent = (chart: ArabicChart, token: number): boolean =>
  chart.hasAny(token, eventSet) &&
  (chart.has(token, C.placeOther)
    ? readingAt(chart, token, C.placeOther)?.lemma.data.tag === 'event'
    : eventClasses.some((id) => {
        const features = readingAt(chart, token, id)?.features;
        return features !== undefined && !features.article && features.pronoun === '';
      }));

const absorbPreposition = (chart: ArabicChart, found: Locator): void => {
  const before = endingBefore(chart, found.from, C.at);
  if (!before) {
    found.located ||= isOfEvent(chart, found.from - 1);
    return;
  }
  found.located = true;
  const role = before.reading.lemma.data.role!;
  if (found.role !== 'near' || role === 'between') found.role = role;
};

/** The quotation mark that closes what one before the name opened. */
const closesQuote = (locator: Locator, chart: ArabicChart, end: number): boolean => locator.quoted && chart.has(end, C.quote);

export interface Suffix {
  readonly to: number;
  readonly bearing: string | null;
  /** Country of a nisba after the name (مدينة الموصل العراقية). */
  readonly country: string | null;
}

/** ريف حلب الغربي، مدينة درنة الليبية, طريق دمشق حلب الدولي: adjectives after the name that belong to the place. */
export const suffixAfter = (chart: ArabicChart, end: number, locator: Locator): Suffix => {
  let to = end;
  let bearing: string | null = null;
  let country: string | null = null;
  if (closesQuote(locator, chart, end)) to++;
  for (let step = 0; step < 3; step++) {
    const compass = readingAt(chart, to, C.bearing);
    const nisba = readingAt(chart, to, C.nationality);
    if (compass?.features.article && plain(compass))
      bearing = bearing === null ? compass.lemma.data.bearing! : joinBearings(bearing, compass.lemma.data.bearing!);
    else if (nisba?.features.article && plain(nisba) && (locator.tag !== null || locator.countryside))
      country = nisba.lemma.data.tag ?? null;
    else if (chart.words[to]?.form !== 'الدولي' || !(locator.siteFrom >= 0 || endsSite(chart, end))) break;
    to++;
  }
  return { to, bearing, country };
};

/** The name itself begins with the word for a site or road (طريق دمشق حلب). */
const endsSite = (chart: ArabicChart, end: number): boolean => {
  const hit = chart.hitEnds.get(end);
  return hit !== undefined && (chart.has(hit.from, C.roadWord) || chart.has(hit.from, C.siteWord));
};

const plain = ({ features }: Reading): boolean =>
  features.preposition === '' && features.conjunction === '' && features.number !== 'plural';
