// What of a text goes into a search index: every form of every word once, parted by spaces, for an index of plain words.
import { createTokenizer } from '../tokens.ts';
import { foldedWords } from './folded-words.ts';
import { indexForms } from './word-forms.ts';

/** Nobody searches for a word as long as this, and an index chokes on a megabyte of letters. */
const longestWord = 64;

/** Words come again and again; so many are remembered with their forms. */
const mostRemembered = 50_000;

export type IndexWords = (text: string) => string;

export const createIndexWords = (): IndexWords => {
  const tokenize = createTokenizer();
  const remembered = new Map<string, readonly string[]>();
  const formsOf = (word: string): readonly string[] => {
    const before = remembered.get(word);
    if (before) return before;
    const forms = indexForms(word.slice(0, longestWord));
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(word.slice(0, longestWord), forms);
    return forms;
  };
  return (text) => {
    const forms = new Set<string>();
    for (const word of new Set(foldedWords(text, tokenize).map((one) => one.word))) for (const form of formsOf(word)) forms.add(form);
    return [...forms].join(' ');
  };
};
