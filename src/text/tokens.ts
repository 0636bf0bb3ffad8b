// A text as tokens, made in one pass: folded characters, and for every token where it stands in the original.
// Everything is in typed arrays that are used again from report to report, since this is the hottest loop there is.
import { expansions, foldTable, unit, unitTable } from './fold.ts';
import { softLineEnds } from './line-ends.ts';

export const tokenKind = { word: 1, number: 2, punctuation: 3, newline: 4 } as const;

export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** One of tokenKind. */
  readonly kind: Uint8Array;
  /** Half-open UTF-16 offsets in the original text. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Where its folded characters stand in `chars`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  readonly chars: Uint16Array;
}

interface Buffers {
  kind: Uint8Array;
  from: Int32Array;
  to: Int32Array;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  chars: Uint16Array;
}

const makeBuffers = (size: number): Buffers => ({
  kind: new Uint8Array(size),
  from: new Int32Array(size),
  to: new Int32Array(size),
  start: new Int32Array(size),
  end: new Int32Array(size),
  hash: new Int32Array(size),
  chars: new Uint16Array(size * 2),
});

const waw = 0x648;
const comma = 0x2c;
const point = 0x2e;
const seed = 0x811c9dc5 | 0;

/** Makes a tokenizer. What it returns is valid until its next call. */
export const createTokenizer = (): ((text: string) => Tokens) => {
  let b = makeBuffers(4096);
  return (text) => {
    // An upper bound: no token is shorter than one unit; ligatures expand to at most 18 letters but are counted apart.
    if (text.length + 2 > b.kind.length) b = makeBuffers(Math.ceil((text.length + 2) * 1.25));
    return { text, count: tokenize(text, b), ...b };
  };
};

const none: ReadonlySet<number> = new Set();
const isArabic = (what: number): boolean => what === unit.letter || what === unit.expand;

/** The next offset that holds something one sees. */
const behindDropped = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && unitTable[text.charCodeAt(at)] === unit.dropped) at++;
  return at;
};

/** The same behind spaces, and behind marks that stand on nothing. */
const behindSpaces = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && isGap(unitTable[text.charCodeAt(at)])) at++;
  return at;
};

const isGap = (what: number): boolean => what === unit.space || what === unit.dropped || what === unit.mark;

/** The one documented hot loop: each unit is looked up once and either extends the token before it or begins one. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one loop, kept whole for speed
const tokenize = (text: string, b: Buffers): number => {
  const { kind, from, to, start, end, hash } = b;
  let chars = b.chars;
  let count = 0;
  let out = 0;
  let open = 0; // kind of the token being built, 0 for none; 9 for a Latin word
  let h = seed;
  let apart = false; // whether a space stands before the next token
  const length = text.length;
  const soft = text.includes('\n') ? softLineEnds(text) : none;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    let what = unitTable[code];
    if (what === unit.newline && soft.has(i)) what = unit.space;
    if (what === unit.apostrophe && open === 9 && i + 1 < length && unitTable[text.charCodeAt(i + 1)] === unit.latin) continue;
    if (what === unit.letter || (what === unit.latin && open !== 1) || (what === unit.digit && open === 9)) {
      const sort = what === unit.letter ? 1 : 9;
      if (open !== sort) {
        if (open) close();
        begin(i, tokenKind.word);
        open = sort;
      }
      push(foldTable[code]);
      to[count] = i + 1;
    } else if (what === unit.mark) {
      // A mark belongs to the letter that it stands on, so that the span of a word holds its last vowel sign.
      if (open && to[count] === i) to[count] = i + 1;
    } else if (what === unit.dropped) {
      // It neither makes a token nor ends one.
    } else if (what === unit.digit) {
      if (open !== 2) {
        if (open) close();
        begin(i, tokenKind.number);
        open = 2;
      }
      push(foldTable[code]);
      to[count] = i + 1;
    } else if (what === unit.space) {
      // و is written on to its word; where a space parts them they are one token all the same.
      if (open === 1 && out - start[count] === 1 && chars[start[count]] === waw) {
        const next = behindSpaces(text, i);
        if (next < length && isArabic(unitTable[text.charCodeAt(next)])) {
          i = next - 1;
          continue;
        }
      }
      if (open) close();
      apart = true;
    } else if (what === unit.expand) {
      if (open && open !== 1) close();
      if (!open) begin(i, tokenKind.word);
      open = 1;
      const letters = expansions.get(code)!;
      if (out + letters.length + (length - i) > chars.length) grow(letters.length + length - i);
      for (let k = 0; k < letters.length; k++) push(letters.charCodeAt(k));
      to[count] = i + 1;
    } else {
      const folded = foldTable[code];
      // A comma or point between digits is part of the number: 171,509 and 528.5.
      if (open === 2 && (folded === comma || folded === point) && unitTable[text.charCodeAt(behindDropped(text, i + 1))] === unit.digit) {
        push(folded);
        to[count] = i + 1;
        continue;
      }
      if (open) close();
      what = what === unit.newline ? tokenKind.newline : tokenKind.punctuation;
      begin(i, what);
      push(folded);
      to[count] = i + 1;
      close();
    }
  }
  if (open) close();
  return count;

  function begin(at: number, what: number): void {
    // What nobody sees between two tokens that touch belongs to the first, so that they still touch.
    if (!apart && count > 0) to[count - 1] = at;
    apart = false;
    from[count] = at;
    kind[count] = what;
    start[count] = out;
    h = seed;
  }
  function push(folded: number): void {
    chars[out++] = folded;
    h = Math.imul(h ^ folded, 0x01000193);
  }
  function close(): void {
    end[count] = out;
    hash[count] = h;
    count++;
    open = 0;
  }
  function grow(by: number): void {
    const larger = new Uint16Array((chars.length + by) * 2);
    larger.set(chars);
    chars = b.chars = larger;
  }
};
