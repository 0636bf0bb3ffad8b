// Harm told by a verb, active or passive: whom it befell, and who did it where the same words say so.
import { classSet, scan } from '../../../engine/index.ts';
import type { Features } from '../forms/lemma.ts';
import type { ArabicChart, ArabicRule } from '../nodes.ts';
import { sideAt } from '../people/categories.ts';
import { beginsWithAnd, groupEnd, keepsNun, plainReadingOf, readingOf } from '../people/group.ts';
import { C } from '../words/classes.ts';
import { addHarm, canBePeople, isGoverned, isPlace, isPlural, joint, nounClasses, pointsBack, verbClasses } from './found.ts';
import type { People } from './victims.ts';
import { peopleAfter, sentenceEnd, sentenceStart, subjectAfter, subjectBefore, triggerSet } from './victims.ts';

const endsAgent = classSet([C.comma, C.particle, C.in]);

/** Somebody stands before the verb, so that it is theirs, and what follows و is another's: «شخصين قتلا وأصيب تسعة». */
const hasPeopleBefore = (chart: ArabicChart, token: number): boolean => {
  for (let at = token - 1; at >= Math.max(sentenceStart(chart, token), token - 12); at--) {
    if (chart.starting('people', at)) return true;
    if (chart.hasAny(at, triggerSet)) return false;
  }
  return false;
};

/** An armed party, a force or an attacker right after the verb: the agent of an active verb. */
const agentAt = (chart: ArabicChart, at: number): { from: number; to: number } | null => {
  // With ب or ل before it a noun is the means or the aim: قتلوا بغارات.
  if (at >= chart.count || chart.words[at].readings.some(({ features }) => features.preposition !== '')) return null;
  const party = chart.starting('party', at);
  if (party && (party.value.armed || party.value.kind === 'force' || party.value.kind === 'faction' || party.value.kind === 'state')) {
    const people = chart.starting('people', at);
    // «جرح جندي»: one who is only described, and not as somebody known, is the victim.
    if (!people || (!people.value.counted && people.value.definite)) return { from: party.value.core.from, to: party.to };
  }
  // قتل تفجيران 13 شخصا، قتلت نيران الهاون عشرات: an event or a weapon as agent.
  if (chart.hasAny(at, eventNouns) && !chart.starting('people', at)) return { from: at, to: groupEnd(chart, at) };
  // «اغتال مجهولون قياديا»
  if (chart.has(at, C.fighter) && keepsNun(chart.words[at].form) && !chart.starting('people', at)) return { from: at, to: at + 1 };
  const body = readingOf(chart, at, C.body);
  if (body?.features.article || (body && !chart.starting('people', at))) {
    let to = at + 1;
    while (
      to < chart.count &&
      to < at + 5 &&
      !chart.hasAny(to, endsAgent) &&
      !chart.starting('people', to) &&
      !chart.starting('time', to) &&
      !chart.starting('amount', to)
    )
      to++;
    return { from: at, to };
  }
  return null;
};

const eventNouns = classSet([C.attackNoun, C.blastNoun, C.strikeNoun, C.shellNoun, C.weapon]);

/** People as agents: «قتل مسلحون خمسة جنود» – two groups side by side, the first not in the accusative. */
const agentGroup = (chart: ArabicChart, first: People): People | undefined => {
  const { counted, head } = first.value;
  if (head === null || !head.classes.includes(C.armedWord)) return undefined;
  const reading = readingOf(chart, first.value.amount.core.from, C.person);
  if (reading?.features.tanwin) return undefined;
  const next = subjectAfter(chart, first.to, 10);
  // «قتل أربعة مسلحين من الحركة 67 شخصا»: a number of them, and right behind them that of others.
  if (counted && !(next?.value.counted && next.from <= first.to + 3 && isBesides(chart, first.to, next.from))) return undefined;
  if (!next || (next.from < chart.count && /^و/.test(chart.words[next.from].form))) return undefined;
  return next;
};

