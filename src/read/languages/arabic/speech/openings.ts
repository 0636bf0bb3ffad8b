// What stands between a verb of saying, its subject and what is said (times, places, the occasion, to whom), and where what is
// said begins and ends.
import { classSet } from '../../../engine/index.ts';
import type { Reading } from '../forms/lemma.ts';
import type { ArabicChart, ArabicNode, Speaker, UtteranceValue } from '../nodes.ts';
import { readingOf } from '../people/group.ts';
import { C } from '../words/classes.ts';
import { formOf, hasArticle, idle, isAbstract, isObject } from './objects.ts';
import { quotesOf } from './quotes.ts';
import { isAddressed, quotedName, speakerAt } from './speaker.ts';
import { isMediaAt } from './speakers/make-speaker.ts';

type Said = ArabicNode<'time'> | null;

/** How far after the speaker «أن», a colon or a quotation may stand. */
const furthest = 32;

export const sentenceAt = (chart: ArabicChart, token: number): { readonly from: number; readonly to: number } =>
  chart.sentences[chart.sentenceOf(token)];
export const isSpeechVerb = (chart: ArabicChart, token: number): boolean =>
  chart.has(token, C.sayVerb) || chart.has(token, C.announceVerb) || chart.has(token, C.addVerb);

/** What may stand between a verb, its subject and what is said: times, places, the occasion, to whom. */
interface Between {
  readonly to: number;
  readonly said: Said;
  readonly carriers: readonly Speaker[];
}

export const passOver = (chart: ArabicChart, start: number, limit: number): Between => {
  let said: Said = null;
  const carriers: Speaker[] = [];
  let i = start;
  for (let pieces = 0; pieces < 8 && i < limit; pieces++) {
    const time = timeAt(chart, i);
    if (time) {
      said ??= time;
      i = time.to;
      continue;
    }
    const carrier = carrierAt(chart, i, limit);
    if (carrier) {
      carriers.push(carrier.speaker);
      i = carrier.to;
      continue;
    }
    const next = pieceEnd(chart, i, limit);
    if (next < 0) break;
    i = next;
  }
  return { to: i, said, carriers };
};

const timeAt = (chart: ArabicChart, i: number): ArabicNode<'time'> | undefined =>
  chart.starting('time', i) ?? (chart.has(i, C.open) ? chart.starting('time', i + 1) : undefined);

/** «لوكالة رويترز»، «لـ«الشرق الأوسط»»، «مع قناة العربية»، «نقلتها وكالة»، «الذي تحدثت إليه الصحيفة». */
const carrierAt = (chart: ArabicChart, i: number, limit: number): { readonly speaker: Speaker; readonly to: number } | null => {
  const from = carrierFrom(chart, i, limit);
  const speaker = from < 0 ? null : speakerAt(chart, from, Math.min(limit, knownEnd(chart, from, limit)), { governed: true });
  return speaker && { speaker: { ...speaker, media: true }, to: speaker.to };
};

const speakers = classSet([C.spokesperson, C.title, C.sourceNoun]);

/** «قال لوكالة … مدير المرصد»: the name of a medium that the packs know ends where the speaker's title begins. */
const knownEnd = (chart: ArabicChart, from: number, limit: number): number => {
  const party = chart.starting('party', from);
  return party?.value.kind === 'agency' && party.value.party && chart.hasAny(party.to, speakers) ? party.to : limit;
};

/** Where the name of a carrier begins whose introduction stands at a token; -1 where none does. */
const carrierFrom = (chart: ArabicChart, i: number, limit: number): number => {
  const form = formOf(chart, i);
  if (form === 'ل') return isAddressed(chart, i) ? i + 1 : -1;
  if (form === 'مع') return isOutletAt(chart, i + 1) ? i + 1 : -1;
  if (form === 'الي') return isMediaAt(chart, i + 1) ? i + 1 : -1;
  if (conveysIt(chart, i)) return i + 1;
  if (chart.has(i, C.relative)) return metBy(chart, i, limit);
  return isAddressed(chart, i) ? i : -1;
};

/** A medium, or a name in quotation marks. */
const isOutletAt = (chart: ArabicChart, i: number): boolean => isMediaAt(chart, i) || (chart.has(i, C.quote) && quotedName(chart, i) > 0);

/** «نقلتها»، «نشره»: the verb of whoever carried what was said. */
const conveysIt = (chart: ArabicChart, i: number): boolean =>
  chart.has(i, C.told) &&
  chart.words[i].readings.some(
    ({ lemma, features }) =>
      lemma.data.tag === 'convey' && features.pronoun !== '' && features.pronoun !== 'نا' && features.aspect === 'past',
  );

const met: ReadonlySet<string> = new Set(['اليه', 'اليها', 'اليهم', 'معه', 'معها', 'معهم']);

/** «الذي تحدثت إليه «الشرق الأوسط»»، «الذي تحدث لوكالة …»: the outlet in a clause about the speaker. */
const metBy = (chart: ArabicChart, relative: number, limit: number): number => {
  for (let i = relative + 2; i < Math.min(limit, relative + 5); i++) {
    if (met.has(formOf(chart, i))) return isOutletAt(chart, i + 1) ? i + 1 : -1;
    if (isAddressed(chart, i)) return formOf(chart, i) === 'ل' ? i + 1 : i;
    if (chart.has(i, C.that) || chart.has(i, C.comma)) return -1;
  }
  return -1;
};

/** «بشكل واضح». */
const manners: ReadonlySet<string> = new Set(['بشكل', 'بصوره', 'بطريقه', 'بلهجه']);

