// Names of several words as they may be mistyped: found by single deletions on both sides, so that one letter left out, put in,
// changed or swapped still finds the name. Built when first asked, since most reports have no such slip.
import type { Party } from '../../../../model/index.ts';
import { fold } from '../../../engine/index.ts';

export interface SlipIndex {
  /** The one party whose name is within a slip of these folded words; null where none or several are. */
  readonly find: (words: string) => Party | null;
}

const shortest = 8;
const longest = 40;

const deletions = function* (name: string): Generator<string> {
  yield name;
  for (let i = 0; i < name.length; i++) if (name[i] !== ' ' && name[i] !== name[i - 1]) yield name.slice(0, i) + name.slice(i + 1);
};

export const createSlipIndex = (parties: readonly Party[]): SlipIndex => {
  let index: Map<string, { readonly name: string; readonly party: Party }[]> | null = null;
  const build = (): NonNullable<typeof index> => {
    const made = new Map<string, { readonly name: string; readonly party: Party }[]>();
    for (const party of parties) {
      if (party.kind !== 'faction' && party.kind !== 'force' && party.kind !== 'monitor') continue;
      for (const name of new Set([party.ar, ...party.spellings].map(fold))) {
        const words = name.split(' ').length;
        if (words < 2 || words > 5 || name.length < shortest || name.length > longest) continue;
        for (const key of deletions(name)) {
          const here = made.get(key);
          if (here) here.push({ name, party });
          else made.set(key, [{ name, party }]);
        }
      }
    }
    return made;
  };
  return {
    find: (words) => {
      if (words.length < shortest || words.length > longest) return null;
      index ??= build();
      const found = new Set<Party>();
      for (const key of deletions(words)) for (const { name, party } of index.get(key) ?? []) if (isOneSlip(name, words)) found.add(party);
      return found.size === 1 ? [...found][0] : null;
    },
  };
};

/** One letter left out, put in, changed, or two neighbours swapped. */
const isOneSlip = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (text: string, from: number): string => text.slice(from);
  return (
    rest(a, i + 1) === rest(b, i + 1) ||
    rest(a, i + 1) === rest(b, i) ||
    rest(a, i) === rest(b, i + 1) ||
    (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, i + 2) === rest(b, i + 2))
  );
};
