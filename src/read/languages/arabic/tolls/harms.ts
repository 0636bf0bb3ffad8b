// What befell whom: each rule finds a way of telling a harm (noun, passive or active verb, victim noun, running count …) and
// adds a harm node. Parts and lists that go on after it are joined in parts.ts; drafts.ts makes claims of them.
import type { Measure, Modality } from '../../../../model/index.ts';
import { scan } from '../../../engine/index.ts';
import type { Features } from '../forms/lemma.ts';
import type { ArabicChart, ArabicRule, HarmValue, PeopleValue } from '../nodes.ts';
import { beginsWithAnd, groupEnd, plainReadingOf, readingOf } from '../people/group.ts';
import { C } from '../words/classes.ts';
import { modalityOf } from './modality.ts';
import { endOf, hasAnyOf, namedAt, peopleAfter, peopleAt, sentenceEnd, sentenceStart, subjectAfter, subjectBefore, triggers } from './victims.ts';
import type { People } from './victims.ts';

interface Found {
  readonly measure: Measure;
  readonly people: People;
  readonly trigger: number;
  readonly by?: { readonly from: number; readonly to: number } | null;
  readonly tally?: boolean;
  readonly byPronoun?: boolean;
  readonly seeksTotal?: boolean;
  readonly modality?: Modality;
}

/** Whether what is counted can be people: no known thing, unit or place after a bare number. */
export const canBePeople = (chart: ArabicChart, people: People, strict: boolean): boolean => {
  const { value } = people;
  if (value.head !== null || value.others || value.words === null || !value.counted) return !startsThing(chart, people.to);
  if (hasAnyOf(chart, value.words.from, [C.thing, C.measureUnit, C.timeUnit, C.distanceUnit, C.weapon, C.settlementWord, C.quarterWord, C.siteWord, C.month, C.percent])) return false;
  return !strict;
};

const startsThing = (chart: ArabicChart, token: number): boolean =>
  token < chart.count && (hasAnyOf(chart, token, [C.percent, C.measureUnit, C.slash]) || endOf(chart, token, C.thing) > token + 1) && !chart.starting('time', token);

const add = (chart: ArabicChart, found: Found, id: number): void => {
  const modality = found.modality ?? modalityOf(chart, found.trigger);
  if (modality === null) return;
  const { people } = found;
  const value: HarmValue = {
    measure: found.measure,
    people: people.value,
    at: { from: people.from, to: people.to },
    trigger: found.trigger,
    modality,
    by: found.by ?? null,
    category: people.value.category ?? 'people',
    partOf: null,
    byPronoun: found.byPronoun ?? false,
    seeksTotal: found.seeksTotal ?? false,
    tally: found.tally ?? false,
  };
  chart.add('harm', { from: Math.min(people.from, found.trigger), to: Math.max(people.to, found.trigger + 1), value, why: [...people.why, id] });
};

/** The measure of two harm words side by side (مقتل وإصابة، قتل وجرح): a joint number of dead and injured. */
const joint = (chart: ArabicChart, token: number, own: Measure, classes: readonly number[]): { measure: Measure; next: number } => {
  let next = token + 1;
  if (chart.has(next, C.or)) next++;
  if (next < chart.count && hasAnyOf(chart, next, classes) && (chart.words[next].form[0] === 'و' || next > token + 1)) {
    const other = measureOf(chart, next, classes);
    // نزوح وتشريد الملايين: two words for one thing.
    if (other) return { measure: other === own ? own : 'casualties', next: next + 1 };
  }
  return { measure: own, next: token + 1 };
};

const measureOf = (chart: ArabicChart, token: number, classes: readonly number[]): Measure | null => {
  for (const id of classes) {
    const measure = readingOf(chart, token, id)?.lemma.data.measure;
    if (measure) return measure;
  }
  return null;
};

/** Somebody stands before the verb, so that it is theirs, and what follows و is another's: «شخصين قتلا وأصيب تسعة». */
const hasPeopleBefore = (chart: ArabicChart, token: number): boolean => {
  for (let at = token - 1; at >= Math.max(sentenceStart(chart, token), token - 12); at--) {
    if (chart.starting('people', at)) return true;
    if (hasAnyOf(chart, at, triggers)) return false;
  }
  return false;
};

