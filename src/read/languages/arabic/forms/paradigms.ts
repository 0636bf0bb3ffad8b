// The forms of Arabic verbs and nouns, made from a few principal parts once at start: persons and tenses, duals, sound and
// broken plurals, the accusative in ا, construct and pronoun-bearing forms. Clitics are not here: see clitics.ts.
import { fold } from '../../../engine/index.ts';
import type { Features, Form, Lemma, LemmaData } from './lemma.ts';
import { bare } from './lemma.ts';

type Made = readonly [form: string, features: Partial<Features>, bound?: boolean];

const forms = (lemma: Lemma, list: readonly Made[]): Form[] =>
  list.map(([form, features, bound]) => ({ form: fold(form), lemma, features: { ...bare, ...features }, bound: bound ?? false }));

const without = (text: string, letters: number): string => text.slice(0, text.length - letters);

/**
 * A verb from its third person singular, past and present (قال، يقول). Weak endings are told by how they are written:
 * ا as in دعا, ى as in أدى, ي as in لقي. The passive of most verbs is written as the active and needs no entry.
 */
export const verb = (key: string, past: string, present: string, classes: readonly number[], data: Omit<LemmaData, 'pos'> = {}): Form[] => {
  const lemma: Lemma = { key, classes, data: { ...data, pos: 'verb' } };
  const end = past.at(-1);
  const stem = end === 'ا' || end === 'ى' ? without(past, 1) : past;
  const bareStem = end === 'ي' ? without(past, 1) : stem;
  const they = end === 'أ' ? `${without(past, 1)}ؤوا` : `${bareStem}وا`;
  // Hollow verbs lose their middle before a consonant ending: قال, قلنا.
  const short = past.length === 3 && past[1] === 'ا' ? past[0] + past[2] : end === 'ا' ? `${stem}و` : end === 'ى' ? `${stem}ي` : past;
  const past3 = { aspect: 'past' } as const;
  const nowEnd = present.at(-1);
  const weak = nowEnd === 'و' || nowEnd === 'ي' || nowEnd === 'ى';
  const now = weak ? without(present, 1) : present;
  const root = present.slice(1);
  const rootStem = weak ? without(root, 1) : root;
  const now3 = { aspect: 'present' } as const;
  return forms(lemma, [
    [past, { ...past3, number: 'singular', gender: 'm' }, true],
    ...(end === 'ى' ? [[`${stem}ا`, { ...past3, number: 'singular', gender: 'm' }, true] as Made] : []),
    [`${end === 'ي' ? past : stem}ت`, { ...past3, number: 'singular', gender: 'f' }, true],
    [they, { ...past3, number: 'plural', gender: 'm' }],
    [without(they, 1), { ...past3, number: 'plural', gender: 'm' }, true],
    [end === 'ا' ? `${stem}وا` : end === 'ى' ? `${stem}يا` : `${past}ا`, { ...past3, number: 'dual', gender: 'm' }, true],
    [`${end === 'ي' ? past : stem}تا`, { ...past3, number: 'dual', gender: 'f' }, true],
    [`${short}نا`, { ...past3, number: 'plural' }],
    [`${short}ن`, { ...past3, number: 'plural', gender: 'f' }],
    [present, { ...now3, number: 'singular', gender: 'm' }, true],
    [`ت${root}`, { ...now3, number: 'singular', gender: 'f' }, true],
    [`ن${root}`, { ...now3, number: 'plural' }, true],
    [`${now}ون`, { ...now3, number: 'plural', gender: 'm' }, true],
    [`${now}وا`, { ...now3, number: 'plural', gender: 'm' }],
    [`ت${rootStem}ون`, { ...now3, number: 'plural', gender: 'm' }],
    [`${weak ? `${now}${nowEnd === 'و' ? 'و' : 'ي'}` : now}ان`, { ...now3, number: 'dual', gender: 'm' }],
    [`ت${weak ? `${rootStem}${nowEnd === 'و' ? 'و' : 'ي'}` : rootStem}ان`, { ...now3, number: 'dual', gender: 'f' }],
    // Jussive after لم: weak and hollow verbs lose a letter (لم يقل، لم يدع).
    ...(weak ? [[now, now3] as Made, [`ت${rootStem}`, now3] as Made] : []),
    ...(present.length === 4 && 'واي'.includes(present[2])
      ? [[present.slice(0, 2) + present[3], now3] as Made, [`ت${root[0]}${root[2]}`, now3] as Made]
      : []),
    // Without its final hamza, as careless spelling has it: جا for جاء.
    ...(end === 'ء' ? [[without(past, 1), { ...past3, number: 'singular', gender: 'm' }] as Made] : []),
  ]);
};

export interface NounShape {
  /** Broken plurals, as they stand. */
  readonly plurals?: readonly string[];
  /** Sound plural: m in ون/ين, f in ات (from a noun in ة or any other). */
  readonly sound?: 'm' | 'f' | 'both';
  readonly gender?: 'm' | 'f';
  /** Also a feminine in ة with its own dual and plural (جريح, جريحة). */
  readonly feminine?: boolean;
  /** Stands only in the singular (masdars: مقتل). */
  readonly single?: boolean;
}

