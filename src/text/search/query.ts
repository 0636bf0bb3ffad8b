// What somebody searches for, as words: all of them must be there, those in quotation marks side by side, those after a minus not at all.
import { fold } from '../fold.ts';
import { createTokenizer } from '../tokens.ts';
import { type FoldedWord, foldedWords } from './folded-words.ts';
import { bareForms, indexForms } from './word-forms.ts';

/** One word to find: any of its forms will do. */
export type Term = readonly string[];

export interface SearchQuery {
  /** Runs of terms that stand side by side; a run is mostly one term. */
  readonly wanted: readonly (readonly Term[])[];
  readonly unwanted: readonly Term[];
}

const termsOf = (text: string): Term[] => foldedWords(text).map(({ word }) => bareForms(word));

/** Parts stand between quotation marks of any kind; one that is not closed reaches to the end. */
export const parseQuery = (text: string): SearchQuery => {
  const wanted: (readonly Term[])[] = [];
  const unwanted: Term[] = [];
  for (const [n, part] of fold(text).split('"').entries()) {
    if (n % 2 === 1) {
      const run = termsOf(part);
      if (run.length > 0) wanted.push(run);
      continue;
    }
    for (const piece of part.split(' ')) {
      const terms = termsOf(piece);
      if (piece.startsWith('-')) unwanted.push(...terms);
      else wanted.push(...terms.map((term) => [term]));
    }
  }
  return { wanted, unwanted };
};

interface Found {
  readonly from: number;
  readonly to: number;
}

const createMeets = (): ((word: FoldedWord, term: Term) => boolean) => {
  const known = new Map<string, ReadonlySet<string>>();
  return ({ word }, term) => {
    const forms = known.get(word) ?? new Set(indexForms(word));
    known.set(word, forms);
    return term.some((form) => forms.has(form));
  };
};

/** Where a text has what is wanted, in order; null where it lacks one of the runs or has what is unwanted. */
export type FindIn = (text: string) => readonly Found[] | null;

/** For many texts: what is made for one of them serves for the next. */
export const createFindIn = ({ wanted, unwanted }: SearchQuery): FindIn => {
  const tokenize = createTokenizer();
  const meets = createMeets();
  return (text) => {
    const words = foldedWords(text, tokenize);
    if (unwanted.some((term) => words.some((word) => meets(word, term)))) return null;
    const found: Found[] = [];
    for (const run of wanted) {
      const before = found.length;
      for (let i = 0; i + run.length <= words.length; i++)
        if (run.every((term, k) => meets(words[i + k]!, term))) found.push({ from: words[i]!.from, to: words[i + run.length - 1]!.to });
      if (found.length === before) return null;
    }
    return found.sort((a, b) => a.from - b.from || a.to - b.to);
  };
};
