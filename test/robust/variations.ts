// The ways in which one and the same sentence reaches a reader: other digits, careless letters, marks, signs nobody sees. Each takes
// the sentence and a source of chance.
import { shape } from './shape.ts';

/** An even number in [0, 1). */
export type Chance = () => number;
export type Variation = (text: string, chance: Chance) => string;

const pick = <T>(list: readonly T[], chance: Chance): T => list[Math.floor(chance() * list.length)];
const digits =
  (first: number) =>
  (text: string): string =>
    text.replaceAll(/[0-9]/g, (digit) => String.fromCharCode(first + Number(digit)));
const letter = /[\u0621-\u063a\u0641-\u064a]/;
const arabicIndic = digits(0x660);

/** Puts something behind every character that `where` takes, with this likelihood. */
const insert = (
  text: string,
  share: number,
  signs: readonly string[],
  chance: Chance,
  where: (char: string, next: string) => boolean,
): string => {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    out += text[i];
    if (where(text[i], text[i + 1] ?? '') && chance() < share) out += pick(signs, chance);
  }
  return out;
};

const vowels = [
  '\u064b',
  '\u064c',
  '\u064d',
  '\u064e',
  '\u064f',
  '\u0650',
  '\u0651',
  '\u0652',
  '\u0651\u064e',
  '\u064e\u0651',
  '\u0670',
  '\u0651\u064b',
];
const steering = ['\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u061c'];
const invisible = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'];
const spaces = ['\u00a0', '\u202f', '\u2007', '\u2009', '\u3000', '\t', '  ', ' \u00a0'];
const quotes = [
  ['"', '"'],
  ['«', '»'],
  ['“', '”'],
  ['”', '“'],
  ['„', '“'],
  ["'", "'"],
  ['‘', '’'],
  ['‹', '›'],
  ['＂', '＂'],
] as const;

/** Opening and closing in turn, since a straight mark does not say which it is. */
const swapQuotes: Variation = (text, chance) => {
  const [open, close] = pick(quotes, chance);
  let inside = false;
  return text.replaceAll(/["«»“”„]/g, () => {
    inside = !inside;
    return inside ? open : close;
  });
};

export const variations = {
  'Arabic-Indic digits': (text) => arabicIndic(text),
  'Arabic-Indic digits with separators of their own': (text) =>
    arabicIndic(text.replaceAll(/(?<=\d),(?=\d{3})/g, '٬').replaceAll(/(?<=\d)\.(?=\d{1,2}(?!\d))/g, '٫')),
  'Persian digits': (text) => digits(0x6f0)(text),
  'no hamzas': (text) =>
    text
      .replaceAll(/[أإآٱ]/g, 'ا')
      .replaceAll('ؤ', 'و')
      .replaceAll('ئ', 'ي'),
  'ه for ة, ي for ى': (text) => text.replaceAll('ة', 'ه').replaceAll('ى', 'ي'),
  'ى for ي at the end': (text) => text.replaceAll(/ي(?![\u0621-\u0652])/g, 'ى'),
  'Persian ya and kaf': (text) => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک'),
  tatweel: (text, chance) => insert(text, 0.2, ['ـ', 'ــ', 'ــــ'], chance, (char, next) => letter.test(char) && letter.test(next)),
  'some diacritics': (text, chance) => insert(text, 0.15, vowels, chance, (char) => letter.test(char)),
  'full diacritics': (text, chance) => insert(text, 1, vowels, chance, (char) => letter.test(char)),
  'presentation forms': (text) => shape(text, false),
  'bidi controls': (text, chance) => insert(text, 0.1, steering, chance, () => true),
  'zero-width characters': (text, chance) => insert(text, 0.1, invisible, chance, () => true),
  'no-break and other spaces': (text, chance) => text.replaceAll(' ', () => pick(spaces, chance)),
  'other quotes': swapQuotes,
  'و apart': (text) => text.replaceAll(/(?<![\p{L}\p{M}\p{Cf}])و(?=[\p{L}\d])/gu, 'و '),
  'a line end after every comma': (text) => text.replaceAll(/(?<=[،,]) (?![-\d])/g, '\n'),
} as const satisfies Readonly<Record<string, Variation>>;

/** Every paragraph broken into lines as long as they may be, as mailers and PDF files break them. */
export const wrap = (text: string, width: number, lineEnd: string): string =>
  text
    .split('\n')
    .map((paragraph) => wrapLine(paragraph, width).join(lineEnd))
    .join(lineEnd);

const wrapLine = (text: string, width: number): string[] => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
};
