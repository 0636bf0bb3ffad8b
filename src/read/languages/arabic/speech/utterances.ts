// Words of saying with who says it, through whom, when, and what: «أعلن الجيش أمس أن»، «بحسب مصدر طبي»، «نقلت الوكالة عن شاهد قوله».
// Each rule leaves an utterance; the voices (voices.ts) and the statements are made of these.
import { scan, tokenKind } from '../../../engine/index.ts';
import type { Reading } from '../forms/lemma.ts';
import type { ArabicChart, ArabicRule, Speaker, UtteranceValue } from '../nodes.ts';
import { beginsWithAnd } from '../people/group.ts';
import { C } from '../words/classes.ts';
import { formOf, hasArticle, isAbstract, isObject } from './objects.ts';
import type { Opening } from './openings.ts';
import { contentEnd, isSpeechVerb, openingAfter, passOver, sentenceAt } from './openings.ts';
import { byWhom, headsClause, negates, speakerBefore } from './preceding.ts';
import { speakerAt } from './speaker.ts';
import { asksNotToBeNamed, follows, isAnother, looksLikeOther, vouchesAt } from './speakers/look-alikes.ts';
import { firstOfTwo, isWhomItBearsOn } from './whom-it-bears-on.ts';

/** The reading of a verb of the class that can say something here: no pronoun at its end, not to come, not negated. */
const verbReading = (chart: ArabicChart, token: number, classId: number): Reading | null => {
  if (negates(chart, token)) return null;
  const form = formOf(chart, token);
  // «وفقا لما أعلنه الجيش»: the pronoun is what was told before.
  const pronouns = vouchesAt(chart, token, 0) >= 0;
  for (const reading of chart.words[token].readings) {
    const { lemma, features } = reading;
    // قالو without its silent ا only stands before a pronoun; ادعو is «I call», not «they claimed».
    if (
      features.aspect === 'past' &&
      features.number === 'plural' &&
      features.gender === 'm' &&
      features.pronoun === '' &&
      !form.endsWith('وا')
    )
      continue;
    if (
      lemma.data.pos === 'verb' &&
      lemma.classes.includes(classId) &&
      (features.pronoun === '' || lemma.key === 'adopt' || (pronouns && (features.pronoun === 'ه' || features.pronoun === 'ها'))) &&
      !features.future &&
      features.preposition === '' &&
      !hasArticle(form)
    )
      return reading;
  }
  return null;
};

const none: readonly Speaker[] = [];

/** «لكنه وصف الهجوم»: the subject stands before. */
const isPronounBefore = (form: string): boolean => /^[وف]?(?:لكن|ب?ان|لان|كان|غيران)(?:ه|ها|هم|هما)$|^و?(?:هو|هي|هم)$/.test(form);