/** The end of a piece that neither speaks nor is said, or -1. */
const pieceEnd = (chart: ArabicChart, i: number, limit: number): number => {
  const form = formOf(chart, i);
  if (chart.has(i, C.comma)) return asideEnd(chart, i, limit);
  if (idle.has(form)) return i + 1;
  if (manners.has(form)) return Math.min(limit, i + 2);
  if (form === 'من' && /^(?:جهت|جانب|ناحيت|طرف)/.test(formOf(chart, i + 1))) return i + 2;
  if (chart.has(i, C.close)) return i + 1;
  if (chart.has(i, C.open)) {
    for (let k = i + 1; k < Math.min(limit, i + 9); k++) if (chart.has(k, C.close)) return k + 1;
    return -1;
  }
  const place = chart.starting('place', i);
  if (place?.value.located) return place.to;
  if ((form === 'في' || form === 'عبر' || form === 'خلال' || form === 'علي') && chart.has(i + 1, C.statementNoun))
    return occasionEnd(chart, i + 2, limit);
  // «عبر الهاتف».
  if (form === 'عبر' && formOf(chart, i + 1) !== 'عن') return hasArticle(formOf(chart, i + 1)) ? i + 2 : occasionEnd(chart, i + 2, limit);
  // «ببيان», and not بيان itself.
  return readingOf(chart, i, C.statementNoun)?.features.preposition === 'ب' ? occasionEnd(chart, i + 1, limit) : -1;
};

/** A comma, with the aside that it may open: «، ومقره لندن،». */
const asideEnd = (chart: ArabicChart, comma: number, limit: number): number => {
  if (!seat.test(formOf(chart, comma + 1))) return comma + 1;
  for (let i = comma + 2; i < Math.min(limit, comma + 9); i++) if (chart.has(i, C.comma)) return i + 1;
  return comma + 1;
};

const seat = /^و(?:مقر|مركز)(?:ه|ها)(?:م|ما)?$/;

/** «في بيان نشر على موقعها»: up to what is said, a comma, a time, or an outlet to whom it was said. */
const occasionEnd = (chart: ArabicChart, from: number, limit: number): number => {
  for (let i = from; i < Math.min(limit, from + 12); i++) {
    if (chart.hasAny(i, endsOccasion) || chart.starting('time', i)) return i;
    if (hasArticle(formOf(chart, i)) && isAbstract(chart, i) && !chart.has(i - 1, C.particle)) return i;
    if (isAddressed(chart, i) || formOf(chart, i) === 'مع' || conveysIt(chart, i) || isObject(chart, i, from)) return i;
    const place = chart.starting('place', i);
    if (place) return place.to;
  }
  return describedTo(chart, from, limit);
};

const endsOccasion = classSet([C.that, C.colon, C.comma, C.quote]);

/** What tells which communiqué it was, where nothing ends it sooner: «مقتضب»، «لها»، «على موقعها الإلكتروني». */
const describedTo = (chart: ArabicChart, from: number, limit: number): number => {
  let i = from;
  while (i < Math.min(limit, from + 8)) {
    const form = formOf(chart, i);
    if (form === 'علي' || form === 'عبر' || form === 'في' || form === 'عن') {
      i += 2;
      if (/^ال.{3,}[يه]$/.test(formOf(chart, i))) i++;
    } else if (i < from + 2 && (!hasArticle(form) || (i === from && /^ال.{2,}يه?$/.test(form) && !hasArticle(formOf(chart, i - 1))))) i++;
    else break;
  }
  return Math.min(limit, i);
};

export interface Opening {
  readonly at: number;
  readonly opens: UtteranceValue['opens'];
}

/** Where what is said begins after the speaker: «أن», a colon, a quotation, or the object right there. */
export const openingAfter = (chart: ArabicChart, from: number, limit: number, reading: Reading | null): Opening => {
  for (let i = from; i < Math.min(limit, from + furthest); i++) {
    if (chart.has(i, C.that) && !chart.hits.get(i)?.phrase?.lemma.classes.includes(C.but)) return { at: i, opens: 'that' };
    if (chart.has(i, C.colon)) return { at: i, opens: 'colon' };
    if (chart.has(i, C.quote) && quotesOf(chart).close[i] > i + 4) return { at: i, opens: 'quote' };
    if (i > from && isSpeechVerb(chart, i) && !hasArticle(formOf(chart, i))) break;
    if (i === from && (isObject(chart, i, from) || governs(chart, i, reading))) return { at: i, opens: 'object' };
    if (chart.has(i, C.point)) break;
  }
  return { at: Math.min(from, limit), opens: 'none' };
};

/** «أشار إلى سقوط …»، «أعلن عن مقتل …»: the preposition that the verb governs, with a noun after it. */
const governs = (chart: ArabicChart, i: number, reading: Reading | null): boolean => {
  if (!reading || i + 1 >= chart.count || chart.has(i + 1, C.that)) return false;
  const form = formOf(chart, i);
  const { classes, data } = reading.lemma;
  if (form === 'عن')
    return (
      classes.includes(C.announceVerb) ||
      data.tag === 'about' ||
      data.tag === 'weak' ||
      data.tag === 'express' ||
      classes.includes(C.declareParticiple)
    );
  if (form === 'علي') return data.tag === 'stress';
  return form === 'الي' && (classes.includes(C.addVerb) || classes.includes(C.declareParticiple) || data.tag === 'hint');
};

/** The end of what is said: the sentence's, or of the quotation that it opens, where that goes on over sentences. */
export const contentEnd = (chart: ArabicChart, { at }: Opening, limit: number): number => {
  const { close, around } = quotesOf(chart);
  for (let i = at; i < Math.min(limit, at + 4); i++) if (close[i] >= limit) return close[i] + 1;
  // Words said within a quotation that is still open end with it.
  return at < chart.count && around[at] >= 0 && close[around[at]] > at && close[around[at]] < limit ? close[around[at]] : limit;
};
