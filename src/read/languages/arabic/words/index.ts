// All tables of Arabic words, as one list of forms.
import type { Form } from '../forms/lemma.ts';
import { clauseWords } from './clause-words.ts';
import { controlWords } from './control-words.ts';
import { harmWords } from './harm-words.ts';
import { numberWords } from './number-words.ts';
import { partyWords } from './party-words.ts';
import { peopleWords } from './people-words.ts';
import { placeWords } from './place-words.ts';
import { signs } from './signs.ts';
import { speechWords } from './speech-words.ts';
import { timeWords } from './time-words.ts';
import { violenceWords } from './violence-words.ts';

export const arabicForms: readonly Form[] = [
  ...signs, ...numberWords, ...timeWords, ...placeWords, ...partyWords, ...peopleWords, ...harmWords, ...speechWords, ...violenceWords,
  ...controlWords, ...clauseWords,
];
