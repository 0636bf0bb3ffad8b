// The words of a text for search: folded, with their places in the original.
import { createTokenizer, tokenKind } from '../tokens.ts';

export interface FoldedWord {
  readonly word: string;
  /** Half-open UTF-16 offsets in the text. */
  readonly from: number;
  readonly to: number;
}

const units = (chars: Uint16Array, start: number, end: number): string => {
  let out = '';
  for (let i = start; i < end; i++) out += String.fromCharCode(chars[i]!);
  return out;
};

/** Words and numbers, in order; a conjunction that stands apart belongs to its word. */
export const foldedWords = (text: string, tokenize = createTokenizer()): FoldedWord[] => {
  const { count, kind, from, to, start, end, chars } = tokenize(text);
  const words: FoldedWord[] = [];
  for (let i = 0; i < count; i++) {
    if (kind[i] !== tokenKind.word && kind[i] !== tokenKind.number) continue;
    words.push({ word: units(chars, start[i]!, end[i]!), from: from[i]!, to: to[i]! });
  }
  return words;
};
