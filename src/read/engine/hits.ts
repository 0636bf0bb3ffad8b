// Phrases and names by the token where they begin, or by the one behind their last: a list with a place for every token,
// asked far more often than it is filled.

export interface Hits<H> {
  readonly get: (token: number) => H | undefined;
  readonly has: (token: number) => boolean;
  /** In the order of the text. */
  readonly values: () => readonly H[];
}

/** `at` has a place for every token and one more; `inOrder` holds the same hits without the gaps. */
export const createHits = <H>(at: readonly (H | undefined)[], inOrder: readonly H[]): Hits<H> => ({
  get: (token) => (token >= 0 && token < at.length ? at[token] : undefined),
  has: (token) => token >= 0 && token < at.length && at[token] !== undefined,
  values: () => inOrder,
});
