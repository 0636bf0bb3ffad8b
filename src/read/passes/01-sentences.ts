// Pass 1, after the tokens: where sentences begin and end. A line end always ends one; a full stop where the language says so.
import type { Stretch, Tokens } from '../engine/index.ts';
import { tokenKind } from '../engine/index.ts';

/** No sentence is longer than this: text without a single stop is cut, so that no step over a sentence grows with the text. */
const longest = 300;

export const splitSentences = (
  tokens: Tokens,
  formOf: (token: number) => string,
  ends: (form: string, before: string) => boolean,
): Stretch[] => {
  const out: Stretch[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) out.push({ from, to });
  };
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i];
    if (kind === tokenKind.newline) {
      close(i);
      from = i + 1;
    } else if (i - from >= longest) {
      close(i);
      from = i;
    } else if (kind === tokenKind.punctuation && ends(formOf(i), i > from ? formOf(i - 1) : '')) {
      // A closing quotation mark or bracket right after the stop still belongs to the sentence.
      let to = i + 1;
      while (
        to < tokens.count &&
        tokens.kind[to] === tokenKind.punctuation &&
        '")\''.includes(formOf(to)) &&
        tokens.from[to] === tokens.to[to - 1]
      )
        to++;
      close(to);
      from = to;
      i = to - 1;
    }
  }
  close(tokens.count);
  return out;
};
