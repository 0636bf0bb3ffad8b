// Harm told by the victims' own name: 15 قتيلا, سقوط قتلى, 68 قتيلا وجريحا, راح ضحيتها 58 سائحا.
import { classSet, scan } from '../../../engine/index.ts';
import type { ArabicChart, ArabicRule } from '../nodes.ts';
import { readingOf } from '../people/group.ts';
import { C } from '../words/classes.ts';
import { addHarm, canBePeople, peopleOver } from './found.ts';
import { modalityOf } from './modality.ts';
import type { People } from './victims.ts';
import {
  categoryAfter,
  endOf,
  peopleAfter,
  peopleAt,
  sentenceEnd,
  sentenceStart,
  subjectAfter,
  subjectBefore,
  triggerSet,
} from './victims.ts';

const falling = classSet([C.fallVerb, C.causeVerb, C.claimVerb]);
const otherClause = classSet([C.sayVerb, C.that, C.relative, C.comma]);

/** 15 قتيلا; قتيلان; and سقوط قتلى, where falling or its like says that there were some. */
export const victimNoun = (name: string, classId: number): ArabicRule =>
  scan<ArabicChart>(name, classId, (chart, token, id) => {
    const reading = readingOf(chart, token, classId);
    const measure = reading?.lemma.data.measure;
    if (!reading || !measure) return;
    const people = peopleOver(chart, token);
    if (!people || people.value.victim !== reading.lemma) return;
    const { counted, amount, definite } = people.value;
    const { tag } = reading.lemma.data;
    // «أول أو آخر ضحية»: who has not fallen in so many words.
    if (tag === 'unclear' && !counted && amount.low === 1 && !isToldToFall(chart, people.from)) return;
    if (people.from === token && subjectFell(chart, token)) return;
    const told = counted || (!definite && (amount.low !== null || isToldToFall(chart, people.from)));
    if (chart.has(token - 1, C.tollNoun)) return;
    if (isPredicate(chart, token)) return;
    // «بعض الجرحى في حالة حرجة», «كثير من الضحايا»: some of those told of.
    if (counted && definite && /^[وف]?(بعض|كثيرا?)$/.test(chart.words[amount.core.from].form) && !isToldToFall(chart, people.from)) return;
    if (!told || (tag === 'weak' && !counted) || (tag === 'corpse' && !counted)) return;
    if (tag === 'weak' && isFreed(chart, people.from)) return;
    // «تعرض عدد من المعتقلين للتعذيب»: some of those who are known to be held.
    if ((measure === 'detained' || measure === 'abducted') && definite && amount.low === null) return;
    // «لم يسقط أي قتيل» denies them all, not one.
    const none = amount.low === 1 && !counted && !definite && modalityOf(chart, token) === 'denied';
    if (none) {
      addHarm(
        chart,
        {
          measure,
          people: {
            ...people,
            value: { ...people.value, amount: { ...amount, low: null, high: null, exactness: 'vague', vague: 'several' } },
          },
          trigger: token,
        },
        id,
      );
      return;
    }
    // «361 من القتلى»: so many of those told before.
    const some = counted && definite && amount.vague === null && chart.has(token - 1, C.of);
    const group =
      some && people.value.category === null
        ? { ...people, value: { ...people.value, category: categoryAfter(chart, people.to) } }
        : people;
    addHarm(chart, { measure, people: group, trigger: token, seeksTotal: some }, id);
  });

/** «العشرات سقطوا قتلى»: the number stands before the verb. */
const subjectFell = (chart: ArabicChart, token: number): boolean =>
  readingOf(chart, token - 1, C.fallVerb)?.features.number === 'plural' &&
  subjectBefore(chart, token - 1, true, 12)?.value.counted === true;

/** «ليس ضحية», «كانوا ضحايا»: what somebody is or is not, without a toll. */
const isPredicate = (chart: ArabicChart, token: number): boolean =>
  /^[وف]?(ليس|ليست|ليسوا|لست|يعد|يعتبر)$/.test(chart.words[token - 1]?.form ?? '');

/** «العشرات سقطوا قتلى»: what those who fell were, said behind the verb. */
export const fellDead = scan<ArabicChart>('<people> <fell> <victims>', C.victim, (chart, token, id) => {
  const reading = readingOf(chart, token, C.victim);
  const verb = readingOf(chart, token - 1, C.fallVerb);
  if (!reading?.lemma.data.measure || verb?.lemma.data.pos !== 'verb' || verb.features.number !== 'plural') return;
  const people = subjectBefore(chart, token - 1, true, 12);
  if (people?.value.counted && canBePeople(chart, people, false))
    addHarm(chart, { measure: reading.lemma.data.measure, people, trigger: token }, id);
});

/** «انتشال جثث 5 مدنيين»، «عثر على جثتين»: bodies that are found. With a number of their own they are counted as victims are. */
export const bodies = scan<ArabicChart>('<find> <bodies> [of <people>]', C.victim, (chart, token, id) => {
  const reading = readingOf(chart, token, C.victim);
  if (reading?.lemma.data.tag !== 'corpse' || !isFound(chart, token)) return;
  const own = peopleOver(chart, token);
  // «جثته» is of somebody whose death has been told.
  if (own?.value.counted || reading.features.pronoun !== '') return;
  const whose = peopleAt(chart, token + 1);
  const dead = whose && whose.value.amount.low !== null && whose.value.victim === null ? whose : own;
  if (dead && dead.value.amount.low !== null) addHarm(chart, { measure: 'killed', people: dead, trigger: token }, id);
});

