// Made reports, the same for the same seed, with the figures that must be read in each: a fast wrong answer is no result.

import type { Report } from '../src/model/index.ts';
import { type Chance, createChance } from './chance.ts';
import { background, others, slots, tolls } from './phrases.ts';

export interface Expected {
  readonly report: Report;
  /** The figures of killed and injured, in the order of the text; no two are the same. */
  readonly figures: readonly number[];
}

const pick = <T>(list: readonly T[], chance: Chance): T => list[chance(list.length)]!;

const numbers: Readonly<Record<string, (chance: Chance) => number>> = {
  percent: (chance) => 5 + chance(60),
  small: (chance) => 3 + chance(7),
  area: (chance) => 100 * (1 + chance(40)),
  price: (chance) => 500 * (1 + chance(30)),
};

const fill = (template: string, figure: number, chance: Chance): string =>
  template.replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'n') return String(figure);
    const number = numbers[slot];
    return number ? String(number(chance)) : pick(slots[slot]!, chance);
  });

const usualLength = 2700;
/** Of ten sentences six claim nothing, two tell a figure, two tell something else. */
const shareOf = (roll: number): 'background' | 'toll' | 'other' => (roll < 6 ? 'background' : roll < 8 ? 'toll' : 'other');
const sentencesInParagraph = 3;

/** Two-digit figures from 11 on, which take the singular after them, each once. */
const figuresOf = (chance: Chance): number[] => {
  const all = Array.from({ length: 89 }, (_, i) => i + 11);
  for (let i = all.length - 1; i > 0; i--) {
    const j = chance(i + 1);
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all;
};

const makeOne = (index: number, length: number, chance: Chance): Expected => {
  const left = figuresOf(chance);
  const figures: number[] = [];
  const sentences: string[] = [`أخبار ${pick(slots.settlement!, chance)}`];
  for (let size = 0; size < length; size += sentences.at(-1)!.length + 1) {
    const share = shareOf(chance(10));
    const figure = share === 'toll' ? left.pop() : undefined;
    if (figure !== undefined) figures.push(figure);
    sentences.push(fill(pick(figure !== undefined ? tolls : share === 'other' ? others : background, chance), figure ?? 0, chance));
  }
  const text = sentences.map((sentence, i) => sentence + (i === 0 || i % sentencesInParagraph === 0 ? '\n' : ' ')).join('');
  return { report: { ...about, id: `bench-${index}`, text }, figures };
};

const about = { published: '2021-04-01', timezone: 'Asia/Damascus', outlet: 'شبكة التلال (مختلقة)', url: null } as const;

/** One after another without end, for streams; a report of a usual length unless told otherwise. */
export const makeReports = function* (seed: number, length = usualLength): Generator<Expected> {
  const chance = createChance(seed);
  for (let i = 0; ; i++) yield makeOne(i, length, chance);
};

export const takeReports = (seed: number, count: number, length?: number): Expected[] => {
  const out: Expected[] = [];
  for (const made of makeReports(seed, length)) {
    if (out.length === count) break;
    out.push(made);
  }
  return out;
};
