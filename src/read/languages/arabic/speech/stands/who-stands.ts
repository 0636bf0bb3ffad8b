// Whether somebody takes a stand at all: the speaker must be one who can, and the verb must be his own, not a passive («تعتبر
// القاعدة مهمة»), a negated one («لم يذكر») or another word that is written alike.
import type { StatementAct } from '../../../../../model/index.ts';
import { classSet } from '../../../../engine/index.ts';
import type { ArabicChart, Speaker } from '../../nodes.ts';
import { C } from '../../words/classes.ts';
import { formOf, hasArticle, isAbstract, isGovernedByBa, looksLikeAction } from '../objects.ts';
import type { Resolved } from '../voices.ts';

const things = classSet([C.targetNoun, C.thing, C.weapon, C.timeUnit, C.controlNoun, C.attackNoun, C.relative]);
const somebody = classSet([
  C.person,
  C.title,
  C.spokesperson,
  C.officeWord,
  C.sourceNoun,
  C.body,
  C.mediaNoun,
  C.groupWord,
  C.fighter,
  C.stateWord,
]);
const claimed = classSet([C.attackNoun, C.blastNoun, C.strikeNoun, C.shellNoun, C.killNoun, C.abductNoun, C.suicideWord, C.blastVerb]);
const goingOn = classSet([C.comma, C.point, C.quote, C.colon, C.semicolon, C.but, C.while]);

const deeds = /^[وف]?(?:ال)?(?:اعمال|جرايم|حدود|سياسات|تصريحات|اعتداءات|انتهاكات|جهد|جهود|ارهاب|صمود|نموذجا?|كيفما)$/;

/** Whether a group of words can be somebody; what the packs name can. */
export const isSomebody = (chart: ArabicChart, token: number): boolean => {
  if (chart.starting('party', token)?.value.party) return true;
  const { form, readings } = chart.words[token];
  if (deeds.test(form)) return false;
  if (chart.starting('time', token) || isAbstract(chart, token) || isGovernedByBa(chart, token) || form === 'صلي') return false;
  if (chart.hasAny(token, somebody) || chart.starting('party', token) || chart.starting('people', token)) return true;
  if (/^(?:و|ال)?(?:ايتلاف|اتحاد|انصار|استخبارات|احزاب)$/.test(form)) return true;
  if (chart.hasAny(token, things) || (!hasArticle(form) && looksLikeAction(form))) return false;
  if (/^[وف]?غير(ه|ها|هم)$|^(قاطعا|قاطعه|شديدا|شديده|تاما|تامه|باتا|مطلقا)$/.test(form)) return false;
  return readings.length === 0 || readings.some(({ lemma, features }) => lemma.data.pos !== 'verb' && !/[بلك]/.test(features.preposition));
};

/** «تبنى التنظيم الهجوم»: a deed is claimed by an armed group; ideas and plans are only taken up. */
const isClaim = (chart: ArabicChart, { utterance, speaker }: Resolved): boolean => {
  const { verb } = utterance.value;
  if (speaker && !chart.starting('party', speaker.from) && !chart.hasAny(speaker.from, somebody) && !chart.has(speaker.from, C.quote))
    return false;
  if (/(ه|ها|هما|هم)$/.test(formOf(chart, verb.from)) && formOf(chart, verb.from).length > 4) return true;
  for (let i = verb.to; i < Math.min(chart.count, verb.to + 24); i++) {
    if (
      chart.hasAny(i, claimed) ||
      /^(?:و|ب|ل|لل)?(?:ال)?(?:عمليه|عمليات|مسيوليه|مسووليه|حادث|حادثه|اطلاق|استهداف|مسيوليته|مسيوليتها|مسووليته|مسووليتها)$/.test(
        formOf(chart, i),
      )
    )
      return true;
    if (chart.has(i, C.point)) return false;
  }
  return false;
};

/** The subject stands right before its verb. */
const isSpeaking = (chart: ArabicChart, speaker: Speaker | null, verb: number): boolean =>
  speaker !== null && speaker.to <= verb && verb - speaker.to < 3 && !chart.hasAny(speaker.from, things);

/** «التي تعتبر»، «وصفت بأنها»، «يعتقد أنهم» in the middle of a sentence: no word says whose view it is. */
const isPassive = (chart: ArabicChart, { value }: Resolved['utterance'], speaker: Speaker | null): boolean => {
  const { reading, verb, opens, how } = value;
  const { tag, stance } = reading?.lemma.data ?? {};
  if (how !== 'verb' || !(tag === 'assess' || tag === 'describe' || tag === 'express' || stance)) return false;
  const own = value.speaker !== null && value.speaker.from >= verb.to;
  // «نسب إلى المتمردين», «عبرت الحدود».
  if (reading?.lemma.key === 'quote-as' && (!own || formOf(chart, verb.to)[0] === 'ل')) return true;
  // «ما زال يتهم بالتعاون»، «جثة يعتقد أنها».
  if (reading?.lemma.key === 'accuse' && !own && isGovernedByBa(chart, verb.to)) return true;
  if (
    reading?.lemma.key === 'believe-voice' &&
    !own &&
    /^[وف]?[يت]/.test(formOf(chart, verb.from)) &&
    !isSpeaking(chart, speaker, verb.from)
  )
    return true;
  if (tag !== undefined && !own && chart.has(verb.from - 1, C.relative)) return true;
  if (tag === 'describe') return !own && formOf(chart, verb.to)[0] === 'ب';
  if (tag === 'assess' && opens !== 'that' && reading?.features.aspect === 'present' && speaker && chart.hasAny(speaker.from, things))
    return true;
  const starts = verb.from === chart.sentences[chart.sentenceOf(verb.from)].from || chart.hasAny(verb.from - 1, goingOn);
  return (
    value.speaker === null &&
    reading?.features.aspect === 'present' &&
    reading.features.conjunction === '' &&
    !starts &&
    !led.test(formOf(chart, verb.from - 1))
  );
};

const led = /^(كما|حيث|اذ|ان|انه|انها|انهم|وهو|وهي|وهم|قد|كان|كانت|كانوا|التي|الذي|الذين)$/;

/** «لم يذكر», «دون أن يذكر»: nothing is said. */
const isUnsaid = (chart: ArabicChart, { value }: Resolved['utterance']): boolean => {
  if (value.how !== 'verb' || value.reading?.lemma.data.stance !== undefined) return false;
  const before = value.verb.from - 1;
  return /^[وف]?لم$/.test(formOf(chart, before)) || (formOf(chart, before) === 'ان' && /^(دون|بدون)$/.test(formOf(chart, before - 1)));
};

export const takesStand = (chart: ArabicChart, of: Resolved, act: StatementAct): boolean => {
  const { utterance, speaker } = of;
  // «تعز» is a city before it is a condolence.
  if (chart.starting('place', utterance.value.verb.from) || isUnsaid(chart, utterance) || isPassive(chart, utterance, speaker))
    return false;
  if (act === 'claim_responsibility' && !isClaim(chart, of)) return false;
  return speaker === null || isSomebody(chart, speaker.from);
};
