// A name that no pack knows, by its shape: what may follow بلدة or حي and still be its name. One to three words; it stops at
// prepositions, verbs, relatives, commas, numbers, adjectives of place, and at و with a word that is known.
import { classSet, tokenKind } from '../../../engine/index.ts';
import type { Reading } from '../forms/lemma.ts';
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';

const never: readonly number[] = [
  C.placeAdjective,
  C.nationality,
  C.bearing,
  C.at,
  C.particle,
  C.relative,
  C.that,
  C.this,
  C.aroundWord,
  C.countryside,
  C.settlementWord,
  C.areaWord,
  C.month,
  C.weekday,
  C.dayPart,
  C.timeUnit,
  C.others,
  C.not,
  C.digits,
  C.peopleAdjective,
  C.sourceAdjective,
  C.numberWord,
  C.unit,
  C.ten,
  C.hundred,
  C.scale,
  C.while,
  C.but,
  C.because,
  C.auxiliary,
];

const isCompound = (chart: ArabicChart, token: number): boolean =>
  chart.words[token].readings.some(
    ({ lemma, features }) => lemma.data.tag === 'compound' && features.conjunction === '' && features.preposition === '',
  );

const isVerb = ({ lemma }: Reading): boolean => lemma.data.pos === 'verb';

/** What an adjective after the word before the name would have to agree with; `either` where both genders are written, `none` where a mark stands between. */
export type Agreement = 'm' | 'f' | 'either' | 'none';

const endsNisba = (form: string): boolean => form.endsWith('ي') && !form.endsWith('يي') && !form.endsWith('اي');

/** The shapes of participles and verbal nouns: مزدحم، مماثل، تمركز، انتشار. */
export const isDerived = (form: string): boolean =>
  form.length > 4 && (form.startsWith('م') || form.startsWith('ت') || (form.startsWith('ا') && form.charAt(form.length - 2) === 'ا'));

/** An adjective without the article after a noun without it describes (حي سكني، مدينة سورية), where it agrees: قرية زاولي is a name. */
const describes = (form: string, agrees: Agreement): boolean => {
  if (agrees === 'none') return false;
  const feminine = form.endsWith('ه');
  if (feminine ? agrees === 'm' : agrees === 'f') return false;
  if (agrees === 'either' && isDerived(form)) return true;
  return form.endsWith('يه') || endsNisba(form) || (form.length > 4 && form.startsWith('م'));
};

const hasArticle = (form: string): boolean => form.startsWith('ال') && form.length > 3;

/** مناطق القتال, منفذ الهجوم: what happens somewhere gives no place its name. */
const happenings = classSet([
  C.attackNoun,
  C.clashNoun,
  C.strikeNoun,
  C.shellNoun,
  C.blastNoun,
  C.conflictNoun,
  C.killNoun,
  C.singleEventNoun,
  C.controlNoun,
]);

const neverSet = classSet(never);

const canBegin = (chart: ArabicChart, token: number, bare: number, agrees: Agreement): boolean => {
  if (token >= chart.count || chart.tokens.kind[token] !== tokenKind.word) return false;
  // باب is ب with the month آب as well.
  if (isCompound(chart, token)) return true;
  if (chart.hasAny(token, neverSet)) return false;
  const { form, readings } = chart.words[token];
  const own = bare > 0 ? form.slice(bare) : form;
  if (own.length < 2 || own === 'ال' || own.charCodeAt(0) < 0x600 || chart.hasAny(token, happenings)) return false;
  // A known word is a name only with its article (حي السلام), and never where it is a verb or has clitics of its own.
  if (hasArticle(own))
    return (
      !readings.some((reading) => isVerb(reading) || (agrees === 'either' && reading.lemma.data.tag === 'no-name')) &&
      !isRelational(own, readings)
    );
  return readings.length === 0 && own.length > 2 && !describes(own, agrees);
};

/** الشرقية، العسكرية: with an article too, an adjective that no noun stands behind. */
const isRelational = (form: string, readings: readonly Reading[]): boolean =>
  readings.length > 0 && (form.endsWith('يه') || form.endsWith('ي')) && readings.every(({ lemma }) => lemma.data.pos === 'adjective');

