// Chance that is the same for the same seed, for all that is drawn or made: benches, fuzzing, draws of claims.

/** A whole number from 0 to below `below`. */
export type Chance = (below: number) => number;

/** A small generator of our own choosing: a counter, mixed by two odd multipliers. */
export const createChance = (seed: number): Chance => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
  };
};

/** `count` of them, or all where there are fewer, each at most once, in the order in which they were drawn. */
export const drawn = <T>(all: readonly T[], count: number, chance: Chance): T[] => {
  const left = [...all];
  const taken: T[] = [];
  while (taken.length < count && left.length > 0) {
    const at = chance(left.length);
    taken.push(left[at]!);
    left[at] = left[left.length - 1]!;
    left.pop();
  }
  return taken;
};
