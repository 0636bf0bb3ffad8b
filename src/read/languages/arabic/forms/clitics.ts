// Splitting clitics off a folded form: و ف before anything, ب ل ك before nouns, س before verbs, the article, and a pronoun at
// the end. Every split whose rest the dictionary knows is a reading; the whole form comes first, so that وفاة is not و and فاة.
import type { Features, Form, Reading } from './lemma.ts';

/** Pronouns at the end of a word, folded, longest first. */
const pronouns = ['هما', 'كما', 'هم', 'هن', 'كم', 'ها', 'نا', 'ه', 'ي', 'ك'];

interface Split {
  readonly conjunction: Features['conjunction'];
  readonly preposition: Features['preposition'];
  readonly article: boolean;
  readonly future: boolean;
  readonly rest: string;
}

const plain = { conjunction: '', preposition: '', article: false, future: false } as const;

/** Every way to take proclitics off, the form itself first. */
const splits = (form: string): Split[] => {
  const out: Split[] = [{ ...plain, rest: form }];
  const conjunctions: readonly (readonly [Features['conjunction'], string])[] =
    form.length > 2 && (form[0] === 'و' || form[0] === 'ف')
      ? [
          ['', form],
          [form[0], form.slice(1)],
        ]
      : [['', form]];
  for (const [conjunction, rest] of conjunctions) {
    if (conjunction) out.push({ ...plain, conjunction, rest });
    if (rest.length < 3) continue;
    if (rest.startsWith('ال')) out.push({ ...plain, conjunction, article: true, rest: rest.slice(2) });
    // لل is ل with the article; before a noun in ل it also stands for ل alone.
    if (rest.startsWith('لل')) out.push({ ...plain, conjunction, preposition: 'ل', article: true, rest: rest.slice(2) });
    const first = rest[0];
    if (first === 'ب' || first === 'ل' || first === 'ك') {
      out.push({ ...plain, conjunction, preposition: first, rest: rest.slice(1) });
      if (rest.startsWith('ال', 1) && first !== 'ل')
        out.push({ ...plain, conjunction, preposition: first, article: true, rest: rest.slice(3) });
    }
    if (first === 'س') out.push({ ...plain, conjunction, future: true, rest: rest.slice(1) });
  }
  return out;
};

export const createAnalyser = (forms: readonly Form[]): ((form: string) => readonly Reading[]) => {
  const dictionary = new Map<string, Form[]>();
  for (const form of forms) {
    const here = dictionary.get(form.form);
    if (here) {
      if (!here.some((other) => other.lemma === form.lemma && other.features.number === form.features.number && other.bound === form.bound))
        here.push(form);
    } else dictionary.set(form.form, [form]);
  }
  return (form) => {
    const readings: Reading[] = [];
    for (const split of splits(form)) {
      for (const found of dictionary.get(split.rest) ?? []) if (fits(split, found, '')) readings.push(joined(split, found, ''));
      for (const pronoun of pronouns) {
        if (split.article || split.rest.length <= pronoun.length + 1 || !split.rest.endsWith(pronoun)) continue;
        const stem = split.rest.slice(0, split.rest.length - pronoun.length);
        for (const found of dictionary.get(stem) ?? [])
          if (found.bound && fits(split, found, pronoun)) readings.push(joined(split, found, pronoun));
      }
    }
    return readings;
  };
};

/** Verbs take no article and no preposition but ل (of purpose); nouns take no س; a pronoun excludes the article and the accusative. */
const fits = (split: Split, { lemma, features, bound }: Form, pronoun: string): boolean => {
  if (lemma.data.pos === 'verb') {
    if (split.article || split.preposition === 'ب' || split.preposition === 'ك') return false;
    if (split.preposition === 'ل' && features.aspect !== 'present') return false;
    return !split.future || features.aspect === 'present';
  }
  if (split.future) return false;
  // كان is "was", not كأن "as if".
  if (split.preposition === 'ك' && lemma.key === 'that') return false;
  if (split.article && (features.tanwin || features.construct)) return false;
  if (pronoun && features.tanwin) return false;
  return !(bound && features.construct && !pronoun && features.number === 'singular');
};

const joined = (split: Split, { lemma, features }: Form, pronoun: string): Reading => ({
  lemma,
  features: {
    ...features,
    conjunction: split.conjunction,
    preposition: split.preposition,
    article: split.article,
    future: split.future,
    pronoun,
  },
});

/** Where a phrase or name may begin in a form: whole, or after its proclitics, the article kept as part of the name. */
export const heads = (form: string): readonly { readonly rest: string; readonly clitics: string }[] => {
  const out: { rest: string; clitics: string }[] = [{ rest: form, clitics: '' }];
  const starts: readonly (readonly [string, string])[] =
    form.length > 2 && (form[0] === 'و' || form[0] === 'ف')
      ? [
          ['', form],
          [form[0], form.slice(1)],
        ]
      : [['', form]];
  for (const [conjunction, rest] of starts) {
    if (conjunction) out.push({ rest, clitics: conjunction });
    if (rest.length < 3) continue;
    if (rest.startsWith('لل')) out.push({ rest: `ا${rest.slice(0, 1)}${rest.slice(2)}`, clitics: `${conjunction}ل` });
    if (rest[0] === 'ب' || rest[0] === 'ل' || rest[0] === 'ك') out.push({ rest: rest.slice(1), clitics: conjunction + rest[0] });
  }
  return out;
};