const isFound = (chart: ArabicChart, token: number): boolean => {
  for (let at = Math.max(sentenceStart(chart, token), token - 6); at < token; at++) if (chart.has(at, C.findWord)) return true;
  return false;
};

/** Hostages and prisoners let go are no toll. */
const isFreed = (chart: ArabicChart, from: number): boolean => {
  for (let at = Math.max(sentenceStart(chart, from), from - 8); at < from; at++) if (freeing.test(chart.words[at].form)) return true;
  return false;
};

const freeing = /(سراح|افراج|[ايتن]فرج(ت|وا)?|تحرير|تبادل|اطلاق)$/;

/** A verb or noun of falling, causing or losing shortly before, or another victim noun in a list with it. */
const isToldToFall = (chart: ArabicChart, from: number): boolean => {
  // «هناك قتلى», and «أن قتلى وجرحى سقطوا».
  const first = chart.has(from - 1, C.victim) ? from - 1 : from;
  if (first > 0 && chart.words[first - 1].form.endsWith('هناك')) return true;
  for (let at = from + 1; at < Math.min(from + 4, sentenceEnd(chart, from)); at++)
    if (readingOf(chart, at, C.fallVerb)?.lemma.data.pos === 'verb') return true;
  const start = Math.max(sentenceStart(chart, from), from - 6);
  for (let at = from - 1; at >= start; at--) {
    if (chart.hasAny(at, falling)) return true;
    if (chart.hasAny(at, otherClause)) return false;
  }
  return false;
};

/** «سقط 129 عنصرا»: people who fell and are called nothing else were killed. */
export const fallenPeople = scan<ArabicChart>('<fall> <people>', C.fallVerb, (chart, token, id) => {
  const reading = readingOf(chart, token, C.fallVerb);
  if (reading?.lemma.key !== 'fall' || reading.lemma.data.pos !== 'verb') return;
  const people = subjectAfter(chart, token + 1, 10);
  if (!people?.value.counted || people.value.victim || people.value.head === null || !canBePeople(chart, people, true)) return;
  if (chart.words[people.to]?.form === 'بين' || chart.has(people.to, C.victim)) return;
  addHarm(chart, { measure: 'killed', people, trigger: token, seeksTotal: true }, id);
});

/** «خسرت القوات 82 عنصرا»: a side's own losses. */
export const lostMen = scan<ArabicChart>('<side> loses <people>', C.loseMenVerb, (chart, token, id) => {
  const people = peopleAfter(chart, token + 1, 16);
  if (people?.value.counted && people.value.head?.classes.includes(C.armedWord))
    addHarm(chart, { measure: 'killed', people, trigger: token, seeksTotal: true }, id);
});

/** راح ضحيتها 58 سائحا: the victim noun with the event's pronoun, then who they were. */
export const fellVictim = scan<ArabicChart>('<event> claimed <people> as its victims', C.victim, (chart, token, id) => {
  const reading = readingOf(chart, token, C.victim);
  if (reading?.lemma.data.tag !== 'unclear' || reading.features.pronoun === '' || reading.features.number !== 'singular') return;
  const people = peopleAt(chart, token + 1) ?? subjectAfter(chart, token + 1, 8);
  if (people && canBePeople(chart, people, false)) addHarm(chart, { measure: 'killed', people, trigger: token }, id);
});

/** «سقوط العشرات من عناصر التنظيم بين قتيل وجريح»: the number stands before whose they are. */
const countedBefore = (chart: ArabicChart, token: number): People | undefined => {
  for (let at = token - 1; at >= Math.max(sentenceStart(chart, token), token - 10); at--) {
    if (chart.hasAny(at, otherClause)) return undefined;
    const people = chart.starting('people', at);
    if (people?.value.counted) return people;
    if (chart.hasAny(at, triggerSet)) return undefined;
  }
  return undefined;
};

/** «15 شخصا بين قتيل وجريح»: a joint number of dead and injured. */
export const betweenDeadAndInjured = scan<ArabicChart>('<people> between dead and injured', C.victim, (chart, token, id) => {
  const first = readingOf(chart, token, C.victim);
  const second = readingOf(chart, token + 1, C.victim);
  if (!first || !second || second.features.conjunction === '' || first.lemma.data.measure === second.lemma.data.measure) return;
  // «خمسة قتلى وجريح واحد» are two counts: only nouns of one form share a number.
  if (first.features.number !== second.features.number || first.features.tanwin !== second.features.tanwin) return;
  const fell = chart.words[token - 1]?.form === 'بين';
  const people = chart.ending('people', fell ? token - 1 : token) ?? (fell ? countedBefore(chart, token - 1) : peopleOver(chart, token));
  if (!people?.value.counted || (!fell && first.features.number === 'plural' && !people.value.counted)) return;
  if (endOf(chart, token - 1, C.among) >= 0) return;
  if (people.value.amount.vague !== null && !fell) {
    // عشرات القتلى والجرحى: tens of each.
    const { amount } = people.value;
    const whose = people.value.category ?? chart.starting('people', token + 1)?.value.category ?? null;
    const core = { from: token + 1, to: token + 2 };
    addHarm(
      chart,
      {
        measure: second.lemma.data.measure!,
        people: {
          ...people,
          from: token + 1,
          to: token + 2,
          value: { ...people.value, category: whose, victim: second.lemma, amount: { ...amount, core } },
        },
        trigger: token + 1,
      },
      id,
    );
    return;
  }
  addHarm(chart, { measure: 'casualties', people: { ...people, value: { ...people.value, victim: null } }, trigger: token }, id);
});
