// One act told several times in a report (title, lead, «الهجوم» later on) becomes one telling with the others behind it. Tellings
// are joined where sort, place, day and sides agree, and only on some evidence: two raids on two towns stay two.
import { classSet } from '../../../../engine/index.ts';
import type { ArabicChart } from '../../nodes.ts';
import { C } from '../../words/classes.ts';
import type { Weighed } from './agreement.ts';
import { overlap, sortsAgree, weigh } from './agreement.ts';
import type { Retold, Telling } from './telling.ts';
import { tellingOf } from './telling.ts';

/** Whether a telling is one of the act told by `others`, by what they say and where they stand. */
const isSame = (telling: Telling, others: Retold): boolean => {
  const { value } = telling.node;
  const firm = others.filter(({ node }) => !node.value.weak);
  if (!(firm.length && !value.weak ? firm : others).some(({ node }) => sortsAgree(value, node.value))) return false;
  const weighed = weigh(telling, others);
  if (contradicts(telling, others, weighed)) return false;
  return value.weak || !weighed.firm
    ? isOutcome(telling, weighed)
    : value.definite
      ? pointsBack(telling, others, weighed)
      : repeats(telling, weighed);
};

/** Another place, day or side; and what another source tells without naming the same place or sides. */
const contradicts = (telling: Telling, others: Retold, { last, near, titled, any, differs }: Weighed): boolean => {
  const weak = telling.node.value.weak || last.node.value.weak;
  if (weak && near === 0) return differs('by');
  // The places of a title need not be those of its lead.
  if (any('day', 'different') || (!titled && (any('place', 'different') || differs('by')))) return true;
  return (
    near > 0 &&
    isOtherSource(telling, others) &&
    !any('place', 'same') &&
    !any('by', 'same') &&
    !any('against', 'same') &&
    tellsMore(telling)
  );
};

const isOtherSource = ({ origin }: Telling, others: Retold): boolean =>
  origin !== '' && others.some((other) => other.origin !== '') && !others.some((other) => other.origin === origin);

/** It stands on words of its own rather than pointing back alone. */
const tellsMore = ({ own, by, against }: Telling): boolean => own.length > 0 || by.size > 0 || against.size > 0;

/** Victims and the act that they fell in: in one sentence, or told again right after. */
const isOutcome = (telling: Telling, { firm, near, differs }: Weighed): boolean => {
  if (near === 0) return firm || !telling.node.value.weak || !differs('against');
  return near <= 2 && (firm || !telling.node.value.weak || !differs('against'));
};

/** «الهجوم»: the act told last that it may mean. */
const pointsBack = (telling: Telling, others: Retold, { titled, any }: Weighed): boolean => {
  if (titled) return true;
  // «هجومهم على ثكنات التنظيم»: with both its sides told it points to no act that names neither.
  if (telling.by.size > 0 && telling.against.size > 0 && !any('by', 'same') && !any('against', 'same')) return false;
  return !tellsOther(telling, others);
};

/** An act told without the article is one told before only where it repeats what was said of it. */
const repeats = (telling: Telling, { last, fought, near, titled, any, differs }: Weighed): boolean => {
  const { value } = telling.node;
  const alike = value.subtype === last.node.value.subtype;
  if (titled) return alike || last.node.value.generic || !differs('by');
  // «اندلعت الاشتباكات إثر هجوم»: two words of fighting in one sentence tell two things.
  if (differs('against') || (near === 0 && alike && value.subtype === 'Armed clash' && telling.word !== last.word)) return false;
  if (any('against', 'same') && (any('by', 'same') || any('place', 'same') || value.subtype === 'Abduction/forced disappearance'))
    return true;
  if (telling.fighting === 'definite' && fought && near > 0 && near <= 2) return true;
  if (any('by', 'same') && near <= 3 && alike && !value.generic) return true;
  if (any('place', 'same') && near <= 6) return true;
  if (near <= 4 && alike && (telling.by.size === 0 || last.by.size === 0) && sameWide(telling, last)) return true;
  return near === 0 && (any('by', 'same') || value.generic !== last.node.value.generic || telling.among) && !telling.joined;
};

const sameWide = (a: Telling, b: Telling): boolean => a.where.length > 0 && a.where[0].text === b.where[0]?.text;

/** A definite word of a special sort with its own place or victims, where nothing of that sort was told, tells an act of its own. */
const tellsOther = ({ node, against, own }: Telling, others: Retold): boolean =>
  !node.value.generic && (against.size > 0 || own.length > 0) && !others.some((other) => other.node.value.subtype === node.value.subtype);

/** Of each act only so many tellings, of all acts only so many are compared: the work grows with the text alone. */
const mostTellings = 8;
const mostActs = 12;

/** Of the tellings that compare: the first, which often says most, and the last ones. */
const compared = (tellings: Telling[]): Retold =>
  tellings.length <= mostTellings ? tellings : [tellings[0], ...tellings.slice(1 - mostTellings)];

