// Names of several words as they may be mistyped by one letter. A slip spoils one word and leaves the others whole, so names are
// found by their whole words and their place among them; built when first asked, since most reports announce no name.
import type { Party } from '../../../../../model/index.ts';
import { fold } from '../../../../engine/index.ts';

export interface SlipIndex {
  /** The one party whose name is within a slip of these folded words; null where none or several are. */
  readonly find: (words: string) => Party | null;
}

interface Name {
  readonly name: string;
  readonly party: Party;
}

const shortest = 8;
const longest = 40;
const mostWords = 5;

const keysOf = (name: string): readonly string[] => {
  const words = name.split(' ');
  return words.length < 2 || words.length > mostWords ? [] : words.map((word, index) => `${words.length}${index}${word}`);
};

const build = (parties: readonly Party[]): Map<string, Name[]> => {
  const index = new Map<string, Name[]>();
  for (const party of parties) {
    if (party.kind !== 'faction' && party.kind !== 'force' && party.kind !== 'monitor') continue;
    for (const name of new Set([party.ar, ...party.spellings].map(fold))) {
      if (name.length < shortest || name.length > longest) continue;
      for (const key of keysOf(name)) {
        const here = index.get(key);
        if (here) here.push({ name, party });
        else index.set(key, [{ name, party }]);
      }
    }
  }
  return index;
};

export const createSlipIndex = (parties: readonly Party[]): SlipIndex => {
  let index: Map<string, Name[]> | null = null;
  return {
    find: (words) => {
      if (words.length < shortest || words.length > longest) return null;
      index ??= build(parties);
      const found = new Set<Party>();
      for (const key of keysOf(words)) for (const { name, party } of index.get(key) ?? []) if (isOneSlip(name, words)) found.add(party);
      return found.size === 1 ? [...found][0] : null;
    },
  };
};

/** One letter left out, put in, changed, or two neighbours swapped. */
const isOneSlip = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const same = (fromA: number, fromB: number): boolean => a.length - fromA === b.length - fromB && a.endsWith(b.slice(fromB));
  return same(i + 1, i + 1) || same(i + 1, i) || same(i, i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && same(i + 2, i + 2));
};
