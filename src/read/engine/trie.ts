// Phrases and names as one flat automaton over words: states are numbers, edges live in one open-addressing table
// of integers, so that tens of thousands of names cost a few megabytes and one look-up a word.

export interface Trie<T> {
  /** Key of a folded word, 0 where no phrase holds it. */
  readonly keyOf: (form: string) => number;
  /** The state after `key` from `state` (0 is the root), or -1. */
  readonly next: (state: number, key: number) => number;
  /** What ends at a state. */
  readonly at: (state: number) => readonly T[] | undefined;
}

/** Builds a trie from folded phrases (words joined by single spaces). */
export const createTrie = <T>(phrases: Iterable<readonly [phrase: string, entry: T]>): Trie<T> => {
  const keys = new Map<string, number>();
  const list = [...phrases].map(([phrase, entry]) => [phrase.split(' '), entry] as const);
  let edges = 0;
  for (const [words] of list) {
    edges += words.length;
    for (const word of words) if (!keys.has(word)) keys.set(word, keys.size + 1);
  }
  let size = 1024;
  while (size < edges * 2) size *= 2;
  const states = new Int32Array(size);
  const symbols = new Int32Array(size);
  const targets = new Int32Array(size);
  const ends: (T[] | undefined)[] = [undefined];
  const slot = (state: number, key: number): number => {
    let at = (Math.imul(state, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b)) & (size - 1);
    while (symbols[at] !== 0 && !(symbols[at] === key && states[at] === state)) at = (at + 1) & (size - 1);
    return at;
  };
  for (const [words, entry] of list) {
    let state = 0;
    for (const word of words) {
      const key = keys.get(word)!;
      const at = slot(state, key);
      if (symbols[at] === 0) {
        symbols[at] = key;
        states[at] = state;
        targets[at] = ends.length;
        ends.push(undefined);
      }
      state = targets[at];
    }
    const here = ends[state];
    if (here) here.push(entry);
    else ends[state] = [entry];
  }
  return {
    keyOf: (form) => keys.get(form) ?? 0,
    next: (state, key) => {
      if (key === 0) return -1;
      const at = slot(state, key);
      return symbols[at] === 0 ? -1 : targets[at];
    },
    at: (state) => ends[state],
  };
};
