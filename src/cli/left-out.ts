// Counts what was met on the way and is no report (hidden files, links out of a folder, records that are no pages), to be told in one line.
import type { PassedOver } from '../intake/sources/opening.ts';
import { warn } from './write.ts';

export interface LeftOut {
  readonly add: (name: string, why: PassedOver) => void;
  readonly tell: () => void;
}

const words: Readonly<Record<PassedOver, string>> = {
  ...{ hidden: 'hidden files', link: 'links', 'special file': 'special files', 'unknown format': 'files of another format' },
  'record that is no page': 'records of web archives that are no pages',
};

export const createLeftOut = (): LeftOut => {
  const counts = new Map<PassedOver, number>();
  return {
    add: (_, why) => {
      counts.set(why, (counts.get(why) ?? 0) + 1);
    },
    tell: () => {
      if (counts.size > 0) warn(`left out: ${[...counts].map(([why, count]) => `${count} ${words[why]}`).join(', ')}`);
    },
  };
};