/** Everything that a verb of saying governs. */
const readVerb = (chart: ArabicChart, token: number, reading: Reading): UtteranceValue | null => {
  const sentence = sentenceAt(chart, token);
  if (reading.lemma.data.tag === 'come') return readCome(chart, token, reading, sentence);
  const before = passOver(chart, token + 1, sentence.to);
  const preceding = subjectBefore(chart, token, sentence.from);
  if (preceding === 'abstract') return null;
  const direct = takesObject(reading);
  const ours = isFirstPlural(reading);
  const abstract = isAbstract(chart, before.to);
  // «يهدد التصعيد الأمن» says nothing on anybody's word; «وأدان الهجوم» has it for its object.
  if (abstract && !preceding && !takesAbstract(reading) && !isObject(chart, before.to, before.to, direct)) return null;
  const nested = isNested(chart, token, reading, preceding);
  const named =
    ours ||
    nested ||
    isPronounBefore(formOf(chart, token - 1)) ||
    abstract ||
    (direct && isRelative(chart, token - 1)) ||
    ownAct(chart, before.to, reading) ||
    isObject(chart, before.to, before.to, direct) ||
    (preceding?.leads ?? false)
      ? null
      : speakerAt(chart, before.to, sentence.to, { direct });
  const subject = named && !preceding && direct && isWhomItBearsOn(chart, named, reading) ? firstOfTwo(chart, named) : named;
  const after = passOver(chart, subject?.to ?? before.to, sentence.to);
  const convey = reading.lemma.data.tag === 'convey';
  const origin = convey ? conveyed(chart, after.to, sentence.to) : null;
  const end = origin ? passOver(chart, origin.to, sentence.to).to : after.to;
  const found = openingAfter(chart, formOf(chart, end) === 'علي' && chart.has(end + 1, C.that) ? end + 1 : end, sentence.to, reading);
  const opening: Opening =
    found.opens === 'none' && (abstract || nested || (named && !subject) || goesOnWith(chart, token, reading, subject))
      ? { at: before.to, opens: 'object' }
      : found;
  const vouches = opening.opens === 'none' || opening.at > end + 3 ? vouchesAt(chart, token, sentence.from) : -1;
  const passive = byWhom(chart, after.to, sentence.to);
  const placed = ours || nested || (opening.opens === 'none' && !direct && !preceding?.leads) ? null : (preceding?.speaker ?? null);
  const own = passive ?? subject ?? (origin && !preceding?.leads ? null : placed);
  // «من الذين أكدوا له»: whoever the clause is about was not made out; in «التي قال عنها» the last speaker says it.
  if (!own && !origin && !ours && isRelative(chart, token - 1) && !/^عن/.test(formOf(chart, token + 1)) && vouches < 0) return null;
  const carriers = [...before.carriers, ...after.carriers];
  const value: UtteranceValue = {
    how: vouches >= 0 ? 'according' : ours || nested ? 'participle' : 'verb',
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

/** «دان الوزير القصف»، «وصف الوزير القصف بأنه»: the object follows the subject without a preposition. */
const takesObject = ({ lemma: { classes, data, key } }: Reading): boolean =>
  classes.includes(C.stanceVerb) || data.tag === 'justify' || data.tag === 'describe' || key === 'consider';

const selves: ReadonlySet<string> = new Set(['انه', 'انها', 'انهم', 'بانه', 'بانها', 'بانهم']);

/** «، وحذر من …»: a stand without a subject goes on with whoever spoke. */
const goesOnWith = (chart: ArabicChart, token: number, { lemma }: Reading, subject: Speaker | null): boolean =>
  subject === null && lemma.data.stance !== undefined && beginsWithAnd(chart, token) && chart.tokens.kind[token + 1] === tokenKind.word;

/** «قال الوزير إن بلاده تدين القصف»: whoever speaks takes the stand that he tells of his side. */
const isNested = (
  chart: ArabicChart,
  token: number,
  { lemma: { data } }: Reading,
  preceding: ReturnType<typeof speakerBefore>,
): boolean => {
  if (data.stance === undefined && data.tag !== 'assess' && data.tag !== 'describe') return false;
  const from = preceding ? preceding.speaker.from : -1;
  const told = chart.has(from - 1, C.that) || (chart.has(from - 1, C.quote) && chart.has(from - 2, C.that));
  if (preceding) return told && !(data.stance !== undefined && isAnother(chart, preceding.speaker));
  return chart.has(token - 1, C.that) && selves.has(formOf(chart, token - 1));
};

/** The subject before the verb; 'abstract' where it is what never speaks. */
const subjectBefore = (chart: ArabicChart, token: number, start: number): ReturnType<typeof speakerBefore> | 'abstract' => {
  const found = speakerBefore(chart, token, start);
  return found && isAbstract(chart, found.speaker.from) ? 'abstract' : found;
};

/** Verbs whose object is what happens: أدان، نفى، رفض، وصف، توقع. */
const takesAbstract = ({ lemma: { data } }: Reading): boolean =>
  data.stance === 'condemn' ||
  data.stance === 'deny' ||
  data.stance === 'support' ||
  data.stance === 'claim_responsibility' ||
  data.tag === 'refuse' ||
  data.tag === 'describe' ||
  data.tag === 'assess' ||
  data.tag === 'justify' ||
  data.tag === 'announce';

/** الذي and the like; ما and كما begin no clause about the word before. */
const isRelative = (chart: ArabicChart, token: number): boolean => chart.has(token, C.relative) && /^[وف]?ال/.test(formOf(chart, token));

/** «وجاء في بيان الوزارة أن»: whose communiqué it is speaks. */
const readCome = (
  chart: ArabicChart,
  token: number,
  reading: Reading,
  sentence: { readonly from: number; readonly to: number },
): UtteranceValue | null => {
  if (formOf(chart, token + 1) !== 'في') return null;
  // From the statement's own noun on: whose it is, or which one («تقرير جديد»), is told behind it.
  const from = token + (chart.has(token + 2, C.statementNoun) ? 2 : 3);
  const speaker = speakerAt(chart, from, sentence.to, { governed: true });
  const after = passOver(chart, speaker?.to ?? from, sentence.to);
  const opening = openingAfter(chart, after.to, sentence.to, null);
  const vouches = vouchesAt(chart, token, sentence.from);
  return {
    how: vouches >= 0 ? 'according' : 'verb',
    reading,
    verb: { from: vouches >= 0 ? vouches : token, to: token + 1 },
    speaker,
    carriers: after.carriers,
    said: after.said,
    content: { from: opening.at, to: contentEnd(chart, opening, sentence.to) },
    opens: opening.opens,
  };
};

/** «أعلنت مبايعتها»: a noun with a pronoun is what is announced, not who announces. */
const ownAct = (chart: ArabicChart, token: number, { lemma }: Reading): boolean =>
  lemma.classes.includes(C.announceVerb) && /.{3,}(?:ته|تها|تهم)$/.test(formOf(chart, token)) && !chart.starting('party', token);

/** «ندين، نطالب»: whoever is speaking says it of himself. */
const isFirstPlural = ({ features }: Reading): boolean =>
  features.aspect === 'present' && features.number === 'plural' && features.gender === '';

/** «عن مصدر …» after a verb of conveying. */
const conveyed = (chart: ArabicChart, token: number, limit: number): Speaker | null =>
  formOf(chart, token) === 'عن' ? speakerAt(chart, token + 1, limit) : null;

export const addUtterance = (chart: ArabicChart, value: UtteranceValue, why: readonly number[]): void => {
  const { verb, speaker, carriers } = value;
  const all = speaker ? [verb, speaker, ...carriers] : [verb, ...carriers];
  chart.add('utterance', { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)), value, why });
};

