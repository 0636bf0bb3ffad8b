// What the harm rules share: a finding and how it becomes a node, what may be people, and the classes of harm words.

import type { Measure, Modality } from '../../../../model/index.ts';
import { classSet } from '../../../engine/index.ts';
import type { Features } from '../forms/lemma.ts';
import type { ArabicChart, HarmValue, PeopleValue } from '../nodes.ts';
import { readingOf } from '../people/group.ts';
import { C } from '../words/classes.ts';
import { modalityOf } from './modality.ts';
import type { People } from './victims.ts';
import { endOf, hasAnyOf } from './victims.ts';

const otherThings = classSet([
  C.thing,
  C.measureUnit,
  C.timeUnit,
  C.distanceUnit,
  C.weapon,
  C.settlementWord,
  C.quarterWord,
  C.siteWord,
  C.month,
  C.percent,
]);
const unitsBehind = classSet([C.percent, C.measureUnit, C.slash]);

export interface Found {
  readonly measure: Measure;
  readonly people: People;
  readonly trigger: number;
  readonly by?: { readonly from: number; readonly to: number } | null;
  readonly tally?: boolean;
  readonly byPronoun?: boolean;
  readonly seeksTotal?: boolean;
  readonly modality?: Modality | undefined;
}

/** Whether what is counted can be people: no known thing, unit or place after a bare number. */
export const canBePeople = (chart: ArabicChart, people: People, strict: boolean): boolean => {
  const { value } = people;
  if (value.head !== null || value.others || value.words === null || !value.counted) return !startsThing(chart, people.to);
  if (chart.hasAny(value.words.from, otherThings)) return false;
  return !strict;
};

const startsThing = (chart: ArabicChart, token: number): boolean =>
  token < chart.count &&
  ((chart.hasAny(token, unitsBehind) && !(chart.has(token, C.slash) && !chart.has(token - 1, C.digits))) ||
    endOf(chart, token, C.thing) > token + 1) &&
  !chart.starting('time', token);

/** Armed men who flee are not displaced. */
const isArmed = ({ category }: PeopleValue): boolean => category === 'combatants' || category === 'security_forces';

/** Those who were driven out come back in numbers; an official, a fighter or one man who is back somewhere is no return. */
const comesHome = (value: PeopleValue): boolean => !isArmed(value) && value.category !== 'officials' && value.amount.low !== 1;

/** «91 ضحية (30 قتيلا و61 جريحا)»: victims of whom the bracket behind them says that they are dead and injured. */
const isBothInBracket = (chart: ArabicChart, { value, to }: People): boolean => {
  if (value.victim?.data.tag !== 'unclear' || !value.counted || !chart.has(to, C.open)) return false;
  const told = new Set<Measure | undefined>();
  for (let at = to + 1; at < Math.min(to + 12, chart.count) && !chart.has(at, C.close); at++)
    told.add(readingOf(chart, at, C.victim)?.lemma.data.measure);
  return told.has('killed') && told.has('injured');
};

/** «في سورية»: a country that is written like a woman from there. */
export const isPlace = (chart: ArabicChart, { from, value }: People): boolean =>
  value.amount.low === 1 && chart.has(from - 1, C.in) && chart.starting('place', from) !== undefined;

/** «أعداد من جنوده بين قتيل وأسير», «جثث قتلاهم»: of what sort they are, or who was told before; no number. */
const isSortOnly = (chart: ArabicChart, { from, value }: People): boolean =>
  value.victim !== null &&
  !value.counted &&
  ((chart.words[from].form === 'جثث' && !!readingOf(chart, from + 1, C.victim)?.features.pronoun) ||
    (value.amount.low === 1 && chart.words[from - 1]?.form === 'بين') ||
    (value.amount.low === null && readingOf(chart, from, C.victim)?.features.pronoun !== '' && chart.has(from, C.victim)));

/** «أصيب السكان بالذعر», «إصابة خمسة بالفيروس»: a state of mind or an illness is no injury. */
const isUnhurt = (chart: ArabicChart, { trigger, people }: Found): boolean => {
  const end = Math.max(trigger + 1, people.to);
  for (let at = trigger + 1; at < Math.min(end + 2, chart.count) && at < trigger + 14; at++)
    if (unhurt.test(chart.words[at].form)) return true;
  return false;
};

const unhurt =
  /^ب(?:ال)?(?:ذعر|هلع|رعب|صدمه|خيبه|احباط|دهشه|ذهول|ارتباك|اكتئاب|انهيار|فيروس|فايروس|كورونا|مرض|امراض|سرطان|عدوي|كوليرا|ملاريا|انفلونزا|حمي|جلطه|سكته|ازمه|نوبه|وباء|ايدز|ايبولا)$/;

export const addHarm = (chart: ArabicChart, found: Found, id: number): void => {
  const modality = found.modality ?? modalityOf(chart, found.trigger);
  if (modality === null) return;
  const { people } = found;
  if (found.measure === 'displaced' && isArmed(people.value)) return;
  if (found.measure === 'returned' && !comesHome(people.value)) return;
  if (isPlace(chart, people) || isSortOnly(chart, people) || (found.measure === 'injured' && isUnhurt(chart, found))) return;
  const value: HarmValue = {
    measure: isBothInBracket(chart, people) ? 'casualties' : found.measure,
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
  chart.add('harm', {
    from: Math.min(people.from, found.trigger),
    to: Math.max(people.to, found.trigger + 1),
    value,
    why: [...people.why, id],
  });
};

/** The measure of two harm words side by side (مقتل وإصابة، قتل وجرح): a joint number of dead and injured. */
export const joint = (chart: ArabicChart, token: number, own: Measure, classes: readonly number[]): { measure: Measure; next: number } => {
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

export const nounClasses = [C.killNoun, C.injureNoun, C.abductNoun, C.detainNoun, C.displaceNoun, C.missNoun, C.returnNoun];
export const verbClasses = [C.killVerb, C.dieVerb, C.injureVerb, C.abductVerb, C.detainVerb, C.displaceVerb, C.missVerb, C.returnVerb];

/** A singular or dual definite noun names one that the reader knows; a plural one only points back (جثث القتلى). */
export const pointsBack = ({ amount, counted, definite, victim, category }: PeopleValue): boolean =>
  definite && !counted && (amount.vague !== null || victim !== null) && !(victim === null && category === null);

export const isWeakHarm = (measure: Measure): boolean => measure !== 'killed' && measure !== 'casualties';

/** After إلى, عن, ب or a verb's object place stands the noun, not the verb: «أدى إلى قتل خمسة». */
/** Words before a noun of harm that govern it: prepositions, verbs of announcing and causing, «عملية خطف», «جريمة قتل». */
const governing = classSet([C.to, C.particle, C.of, C.announceVerb, C.causeVerb, C.deny, C.not, C.tollNoun, C.because, C.harmCarrier]);

export const isGoverned = (chart: ArabicChart, token: number): boolean =>
  chart.hasAny(token - 1, governing) ||
  chart.words[token].readings.some(
    ({ features, lemma }) => lemma.data.pos === 'noun' && (features.preposition === 'ب' || features.article),
  );

export const isPlural = ({ number }: Features): boolean => number === 'plural' || number === 'dual';

/** The people whose noun stands at a token. */
export const peopleOver = (chart: ArabicChart, token: number): People | undefined => {
  for (let at = token; at >= Math.max(0, token - 12); at--) {
    const people = chart.starting('people', at);
    if (people && people.to > token) return people.value.words?.from === token ? people : undefined;
  }
  return undefined;
};