const pronounStem = (form: string): readonly string[] => {
  const end = form.at(-1);
  if (end === 'ة') return [`${without(form, 1)}ت`];
  if (end === 'ى') return [`${without(form, 1)}ا`];
  if (end === 'ء') return [`${without(form, 1)}ؤ`, `${without(form, 1)}ئ`, form];
  return [form];
};

const singular = (noun: string, features: Partial<Features>, single: boolean): Made[] => {
  const end = noun.at(-1);
  const gender = features.gender ?? (end === 'ة' ? 'f' : 'm');
  const one = { ...features, number: 'singular', gender } as const;
  const out: Made[] = [[noun, one, end !== 'ة' && end !== 'ى' && end !== 'ء']];
  for (const stem of pronounStem(noun)) if (stem !== noun) out.push([stem, { ...one, construct: true }, true]);
  if (end !== 'ة' && end !== 'ى' && end !== 'ا')
    out.push([end === 'ء' && noun.at(-2) === 'ا' ? noun : `${noun}ا`, { ...one, tanwin: true }]);
  if (end === 'ء') out.push([without(noun, 1), one]);
  if (single) return out;
  const stem = end === 'ة' ? `${without(noun, 1)}ت` : end === 'ى' ? `${without(noun, 1)}ي` : noun;
  const two = { ...features, number: 'dual', gender } as const;
  out.push(
    [`${stem}ان`, two],
    [`${stem}ين`, two],
    [`${stem}ا`, { ...two, construct: true }, true],
    [`${stem}ي`, { ...two, construct: true }, true],
  );
  return out;
};

const soundPlural = (noun: string, sort: 'm' | 'f', features: Partial<Features>): Made[] => {
  const stem = noun.at(-1) === 'ة' ? without(noun, 1) : noun;
  const many = { ...features, number: 'plural', gender: sort } as const;
  if (sort === 'f') return [[`${stem}ات`, many, true]];
  return [
    [`${stem}ون`, many],
    [`${stem}ين`, many],
    [`${stem}و`, { ...many, construct: true }, true],
    [`${stem}ي`, { ...many, construct: true }, true],
    [`${stem}وا`, { ...many, construct: true }],
  ];
};

const brokenPlural = (form: string, features: Partial<Features>): Made[] => {
  const end = form.at(-1);
  const many = { ...features, number: 'plural' } as const;
  const out: Made[] = [[form, many, end !== 'ة' && end !== 'ى' && end !== 'ء']];
  for (const stem of pronounStem(form)) if (stem !== form) out.push([stem, { ...many, construct: true }, true]);
  if (end !== 'ة' && end !== 'ى' && end !== 'ا' && end !== 'ء') out.push([`${form}ا`, { ...many, tanwin: true }]);
  if (end === 'ء') out.push([without(form, 1), many]);
  return out;
};

/** A noun from its singular; its duals, plurals, accusative and pronoun-bearing forms follow from the shape. */
export const noun = (
  key: string,
  one: string,
  shape: NounShape,
  classes: readonly number[],
  data: Omit<LemmaData, 'pos'> & { readonly pos?: LemmaData['pos'] } = {},
): Form[] => {
  const lemma: Lemma = { key, classes, data: { pos: 'noun', ...data } };
  const base: Partial<Features> = shape.gender ? { gender: shape.gender } : {};
  // Sound plurals come first: in ين they look like duals, and without a number before them plurals are the likelier by far.
  const made: Made[] = [];
  if (shape.sound === 'm' || shape.sound === 'both') made.push(...soundPlural(one, 'm', base));
  made.push(...singular(one, base, shape.single ?? false));
  if (shape.sound === 'f' || shape.sound === 'both') made.push(...soundPlural(one, 'f', base));
  for (const plural of shape.plurals ?? []) made.push(...brokenPlural(plural, base));
  if (shape.feminine) made.push(...singular(`${one}ة`, { gender: 'f' }, false), ...soundPlural(`${one}ة`, 'f', { gender: 'f' }));
  return forms(lemma, made);
};

/** A noun of action (مقتل, إصابة): singular, with its plural where it has one. */
export const masdar = (
  key: string,
  one: string,
  classes: readonly number[],
  data: Omit<LemmaData, 'pos'> = {},
  plurals: readonly string[] = [],
): Form[] => noun(key, one, { single: true, plurals }, classes, data);

/** An adjective with its feminine, duals and sound plurals, and broken plurals where given. */
export const adjective = (
  key: string,
  one: string,
  classes: readonly number[],
  data: Omit<LemmaData, 'pos'> = {},
  plurals: readonly string[] = [],
): Form[] => noun(key, one, { sound: 'm', feminine: true, plurals }, classes, { ...data, pos: 'adjective' });

/** Forms that do not change, or change in no way that matters; phrases of several words too. */
export const fixed = (
  key: string,
  list: readonly string[],
  classes: readonly number[],
  data: Omit<LemmaData, 'pos'> & { readonly pos?: LemmaData['pos'] } = {},
): Form[] => {
  const lemma: Lemma = { key, classes, data: { pos: 'particle', ...data } };
  return forms(
    lemma,
    list.map((form) => [form, {}, false] as const),
  );
};