/** A verb of saying with nobody named and nothing said tells nothing. */
const speaks = ({ speaker, opens, how, reading }: UtteranceValue, strict: boolean): boolean => {
  if (how === 'according') return speaker !== null;
  if (reading?.lemma.data.tag === 'weak' && speaker !== null && opens === 'object' && reading.lemma.classes.includes(C.told)) return true;
  if (reading?.lemma.data.tag === 'weak' && opens !== 'that' && opens !== 'quote') return false;
  if ((reading?.lemma.data.tag === 'assess' || reading?.lemma.data.tag === 'describe') && opens === 'none' && speaker === null)
    return false;
  if (reading?.lemma.key === 'affirm-likewise' && speaker === null) return false;
  if (strict || reading?.lemma.data.tag === 'convey')
    return (
      opens === 'that' ||
      opens === 'colon' ||
      opens === 'quote' ||
      (speaker !== null && reading?.lemma.data.tag === 'convey' && opens === 'object')
    );
  return speaker !== null || opens !== 'none';
};

const verbRule = (name: string, classId: number, strict: boolean): ArabicRule =>
  scan(name, classId, (chart, token, id) => {
    const reading = verbReading(chart, token, classId);
    if (
      !reading ||
      ((strict || classId === C.stanceVerb) &&
        vouchesAt(chart, token, 0) < 0 &&
        !(reading.lemma.key === 'adopt' && reading.features.pronoun !== '') &&
        (follows(chart, token) || !headsClause(chart, token, sentenceAt(chart, token).from)))
    )
      return;
    if (looksLikeOther(chart, token, reading)) return;
    if (reading.features.aspect === 'present' && !headsClause(chart, token, sentenceAt(chart, token).from)) return;
    if (strict && chart.has(token - 1, C.that)) return;
    // «الذي تحدثت إليه الصحيفة» says through whom, not what.
    if (reading.lemma.data.tag === 'about' && chart.has(token - 1, C.relative)) return;
    // «التي تهدد الأمن»: what a relative clause says of somebody is no act of speaking here.
    if (classId === C.stanceVerb && isRelative(chart, token - 1) && reading.lemma.key !== 'adopt' && !ofPerson(chart, token, reading))
      return;
    const value = readVerb(chart, token, reading);
    if (!value) return;
    const conveyed = reading.lemma.data.tag === 'convey' && value.carriers.length > 0 && value.speaker !== null;
    if (conveyed || speaks(value, strict)) addUtterance(chart, value, [id]);
  });

/** «الرئيس فلان، الذي أيد الخطة»: what a person did is his own act, told in passing. */
const ofPerson = (chart: ArabicChart, token: number, { features }: Reading): boolean =>
  features.aspect === 'past' &&
  speakerBefore(chart, token, sentenceAt(chart, token).from)?.speaker.parts.some(({ party }) => party?.kind === 'person') === true;

