// Words of saying with who says it, through whom, when, and what: «أعلن الجيش أمس أن»، «بحسب مصدر طبي»، «نقلت الوكالة عن شاهد قوله».
// Each rule leaves an utterance; the voices (voices.ts) and the statements are made of these.
import { scan, tokenKind } from '../../../engine/index.ts';
import type { Features, Reading } from '../forms/lemma.ts';
import type { ArabicChart, ArabicNode, ArabicRule, Speaker, UtteranceValue } from '../nodes.ts';
import { beginsWithAnd, readingOf } from '../people/group.ts';
import { C } from '../words/classes.ts';
import { quotesOf } from './quotes.ts';
import { hasArticle, idle, isAddressed, isObject, speakerAt } from './speaker.ts';

type Said = ArabicNode<'time'> | null;

/** How far after the speaker «أن», a colon or a quotation may stand. */
const furthest = 32;

const formOf = (chart: ArabicChart, token: number): string => chart.words[token]?.form ?? '';
export const sentenceAt = (chart: ArabicChart, token: number): { readonly from: number; readonly to: number } => chart.sentences[chart.sentenceOf(token)];
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

/** «لوكالة رويترز»، «لـ«الشرق الأوسط»»، «مع قناة العربية». */
const carrierAt = (chart: ArabicChart, i: number, limit: number): { readonly speaker: Speaker; readonly to: number } | null => {
  const separate = formOf(chart, i) === 'ل' || ((formOf(chart, i) === 'مع' || formOf(chart, i) === 'الي') && chart.has(i + 1, C.mediaNoun));
  if (!separate && !isAddressed(chart, i)) return null;
  if (formOf(chart, i) === 'ل' && !isAddressed(chart, i)) return null;
  const speaker = speakerAt(chart, separate ? i + 1 : i, limit, { governed: true });
  return speaker && { speaker: { ...speaker, media: true }, to: speaker.to };
};

/** The end of a piece that neither speaks nor is said, or -1. */
const pieceEnd = (chart: ArabicChart, i: number, limit: number): number => {
  const form = formOf(chart, i);
  if (idle.has(form) || chart.has(i, C.comma)) return i + 1;
  if (form === 'من' && /^(?:جهت|جانب|ناحيت|طرف)/.test(formOf(chart, i + 1))) return i + 2;
  if (chart.has(i, C.close)) return i + 1;
  if (chart.has(i, C.open)) {
    for (let k = i + 1; k < Math.min(limit, i + 9); k++) if (chart.has(k, C.close)) return k + 1;
    return -1;
  }
  const place = chart.starting('place', i);
  if (place?.value.located) return place.to;
  if ((form === 'في' || form === 'عبر' || form === 'خلال' || form === 'علي') && chart.has(i + 1, C.statementNoun)) return occasionEnd(chart, i + 2, limit);
  return chart.has(i, C.statementNoun) && form[0] === 'ب' ? occasionEnd(chart, i + 1, limit) : -1;
};

/** «في بيان نشر على موقعها»: up to what is said, a comma, a time, or an outlet to whom it was said. */
const occasionEnd = (chart: ArabicChart, from: number, limit: number): number => {
  for (let i = from; i < Math.min(limit, from + 12); i++) {
    if (chart.has(i, C.that) || chart.has(i, C.colon) || chart.has(i, C.comma) || chart.has(i, C.quote) || chart.starting('time', i)) return i;
    if (isAddressed(chart, i) || formOf(chart, i) === 'مع' || isObject(chart, i, from)) return i;
    const place = chart.starting('place', i);
    if (place) return place.to;
  }
  return Math.min(limit, from + 2);
};

interface Opening {
  readonly at: number;
  readonly opens: UtteranceValue['opens'];
}

/** Where what is said begins after the speaker: «أن», a colon, a quotation, or the object right there. */
const openingAfter = (chart: ArabicChart, from: number, limit: number, reading: Reading | null): Opening => {
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
  if (form === 'عن') return classes.includes(C.announceVerb) || data.tag === 'about' || data.tag === 'weak' || data.tag === 'express' || classes.includes(C.declareParticiple);
  if (form === 'علي') return data.tag === 'stress';
  return form === 'الي' && (classes.includes(C.addVerb) || classes.includes(C.declareParticiple) || data.tag === 'hint');
};