const nounClasses = [C.killNoun, C.injureNoun, C.abductNoun, C.detainNoun, C.displaceNoun, C.missNoun, C.returnNoun];
const verbClasses = [C.killVerb, C.dieVerb, C.injureVerb, C.abductVerb, C.detainVerb, C.displaceVerb, C.missVerb, C.returnVerb];

/** A singular or dual definite noun names one that the reader knows; a plural one only points back (جثث القتلى). */
const pointsBack = ({ amount, counted, definite, victim, category }: PeopleValue): boolean =>
  definite && !counted && (amount.vague !== null || victim !== null) && !(victim === null && category === null);

const isWeakHarm = (measure: Measure): boolean => measure !== 'killed' && measure !== 'casualties';

const nounHarm = (name: string, classId: number): ArabicRule =>
  scan<ArabicChart>(name, classId, (chart, token, id) => {
    const phrase = chart.hits.get(token)?.phrase;
    const reading = phrase?.lemma.classes.includes(classId) ? phrase : plainReadingOf(chart, token, classId);
    const own = reading?.lemma.data.measure;
    if (!reading || !own) return;
    // A word that is a verb as well is read by the verb's rule (قتل 20).
    if (verbClasses.some((other) => plainReadingOf(chart, token, other)) && !reading.features.article && reading.features.preposition === '' && !isGoverned(chart, token)) return;
    const { measure, next } = joint(chart, chart.hits.get(token)?.phrase?.lemma.classes.includes(classId) ? chart.hits.get(token)!.to - 1 : token, own, nounClasses);
    const strict = reading.lemma.data.tag === 'if-people';
    const people = victimsOfNoun(chart, next, reading.features);
    if (!people || (pointsBack(people.value) && people.value.amount.low === null) || !canBePeople(chart, people, strict || isWeakHarm(measure))) return;
    if (strict && people.value.head === null && !people.value.others) return;
    add(chart, { measure, people, trigger: token }, id);
  });

/** After إلى, عن, ب or a verb's object place stands the noun, not the verb: «أدى إلى قتل خمسة». */
const isGoverned = (chart: ArabicChart, token: number): boolean =>
  hasAnyOf(chart, token - 1, [C.to, C.particle, C.of, C.announceVerb, C.causeVerb, C.deny, C.not, C.tollNoun]) || chart.words[token].readings.some(({ features, lemma }) => lemma.data.pos === 'noun' && (features.preposition === 'ب' || features.article));

/** Right after its noun, or over a short aside: «مقتل، أمس، خمسة جنود», «إصابة نحو 20», «مقتل ما لا يقل عن 5». */
const victimsOfNoun = (chart: ArabicChart, at: number, features: Features): People | undefined => {
  const direct = peopleAt(chart, at) ?? (features.article ? undefined : namedAt(chart, at));
  if (direct) return direct;
  if (features.article && !chart.has(at, C.comma)) return undefined;
  const time = chart.starting('time', chart.has(at, C.comma) ? at + 1 : at);
  if (!time) return undefined;
  return peopleAt(chart, chart.has(time.to, C.comma) ? time.to + 1 : time.to);
};

const isPlural = ({ number }: Features): boolean => number === 'plural' || number === 'dual';

/** An armed party, a force or an attacker right after the verb: the agent of an active verb. */
const agentAt = (chart: ArabicChart, at: number): { from: number; to: number } | null => {
  const party = chart.starting('party', at);
  if (party && (party.value.armed || party.value.kind === 'force' || party.value.kind === 'faction' || party.value.kind === 'state')) {
    const people = chart.starting('people', at);
    if (!people?.value.counted) return { from: party.value.core.from, to: party.to };
  }
  // قتل تفجيران 13 شخصا، قتلت نيران الهاون عشرات: an event or a weapon as agent.
  if (hasAnyOf(chart, at, eventNouns) && !chart.starting('people', at)) return { from: at, to: groupEnd(chart, at) };
  const body = readingOf(chart, at, C.body);
  if (body?.features.article || (body && !chart.starting('people', at))) {
    let to = at + 1;
    while (to < chart.count && to < at + 5 && !hasAnyOf(chart, to, [C.comma, C.particle, C.in]) && !chart.starting('people', to) && !chart.starting('time', to) && !chart.starting('amount', to)) to++;
    return { from: at, to };
  }
  return null;
};

const eventNouns: readonly number[] = [C.attackNoun, C.blastNoun, C.strikeNoun, C.shellNoun, C.weapon];

