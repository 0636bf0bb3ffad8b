// Folding: which characters are the same for look-up, and which are not there at all. One table, made once;
// the text itself is never edited. Used by the tokens here, by search and by comparing texts.

/** What a UTF-16 unit is to the tokenizer. `dropped` units vanish inside a word; `mark` ones also belong to the letter before; an `apostrophe` vanishes inside a Latin word. */
export const unit = {
  space: 0,
  letter: 1,
  digit: 2,
  punctuation: 3,
  newline: 4,
  mark: 5,
  dropped: 6,
  expand: 7,
  latin: 8,
  apostrophe: 9,
} as const;

// Quotations in single marks are quotations.
const singleQuotes = "'‘’‚‛′`´ʼ‹›＇";

// Letters that stand for one another in careless spelling, keyboards of neighbouring languages and old encodings.
const folds: Readonly<Record<string, string>> = {
  ا: 'أإآٱٲٳ',
  و: 'ؤۆۇ',
  ي: 'ىئیېےۓ',
  ه: 'ةۀەھہۃ',
  ك: 'کگڪ',
  ف: 'ڤڥ',
  ب: 'پ',
  ج: 'چ',
  ز: 'ژ',
  '"': `“”„‟«»″＂❝❞〝〞《》${singleQuotes}`,
  '-': '‐‑‒–—―−ـ',
  '.': '．。',
  ',': '،٬，',
  ';': '؛',
  '?': '؟',
  '%': '٪',
  '(': '﴾（',
  ')': '﴿）',
};

const digitRows = [0x0030, 0x0660, 0x06f0, 0xff10, 0x0966, 0x07c0];

const makeTables = (): { readonly fold: Uint16Array; readonly kind: Uint8Array; readonly expansions: ReadonlyMap<number, string> } => {
  const fold = new Uint16Array(65536);
  const kind = new Uint8Array(65536).fill(unit.punctuation);
  const expansions = new Map<number, string>();
  for (let code = 0; code < 65536; code++) fold[code] = code;
  const set = (from: number, to: number, value: number): void => void kind.fill(value, from, to + 1);
  set(0x0000, 0x0020, unit.space);
  for (const code of [0x00a0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfffc]) set(code, code, unit.space);
  set(0x2000, 0x200a, unit.space);
  for (const code of [0x0a, 0x0d, 0x0b, 0x0c, 0x85, 0x2028, 0x2029]) set(code, code, unit.newline);
  // Arabic letters, the marks above and below them, and what only steers display.
  set(0x0620, 0x064a, unit.letter);
  set(0x066e, 0x06d3, unit.letter);
  set(0x06fa, 0x06ff, unit.letter);
  set(0x0750, 0x077f, unit.letter);
  for (const code of [0x06d5, 0x06ee, 0x06ef]) set(code, code, unit.letter);
  set(0x064b, 0x065f, unit.mark);
  set(0x0610, 0x061a, unit.mark);
  set(0x06d6, 0x06dc, unit.mark);
  set(0x06df, 0x06e8, unit.mark);
  set(0x06ea, 0x06ed, unit.mark);
  set(0x08d3, 0x08ff, unit.mark);
  set(0x0300, 0x036f, unit.mark);
  for (const code of [0x0670, 0x0640]) set(code, code, unit.mark);
  set(0x200b, 0x200f, unit.dropped);
  set(0x202a, 0x202e, unit.dropped);
  set(0x2060, 0x206f, unit.dropped);
  for (const code of [0x00ad, 0x061c, 0xfeff]) set(code, code, unit.dropped);
  set(0x0041, 0x005a, unit.latin);
  set(0x0061, 0x007a, unit.latin);
  set(0x00c0, 0x024f, unit.latin);
  set(0x0370, 0x052f, unit.latin);
  set(0x0590, 0x05ff, unit.latin);
  set(0x3040, 0xd7ff, unit.latin);
  for (let code = 0x41; code < 0x530; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (kind[code] === unit.latin && lower.length === 1) fold[code] = lower.charCodeAt(0);
  }
  for (const [to, all] of Object.entries(folds)) for (const from of all) fold[from.charCodeAt(0)] = to.charCodeAt(0);
  for (const mark of singleQuotes) set(mark.charCodeAt(0), mark.charCodeAt(0), unit.apostrophe);
  for (const row of digitRows) {
    for (let d = 0; d < 10; d++) {
      kind[row + d] = unit.digit;
      fold[row + d] = 0x30 + d;
    }
  }
  fold[0x066b] = '.'.charCodeAt(0);
  // Presentation forms: shaped letters, as old pages and PDF files carry them, and ligatures of several letters.
  for (let code = 0xfb50; code <= 0xfefc; code++) {
    const plain = String.fromCharCode(code)
      .normalize('NFKC')
      .replace(/^ (?=[\u064b-\u0652])/, '');
    if (plain.length === 1 && plain.charCodeAt(0) !== code) {
      const base = plain.charCodeAt(0);
      kind[code] = kind[base];
      fold[code] = fold[base];
    } else if (plain.length > 1) {
      kind[code] = unit.expand;
      expansions.set(
        code,
        [...plain]
          .filter((c) => kind[c.charCodeAt(0)] !== unit.mark)
          .map((c) => String.fromCharCode(fold[c.charCodeAt(0)]))
          .join(''),
      );
    }
  }
  return { fold, kind, expansions };
};

export const { fold: foldTable, kind: unitTable, expansions } = makeTables();

/** The folded form of a whole string: letters folded, marks and invisible characters out, runs of white space one space. */
export const fold = (text: string): string => {
  let out = '';
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = unitTable[code];
    if (kind === unit.mark || kind === unit.dropped) continue;
    if (kind === unit.space || kind === unit.newline) {
      gap = out !== '';
      continue;
    }
    if (gap) out += ' ';
    gap = false;
    out += kind === unit.expand ? expansions.get(code) : String.fromCharCode(foldTable[code]);
  }
  return out;
};

/** Whether a unit stands for nothing of its own: a vowel sign, what nobody sees, and the space behind a و written apart. */
const isSilent = (kind: number): boolean => kind === unit.mark || kind === unit.dropped || kind === unit.space;

/**
 * The offset in `text` behind its next `letters` letters from `from` on, and behind what is silent after them. A sign of several
 * letters (ﻻ) cannot be parted: where the letters end inside one, the offset before it.
 */
export const withoutLetters = (text: string, from: number, letters: number): number => {
  let at = from;
  for (let left = letters; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSilent(unitTable[code])) continue;
    left -= expansions.get(code)?.length ?? 1;
    if (left < 0) break;
  }
  return at;
};