/** A participle that goes on stands after a comma, a quotation, or who speaks: not after a negation or a noun that it describes. */
const mayGoOn = (chart: ArabicChart, token: number): boolean =>
  token === 0 ||
  chart.has(token - 1, C.comma) ||
  chart.has(token - 1, C.quote) ||
  chart.has(token - 1, C.close) ||
  chart.has(token - 1, C.point) ||
  chart.tokens.kind[token - 1] === tokenKind.newline ||
  (formOf(chart, token).endsWith('ا') &&
    !negates(chart, token) &&
    !/^[وف]?ليس/.test(formOf(chart, token - 1)) &&
    !chart.has(token - 1, C.in) &&
    !chart.has(token - 1, C.of));

/** «دعوته», «التزامها». */
const hasPossessive = (form: string): boolean => form.length > 4 && (form.endsWith('ه') || form.endsWith('ها'));

const participle = scan<ArabicChart>('participle that goes on', C.declareParticiple, (chart, token, id) => {
  const reading = chart.words[token].readings.find(
    ({ lemma, features }) =>
      lemma.classes.includes(C.declareParticiple) && !features.article && features.pronoun === '' && features.preposition === '',
  );
  const form = formOf(chart, token);
  // «مجددا» is "again", unless it has an object.
  if (form === 'مجددا' && !hasPossessive(formOf(chart, token + 1)) && formOf(chart, token + 1) !== 'التاكيد') return;
  if (!reading || !(form.endsWith('ا') || form.endsWith('ه') || form.endsWith('ين')) || !mayGoOn(chart, token)) return;
  // «ومطالبة المجتمع» is rather the noun; «24 متهما» are counted.
  if (form.endsWith('ه') && beginsWithAnd(chart, token) && chart.has(token, C.stanceNoun)) return;
  if (asksNotToBeNamed(chart, token)) return;
  if (chart.ending('number', token) && reading.lemma.data.stance !== undefined) return;
  const sentence = sentenceAt(chart, token);
  const opening = openingAfter(chart, token + 1, Math.min(sentence.to, token + 6), reading);
  if (opening.opens === 'none' && reading.lemma.data.stance === undefined) return;
  const between = passOver(chart, token + 1, sentence.to);
  addUtterance(
    chart,
    {
      how: 'participle',
      reading,
      verb: { from: token, to: token + 1 },
      speaker: null,
      carriers: between.carriers,
      said: null,
      content: { from: opening.at, to: contentEnd(chart, opening, sentence.to) },
      opens: opening.opens,
    },
    [id],
  );
});

/** «وفق حصيلة نقلتها الوكالة»: who told the count, not the count. */
const tellsOf = (chart: ArabicChart, token: number): number => {
  const tag = chart.words[token]?.readings.find(({ lemma }) => lemma.classes.includes(C.speechOther))?.lemma.data.tag;
  for (let i = token + 1; (tag === 'evidence' || chart.has(token, C.statementNoun)) && i < Math.min(chart.count, token + 3); i++)
    if (chart.has(i, C.told) || isSpeechVerb(chart, i)) return i + 1;
  return token;
};

/** بحسب، وفقا لـ، نقلا عن … and whoever they name. */
const according = scan<ArabicChart>('according to', C.accordingTo, (chart, token, id) => {
  const hit = chart.hits.get(token);
  const phrase = hit?.phrase?.lemma.classes.includes(C.accordingTo) ? hit : null;
  const sentence = sentenceAt(chart, token);
  let at = phrase ? phrase.to : token + 1;
  if (formOf(chart, at) === 'الي' || formOf(chart, at) === 'ما' || formOf(chart, at) === 'ل') at++;
  if (isSpeechVerb(chart, at) || chart.has(at, C.told)) return;
  const from = formOf(chart, at) === 'عن' ? at + 1 : at;
  const speaker = speakerAt(chart, tellsOf(chart, from), sentence.to, { governed: true });
  if (!speaker) return;
  const after = passOver(chart, speaker.to, sentence.to);
  addUtterance(
    chart,
    {
      how: 'according',
      reading: null,
      verb: { from: token, to: at },
      speaker,
      carriers: after.carriers,
      said: null,
      content: { from: speaker.to, to: sentence.to },
      opens: 'none',
    },
    [id],
  );
});

export const utteranceRules: readonly ArabicRule[] = [
  verbRule('verb of saying', C.sayVerb, false),
  verbRule('verb of announcing', C.announceVerb, false),
  verbRule('verb of going on', C.addVerb, false),
  verbRule('verb that may say', C.told, true),
  verbRule('verb of taking a stand', C.stanceVerb, false),
  participle,
  according,
];