/** People as agents: «قتل مسلحون خمسة جنود» – two groups side by side, the first not in the accusative. */
const agentGroup = (chart: ArabicChart, first: People): People | undefined => {
  const { counted, head } = first.value;
  if (counted || head === null || !head.classes.includes(C.armedWord)) return undefined;
  const reading = readingOf(chart, first.value.amount.core.from, C.person);
  if (reading?.features.tanwin) return undefined;
  const next = subjectAfter(chart, first.to, 10);
  if (!next || (next.from < chart.count && /^و/.test(chart.words[next.from].form))) return undefined;
  return next;
};

interface Victims {
  readonly people: People;
  readonly by: { readonly from: number; readonly to: number } | null;
}

/** «قتل مع 9 مواطنين», «إضافة إلى»: those killed with somebody. */
const company = (chart: ArabicChart, at: number): People | undefined => (chart.words[at]?.form === 'مع' ? chart.starting('people', at + 1) : undefined);

/** The victims of a verb that may be active or passive, and who did it. */
const victimsOfVerb = (chart: ArabicChart, token: number, features: Features, tag: string | undefined): Victims | null => {
  const plural = isPlural(features);
  if (features.pronoun !== '') return antecedent(chart, token);
  const next = token + 1;
  if (tag !== 'passive' && tag !== 'passive-if-people') {
    const agent = agentAt(chart, next);
    if (agent) {
      const object = peopleAfter(chart, agent.to, 14);
      return object && !object.value.others ? { people: object, by: agent } : null;
    }
  }
  const after = subjectAfter(chart, next, 22);
  if (after && tag !== 'passive' && tag !== 'passive-if-people') {
    const object = agentGroup(chart, after);
    if (object) return { people: object, by: { from: after.from, to: after.to } };
  }
  // A verb in the plural has its subject before it; people after it are then its object or another clause's.
  const before = plural || !after || after.from > next + 3 ? subjectBefore(chart, token, plural) : undefined;
  // «المتشددين قتلوا بالرصاص رهينة»: a definite group or armed men before, somebody else after: they did it.
  if (plural && before && after && !before.value.counted && (before.value.definite || before.value.head?.classes.includes(C.armedWord)) && tag !== 'passive') {
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
    if (hasAnyOf(chart, at, triggers)) return null;
  }
  return null;
};

const isQad = (chart: ArabicChart, token: number): boolean =>
  /^و?فقد$/.test(chart.words[token].form) && chart.words[token + 1]?.readings.some(({ lemma, features }) => lemma.data.pos === 'verb' && features.aspect === 'past') === true;

const verbHarm = (name: string, classId: number): ArabicRule =>
  scan<ArabicChart>(name, classId, (chart, token, id) => {
    const noun = nounClasses.some((other) => chart.has(token, other));
    const reading = plainReadingOf(chart, token, classId) ?? (noun ? undefined : readingOf(chart, token, classId));
    const own = reading?.lemma.data.measure;
    if (!reading || !own) return;
    if (noun && isGoverned(chart, token)) return;
    // فقد before another verb is ف and قد.
    if (isQad(chart, token)) return;
    // «معظمهم أصيبوا» speaks of people told before.
    if (chart.hitEnds.get(token)?.phrase?.lemma.classes.includes(C.most) || chart.has(token - 1, C.most)) return;
    const { measure, next } = hasPeopleBefore(chart, token) ? { measure: own, next: token + 1 } : joint(chart, token, own, verbClasses);
    const { tag } = reading.lemma.data;
    const last = next - 1;
    const victims = victimsOfVerb(chart, last, readingOf(chart, last, classId)?.features ?? reading.features, tag);
    const others = company(chart, token + 1);
    if (others && canBePeople(chart, others, true)) add(chart, { measure, people: others, trigger: token, by: null }, id);
    if (!victims) return;
    const strict = tag?.endsWith('if-people') === true;
    if (strict && victims.people.value.head === null && !victims.people.value.others) return;
    const { victim } = victims.people.value;
    if (victim && victim.data.tag !== 'weak' && victim.data.measure !== measure) return;
    if ((pointsBack(victims.people.value) && victims.people.value.amount.low === null) || !canBePeople(chart, victims.people, strict)) return;
    add(chart, { measure, people: victims.people, trigger: token, by: victims.by, byPronoun: reading.features.pronoun !== '' }, id);
    // «زوجته وأربعة من أبنائه قتلوا»: the whole list before the verb is its subject.
    for (let people = victims.people; people.from < token && beginsWithAnd(chart, people.from); ) {
      const before = chart.ending('people', people.from);
      if (!before || !canBePeople(chart, before, true)) break;
      add(chart, { measure, people: before, trigger: token, by: victims.by }, id);
      people = before;
    }
  });