const parting = classSet([C.comma, C.and, C.particle, C.in, C.open, C.colon, C.dash, C.among]);

/** Nothing but the name of a body stands between two groups. */
const isBesides = (chart: ArabicChart, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if ((chart.hasAny(at, parting) && chart.words[at].form !== 'من') || chart.hasAny(at, triggerSet)) return false;
  return !beginsWithAnd(chart, to);
};

/** «قتلوا منهم 16 جنديا»: some of those told before. */
const ofThem = new Set(['منهم', 'منها', 'منهن']);

const withOthers = classSet([C.clashNoun, C.conflictNoun, C.attackNoun, C.shellNoun]);

interface Victims {
  readonly people: People;
  readonly by: { readonly from: number; readonly to: number } | null;
}

/** «قتل مع 9 مواطنين», «إضافة إلى»: those killed with somebody. */
const company = (chart: ArabicChart, at: number): People | undefined => {
  for (let i = at; i < Math.min(at + 6, sentenceEnd(chart, at)); i++) {
    // «خلال الاشتباكات مع المتظاهرين»: against them, not together with them.
    if (chart.words[i].form === 'مع' && chart.hasAny(i - 1, withOthers)) return undefined;
    if (chart.words[i].form === 'مع') return chart.starting('people', i + 1);
    if ((i > at && chart.starting('people', i)) || chart.has(i, C.comma) || chart.hasAny(i, triggerSet)) return undefined;
  }
  return undefined;
};

/** The victims of a verb that may be active or passive, and who did it. */
const victimsOfVerb = (chart: ArabicChart, token: number, features: Features, tag: string | undefined): Victims | null => {
  const plural = isPlural(features);
  if (features.pronoun !== '') return antecedent(chart, token);
  const next = ofThem.has(chart.words[token + 1]?.form ?? '') ? token + 2 : token + 1;
  if (tag !== 'passive' && tag !== 'passive-if-people') {
    const agent = agentAt(chart, next);
    if (agent) {
      const object = peopleAfter(chart, agent.to, 20);
      return object && !object.value.others ? { people: object, by: agent } : null;
    }
  }
  const side = sideAt(chart, next);
  const ofSide = side && chart.starting('people', side.to);
  if (ofSide && (ofSide.value.category ?? 'people') === 'people')
    return { people: { ...ofSide, value: { ...ofSide.value, category: side.category } }, by: null };
  const found = subjectAfter(chart, next, 22);
  // «260 مقاتلا قتلوا ومئات جرحوا»: what و begins right after a verb in the plural is another clause's.
  const after = plural && found?.from === next && beginsWithAnd(chart, next) ? undefined : found;
  if (after && tag !== 'passive' && tag !== 'passive-if-people') {
    const object = agentGroup(chart, after);
    if (object) return { people: object, by: { from: after.from, to: after.to } };
  }
  // A verb in the plural has its subject before it; people after it are then its object or another clause's.
  const told = plural || !after || after.from > next + 3 ? subjectBefore(chart, token, plural) : undefined;
  const before = told && isPlace(chart, told) ? undefined : told;
  // «المتشددين قتلوا بالرصاص رهينة»: a definite group or armed men before, somebody else after: they did it.
  if (
    plural &&
    before &&
    after &&
    !before.value.counted &&
    (before.value.definite || before.value.head?.classes.includes(C.armedWord)) &&
    tag !== 'passive'
  ) {
    return { people: after, by: { from: before.from, to: before.to } };
  }
  if (plural && before && tag !== 'active' && (!after || after.from > next)) return { people: before, by: null };
  if (tag === 'active' && !after) return null;
  if (plural && after && after.from === next) return { people: after, by: null };
  if (before && (!after || after.from > next)) return { people: before, by: null };
  return after ? { people: after, by: null } : null;
};

