// What the lexicon knows about one folded form: its readings, one for each way to split clitics off and find a lemma.
// `R` is the language's own reading: a lemma with what the form adds to it (number, person, clitics …).

/** A distinct folded form, met once and kept. */
export interface Word<R> {
  readonly form: string;
  readonly readings: readonly R[];
  /** Its first reading under each class that it has. */
  readonly byClass: ReadonlyMap<number, R>;
  /** The classes of all its readings, as bits. */
  readonly mask: Uint32Array;
  /** What the language asks of every word, as bits of its own. */
  readonly looks: number;
  /** Where in the phrase trie a phrase or name may begin with it: bare, or after its clitics. */
  readonly heads: readonly PhraseHead[];
  /** Its key as a later word of a phrase, 0 where no phrase has it. */
  readonly key: number;
  /** The rules that are tried where it stands. */
  readonly rules: RuleSet;
}

/** Rules by layer. Few sets differ, so that words share them. */
export interface RuleSet {
  /** One bit for each layer that has any. */
  readonly layers: number;
  readonly byLayer: readonly (readonly number[])[];
}

export interface PhraseHead {
  /** The state of the trie behind the word. */
  readonly state: number;
  /** The proclitics before it, such as "وب" or "ل", folded and without the article. */
  readonly clitics: string;
}

export const maskWords = 8;

export const hasClass = (mask: Uint32Array, id: number): boolean => ((mask[id >>> 5] >>> (id & 31)) & 1) === 1;

export const setClass = (mask: Uint32Array, id: number): void => {
  mask[id >>> 5] |= 1 << (id & 31);
};

/** Classes as one mask, to ask for any of many at once. */
export const classSet = (ids: readonly number[]): Uint32Array => {
  const mask = new Uint32Array(maskWords);
  for (const id of ids) setClass(mask, id);
  return mask;
};

export const meets = (mask: Uint32Array, set: Uint32Array): boolean => {
  for (let i = 0; i < maskWords; i++) if ((mask[i] & set[i]) !== 0) return true;
  return false;
};
