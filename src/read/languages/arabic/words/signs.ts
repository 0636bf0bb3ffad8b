// Punctuation as words, after folding: «» “” are ", ، is a comma, ؟ a question mark.

import type { Form } from '../forms/lemma.ts';
import { fixed } from '../forms/paradigms.ts';
import { C } from './classes.ts';

export const signs: readonly Form[] = [
  ...fixed('digits', ['0'], [C.digits]),
  ...fixed('comma', [','], [C.comma]),
  ...fixed('point', ['.', '...', '…'], [C.point]),
  ...fixed('colon', [':'], [C.colon]),
  ...fixed('semicolon', [';'], [C.semicolon]),
  ...fixed('quote', ['"', "'"], [C.quote]),
  ...fixed('open', ['(', '[', '{'], [C.open]),
  ...fixed('close', [')', ']', '}'], [C.close]),
  ...fixed('dash', ['-'], [C.dash]),
  ...fixed('slash', ['/'], [C.slash]),
  ...fixed('percent', ['%'], [C.percent]),
  ...fixed('question', ['?'], [C.question]),
];
