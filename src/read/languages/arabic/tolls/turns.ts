// Turns of phrase that tell harm by more than one word: أودى بحياة, لقوا حتفهم, تعرضوا للخطف, موجة نزوح بين السكان.
import { scan } from '../../../engine/index.ts';
import type { ArabicChart } from '../nodes.ts';
import { readingOf } from '../people/group.ts';
import { C } from '../words/classes.ts';
import { addHarm, canBePeople, isPlural, nounClasses, pointsBack } from './found.ts';
import { modalityOf } from './modality.ts';
import type { People } from './victims.ts';
import { peopleAfter, peopleAt, sentenceEnd, sentenceStart, subjectAfter, subjectBefore, triggerSet } from './victims.ts';

/** أودى بحياة خمسة، حصد أرواح 12. */
export const lives = scan<ArabicChart>('<takes> the life of <people>', C.claimVerb, (chart, token, id) => {
  for (let at = token + 1; at < Math.min(token + 6, sentenceEnd(chart, token)); at++) {
    if (!chart.has(at, C.lifeNoun)) continue;
    const people = peopleAt(chart, at + 1) ?? subjectAfter(chart, at + 1, 4);
    if (people && canBePeople(chart, people, false) && !pointsBack(people.value))
      addHarm(chart, { measure: 'killed', people, trigger: token }, id);
    return;
  }
  // «أودت بأكثر من نصف مليون إنسان»: the people themselves, with ب.
  const people = chart.starting('people', token + 1);
  if (people?.value.counted && startsWithBa(chart, token + 1) && canBePeople(chart, people, false))
    addHarm(chart, { measure: 'killed', people, trigger: token }, id);
});

const startsWithBa = (chart: ArabicChart, token: number): boolean => chart.words[token].form[0] === 'ب';

/** «موجة نزوح كبيرة بين السكان»: displacement without a number, and among whom. */
export const displacementAmong = scan<ArabicChart>('<displacement> among <people>', C.displaceNoun, (chart, token, id) => {
  for (let at = token + 1; at < Math.min(token + 5, sentenceEnd(chart, token)); at++) {
    if (chart.words[at].form !== 'بين') continue;
    const people = chart.starting('people', at + 1);
    if (people && !people.value.counted) addHarm(chart, { measure: 'displaced', people, trigger: token }, id);
    return;
  }
});

/** تعرض 150 شخصا للخطف, and with the people before: «150 شخصا تعرضوا للخطف». */
export const exposed = scan<ArabicChart>('<people> exposed to <harm>', C.clauseOther, (chart, token, id) => {
  const reading = readingOf(chart, token, C.clauseOther);
  if (reading?.lemma.data.tag !== 'exposed') return;
  const limit = Math.min(token + 12, sentenceEnd(chart, token));
  for (let at = token + 1; at < limit; at++) {
    const noun = nounClasses.map((other) => readingOf(chart, at, other)).find((found) => found?.features.preposition === 'ل');
    if (!noun?.lemma.data.measure) continue;
    const people =
      (at > token + 1 ? subjectAfter(chart, token + 1, at - token - 1) : undefined) ??
      subjectBefore(chart, token, isPlural(reading.features));
    if (people && people.value.victim === null && canBePeople(chart, people, true))
      addHarm(chart, { measure: noun.lemma.data.measure, people, trigger: at, modality: 'actual' }, id);
    return;
  }
});

/** «انفجر لغم بالقائد، ما أدى إلى إصابته»: what befell the one person told of before. */
export const causedHis = scan<ArabicChart>('<cause> to his <harm>', C.to, (chart, token, id) => {
  if (![1, 2].some((back) => chart.has(token - back, C.causeVerb))) return;
  const at = token + 1;
  const noun = [C.killNoun, C.injureNoun].map((other) => readingOf(chart, at, other)).find((found) => found !== undefined);
  const own = chart.words[at]?.readings.find(({ lemma, features }) => lemma === noun?.lemma && /^(ه|ها)$/.test(features.pronoun));
  if (!own?.lemma.data.measure) return;
  const start = Math.max(sentenceStart(chart, token), token - 40);
  for (let i = token - 1; i >= start; i--) {
    const person = chart.starting('people', i);
    if (person?.value.amount.low !== 1 || person.value.head === null || person.value.victim !== null) continue;
    const core = { from: at, to: at + 1 };
    const value = { ...person.value, amount: { ...person.value.amount, core } };
    addHarm(chart, { measure: own.lemma.data.measure, people: { ...core, value, why: person.why }, trigger: at }, id);
    return;
  }
});

/** لقي خمسة أشخاص حتفهم, and with the people before: «15 شخصا لقوا مصرعهم». */
export const meets = scan<ArabicChart>('<people> meet their death', C.meetVerb, (chart, token, id) => {
  const features = readingOf(chart, token, C.meetVerb)!.features;
  const limit = Math.min(token + 16, sentenceEnd(chart, token));
  for (let at = token + 1; at < limit; at++) {
    if (!chart.has(at, C.fateNoun)) continue;
    const people =
      (at > token + 1 ? subjectAfter(chart, token + 1, at - token - 1) : undefined) ??
      subjectBefore(chart, token, isPlural(features)) ??
      subjectAfter(chart, at + 1, 6);
    if (people && canBePeople(chart, people, false)) addHarm(chart, { measure: 'killed', people, trigger: at }, id);
    return;
  }
});