/** The end of what is said: the sentence's, or of the quotation that it opens, where that goes on over sentences. */
const contentEnd = (chart: ArabicChart, { at }: Opening, limit: number): number => {
  const { close, around } = quotesOf(chart);
  for (let i = at; i < Math.min(limit, at + 4); i++) if (close[i] >= limit) return close[i] + 1;
  // Words said within a quotation that is still open end with it.
  return at < chart.count && around[at] >= 0 && close[around[at]] > at && close[around[at]] < limit ? close[around[at]] : limit;
};

interface Preceding {
  readonly speaker: Speaker;
  /** It stands at the head of its clause, so that the verb agrees with it and not with what follows. */
  readonly leads: boolean;
}

/** A group that ends right before the verb and can be its subject: «الشرطة قالت»، «لكن الجيش، الذي … نفى». */
const speakerBefore = (chart: ArabicChart, verb: number, start: number): Preceding | null => {
  if (beginsWithAnd(chart, verb)) return null;
  let end = verb;
  while (end > start && (chart.has(end - 1, C.comma) || (end === verb && chart.has(end - 1, C.quote)) || idle.has(formOf(chart, end - 1)))) end--;
  const related = end > start && chart.has(end - 1, C.relative);
  if (related) end--;
  let from = end;
  while (from > start && end - from < 14 && !isBoundary(chart, from - 1)) from--;
  const head = from > start && end - from >= 14 ? -1 : from;
  for (let i = from; i < end; i++) {
    if (beginsWithAnd(chart, i) && !formOf(chart, i).startsWith('وال')) continue;
    const speaker = speakerAt(chart, i, end);
    if (speaker && speaker.to === end) return { speaker, leads: i === head && !related && !chart.has(i - 1, C.comma) };
  }
  return null;
};

/** «من قبل وكيل النائب العام» after a passive. */
const byWhom = (chart: ArabicChart, token: number, limit: number): Speaker | null => {
  const hit = chart.hits.get(token);
  return hit?.phrase?.lemma.classes.includes(C.by) ? speakerAt(chart, hit.to, limit) : null;
};

/** Where a verb that heads its clause may stand; after a noun that opens no clause it only describes that noun. */
const headsClause = (chart: ArabicChart, token: number, start: number): boolean => {
  if (token === start || beginsWithAnd(chart, token)) return true;
  const before = token - 1;
  if (chart.ending('time', token) || chart.ending('place', token) || chart.ending('party', token)) return true;
  if (chart.tokens.kind[before] !== tokenKind.word) return true;
  return before === start || clauseOpeners.some((id) => chart.has(before, id)) || chart.hitEnds.get(token)?.phrase != null || idle.has(formOf(chart, before)) || speakerBefore(chart, token, start)?.leads === true;
};

const clauseOpeners: readonly number[] = [C.that, C.while, C.but, C.because, C.relative, C.auxiliary, C.accordingTo, C.clauseOther, C.may, C.condition];

const isBoundary = (chart: ArabicChart, token: number): boolean =>
  chart.has(token, C.comma) || chart.has(token, C.point) || chart.has(token, C.semicolon) || chart.has(token, C.that) || chart.has(token, C.auxiliary) || chart.has(token, C.but) || /^[وف]?(?:فيما|بينما|كما|حيث|حين)$/.test(formOf(chart, token)) || isSpeechVerb(chart, token);

const negates = (chart: ArabicChart, token: number): boolean => {
  const form = formOf(chart, token - 1);
  return /^[وف]?(?:لم|لن|لا|ما|عدم|دون|بدون)$/.test(form);
};

/** The reading of a verb of the class that can say something here: no pronoun at its end, not to come, not negated. */
export const verbReading = (chart: ArabicChart, token: number, classId: number): Reading | null => {
  if (negates(chart, token)) return null;
  const form = formOf(chart, token);
  for (const reading of chart.words[token].readings) {
    const { lemma, features } = reading;
    // قالو without its silent ا only stands before a pronoun; ادعو is «I call», not «they claimed».
    if (features.aspect === 'past' && features.number === 'plural' && features.gender === 'm' && features.pronoun === '' && !form.endsWith('وا')) continue;
    if (lemma.data.pos === 'verb' && lemma.classes.includes(classId) && (features.pronoun === '' || lemma.key === 'adopt') && !features.future && features.preposition === '' && !hasArticle(form)) return reading;
  }
  return null;
};

