// Which line ends are only where the line was full: text wrapped by hand or by a mailer goes on over them, and so does a line that
// ends in a comma. Every other line end parts sentences, since titles, bylines and list items carry no full stop.
import { unit, unitTable } from './fold.ts';

/** Widths at which people wrap; text with a longer line is not wrapped at all. */
const widest = 120;
const narrowest = 30;

/** So many full lines are no chance: headlines one below the other can be of about one length. */
const fewest = 3;

const ends = /[.?!؟…][»”"')\]]*$/;
const item = /^(?:[-*•·●○▪◾■–—+](?!\d)|[\d٠-٩]{1,3}[-.)]\s)/;

interface Line {
  readonly text: string;
  /** How long the line's first word is. */
  readonly word: number;
}

/** What one sees of a line: without spaces and steering characters at its ends. */
const visible = (raw: string): string => {
  const isEmpty = (at: number): boolean => {
    const kind = unitTable[raw.charCodeAt(at)];
    return kind === unit.space || kind === unit.dropped || kind === unit.newline;
  };
  let from = 0;
  let to = raw.length;
  while (from < to && isEmpty(from)) from++;
  while (to > from && isEmpty(to - 1)) to--;
  return raw.slice(from, to);
};

const lineOf = (raw: string): Line => {
  const text = visible(raw);
  const gap = text.search(/\s/);
  return { text, word: gap < 0 ? text.length : gap };
};

const isFull = (line: Line, next: Line, width: number): boolean => line.text.length + 1 + next.word > width;

const goesOn = (line: Line, next: Line): boolean => line.text !== '' && next.text !== '' && !ends.test(line.text) && !item.test(next.text);

/** The width to which lines are wrapped: nearly every line that goes on leaves no room for the next word. 0 where that is not so. */
const wrapWidth = (lines: readonly Line[]): number => {
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (width < narrowest || width > widest) return 0;
  let full = 0;
  let ragged = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!goesOn(lines[i], lines[i + 1])) continue;
    if (isFull(lines[i], lines[i + 1], width)) full++;
    // A title stands first and may be short.
    else if (i > 0) ragged++;
  }
  return full >= fewest && full >= 4 * ragged ? width : 0;
};

const endsInComma = ({ text }: Line): boolean => text.endsWith('،') || text.endsWith(',');

/** Offsets of the line ends over which a sentence goes on; of `\r\n` both. */
export const softLineEnds = (text: string): ReadonlySet<number> => {
  const soft = new Set<number>();
  const raw = text.split('\n');
  const lines = raw.map(lineOf);
  const width = wrapWidth(lines);
  let at = -1;
  for (let i = 0; i + 1 < lines.length; i++) {
    at += raw[i].length + 1;
    if (!goesOn(lines[i], lines[i + 1]) || !(endsInComma(lines[i]) || (width > 0 && isFull(lines[i], lines[i + 1], width)))) continue;
    soft.add(at);
    if (raw[i].endsWith('\r')) soft.add(at - 1);
  }
  return soft;
};
