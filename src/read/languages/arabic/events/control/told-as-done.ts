// Whether a noun of control (سيطرة، استعادة، انسحاب) is told as done: what carries it must say so, and must not itself be only
// wanted, planned, coming or the purpose of something else.
import { classSet } from '../../../../engine/index.ts';
import type { Reading } from '../../forms/lemma.ts';
import type { ArabicChart } from '../../nodes.ts';
import { beginsWithAnd, readingOf } from '../../people/group.ts';
import { sentenceStart } from '../../tolls/victims.ts';
import { C } from '../../words/classes.ts';

const unreal = classSet([C.plan, C.need, C.attempt, C.condition, C.threat, C.that, C.semicolon, C.stanceVerb]);
const ofFact = classSet([C.sayVerb, C.announceVerb, C.while, C.since, C.after, C.because]);
const wanted = classSet([C.plan, C.need, C.attempt]);
const clauseEnds = classSet([C.comma, C.that]);
const outerVerbs = classSet([C.controlVerb, C.retakeVerb, C.loseVerb]);
const outerEnds = classSet([C.that, C.while, C.sayVerb, C.comma]);

/** Words before a noun of control that make it told as done: بعد سيطرة، تمكن من استعادة، تم تحرير، أعلن انسحاب. */
const tellers = classSet([
  C.causeVerb,
  C.launchVerb,
  C.because,
  C.while,
  C.complete,
  C.enable,
  C.announceVerb,
  C.sayVerb,
  C.controlSupport,
  C.since,
  C.after,
]);

/** «توقع تحرير المدينة»، «هجوم يستهدف استعادة»: only expected, or meant. */
const expected =
  /^[وف]?(توقع|توقعت|توقعوا|متوقعا|متوقعه|متوقعين|يتوقع|تتوقع|مرتقب|المرتقب|مرتقبه|وشيك|وشيكه|يستهدف|تستهدف|استهدف|استهدفت|يهدف|تهدف|اقتراب|قرب)$/;

/** The word that carries a noun of control, the noun itself where it needs none, -1 where nothing says that it was done. */
export const carrierOf = (chart: ArabicChart, token: number): number => {
  for (let at = token - 1; at >= Math.max(sentenceStart(chart, token), token - 12); at--) {
    if (at >= token - 3 && expected.test(chart.words[at].form)) return -1;
    if (chart.hasAny(at, tellers)) return isWanted(chart, at) || isComing(chart, at) ? -1 : outermost(chart, at);
    if (chart.hasAny(at, unreal)) return -1;
    if (chart.has(at, C.to) && !chart.has(at - 1, C.causeVerb) && at === token - 1) return -1;
  }
  return token === sentenceStart(chart, token) ||
    chart.words[token - 1].form === 'مع' ||
    /^(وسط|استمرار|تواصل|مواصله)$/.test(chart.words[token - 1].form)
    ? token
    : -1;
};

/** «تمكنت القوات من فرض سيطرتها»: who was able is who did it. */
const outermost = (chart: ArabicChart, token: number): number => {
  if (!chart.has(token, C.controlSupport)) return token;
  for (let at = token - 1; at >= Math.max(sentenceStart(chart, token), token - 8); at--) {
    if (chart.has(at, C.enable)) return at;
    if (!chart.has(token - 1, C.of) && at < token - 1) return token;
    if (chart.hasAny(at, clauseEnds)) return token;
  }
  return token;
};

/** «ستبسط سيطرتها»، «أن تفرض سيطرتها»: not done yet. */
const isComing = (chart: ArabicChart, token: number): boolean => {
  const verb = chart.words[token].readings.find(({ lemma }) => lemma.data.pos === 'verb');
  if (!verb || chart.hasAny(token, ofFact)) return false;
  const before = chart.words[token - 1]?.form;
  return (
    verb.features.future ||
    before === 'سوف' ||
    before === 'لن' ||
    // «كأن تحكم سيطرتها»: only imagined; folded it is «كان».
    (token > 0 && chart.text(token - 1, token) === 'كأن') ||
    (before === 'ان' && verb.features.aspect === 'present' && !chart.has(token - 2, C.enable) && chart.words[token - 2]?.form !== 'قبل')
  );
};

