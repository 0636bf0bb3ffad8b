// What groups and pieces ask of a word by itself, worked out once for each distinct word: whether it looks like a finite verb, is
// definite, carries a preposition, opens a prepositional piece. Where a word stands in the chart is asked elsewhere.
import type { Word } from '../../../engine/index.ts';
import type { Reading } from '../forms/lemma.ts';
import { look } from '../looks.ts';
import { C } from '../words/classes.ts';

/** What a piece of a clause is by the preposition before it. */
export type ChunkRole =
  | 'bare'
  | 'on'
  | 'against'
  | 'by'
  | 'between'
  | 'with'
  | 'in'
  | 'means'
  | 'for'
  | 'from'
  | 'to'
  | 'other'
  | 'relative'
  | 'verb';

export interface WordTraits {
  /** A preposition of its own. */
  readonly preposition: ChunkRole | null;
  /** فيه، عليها، منهم: a preposition with its noun in itself. */
  readonly complete: boolean;
  /** ب and ل written with their noun. */
  readonly joined: ChunkRole | null;
  /** What compares: see bareWord. */
  readonly stem: string;
}

const prepositions = new Map<string, ChunkRole>([
  ['علي', 'on'],
  ['ضد', 'against'],
  ['بين', 'between'],
  ['مع', 'with'],
  ['في', 'in'],
  ['من', 'from'],
  ['الي', 'to'],
  ['نحو', 'to'],
  ['باتجاه', 'to'],
  ['صوب', 'to'],
  ['بحق', 'against'],
  ['تجاه', 'to'],
  ['لصالح', 'other'],
  ['لل', 'for'],
  ['ل', 'for'],
]);

type Bare = Pick<Word<Reading>, 'form' | 'readings'>;

/** Looks like a finite verb, as far as the lexicon or the look of an unknown word can say (يستخدم، استخدمت، هربوا). */
const isVerbWord = ({ readings, form }: Bare): boolean => {
  if (readings.length) {
    const verbs = readings.filter(({ lemma }) => lemma.data.pos === 'verb');
    // «هجوم شنه X»: the noun شن with a pronoun is written alike and far rarer.
    if (verbs.some(({ features, lemma }) => features.pronoun !== '' && lemma.classes.some((id) => id === C.launchVerb || id === C.ascribe)))
      return true;
    return verbs.length > 0 && !readings.some(({ lemma }) => lemma.data.pos === 'noun' || lemma.data.pos === 'adjective');
  }
  if (form.length < 4 || /^[وفبل]?ال/.test(form)) return false;
  const bare = /^[وف]/.test(form) && form.length > 4 ? form.slice(1) : form;
  return (
    (/^ي.{3}/.test(bare) && !bare.endsWith('ه')) ||
    (bare.endsWith('ت') && !bare.endsWith('ات') && bare.length > 3 && !/^[بلم]/.test(bare)) ||
    bare.endsWith('وا') ||
    // «نقطة تحرسها قوات»
    /^[يت].{2,}(ها|هم)$/.test(bare)
  );
};

const isDefiniteWord = ({ readings, form }: Bare): boolean =>
  /^[وفبلك]?ال/.test(form) ||
  /^[وف]?لل/.test(form) ||
  // بلدة folds to what «his country» is written as too: then it is the plain noun.
  (readings.some(({ features }) => features.pronoun !== '') &&
    !readings.some(({ features, lemma }) => features.pronoun === '' && lemma.data.pos === 'noun'));

/** لـ before a noun inside a group: «مواقع لمتطرفي التنظيم», «ثكنة للدرك». */
const isComplementWord = ({ readings, form }: Bare): boolean =>
  !/^(لصالح|لدي|لمصلحه)$/.test(form) &&
  (/^لل/.test(form) ||
    form === 'ل' ||
    readings.some(({ lemma, features }) => features.preposition === 'ل' && features.conjunction === '' && lemma.data.pos !== 'verb'));

/** تدريجيا، عسكريا: how, not whom. */
const isAdverbWord = ({ readings, form }: Bare): boolean => readings.length === 0 && /.{3}يا$/.test(form);

/** ب or ك is written on to it. */
const isPrefixed = ({ readings, form }: Bare): boolean =>
  /^[بك]ال/.test(form) ||
  (readings.length > 0 && readings.every(({ features }) => features.preposition === 'ب' || features.preposition === 'ك'));

const joinedRole = ({ readings, form }: Bare): ChunkRole | null => {
  if (/^[وف]?بال/.test(form)) return 'means';
  if (/^[وف]?لل/.test(form)) return 'for';
  const own = readings.find(({ lemma }) => lemma.data.pos !== 'verb' && lemma.data.pos !== 'particle');
  if (own?.features.preposition === 'ب') return 'means';
  return own?.features.preposition === 'ل' ? 'for' : null;
};

/** A folded word without what is written on to it before and its ending: حوثي, الحوثيين and للحوثيين are one. */
export const bareWord = (form: string): string =>
  form.replace(/^([وف]?(ال|بال|لل)|[وبل](?=.{3}))/, '').replace(/(?<=.{3})(يين|يون|ين|ون|يه|ات|ي|ه)$/, '');

/** Asked of nearly every word, so that they are kept as bits. */
export const traitLooks = (word: Bare): number =>
  (isVerbWord(word) ? look.verb : 0) |
  (isDefiniteWord(word) ? look.definite : 0) |
  (isComplementWord(word) ? look.complement : 0) |
  (isPrefixed(word) ? look.prefixed : 0) |
  (isAdverbWord(word) ? look.adverb : 0) |
  (word.readings.length === 0 ? look.unknown : 0);

const known = new WeakMap<Word<Reading>, WordTraits>();

export const traitsOf = (word: Word<Reading>): WordTraits => {
  const before = known.get(word);
  if (before) return before;
  const { form } = word;
  const traits: WordTraits = {
    preposition: prepositions.get(form.replace(/^[وف](?=.{2})/, '')) ?? prepositions.get(form) ?? null,
    complete: /^[وف]?(في|ب|ل|من|مع|عن|علي|الي|لدي)(ه|ها|هم|هما|هن)$/.test(form),
    joined: joinedRole(word),
    stem: bareWord(form),
  };
  known.set(word, traits);
  return traits;
};
