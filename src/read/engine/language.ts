// What a language gives to the reader, as a value: how a form is analysed, which phrases it has, its rules layer by layer,
// and how what they found becomes drafts of claims.
import type { Pack, Unread } from '../../model/index.ts';
import type { Chart } from './chart.ts';
import type { Draft } from './draft.ts';
import type { Rule } from './rule.ts';
import type { Word } from './word.ts';

export interface HasLemma {
  readonly lemma: { readonly key: string; readonly classes: readonly number[] };
}

/** Rules that run together over the text, then what is done with what they made (choosing among overlaps, joining). */
export interface Layer<C> {
  readonly name: string;
  readonly rules: readonly Rule<C>[];
  /** Names are closed: no rule is tried at a later word of a name of a pack («تحرير» in هيئة تحرير الشام). */
  readonly closedNames?: boolean;
  readonly settle?: (chart: C) => void;
}

/** What a phrase of several words means: a reading of the language, or a name of a pack. */
export type Phrase<R, E> = { readonly phrase: R } | { readonly name: E };

export interface Language<R extends HasLemma, K, E> {
  readonly id: string;
  /** Every reading of a folded form, likeliest first. */
  readonly analyse: (form: string) => readonly R[];
  /** What rules ask of every word, as bits that mean what the language likes. */
  readonly looks: (word: Pick<Word<R>, 'form' | 'readings' | 'mask'>) => number;
  /** The form whole, and every rest of it after proclitics: where a phrase or name may begin. */
  readonly heads: (form: string) => readonly { readonly rest: string; readonly clitics: string }[];
  /** Phrases of the language and names of the packs, folded. */
  readonly phrases: (packs: readonly Pack[]) => Iterable<readonly [phrase: string, entry: Phrase<R, E>]>;
  /** Whether a sentence ends with this token, given the one before it. */
  readonly endsSentence: (form: string, before: string) => boolean;
  readonly layers: readonly Layer<Chart<R, K, E>>[];
  /** Drafts of claims in the order of the text, and what looked like a claim and was not read. */
  readonly drafts: (chart: Chart<R, K, E>) => { readonly drafts: readonly Draft[]; readonly unread: readonly Unread[] };
}
