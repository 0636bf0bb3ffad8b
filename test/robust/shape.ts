// Arabic letters as presentation forms: each in the shape that its neighbours give it, lam and alef as one sign, as PDF files and
// old pages carry them. The forms are found by what they stand for, not listed.

const mark = /[\u064b-\u0652\u0670]/;

/** Shapes of a letter in the order of the code table: alone, at the end, at the start, in the middle; the last two only where it joins on. */
const shapes = new Map<string, string[]>();
for (let code = 0xfe80; code <= 0xfef4; code++) {
  const letter = String.fromCharCode(code).normalize('NFKC');
  shapes.set(letter, [...(shapes.get(letter) ?? []), String.fromCharCode(code)]);
}

/** Lam with its alef: alone and joined. */
const ligatures = new Map<string, string[]>();
for (let code = 0xfef5; code <= 0xfefc; code++) {
  const letters = String.fromCharCode(code).normalize('NFKC');
  ligatures.set(letters, [...(ligatures.get(letters) ?? []), String.fromCharCode(code)]);
}

const isLetter = /\p{L}/u;

const joinsOn = (char: string): boolean => (shapes.get(char)?.length ?? 0) === 4 || char === '\u0640';
const joinsBack = (char: string): boolean => (shapes.get(char)?.length ?? 0) >= 2 || char === '\u0640';

/** The next character that is no mark, in a direction; marks do not part letters. */
const neighbour = (chars: readonly string[], at: number, step: number): string => {
  let i = at + step;
  while (i >= 0 && i < chars.length && mark.test(chars[i])) i += step;
  return chars[i] ?? '';
};

/** `opening`: whether lam and alef are one sign at the start of a word too, where that lam may be no part of it. */
export const shape = (text: string, opening: boolean): string => {
  const chars = [...text];
  let out = '';
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i];
    const behind = neighbour(chars, i, -1);
    const before = joinsOn(behind) && joinsBack(char);
    const ligature = ligatures.get(char + (chars[i + 1] ?? ''));
    if (ligature && (opening || isLetter.test(behind))) {
      out += ligature[before ? 1 : 0];
      i++;
      continue;
    }
    const after = joinsOn(char) && joinsBack(neighbour(chars, i, 1));
    out += shapes.get(char)?.[(after ? 2 : 0) + (before ? 1 : 0)] ?? char;
  }
  return out;
};
