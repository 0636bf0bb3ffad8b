// Text of reports in a terminal: nothing in it may steer the terminal, and right-to-left words keep their order among Latin ones.

const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/** Controls, separators, signs that turn the direction of what follows, tags, halves of characters. */
const steering = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\u2060-\u2064\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const hex = (character: string): string => character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');

/** Line ends and tabs become spaces, other steering characters are written out as <U+202E>. */
export const visible = (text: string): string =>
  text.replace(steering, (character) => (/[\t\n\v\f\r\u2028\u2029\u0085]/.test(character) ? ' ' : `<U+${hex(character)}>`));

/** In an isolate of its own, so that it does not reorder what stands round it. */
export const isolated = (shown: string): string => `${firstStrongIsolate}${shown}${popIsolate}`;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Words of a report or a pack for a line of Latin text. */
export const readable = (text: string): string => (rightToLeft.test(text) ? isolated(visible(text)) : visible(text));

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are written with an escape character.
const withoutWidth = /\u001b\[[\d;]*m|[\p{Mn}\p{Me}\p{Cf}]/gu;
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f300}-\u{1faff}]/gu;

/** Columns that a text takes in a terminal. */
export const widthOf = (text: string): number => {
  const plain = text.replace(withoutWidth, '');
  return [...plain].length + (plain.match(wide)?.length ?? 0);
};

export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text;

/** At most that many columns of a text without colours, with an ellipsis where some is left out. */
export const cut = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  let out = '';
  let used = 1;
  for (const character of text) {
    used += widthOf(character);
    if (used > width) break;
    out += character;
  }
  return `${out}…`;
};

/** Items after one another, a new line wherever the next one does not fit; none is broken. */
export const flow = (items: readonly string[], separator: string, width: number): string[] => {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    const joined = last === undefined ? item : last + separator + item;
    if (last === undefined || widthOf(joined) > width) lines.push(item);
    else lines[lines.length - 1] = joined;
  }
  return lines;
};