/** 15 قتيلا; قتيلان; and سقوط قتلى, where falling or its like says that there were some. */
const victimNoun = (name: string, classId: number): ArabicRule =>
  scan<ArabicChart>(name, classId, (chart, token, id) => {
    const reading = readingOf(chart, token, classId);
    const measure = reading?.lemma.data.measure;
    if (!reading || !measure) return;
    const people = peopleOver(chart, token);
    if (!people || people.value.victim !== reading.lemma) return;
    const { counted, amount, definite } = people.value;
    const { tag } = reading.lemma.data;
    const told = counted || (!definite && (amount.low !== null || isToldToFall(chart, people.from)));
    if (!told || (tag === 'weak' && !counted) || (tag === 'corpse' && !counted)) return;
    if (tag === 'weak' && !isToldToFall(chart, people.from) && definite) return;
    add(chart, { measure, people, trigger: token }, id);
  });

/** The people whose noun stands at a token. */
const peopleOver = (chart: ArabicChart, token: number): People | undefined => {
  for (let at = token; at >= Math.max(0, token - 12); at--) {
    const people = chart.starting('people', at);
    if (people && people.to > token) return people.value.words?.from === token ? people : undefined;
  }
  return undefined;
};

/** A verb or noun of falling, causing or losing shortly before, or another victim noun in a list with it. */
const isToldToFall = (chart: ArabicChart, from: number): boolean => {
  // «هناك قتلى», and «أن قتلى وجرحى سقطوا».
  if (from > 0 && chart.words[from - 1].form.endsWith('هناك')) return true;
  for (let at = from + 1; at < Math.min(from + 4, sentenceEnd(chart, from)); at++) if (readingOf(chart, at, C.fallVerb)?.lemma.data.pos === 'verb') return true;
  const start = Math.max(sentenceStart(chart, from), from - 6);
  for (let at = from - 1; at >= start; at--) {
    if (hasAnyOf(chart, at, [C.fallVerb, C.causeVerb, C.claimVerb])) return true;
    if (hasAnyOf(chart, at, [C.sayVerb, C.that, C.relative, C.comma])) return false;
  }
  return false;
};

/** حصيلة القتلى … إلى 254، عدد الجرحى بلغ 50: a running count, with the victim noun before the number. */
const runningCount = scan<ArabicChart>('<toll or number> of <victims> … <amount>', C.tollNoun, (chart, token, id) => {
  const read = readRunningCount(chart, token, id);
  if (read === false) chart.add('gap', { from: token, to: token + 2, value: { reason: 'toll: a running count without its number' }, why: [id] });
});

/** Null where no running count begins, false where one has no number that can be read. */
const readRunningCount = (chart: ArabicChart, token: number, id: number): boolean | null => {
  const first = [token + 1, token + 2].find((at) => chart.has(at, C.victim));
  if (first === undefined || chart.starting('people', token)?.value.counted) return null;
  let trigger = first;
  let measure = readingOf(chart, first, C.victim)!.lemma.data.measure;
  // «ارتفعت إلى 202 حصيلة القتلى»: the number comes first.
  const before = chart.ending('people', token);
  if (measure && before?.value.counted && before.value.victim === null && isReached(chart, before.from, before.from + 1)) {
    add(chart, { measure, people: before, trigger, tally: true }, id);
    return true;
  }
  let read = false;
  const limit = Math.min(sentenceEnd(chart, token), token + 30);
  for (let at = first + 1; at < limit && measure; at++) {
    const people = chart.starting('people', at);
    if (people?.value.counted && !people.value.victim && canBePeople(chart, people, false) && (at === trigger + 1 || isReached(chart, token, at))) {
      add(chart, { measure, people, trigger, tally: true }, id);
      measure = undefined;
      read = true;
    }
    const next = readingOf(chart, at, C.victim);
    if (people?.value.victim && people.value.counted) return true;
    if (next?.features.article && next.features.conjunction !== '') {
      // «القتلى والجرحى إلى 50» is one number of both; «القتلى إلى 5 والجرحى إلى 30» are two.
      measure = measure === undefined || measure === next.lemma.data.measure ? next.lemma.data.measure : 'casualties';
      trigger = at;
    }
    if (hasAnyOf(chart, at, [C.relative, C.that, C.sayVerb])) return read;
    if (measure === undefined && !chart.has(at + 1, C.victim) && !chart.has(at + 2, C.victim) && !chart.starting('people', at)) return read;
  }
  return read;
};

