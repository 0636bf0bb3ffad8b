// In which script a text is mostly written, by counting its letters in one pass. Tells scripts apart, not languages:
// Persian and Urdu are Arabic script here. Used by the reader to give a report to the language that can read it.
import { unit, unitTable } from './fold.ts';

/** ISO 15924 codes of the scripts that are told apart; `Zyyy` for every other letter. */
export type Script = 'Arab' | 'Latn' | 'Zyyy';

const scripts: readonly Script[] = ['Arab', 'Latn', 'Zyyy'];

/** Latin letters end here; what the tokenizer files under `latin` beyond it is Greek, Cyrillic, Hebrew, Chinese … */
const lastLatin = 0x24f;

/** The script of more than half of the letters; null where no script has that many, or there are no letters. */
export const scriptOf = (text: string): Script | null => {
  const counts = [0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const what = unitTable[code];
    if (what === unit.letter || what === unit.expand) counts[0]++;
    else if (what === unit.latin) counts[code <= lastLatin ? 1 : 2]++;
  }
  const half = (counts[0] + counts[1] + counts[2]) / 2;
  return scripts[counts.findIndex((count) => count > half)] ?? null;
};