/** «حسبما أفادت»، «كما ذكرت»، «على ما قال»: told after what it vouches for. */
const vouchesAt = (chart: ArabicChart, token: number, start: number): number => {
  const hit = chart.hitEnds.get(token);
  if (hit?.phrase?.lemma.classes.includes(C.accordingTo)) return hit.from;
  if (token > start && chart.has(token - 1, C.accordingTo)) return token - 1;
  if (formOf(chart, token - 1) === 'كما' && token - 1 > start) return token - 1;
  return formOf(chart, token - 1) === 'ما' && token - 2 >= start && (chart.has(token - 2, C.accordingTo) || formOf(chart, token - 2) === 'علي') ? token - 2 : -1;
};

const none: readonly Speaker[] = [];

/** Everything that a verb of saying governs. */
export const readVerb = (chart: ArabicChart, token: number, reading: Reading): UtteranceValue | null => {
  const sentence = sentenceAt(chart, token);
  const before = passOver(chart, token + 1, sentence.to);
  const preceding = speakerBefore(chart, token, sentence.from);
  const direct = reading.lemma.classes.includes(C.stanceVerb) || reading.lemma.data.tag === 'justify';
  const ours = isFirstPlural(reading);
  const subject = ours || isObject(chart, before.to, before.to, direct) || (preceding?.leads ?? false) ? null : speakerAt(chart, before.to, sentence.to, { direct });
  const after = passOver(chart, subject?.to ?? before.to, sentence.to);
  const convey = reading.lemma.data.tag === 'convey';
  const origin = convey ? conveyed(chart, after.to, sentence.to) : null;
  const end = origin ? passOver(chart, origin.to, sentence.to).to : after.to;
  const opening = openingAfter(chart, formOf(chart, end) === 'علي' && chart.has(end + 1, C.that) ? end + 1 : end, sentence.to, reading);
  const vouches = opening.opens === 'none' || opening.at > end + 3 ? vouchesAt(chart, token, sentence.from) : -1;
  const passive = byWhom(chart, after.to, sentence.to);
  const placed = ours || (opening.opens === 'none' && !direct && !preceding?.leads) ? null : (preceding?.speaker ?? null);
  const own = passive ?? subject ?? (origin && !preceding?.leads ? null : placed);
  const carriers = [...before.carriers, ...after.carriers];
  const value: UtteranceValue = {
    how: vouches >= 0 ? 'according' : ours ? 'participle' : 'verb',
    reading,
    verb: { from: vouches >= 0 ? vouches : token, to: token + 1 },
    speaker: origin ?? own,
    carriers: origin && own ? [own, ...carriers] : carriers.length ? carriers : none,
    said: before.said ?? after.said,
    content: { from: opening.at, to: contentEnd(chart, opening, sentence.to) },
    opens: opening.opens,
  };
  return value;
};

/** «ندين، نطالب»: whoever is speaking says it of himself. */
const isFirstPlural = ({ features }: Reading): boolean => features.aspect === 'present' && features.number === 'plural' && features.gender === '';

/** «عن مصدر …» after a verb of conveying. */
const conveyed = (chart: ArabicChart, token: number, limit: number): Speaker | null => (formOf(chart, token) === 'عن' ? speakerAt(chart, token + 1, limit) : null);

export const addUtterance = (chart: ArabicChart, value: UtteranceValue, why: readonly number[]): void => {
  const { verb, speaker, carriers } = value;
  const all = speaker ? [verb, speaker, ...carriers] : [verb, ...carriers];
  chart.add('utterance', { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)), value, why });
};

/** A verb of saying with nobody named and nothing said tells nothing. */
const speaks = ({ speaker, opens, how, reading }: UtteranceValue, strict: boolean): boolean => {
  if (how === 'according') return speaker !== null;
  if (reading?.lemma.data.tag === 'weak' && opens !== 'that' && opens !== 'quote') return false;
  if (strict || reading?.lemma.data.tag === 'convey') return opens === 'that' || opens === 'colon' || opens === 'quote' || (speaker !== null && reading?.lemma.data.tag === 'convey' && opens === 'object');
  return speaker !== null || opens !== 'none';
};