/** «لفرض»، «للقضاء»: a word with ل of purpose. */
const isPurpose = (chart: ArabicChart, token: number): boolean => {
  const { form, readings } = chart.words[token];
  if (!/^[وف]?ل.{3}/.test(form) || chart.has(token - 1, C.causeVerb) || chart.hasAny(token, someone) || chart.starting('party', token))
    return false;
  return readings.length === 0
    ? /^[وف]?(?:لل[ات]|ل[اتبفطك])/.test(form)
    : readings.some(({ features, lemma }) => features.preposition === 'ل' && !features.article && lemma.data.pos !== 'verb') ||
        chart.has(token, C.controlNoun);
};

const afterwards = classSet([C.after, C.since]);
const someone = classSet([C.person, C.fighter, C.armedWord, C.body]);
const carriedOut = /^[وف]?(?:قام|قامت|قاموا|تقوم|يقوم|نفذ|نفذت|نفذوا|انجز|انجزت|اتم|اتمت|انهي|انهت|حسم|حسمت)$/;

const lifted = /^[وفبل]?(?:ال)?(?:فك|فكت|يفك|تفك|كسر|كسرت|يكسر|تكسر|رفع|رفعت|يرفع|ترفع|انهاء|انهي|انهت|تخفيف|خفف|خففت)$/;

/** «من سيطرة X», «لفرض سيطرته», «للاختباء والاستيلاء على», «فك الحصار»: the noun says whose it was, what for, or what ended. */
export const isUndone = (chart: ArabicChart, token: number, { lemma, features }: Reading): boolean => {
  const start = sentenceStart(chart, token);
  if (token === start) return false;
  const before = chart.words[token - 1].form;
  if (/^(?:[وبل]|لل)?(?:ال)?(?:معركه|معارك|حمله|عمليه|عمليات)$/.test(before)) return !carriedOut.test(chart.words[token - 2]?.form ?? '');
  if (lemma.data.tag === 'on' && (before === 'من' || before === 'عن') && !features.article) return !chart.hasAny(token - 3, afterwards);
  if (isPurpose(chart, token - 1)) return true;
  // «لاستكمال بسط سيطرتها».
  if (chart.has(token - 1, C.controlSupport) && token - 1 > start && isPurpose(chart, token - 2)) return true;
  for (let at = token - 1; at >= Math.max(start, token - 6); at--) {
    if (lemma.data.tag === 'siege' && lifted.test(chart.words[at].form)) return true;
    if (at < token - 1 && beginsWithAnd(chart, token) && chart.has(at, C.controlNoun) && isPurpose(chart, at)) return true;
    if (chart.has(at, C.comma)) return false;
  }
  return false;
};

/** «تسعى إلى بسط نفوذها», «دعا إلى فرض»: what carries the noun is itself only wanted. */
const isWanted = (chart: ArabicChart, token: number): boolean => {
  if (chart.hasAny(token, ofFact)) return false;
  for (let at = token - 1; at >= Math.max(sentenceStart(chart, token), token - 4); at--) {
    if (chart.hasAny(at, wanted)) return true;
    if (chart.hasAny(at, clauseEnds)) return false;
  }
  return false;
};

const outerNouns = new Set(['retaking', 'wresting']);

/** سيطرة under استعادة, فقد and the like is theirs: «استعادة السيطرة على». */
export const isInner = (chart: ArabicChart, token: number): boolean => {
  if (readingOf(chart, token, C.controlNoun)?.lemma.data.tag !== 'on') return false;
  for (let at = token - 1; at >= Math.max(sentenceStart(chart, token), token - 14); at--) {
    if (chart.hasAny(at, outerVerbs) || outerNouns.has(readingOf(chart, at, C.controlNoun)?.lemma.key ?? '')) return true;
    if (chart.hasAny(at, outerEnds)) return false;
  }
  return chart.hitEnds.get(token + 1)?.phrase?.lemma.classes.includes(C.holdNoun) === true;
};