/**
 * Where the unknown name that begins at `token` ends; -1 where none does. `bare` counts letters of a conjunction written onto it;
 * `peopled`: it may be called after people (حي المعلمين، شارع الشهداء).
 */
export const unknownNameEnd = (chart: ArabicChart, token: number, bare = 0, agrees: Agreement = 'either', peopled = false): number => {
  const hit = chart.hits.get(token);
  if (hit && ((hit.names.length > 0 && hit.clitics === '') || hit.to > token + 1)) return -1;
  const called = peopled && isGivenName(chart, token);
  if (!called && !canBegin(chart, token, bare, agrees)) return -1;
  if (chart.has(token, C.person) && !isCompound(chart, token) && !(peopled && hasArticle(chart.words[token].form))) return -1;
  let to = token + 1;
  if (called) return chart.has(to, C.nameWord) || isFamilyName(chart, to) ? to + 1 : to;
  if (isCompound(chart, token)) {
    if (!goesOn(chart, to)) return chart.words[token].readings.length > 1 ? -1 : to;
    to++;
    if (isCompound(chart, to - 1) && goesOn(chart, to)) to++;
  }
  if (chart.words[to]?.form === 'الدين' || chart.words[to]?.form === 'الله') to++;
  if (to === token + 1 && hasArticle(chart.words[token].form) && (isEpithet(chart, to) || isOwnAdjective(chart, to))) to++;
  return to;
};

/** مسجد سلمان، شارع سلمان العلي: a given name, and no other word. */
const isGivenName = (chart: ArabicChart, token: number): boolean => {
  const readings = chart.words[token]?.readings ?? [];
  return readings.length > 0 && readings.every(({ lemma, features }) => lemma.classes.includes(C.nameWord) && features.preposition === '');
};

const isFamilyName = (chart: ArabicChart, token: number): boolean => {
  const word = chart.words[token];
  return word !== undefined && word.readings.length === 0 && hasArticle(word.form) && !endsNisba(word.form) && !chart.hits.has(token);
};

/** المجموعة الثقافية: a relational adjective that no table knows, after a name with its article, belongs to it. */
const isEpithet = (chart: ArabicChart, token: number): boolean => {
  const word = chart.words[token];
  return word !== undefined && word.readings.length === 0 && hasArticle(word.form) && (word.form.endsWith('يه') || endsNisba(word.form));
};

/** شارع العمل الشعبي: an adjective that names of sites and quarters have. */
const isOwnAdjective = (chart: ArabicChart, token: number): boolean =>
  chart.words[token]?.byClass.get(C.placeAdjective)?.features.article === true &&
  chart.words[token].readings.some(({ lemma }) => ownAdjectives.has(lemma.key));

const ownAdjectives: ReadonlySet<string> = new Set(
  ['شعبي', 'صناعي', 'تجاري', 'زراعي', 'قديم', 'جديد', 'كبير', 'صغير', 'مركزي', 'عسكري', 'جامعي', 'عام', 'جوي', 'بحري', 'بري'].map(
    (word) => `of-place-${word}`,
  ),
);

const goesOn = (chart: ArabicChart, token: number): boolean => {
  if (token >= chart.count || chart.tokens.kind[token] !== tokenKind.word || chart.hasAny(token, neverSet)) return false;
  const { form, readings } = chart.words[token];
  return !(readings.length > 0 && readings.every(isVerb)) && !chart.has(token, C.that) && form.length > 1;
};

/** A name in quotation marks behind the word that locates it (مدينة "الزعرور"): where it ends, before the closing mark; -1 where none does. */
export const quotedNameEnd = (chart: ArabicChart, token: number): number => {
  for (let to = token; to < token + 4 && to < chart.count; to++) {
    if (chart.has(to, C.quote)) return to > token ? to : -1;
    if (chart.tokens.kind[to] !== tokenKind.word || chart.hasAny(to, inNoQuote)) return -1;
  }
  return -1;
};

const inNoQuote = classSet([C.relative, C.that, C.not, C.auxiliary, C.at, C.while, C.person]);
