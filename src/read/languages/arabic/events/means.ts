// With what an act was done: weapons and means in the words round it, and the sub-type that they make of a general word (هجوم بسيارة
// مفخخة، قصف مدفعي، غارة بطائرة مسيرة).

import type { ViolenceSubtype } from '../../../../model/index.ts';
import { classSet } from '../../../engine/index.ts';
import type { Reading } from '../forms/lemma.ts';
import type { ArabicChart } from '../nodes.ts';
import { readingOf } from '../people/group.ts';
import { sentenceEnd } from '../tolls/victims.ts';
import { C } from '../words/classes.ts';
import type { Group } from './groups.ts';

export interface Means {
  readonly subtype: ViolenceSubtype | null;
  readonly weapon: Group | null;
}

/** The phrase or word of a class at a token, with where it ends. */
export const wordAt = (chart: ArabicChart, token: number, classId: number): { readonly reading: Reading; readonly to: number } | null => {
  const hit = chart.hits.get(token);
  if (hit?.phrase?.lemma.classes.includes(classId)) return { reading: hit.phrase, to: hit.to };
  const reading = readingOf(chart, token, classId);
  return reading ? { reading, to: token + 1 } : null;
};

/** What decides most stands first. */
const order: readonly (ViolenceSubtype | null)[] = [
  'Chemical weapon',
  'Suicide bomb',
  'Grenade',
  'Remote explosive/landmine/IED',
  'Air/drone strike',
  'Shelling/artillery/missile attack',
  null,
];

const otherActs = classSet([
  C.that,
  C.while,
  C.attackNoun,
  C.clashNoun,
  C.strikeNoun,
  C.blastNoun,
  C.causeVerb,
  C.sayVerb,
  C.killVerb,
  C.killNoun,
  C.injureVerb,
]);

export interface Scope {
  /** Tokens after the act's own word; means are told there, up to the next act. */
  readonly from: number;
  readonly to: number;
  readonly by: readonly Group[];
  /** What is hit may be weapons too (مخازن صواريخ): those are no means. */
  readonly against: readonly Group[];
  /** A blast blows its own means up. */
  readonly blast: boolean;
}

export const meansOf = (chart: ArabicChart, scope: Scope): Means => {
  let means: Means = { subtype: null, weapon: null };
  for (const { from, to } of scope.by) for (let i = from; i < to; i++) means = withWord(chart, means, i, scope, true);
  const end = Math.min(sentenceEnd(chart, scope.from - 1), scope.to);
  for (let i = scope.from; i < end && !chart.hasAny(i, otherActs); i++) {
    if (!scope.blast && scope.against.some(({ from, to }) => i >= from && i < to)) continue;
    means = withWord(chart, means, i, scope, false);
  }
  return means;
};

const meansWords = classSet([C.weapon, C.suicideMeans, C.aircraft, C.suicideWord]);

const withWord = (chart: ArabicChart, means: Means, i: number, scope: Scope, agent: boolean): Means => {
  if (!chart.hasAny(i, meansWords) && !chart.hits.get(i)?.phrase) return means;
  const found =
    wordAt(chart, i, C.weapon) ?? wordAt(chart, i, C.suicideMeans) ?? wordAt(chart, i, C.aircraft) ?? wordAt(chart, i, C.suicideWord);
  // «في اليوم نفسه» blows nobody up.
  if (!found || (found.reading.lemma.data.tag === 'self' && (!scope.blast || chart.words[i - 1]?.form.startsWith('ال')))) return means;
  const { data, classes, key } = found.reading.lemma;
  // «جماعات مقاتلة»: they fight, and do not fly.
  if (key === 'fighter-plane' && chart.has(i - 1, C.fighter) && !chart.has(i - 1, C.aircraft)) return means;
  // Aircraft are a means as agent, after ب, or as the act's own adjective; «بدعم جوي» further on is somebody else's.
  if (
    classes.includes(C.aircraft) &&
    !agent &&
    found.reading.features.preposition !== 'ب' &&
    !(data.pos === 'adjective' && i < scope.from + 3)
  )
    return means;
  const own = classes.includes(C.suicideWord) ? ('Suicide bomb' as const) : (data.subtype ?? null);
  const weapon =
    classes.includes(C.weapon) && !means.weapon && !agent ? weaponFrom(chart, i, found.to, data.pos === 'adjective') : means.weapon;
  return { subtype: order.indexOf(own) < order.indexOf(means.subtype) ? own : means.subtype, weapon };
};

const weaponFrom = (chart: ArabicChart, i: number, to: number, adjective: boolean): Group => ({
  from: adjective && chart.has(i - 1, C.thing) ? i - 1 : i,
  to: weaponEnd(chart, to),
});

/** Adjectives and names that belong to a weapon: صواريخ الكاتيوشا, عبوة ناسفة. */
const weaponEnd = (chart: ArabicChart, from: number): number => {
  if (from >= chart.count || chart.has(from, C.suicideMeans)) return from;
  const { form, readings } = chart.words[from];
  const unknown =
    readings.length === 0 && /^(ال)?\p{L}{3,}$/u.test(form) && !/^[وب]/.test(form) && (form.startsWith('ال') || /[هي]$/.test(form));
  return unknown || chart.has(from, C.weapon) ? from + 1 : from;
};