const verbRule = (name: string, classId: number, strict: boolean): ArabicRule =>
  scan(name, classId, (chart, token, id) => {
    const reading = verbReading(chart, token, classId);
    if (!reading || ((strict || classId === C.stanceVerb) && (follows(chart, token) || !headsClause(chart, token, sentenceAt(chart, token).from)))) return;
    if (strict && chart.has(token - 1, C.that)) return;
    // «التي تهدد الأمن»: what a relative clause says of somebody is no act of speaking here.
    if (classId === C.stanceVerb && chart.has(token - 1, C.relative) && reading.lemma.key !== 'adopt') return;
    const value = readVerb(chart, token, reading);
    if (!value) return;
    const conveyed = reading.lemma.data.tag === 'convey' && value.carriers.length > 0 && value.speaker !== null;
    if (conveyed || speaks(value, strict)) addUtterance(chart, value, [id]);
  });

/** An ambiguous word after a preposition or in a construct is a noun. */
const follows = (chart: ArabicChart, token: number): boolean => chart.has(token - 1, C.in) || chart.has(token - 1, C.of) || chart.has(token - 1, C.to);

/** A participle that goes on stands after a comma, a quotation, or who speaks: not after a negation or a noun that it describes. */
const mayGoOn = (chart: ArabicChart, token: number): boolean =>
  token === 0 || chart.has(token - 1, C.comma) || chart.has(token - 1, C.quote) || chart.has(token - 1, C.close) || chart.has(token - 1, C.point) || chart.tokens.kind[token - 1] === tokenKind.newline ||
  (formOf(chart, token).endsWith('ا') && !negates(chart, token) && !/^[وف]?ليس/.test(formOf(chart, token - 1)) && !chart.has(token - 1, C.in) && !chart.has(token - 1, C.of));

const participle = scan<ArabicChart>('participle that goes on', C.declareParticiple, (chart, token, id) => {
  const reading = chart.words[token].readings.find(({ lemma, features }) => lemma.classes.includes(C.declareParticiple) && !features.article && features.pronoun === '' && features.preposition === '');
  const form = formOf(chart, token);
  if (!reading || !(form.endsWith('ا') || form.endsWith('ه') || form.endsWith('ين')) || !mayGoOn(chart, token)) return;
  const sentence = sentenceAt(chart, token);
  const opening = openingAfter(chart, token + 1, Math.min(sentence.to, token + 6), reading);
  if (opening.opens === 'none' && reading.lemma.data.stance === undefined) return;
  const between = passOver(chart, token + 1, sentence.to);
  addUtterance(chart, {
    how: 'participle', reading, verb: { from: token, to: token + 1 }, speaker: null, carriers: between.carriers, said: null,
    content: { from: opening.at, to: contentEnd(chart, opening, sentence.to) }, opens: opening.opens,
  }, [id]);
});

/** بحسب، وفقا لـ، نقلا عن … and whoever they name. */
const according = scan<ArabicChart>('according to', C.accordingTo, (chart, token, id) => {
  const hit = chart.hits.get(token);
  const phrase = hit?.phrase?.lemma.classes.includes(C.accordingTo) ? hit : null;
  const sentence = sentenceAt(chart, token);
  let at = phrase ? phrase.to : token + 1;
  if (formOf(chart, at) === 'الي' || formOf(chart, at) === 'ما' || formOf(chart, at) === 'ل') at++;
  if (isSpeechVerb(chart, at) || chart.has(at, C.told)) return;
  const from = formOf(chart, at) === 'عن' ? at + 1 : at;
  const speaker = speakerAt(chart, from, sentence.to, { governed: true });
  if (!speaker) return;
  const after = passOver(chart, speaker.to, sentence.to);
  addUtterance(chart, {
    how: 'according', reading: null, verb: { from: token, to: at }, speaker, carriers: after.carriers, said: null, content: { from: speaker.to, to: sentence.to }, opens: 'none',
  }, [id]);
});

export const plainFeatures = (features: Features): boolean => features.pronoun === '' && !features.article;

export const utteranceRules: readonly ArabicRule[] = [
  verbRule('verb of saying', C.sayVerb, false),
  verbRule('verb of announcing', C.announceVerb, false),
  verbRule('verb of going on', C.addVerb, false),
  verbRule('verb that may say', C.told, true),
  verbRule('verb of taking a stand', C.stanceVerb, false),
  participle,
  according,
];

export { readingOf };
