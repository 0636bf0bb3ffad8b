// What is asked of every word of a text, as bits: worked out once for a distinct word (each by the file that asks for it), so that
// a walk over all tokens reads one list of numbers and leaves words, sets and strings alone.

export const look = {
  /** A clause may end before it: فيما، بينما. */
  joint: 1,
  quoteMark: 2,
  /** A reservation may begin with it. */
  caveat: 4,
  /** Something about it shows a stand. */
  sign: 8,
  /** See the traits of the same names. */
  verb: 16,
  definite: 32,
  complement: 64,
  prefixed: 128,
  adverb: 256,
  /** The lexicon has no reading of it. */
  unknown: 512,
} as const;