/** Between a running count's noun and its number stands a verb of reaching, or إلى. */
const isReached = (chart: ArabicChart, from: number, to: number): boolean => {
  for (let at = from - 2; at <= to; at++) if (chart.has(at, C.tollVerb) || chart.has(at, C.to) || chart.has(at, C.reach) || chart.has(at, C.exceed) || chart.has(at, C.colon)) return true;
  return false;
};

/** أودى بحياة خمسة، حصد أرواح 12. */
const lives = scan<ArabicChart>('<takes> the life of <people>', C.claimVerb, (chart, token, id) => {
  for (let at = token + 1; at < Math.min(token + 6, sentenceEnd(chart, token)); at++) {
    if (!chart.has(at, C.lifeNoun)) continue;
    const people = peopleAt(chart, at + 1) ?? subjectAfter(chart, at + 1, 4);
    if (people && canBePeople(chart, people, false) && !pointsBack(people.value)) add(chart, { measure: 'killed', people, trigger: token }, id);
    return;
  }
});

/** «بين القتلى امرأتان»: some of the dead or injured told of before. */
const amongVictims = scan<ArabicChart>('among <victims> are <people>', C.victim, (chart, token, id) => {
  const reading = readingOf(chart, token, C.victim);
  if (!reading?.features.article || reading.features.number !== 'plural' || !reading.lemma.data.measure || !/^[وف]?بين$/.test(chart.words[token - 1]?.form ?? '')) return;
  const people = chart.starting('people', token + 1);
  if (people && (people.value.counted || people.value.amount.low !== null) && canBePeople(chart, people, true)) add(chart, { measure: reading.lemma.data.measure, people, trigger: token, seeksTotal: true }, id);
});

/** «القتلى يشملون 129 عنصرا و82 جنديا»: parts of a total told before. */
const victimsInclude = scan<ArabicChart>('<victims> include <people>', C.tollVerb, (chart, token, id) => {
  if (readingOf(chart, token, C.tollVerb)?.lemma.data.tag !== 'parts') return;
  const noun = [token - 1, token - 2, token - 3, token - 4].map((at) => (at >= 0 ? readingOf(chart, at, C.victim) : undefined)).find((found) => found?.features.article);
  const people = chart.starting('people', token + 1) ?? subjectAfter(chart, token + 1, 4);
  if (noun?.lemma.data.measure && people?.value.counted && canBePeople(chart, people, true)) {
    add(chart, { measure: noun.lemma.data.measure, people, trigger: token, seeksTotal: true }, id);
  }
});

/** «موجة نزوح كبيرة بين السكان»: displacement without a number, and among whom. */
const displacementAmong = scan<ArabicChart>('<displacement> among <people>', C.displaceNoun, (chart, token, id) => {
  for (let at = token + 1; at < Math.min(token + 5, sentenceEnd(chart, token)); at++) {
    if (chart.words[at].form !== 'بين') continue;
    const people = chart.starting('people', at + 1);
    if (people && !people.value.counted) add(chart, { measure: 'displaced', people, trigger: token }, id);
    return;
  }
});

/** راح ضحيتها 58 سائحا: the victim noun with the event's pronoun, then who they were. */
const fellVictim = scan<ArabicChart>('<event> claimed <people> as its victims', C.victim, (chart, token, id) => {
  const reading = readingOf(chart, token, C.victim);
  if (reading?.lemma.data.tag !== 'unclear' || reading.features.pronoun === '' || reading.features.number !== 'singular') return;
  const people = peopleAt(chart, token + 1) ?? subjectAfter(chart, token + 1, 8);
  if (people && canBePeople(chart, people, false)) add(chart, { measure: 'killed', people, trigger: token }, id);
});

