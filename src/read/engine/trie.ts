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

/** Numbers of an edge in the table; the fourth only keeps edges aligned. */
const width = 4;

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
  // State, key and target of an edge lie side by side: a step costs one look at far memory.
  const table = new Int32Array(size * width);
  const ends: (T[] | undefined)[] = [undefined];
  const slot = (state: number, key: number): number => {
    let at = ((Math.imul(state, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b)) & (size - 1)) * width;
    while (table[at + 1] !== 0 && !(table[at + 1] === key && table[at] === state)) at = (at + width) & (size * width - 1);
    return at;
  };
  for (const [words, entry] of list) {
    let state = 0;
    for (const word of words) {
      const key = keys.get(word)!;
      const at = slot(state, key);
      if (table[at + 1] === 0) {
        table[at] = state;
        table[at + 1] = key;
        table[at + 2] = ends.length;
        ends.push(undefined);
      }
      state = table[at + 2];
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
      return table[at + 1] === 0 ? -1 : table[at + 2];
    },
    at: (state) => ends[state],
  };
};