export const retold = (chart: ArabicChart): readonly Retold[] => {
  const nodes = chart.all('act');
  const tellings = nodes.map((node, index) => tellingOf(chart, node, nodes[index - 1], nodes[index + 1]));
  const out: Telling[][] = [];
  for (let from = 0, to = 0; from < tellings.length; from = to) {
    while (to < tellings.length && tellings[to].sentence === tellings[from].sentence) to++;
    for (const { telling, victims } of withVictims(chart, tellings.slice(from, to))) {
      const found = findAct(telling, victims, out);
      if (found) found.push(telling, ...victims);
      else out.push([telling, ...victims]);
    }
  }
  return out.filter(isTold);
};

interface Outcome {
  readonly telling: Telling;
  /** Tellings of those who fell in it, in its own sentence. */
  readonly victims: readonly Telling[];
}

/** The acts of a sentence with their victims, and the victims of none: «قتل خمسة في قصف» belongs to the nearest act. */
const withVictims = (chart: ArabicChart, tellings: readonly Telling[]): readonly Outcome[] => {
  const acts = tellings.filter(({ node }) => !node.value.weak);
  const victims = new Map<Telling, Telling[]>();
  const alone = tellings.filter((telling, index) => {
    const act = telling.node.value.weak ? nearestAct(chart, telling, index, tellings) : undefined;
    if (act) victims.set(act, [...(victims.get(act) ?? []), telling]);
    return telling.node.value.weak && !act;
  });
  return [
    ...acts.map((telling) => ({ telling, victims: victims.get(telling) ?? [] })),
    ...alone.map((telling) => ({ telling, victims: [] })),
  ];
};

/** How many tellings before and after it a victim's act may stand. */
const reach = 6;

/** «قصف أدى إلى مقتل خمسة», «قتل خمسة في قصف», then what merely stands near; «فيما», «كما» begin something else. */
const farFrom = (chart: ArabicChart, victim: number, act: number): number => {
  const [left, right] = act > victim ? [victim, act] : [act, victim];
  let far = act > victim ? right - left : 4 + 2 * (right - left);
  for (let at = left + 1; at < Math.min(right, left + 30); at++) {
    if (chart.has(at, C.causeVerb) && act < victim) return (right - left) / 4;
    if (chart.hasAny(at, otherClause)) far += 30;
  }
  return far;
};

const otherClause = classSet([C.while, C.but, C.killVerb, C.semicolon]);

const nearestAct = (chart: ArabicChart, victim: Telling, index: number, tellings: readonly Telling[]): Telling | undefined => {
  let best: { readonly act: Telling; readonly far: number } | undefined;
  for (const act of tellings.slice(Math.max(0, index - reach), index + reach)) {
    if (act.node.value.weak || !isSame(victim, [act])) continue;
    const far = farFrom(chart, victim.node.value.trigger, act.node.value.trigger);
    if (!best || far < best.far) best = { act, far };
  }
  return best?.act;
};

/** «الهجوم» means an attack before it means the clashes told after it. */
const findAct = (telling: Telling, victims: readonly Telling[], out: readonly Telling[][]): Telling[] | undefined => {
  let other: Telling[] | undefined;
  for (let i = out.length - 1; i >= Math.max(0, out.length - mostActs); i--) {
    const others = compared(out[i]);
    if (!isSame(telling, others) || (!telling.node.value.definite && fellOthers(victims, others))) continue;
    if (!telling.node.value.definite || others.some(({ word }) => word === telling.word)) return out[i];
    other ??= out[i];
  }
  return other;
};

/** The victims told with it are not those told before: «انفجار ثان قتل 11 مدنيا». A title may count otherwise. */
const fellOthers = (victims: readonly Telling[], others: Retold): boolean => {
  const known = others.filter(({ node, title }) => node.value.weak && !title);
  const compared = victims.flatMap(({ against }) => known.map((other) => overlap(against, other.against)));
  return compared.includes('different') && !compared.includes('same');
};

/** «قتل 60», «ألف قتيل»: a toll that names neither who fell nor who did it tells no act. */
const isCountAlone = ({ node: { value } }: Telling): boolean => value.weak && value.by.length === 0 && value.against.length === 0;

/**
 * A definite word alone, of an act that the report nowhere tells, is no claim, nor with one thing said of it («المعارك ضد التنظيم»); nor is a harm alone
 * that another claim counts.
 */
const isTold = (tellings: Retold): boolean =>
  !tellings.every(isCountAlone) &&
  tellings.some(
    ({ node: { value }, own, times }) =>
      (!value.definite && (value.by.length > 0 || value.against.length > 0 || own.length > 0 || times.when?.start != null)) ||
      value.subtype === 'Sexual violence' ||
      Number(value.by.length > 0) + Number(value.against.length > 0) + Number(own.length > 0) + Number(times.when?.start != null) > 1,
  );