/** A pronoun at the verb's end points to the people before it: «محتجين قتلتهم القوات», «الذي اختطفته المخابرات». */
const antecedent = (chart: ArabicChart, token: number): Victims | null => {
  const start = Math.max(sentenceStart(chart, token), token - 10);
  for (let at = token - 1; at >= start; at--) {
    const people = chart.starting('people', at);
    if (people && people.to <= token && people.value.head !== null) return { people, by: agentAt(chart, token + 1) };
    if (chart.hasAny(at, triggerSet)) return null;
  }
  return null;
};

const isQad = (chart: ArabicChart, token: number): boolean =>
  /^و?فقد$/.test(chart.words[token].form) &&
  chart.words[token + 1]?.readings.some(({ lemma, features }) => lemma.data.pos === 'verb' && features.aspect === 'past') === true;

export const verbHarm = (name: string, classId: number): ArabicRule =>
  scan<ArabicChart>(name, classId, (chart, token, id) => {
    const noun = nounClasses.some((other) => chart.has(token, other));
    const reading = plainReadingOf(chart, token, classId) ?? (noun ? undefined : readingOf(chart, token, classId));
    const own = reading?.lemma.data.measure;
    if (!reading || !own) return;
    if (noun && isGoverned(chart, token)) return;
    // «يخطفهم»: what somebody keeps doing; «وما أصاب والده»: what befell, without saying what; قضية is no "he perished it".
    if (reading.features.pronoun !== '' && (reading.features.aspect !== 'past' || classId === C.dieVerb)) return;
    if (classId === C.injureVerb && reading.lemma.data.tag === 'active' && /ما$/.test(chart.words[token - 1]?.form ?? '')) return;
    // فقد before another verb is ف and قد; «تفقد القائد» is that he inspects.
    if (isQad(chart, token) || /^[وف]?[تي]تفقد$|^[وف]?تفقد$/.test(chart.words[token].form)) return;
    // «من لم يقتل منهم»: whoever was not.
    if (/^[وف]?لم$/.test(chart.words[token - 1]?.form ?? '') && /^([وف]?من|ممن|الذين|الذي)$/.test(chart.words[token - 2]?.form ?? ''))
      return;
    // «معظمهم أصيبوا» speaks of people told before.
    if (chart.hitEnds.get(token)?.phrase?.lemma.classes.includes(C.most) || chart.has(token - 1, C.most)) return;
    const { measure, next } = hasPeopleBefore(chart, token) ? { measure: own, next: token + 1 } : joint(chart, token, own, verbClasses);
    const { tag } = reading.lemma.data;
    const last = next - 1;
    const victims = victimsOfVerb(chart, last, readingOf(chart, last, classId)?.features ?? reading.features, tag);
    const others = company(chart, token + 1);
    if (others && canBePeople(chart, others, true)) addHarm(chart, { measure, people: others, trigger: token, by: null }, id);
    if (!victims) return;
    const strict = tag?.endsWith('if-people') === true;
    const listed = reading.features.conjunction !== '' && victims.people.value.words === null;
    if (strict && victims.people.value.head === null && !victims.people.value.others && !listed) return;
    const { victim } = victims.people.value;
    if (victim && victim.data.tag !== 'weak' && victim.data.measure !== measure) return;
    if ((pointsBack(victims.people.value) && victims.people.value.amount.low === null) || !canBePeople(chart, victims.people, strict))
      return;
    addHarm(chart, { measure, people: victims.people, trigger: token, by: victims.by, byPronoun: reading.features.pronoun !== '' }, id);
    // «زوجته وأربعة من أبنائه قتلوا»: the whole list before the verb is its subject.
    for (let people = victims.people; people.from < token && beginsWithAnd(chart, people.from); ) {
      const before = chart.ending('people', people.from);
      if (!before || !canBePeople(chart, before, true)) break;
      addHarm(chart, { measure, people: before, trigger: token, by: victims.by }, id);
      people = before;
    }
  });
