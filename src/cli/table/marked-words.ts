// A stretch of a report's text over as many lines as it needs, with the words marked on which a claim rests.
import type { Span } from '../../model/index.ts';
import type { Ink } from './ink.ts';
import { isolated, visible, widthOf } from './terminal-text.ts';

/** So much of a sentence stands round its marked words; reports have sentences as long as pages. */
const around = 240;

interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export const markedLines = (text: string, sentence: Span, marks: readonly Span[], ink: Ink, width: number): string[] => {
  const inside = merged(marks.filter(({ from, to }) => from < to && from >= sentence.from && to <= sentence.to));
  const from = Math.max(sentence.from, startOfWord(text, (inside[0]?.from ?? sentence.from) - around));
  const to = Math.min(sentence.to, endOfWord(text, (inside.at(-1)?.to ?? sentence.from) + around));
  const pieces = piecesOf(text, { from, to }, inside, ink);
  const words = wordsOf([
    { text: from > sentence.from ? '… ' : '', marked: false },
    ...pieces,
    { text: to < sentence.to ? ' …' : '', marked: false },
  ]);
  return linesOf(words, width).map((line) => isolated(line.map((word) => inked(word, ink)).join(' ')));
};

const startOfWord = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1);
const endOfWord = (text: string, at: number): number => {
  const end = text.indexOf(' ', at);
  return end < 0 ? text.length : end;
};

/** In order and without overlaps. */
const merged = (spans: readonly Span[]): Span[] => {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && span.from <= last.to) out[out.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else out.push(span);
  }
  return out;
};

const piecesOf = (text: string, { from, to }: Span, marks: readonly Span[], ink: Ink): Piece[] => {
  const pieces: Piece[] = [];
  let at = from;
  for (const mark of marks) {
    pieces.push({ text: visible(text.slice(at, mark.from)), marked: false });
    pieces.push({ text: ink.signs.open + visible(text.slice(mark.from, mark.to)) + ink.signs.close, marked: true });
    at = mark.to;
  }
  pieces.push({ text: visible(text.slice(at, Math.max(at, to))), marked: false });
  return pieces;
};

/** Words as their pieces: a mark may begin or end inside a word, after its conjunction say. */
const wordsOf = (pieces: readonly Piece[]): Piece[][] => {
  const words: Piece[][] = [];
  let open: Piece[] = [];
  for (const { text, marked } of pieces) {
    text.split(/\s+/).forEach((part, i) => {
      if (i > 0 && open.length > 0) {
        words.push(open);
        open = [];
      }
      if (part !== '') open.push({ text: part, marked });
    });
  }
  return open.length > 0 ? [...words, open] : words;
};

const plainOf = (word: readonly Piece[]): string => word.map(({ text }) => text).join('');

const linesOf = (words: readonly (readonly Piece[])[], width: number): (readonly Piece[])[][] => {
  const lines: (readonly Piece[])[][] = [];
  let used = width;
  for (const word of words.flatMap((one) => broken(one, width))) {
    const size = widthOf(plainOf(word));
    if (used + 1 + size > width) {
      lines.push([]);
      used = -1;
    }
    lines.at(-1)!.push(word);
    used += 1 + size;
  }
  return lines;
};

/** A word of more than a line, as no language has it, in parts of a line each. */
const broken = (word: readonly Piece[], width: number): (readonly Piece[])[] => {
  if (widthOf(plainOf(word)) <= width) return [word];
  return word.flatMap(({ text, marked }) => {
    const characters = [...text];
    return Array.from({ length: Math.ceil(characters.length / width) }, (_, i) => [
      { text: characters.slice(i * width, (i + 1) * width).join(''), marked },
    ]);
  });
};

const inked = (word: readonly Piece[], ink: Ink): string => word.map(({ text, marked }) => (marked ? ink.marked(text) : text)).join('');