/** «أرغم 280 ألف شخص على النزوح», «دفعت الملايين إلى النزوح»: people driven to what the noun says. */
export const driven = scan<ArabicChart>('<force> <people> to <displacement>', C.forceVerb, (chart, token, id) => {
  const people = peopleAt(chart, token + 1) ?? peopleAfter(chart, token + 1, 8);
  if (!people || !canBePeople(chart, people, false)) return;
  for (let at = people.to; at < Math.min(people.to + 4, sentenceEnd(chart, token)); at++) {
    const noun = nounClasses.map((other) => readingOf(chart, at, other)).find((found) => found?.lemma.data.measure);
    if (!noun?.lemma.data.measure || noun.features.preposition === 'ب') continue;
    addHarm(chart, { measure: noun.lemma.data.measure, people, trigger: at, modality: modalityOf(chart, token) ?? undefined }, id);
    return;
  }
});

/** «موجة نزوح بدأت»: displacement told as a wave, without people or number. */
export const wave = scan<ArabicChart>('wave of <displacement>', C.displaceNoun, (chart, token, id) => {
  if (!/^[وف]?(ال)?(موجه|موجات|حركه)$/.test(chart.words[token - 1]?.form ?? '') || peopleAt(chart, token + 1)) return;
  for (let at = token + 1; at < Math.min(token + 5, sentenceEnd(chart, token)); at++) if (chart.words[at].form === 'بين') return;
  const core = { from: token - 1, to: token + 1 };
  const value = {
    amount: { low: null, high: null, exactness: 'vague', vague: 'several', core },
    words: null,
    category: null,
    victim: null,
    head: null,
    definite: false,
    others: false,
    counted: true,
    party: null,
  } as const;
  addHarm(chart, { measure: 'displaced', people: { ...core, value, why: [] }, trigger: token }, id);
});

/** Where the people begin behind «في», «بحق» and words of manner (شنقا), for a few tokens. */
const peopleBehind = (chart: ArabicChart, from: number): People | undefined => {
  for (let at = from; at < Math.min(from + 5, sentenceEnd(chart, from)); at++) {
    const people = chart.starting('people', at);
    if (people) return people;
    if (chart.has(at, C.comma) || chart.hasAny(at, triggerSet)) return undefined;
  }
  return undefined;
};

const carriedOut = /^[وف]?[بل]?(نفذ|نفذت|نفذوا|تنفيذ|التنفيذ)$/;

/** «نفذت السلطات حكم الإعدام في 3 مدانين»: a sentence that was carried out is a killing. */
export const executed = scan<ArabicChart>('sentence of death carried out on <people>', C.killNoun, (chart, token, id) => {
  if (readingOf(chart, token, C.killNoun)?.lemma.key !== 'execution') return;
  const start = Math.max(sentenceStart(chart, token), token - 6);
  for (let at = token - 1; at >= start; at--) {
    if (!carriedOut.test(chart.words[at].form)) continue;
    const people = peopleBehind(chart, token + 1);
    const modality = modalityOf(chart, at);
    if (people && modality && canBePeople(chart, people, false) && !pointsBack(people.value))
      addHarm(chart, { measure: 'killed', people, trigger: token, modality }, id);
    return;
  }
});

/** «40 شخصا في عداد المفقودين»: whom the missing are counted with. */
export const amongMissing = scan<ArabicChart>('<people> among the missing', C.victim, (chart, token, id) => {
  const measure = readingOf(chart, token, C.victim)?.lemma.data.measure;
  if (!measure || !/^(عداد|تعداد)$/.test(chart.words[token - 1]?.form ?? '')) return;
  const people = chart.ending('people', token - 2) ?? subjectBefore(chart, token - 1, true, 10);
  if (people?.value.counted) addHarm(chart, { measure, people, trigger: token }, id);
});

/** «فقد الاتصال بأربعة صيادين»: of whom nothing has been heard. */
export const contactLost = scan<ArabicChart>('contact with <people> lost', C.missVerb, (chart, token, id) => {
  if (chart.words[token + 1]?.form !== 'الاتصال') return;
  const people = peopleBehind(chart, token + 2);
  if (people?.value.counted && canBePeople(chart, people, true)) addHarm(chart, { measure: 'missing', people, trigger: token }, id);
});

/** «وإصابة عدد مماثل»: as many as were told of last. */
export const asMany = scan<ArabicChart>('<harm> of as many', C.tollNoun, (chart, token, id) => {
  if (!/^[وفب]?عددا?$/.test(chart.words[token].form) || !/^(مماثل|مماثلا|مشابه|مشابها)$/.test(chart.words[token + 1]?.form ?? '')) return;
  const start = sentenceStart(chart, token);
  const trigger = [token - 1, token - 2].find((at) => at >= start && chart.hasAny(at, triggerSet));
  const measure =
    trigger === undefined ? undefined : chart.words[trigger].readings.find(({ lemma }) => lemma.data.measure)?.lemma.data.measure;
  if (trigger === undefined || !measure) return;
  for (let at = trigger; at > Math.max(start, trigger - 24); at--) {
    const before = chart.ending('harm', at)?.value.people.amount;
    if (!before || (before.low === null && before.vague === null)) continue;
    const core = { from: token, to: token + 2 };
    const value = { ...othersOf, amount: { ...before, core } };
    addHarm(chart, { measure, people: { ...core, value, why: [] }, trigger }, id);
    return;
  }
});

const othersOf = {
  words: null,
  category: null,
  victim: null,
  head: null,
  definite: false,
  others: true,
  counted: true,
  party: null,
} as const;
