// Each distinct folded form of a text becomes one Word, analysed when first met. An open-addressing table
// over the tokens' own hashes, so that a word met before costs no string and no allocation.
import type { Tokens } from '../../text/index.ts';

/** Past this many forms the table starts anew: hostile text must not fill memory, and news repeats its words soon. */
const mostForms = 1 << 17;
/** A longer "word" is no word; it is analysed by its beginning and not kept. */
const longestForm = 64;

export const createInterner = <W extends { readonly form: string }>(
  analyse: (form: string) => W,
): ((tokens: Tokens, token: number) => W) => {
  const size = mostForms * 2;
  // Hashes stand apart from the words: most looks end there, in memory that stays close.
  const hashes = new Int32Array(size);
  let words: (W | undefined)[] = new Array(size);
  let held = 0;
  const read = (tokens: Tokens, from: number, to: number): string => {
    let form = '';
    for (let i = from; i < to; i++) form += String.fromCharCode(tokens.chars[i]);
    // As a key of an object the string is the engine's only copy: comparing it with a word in code is comparing two pointers.
    return Object.keys({ [form]: 0 })[0];
  };
  const startAnew = (): void => {
    hashes.fill(0);
    words = new Array(size);
    held = 0;
  };
  return (tokens, token) => {
    const from = tokens.start[token];
    const to = tokens.end[token];
    if (to - from > longestForm) return analyse(read(tokens, from, from + longestForm));
    const hash = tokens.hash[token];
    let at = (hash ^ (hash >>> 15)) & (size - 1);
    for (let word = words[at]; word !== undefined; word = words[at]) {
      if (hashes[at] === hash && isSame(word.form, tokens.chars, from, to)) return word;
      at = (at + 1) & (size - 1);
    }
    const word = analyse(read(tokens, from, to));
    if (held >= mostForms) {
      startAnew();
      at = (hash ^ (hash >>> 15)) & (size - 1);
    }
    hashes[at] = hash;
    words[at] = word;
    held++;
    return word;
  };
};

const isSame = (form: string, chars: Uint16Array, from: number, to: number): boolean => {
  if (form.length !== to - from) return false;
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== chars[from + i]) return false;
  return true;
};
