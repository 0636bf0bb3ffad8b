// A total and, sentences later, the counts that make it up: «قتل 21 في هجمات … قتل 16 في … وقتل خمسة في …». Where counts that
// follow each other add up exactly to the one before them, they are its parts. After merge-tellings.
import type { Breakdown } from '../../../../../model/index.ts';
import type { TollDraft } from '../../../../engine/index.ts';
import { farPlaces } from './merge-tellings.ts';

/** Smaller totals come about by chance. */
const smallest = 7;

/** That counts of this size add up exactly is no chance, whatever they are dated by. */
const large = 100;

/** How many counts after a total are looked at. */
const reach = 6;

const isCounted = ({ toll, partOf, modality }: TollDraft): boolean => partOf === null && modality === 'actual' && toll.count.low !== null;

/** Whether a count can be a part: its sort is that of the total, or the total is of people of every sort. */
const fits = (total: TollDraft, part: TollDraft): boolean =>
  (total.toll.victims.category === 'people' || total.toll.victims.category === part.toll.victims.category) &&
  !(part.when && total.when && part.when.start !== total.when.start) &&
  (total.toll.scope === part.toll.scope || total.toll.count.low! >= large);

/** The counts right after a total that add up to it, two at the least. */
const summands = (drafts: readonly TollDraft[], same: readonly number[], at: number): readonly number[] => {
  const total = drafts[same[at]];
  const whole = total.toll.count.low!;
  const parts: number[] = [];
  let sum = 0;
  for (const index of same.slice(at + 1, at + 1 + reach)) {
    if (!fits(total, drafts[index])) break;
    sum += drafts[index].toll.count.low!;
    parts.push(index);
    if (sum >= whole) break;
  }
  return sum === whole && parts.length > 1 ? parts : [];
};

/** A joint number of dead and injured, and the two that follow it: 60 = 25 + 35. */
const deadAndInjured = (drafts: readonly TollDraft[], at: number): readonly number[] => {
  const total = drafts[at];
  const near: number[] = [];
  for (let index = at + 1; index <= Math.min(at + reach, drafts.length - 1); index++)
    if (isCounted(drafts[index]) && fits(total, drafts[index])) near.push(index);
  const of = (measure: string): number[] => near.filter((index) => drafts[index].toll.measure === measure);
  for (const killed of of('killed'))
    for (const injured of of('injured'))
      if (drafts[killed].toll.count.low! + drafts[injured].toll.count.low! === total.toll.count.low) return [killed, injured];
  return [];
};

/** Dead and injured are sorts of victims; parts are told by place where each has one of its own, else by what caused them. */
const dimension = (drafts: readonly TollDraft[], measure: string, parts: readonly number[]): Breakdown => {
  if (measure === 'casualties') return 'category';
  const [first, second] = parts.map((index) => drafts[index]);
  return farPlaces(first.where, second.where) ? 'place' : 'cause';
};

export const withSums = (drafts: readonly TollDraft[]): TollDraft[] => {
  const hasParts = new Set(drafts.flatMap(({ partOf }) => (partOf ? [partOf.draft] : [])));
  const byMeasure = new Map<string, number[]>();
  drafts.forEach((draft, index) => {
    if (!isCounted(draft)) return;
    const same = byMeasure.get(draft.toll.measure);
    if (same) same.push(index);
    else byMeasure.set(draft.toll.measure, [index]);
  });
  const totals = new Map<number, TollDraft['partOf']>();
  const take = (total: number, parts: readonly number[]): void => {
    if (!parts.length || parts.some((index) => totals.has(index) || hasParts.has(index))) return;
    for (const index of parts) totals.set(index, { draft: total, by: dimension(drafts, drafts[total].toll.measure, parts) });
  };
  for (const [measure, same] of byMeasure) {
    same.forEach((index, at) => {
      if (drafts[index].toll.count.low! < smallest || hasParts.has(index) || totals.has(index)) return;
      take(index, measure === 'casualties' ? deadAndInjured(drafts, index) : summands(drafts, same, at));
    });
  }
  return drafts.map((draft, index) => {
    const partOf = totals.get(index);
    return partOf ? { ...draft, partOf, toll: { ...draft.toll, scope: drafts[partOf.draft].toll.scope } } : draft;
  });
};
