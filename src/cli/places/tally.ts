// What an import says at its end: what it took and what it skipped, by reason; each skipped line goes into a file, if one is named.
import type { TakenCounts } from '../../intake/places/import-places.ts';
import { createLineFile } from '../../intake/places/pack/line-file.ts';
import type { Skip } from '../../intake/places/place-draft.ts';

export interface Tally {
  readonly skip: (row: Skip) => Promise<void>;
  readonly end: () => Promise<void>;
  /** How many rows were faults of the files. */
  readonly bad: () => number;
  readonly text: (taken: TakenCounts, folder: string) => string;
}

interface Reason {
  readonly bad: boolean;
  count: number;
  /** The first row of it. */
  readonly first: string;
}

const digits = new Intl.NumberFormat('en');
const total = (counts: Iterable<number>): number => [...counts].reduce((sum, count) => sum + count, 0);

export const createTally = (file: string | null): Tally => {
  const reasons = new Map<string, Reason>();
  const lines = file === null ? null : createLineFile(file);
  const listed = (isBad: boolean): string[] =>
    [...reasons]
      .filter(([, { bad }]) => bad === isBad)
      .sort(([, a], [, b]) => b.count - a.count)
      .map(([reason, { count, first }]) => `${digits.format(count).padStart(12)}  ${reason}${isBad ? ` (first: ${first})` : ''}\n`);
  const section = (head: string, isBad: boolean): string => (listed(isBad).length === 0 ? '' : `${head}\n${listed(isBad).join('')}`);
  return {
    skip: async (row) => {
      const reason = reasons.get(row.reason);
      if (reason === undefined) reasons.set(row.reason, { bad: row.bad, count: 1, first: `${row.file}:${row.line}` });
      else reason.count++;
      await lines?.write(`${row.file}:${row.line}\t${row.reason}\t${row.got}\n`);
    },
    end: async () => lines?.end(),
    bad: () => total([...reasons.values()].filter(({ bad }) => bad).map(({ count }) => count)),
    text: (taken, folder) => {
      const kinds = [...taken].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${digits.format(count).padStart(12)}  ${kind}\n`);
      return `took ${digits.format(total(taken.values()))} places into ${folder}\n${kinds.join('')}${section('left out', false)}${section('bad', true)}`;
    },
  };
};