/** تعرض 150 شخصا للخطف, and with the people before: «150 شخصا تعرضوا للخطف». */
const exposed = scan<ArabicChart>('<people> exposed to <harm>', C.clauseOther, (chart, token, id) => {
  const reading = readingOf(chart, token, C.clauseOther);
  if (reading?.lemma.data.tag !== 'exposed') return;
  const limit = Math.min(token + 12, sentenceEnd(chart, token));
  for (let at = token + 1; at < limit; at++) {
    const noun = nounClasses.map((other) => readingOf(chart, at, other)).find((found) => found?.features.preposition === 'ل');
    if (!noun?.lemma.data.measure) continue;
    const people = (at > token + 1 ? subjectAfter(chart, token + 1, at - token - 1) : undefined) ?? subjectBefore(chart, token, isPlural(reading.features));
    if (people && canBePeople(chart, people, true)) add(chart, { measure: noun.lemma.data.measure, people, trigger: at, modality: 'actual' }, id);
    return;
  }
});

/** لقي خمسة أشخاص حتفهم, and with the people before: «15 شخصا لقوا مصرعهم». */
const meets = scan<ArabicChart>('<people> meet their death', C.meetVerb, (chart, token, id) => {
  const features = readingOf(chart, token, C.meetVerb)!.features;
  const limit = Math.min(token + 16, sentenceEnd(chart, token));
  for (let at = token + 1; at < limit; at++) {
    if (!chart.has(at, C.fateNoun)) continue;
    const people = (at > token + 1 ? subjectAfter(chart, token + 1, at - token - 1) : undefined) ?? subjectBefore(chart, token, isPlural(features)) ?? subjectAfter(chart, at + 1, 6);
    if (people && canBePeople(chart, people, false)) add(chart, { measure: 'killed', people, trigger: at }, id);
    return;
  }
});

/** «15 شخصا بين قتيل وجريح»: a joint number of dead and injured. */
const betweenDeadAndInjured = scan<ArabicChart>('<people> between dead and injured', C.victim, (chart, token, id) => {
  const first = readingOf(chart, token, C.victim);
  const second = readingOf(chart, token + 1, C.victim);
  if (!first || !second || second.features.conjunction === '' || first.lemma.data.measure === second.lemma.data.measure) return;
  const fell = chart.words[token - 1]?.form === 'بين';
  const people = chart.ending('people', fell ? token - 1 : token) ?? (fell ? undefined : peopleOver(chart, token));
  if (!people?.value.counted || (!fell && first.features.number === 'plural' && !people.value.counted)) return;
  if (endOf(chart, token - 1, C.among) >= 0) return;
  if (people.value.amount.vague !== null && !fell) {
    // عشرات القتلى والجرحى: tens of each.
    const { amount } = people.value;
    const core = { from: token + 1, to: token + 2 };
    add(chart, { measure: second.lemma.data.measure!, people: { ...people, from: token + 1, to: token + 2, value: { ...people.value, victim: second.lemma, amount: { ...amount, core } } }, trigger: token + 1 }, id);
    return;
  }
  add(chart, { measure: 'casualties', people: { ...people, value: { ...people.value, victim: null } }, trigger: token }, id);
});

export const harmRules: readonly ArabicRule[] = [
  betweenDeadAndInjured,
  runningCount,
  nounHarm('<killing> of <people>', C.killNoun),
  nounHarm('<injury> of <people>', C.injureNoun),
  nounHarm('<abduction> of <people>', C.abductNoun),
  nounHarm('<detention> of <people>', C.detainNoun),
  nounHarm('<displacement> of <people>', C.displaceNoun),
  nounHarm('<loss> of <people>', C.missNoun),
  nounHarm('<return> of <people>', C.returnNoun),
  verbHarm('<kill> <people>', C.killVerb),
  verbHarm('<die> <people>', C.dieVerb),
  verbHarm('<injure> <people>', C.injureVerb),
  verbHarm('<abduct> <people>', C.abductVerb),
  verbHarm('<detain> <people>', C.detainVerb),
  verbHarm('<displace> <people>', C.displaceVerb),
  verbHarm('<miss> <people>', C.missVerb),
  verbHarm('<return> <people> (verb)', C.returnVerb),
  victimNoun('<amount> <victims> as a toll', C.victim),
  victimNoun('<amount> <injuries> as a toll', C.victimState),
  fellVictim,
  amongVictims,
  victimsInclude,
  displacementAmong,
  exposed,
  lives,
  meets,
];
