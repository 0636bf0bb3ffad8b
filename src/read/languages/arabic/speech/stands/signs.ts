// What a stretch of speech shows of the stand behind it: duty, resolve, blame, outrage, grief, judgement, and who says it of
// whom. The signs of a word are read once and kept with it; a stretch adds them up.
import type { StatementAct } from '../../../../../model/index.ts';
import type { Word } from '../../../../engine/index.ts';
import { classSet, meets } from '../../../../engine/index.ts';
import type { Reading } from '../../forms/lemma.ts';
import { look } from '../../looks.ts';
import type { ArabicChart } from '../../nodes.ts';
import { C } from '../../words/classes.ts';

/** Tags of speechOther words that count as signs. */
const tags = [
  'must',
  'resolve',
  'blame',
  'crime',
  'outrage',
  'vile',
  'grief',
  'judge',
  'equate',
  'praise',
  'comment',
  'truce',
  'success',
  'menace',
  'danger',
  'answer',
] as const;
export type Tag = (typeof tags)[number];
const known: ReadonlySet<string> = new Set(tags);

/** What a stretch shows; each counts words. */
export interface Signs extends Readonly<Record<Tag, number>> {
  /** We and I. */
  readonly own: number;
  readonly coming: number;
  /** We shall. */
  readonly pledged: number;
  /** … with its first words. */
  readonly vowed: number;
  readonly never: number;
  readonly negated: number;
  readonly facts: number;
  readonly counts: number;
  /** The stance of a first verb said of oneself: ندعو، نطالب. */
  readonly voiced: StatementAct | null;
}

interface WordSigns {
  readonly tags: readonly Tag[];
  readonly own: boolean;
  readonly coming: boolean;
  readonly pledged: boolean;
  readonly undertakes: boolean;
  readonly never: boolean;
  readonly negates: boolean;
  readonly on: boolean;
  readonly fact: boolean;
  readonly voiced: StatementAct | null;
}

const furthest = 60;

const facts = classSet([
  C.killVerb,
  C.killNoun,
  C.injureVerb,
  C.injureNoun,
  C.dieVerb,
  C.abductVerb,
  C.detainVerb,
  C.attackVerb,
  C.clashVerb,
  C.strikeVerb,
  C.shellVerb,
  C.blastVerb,
  C.controlVerb,
  C.enterVerb,
  C.withdrawVerb,
  C.blastNoun,
  C.clashNoun,
  C.controlNoun,
  C.tollNoun,
]);

export const isFact = (chart: ArabicChart, token: number): boolean => chart.hasAny(token, facts);

const ownWords: ReadonlySet<string> = new Set(
  ['نحن', 'انا', 'اننا', 'باننا', 'لنا', 'علينا', 'لدينا', 'بلادنا', 'معنا', 'اني', 'انني'].flatMap((word) => [
    word,
    `و${word}`,
    `ف${word}`,
  ]),
);
const soleVoices: Readonly<Record<string, StatementAct>> = {
  ادعو: 'demand',
  اطالب: 'demand',
  اناشد: 'demand',
  احذر: 'warn',
  ادين: 'condemn',
};
const negations: ReadonlySet<string> = new Set(['لم', 'لا', 'ليس', 'ليست', 'ليسوا'].flatMap((word) => [word, `و${word}`, `ف${word}`]));

/** A form without «و» or «ف» before it. */
const withoutAnd = (form: string): string => (form[0] === 'و' || form[0] === 'ف' ? form.slice(1) : form);

/** Words that only look like a verb to come: سيارة، سياسة، سيطرة، ستين. */
const likeComing = [
  'سيار',
  'سياس',
  'سيطر',
  'سياد',
  'سياق',
  'ستين',
  'ستون',
  'ستار',
  'سيده',
  'سيدا',
  'سينا',
  'سيول',
  'سنوا',
  'سنوي',
  'ستات',
  'ستيف',
  'ساحا',
  'ساعا',
];

/** «سيعمل», «سنرد», «سوف»: what is to come. */
const isComing = (form: string, readings: readonly Reading[]): boolean => {
  if (form === 'سوف' || readings.some(({ features }) => features.future)) return true;
  return readings.length === 0 && form[0] === 'س' && form.length > 3 && 'يتنا'.includes(form[1]) && !likeComing.includes(form.slice(0, 4));
};

const isPlural = ({ features, lemma }: Reading): boolean =>
  lemma.data.pos === 'verb' && features.aspect === 'present' && features.number === 'plural' && features.gender === '';

/** What a side says that it will go on doing: «سيواصل»، «ستعمل على». */
const undertaken: ReadonlySet<string> = new Set([
  'عمل',
  'واصل',
  'قدم',
  'دعم',
  'وفر',
  'سهل',
  'حمي',
  'لتزم',
  'بذل',
  'ضمن',
  'حافظ',
  'تخذ',
  'ستمر',
  'دافع',
  'ساعد',
]);

/** «الوضع يؤكد صحة …»: inside what somebody says, a thing that confirms is his judgement. */
const asserts = ({ lemma, features }: Reading): boolean => lemma.data.tag === 'stress' && features.aspect === 'present';

type Bare = Pick<Word<Reading>, 'form' | 'readings' | 'mask'>;

const signsOf = ({ form, readings, mask }: Bare): WordSigns => {
  const bare = withoutAnd(form);
  const others = readings.filter(({ lemma }) => lemma.classes.includes(C.speechOther)).map(({ lemma }) => lemma.data.tag);
  const plural = readings.some(isPlural);
  const coming = isComing(bare, readings);
  return {
    tags: [...new Set([...others, readings.some(asserts) ? 'equate' : undefined])].filter(
      (tag): tag is Tag => tag !== undefined && known.has(tag),
    ),
    own: ownWords.has(form) || plural || readings.some(({ lemma, features }) => features.pronoun === 'نا' && lemma.data.pos === 'noun'),
    coming,
    pledged: coming && bare.startsWith('سن') && bare.length > 4,
    undertakes: coming && undertaken.has(bare.slice(2)),
    never: form === 'لن',
    negates: negations.has(form),
    on: form === 'علي' || form === 'وعلي' || form === 'فعلي',
    fact: meets(mask, facts),
    voiced:
      soleVoices[bare] ??
      readings.find((reading) => isPlural(reading) && reading.lemma.classes.includes(C.stanceVerb))?.lemma.data.stance ??
      null,
  };
};

/** Most words show nothing at all. */
export const signLook = (word: Bare): number => {
  const { tags: shown, ...others } = signsOf(word);
  return shown.length > 0 || Object.values(others).some((value) => value) ? look.sign : 0;
};

const kept = new WeakMap<Word<Reading>, WordSigns>();

const signsAt = (chart: ArabicChart, token: number): WordSigns => {
  const word = chart.words[token];
  const found = kept.get(word) ?? signsOf(word);
  kept.set(word, found);
  return found;
};

/** The stance that a word says of oneself: ندعو، أطالب. */
export const voicedAt = (chart: ArabicChart, token: number): StatementAct | null => signsAt(chart, token).voiced;

/** The tags at a token: those of a phrase that begins there, else the word's own. */
export const tagsAt = (chart: ArabicChart, token: number): readonly Tag[] => {
  const tag = phraseTag(chart, token);
  return tag ? [tag] : signsAt(chart, token).tags;
};

const phraseTag = (chart: ArabicChart, token: number): Tag | null => {
  const lemma = chart.hits.get(token)?.phrase?.lemma;
  return lemma?.classes.includes(C.speechOther) && known.has(lemma.data.tag ?? '') ? (lemma.data.tag as Tag) : null;
};

/** Duty that is told late is an aside of a longer speech. */
const dutyWithin = 24;

export const readSigns = (chart: ArabicChart, from: number, to: number): Signs => {
  const count: Record<Tag, number> = {
    must: 0,
    resolve: 0,
    blame: 0,
    crime: 0,
    outrage: 0,
    vile: 0,
    grief: 0,
    judge: 0,
    equate: 0,
    praise: 0,
    comment: 0,
    truce: 0,
    success: 0,
    menace: 0,
    danger: 0,
    answer: 0,
  };
  const seen = { own: 0, coming: 0, pledged: 0, vowed: 0, never: 0, negated: 0, facts: 0, counts: 0 };
  let voiced: StatementAct | null = null;
  for (let i = from, end = Math.min(to, from + furthest); i < end && !(i > from + 1 && goesOn(chart, i)); i++) {
    if (chart.starting('people', i)?.value.counted) seen.counts++;
    if ((chart.looks[i] & look.sign) === 0 && !chart.hits.get(i)?.phrase) continue;
    const word = signsAt(chart, i);
    for (const tag of tagsAt(chart, i)) if (tag !== 'must' || i < from + dutyWithin) count[tag]++;
    if (word.own) seen.own++;
    if (word.voiced && !(i > from && (signsAt(chart, i - 1).negates || signsAt(chart, i - 1).never))) voiced ??= word.voiced;
    const named = word.coming && (chart.hits.get(i)?.names.length ?? 0) > 0;
    if (word.coming && !named) seen.coming++;
    const pledges =
      !named && (word.pledged || (word.undertakes && bySomebody(chart, i)) || (word.own && i > from && signsAt(chart, i - 1).never));
    if (pledges && i < from + 4) seen.vowed++;
    if (pledges) seen.pledged++;
    if (word.never) seen.never++;
    if (word.negates && i < from + 14 && !chart.has(i - 1, C.relative) && !isOnly(chart, i) && denies(chart, i)) seen.negated++;
    if (word.on && i < from + dutyWithin && dutyAfter(chart, i)) count.must++;
    if (word.fact) seen.facts++;
  }
  return { ...count, ...seen, voiced };
};

/** «الحكومة ستعمل», «بلاده ستواصل», «إنها ستدعم»: a party before the verb, or the speaker's own. */
const bySomebody = (chart: ArabicChart, token: number): boolean =>
  chart.ending('party', token) !== undefined ||
  chart.has(token - 1, C.that) ||
  chart.words[token - 1]?.readings.some(({ features }) => features.pronoun !== '') === true;

/** «، محذرا من»: another act of the same speaker begins. */
const goesOn = (chart: ArabicChart, token: number): boolean =>
  chart.has(token, C.declareParticiple) && chart.has(token - 1, C.comma) && chart.words[token].form.length > 3;

/** «لم تقصف»، «لا صحة»، «ليس له»; what is not so («لم يكن مفاجئا»، «ليست الأولى»، «لا تكمن في») is only described. */
const denies = (chart: ArabicChart, token: number): boolean => {
  const next = chart.words[token + 1]?.form ?? '';
  const bare = withoutAnd(chart.words[token].form);
  if (bare === 'لم') return !/^(?:[يت]كن|[يت]عد|[يت]كونوا|كان|كانت)$/.test(next);
  // «لا يمتلك أي سلاح».
  for (let i = token + 1; i < Math.min(chart.count, token + 5); i++) if (/^ا[يى]ه?$/.test(chart.words[i].form)) return true;
  if (bare === 'لا')
    return (
      !/^[يتن].{2,}/.test(next) ||
      isFact(chart, token + 1) ||
      /^[يتن](?:ستهدف|نوي|عتزم|مول|دعم|تعاون|تدخل|شارك|ملك|متلك|خطط|سلح|درب)/.test(next)
    );
  return /^(?:له|لها|لهم|لدي.*|هناك|صحيحا?|من)$/.test(next);
};

/** «لم يبق سوى», «لا حل إلا»: it says that there is one. */
const isOnly = (chart: ArabicChart, token: number): boolean => {
  for (let i = token + 1; i < Math.min(chart.count, token + 8); i++) if (/^(سوي|الا)$/.test(chart.words[i].form)) return true;
  return false;
};

const beforeDuty = classSet([C.that, C.colon, C.comma, C.quote, C.point, C.semicolon, C.auxiliary, C.and]);

/** «على القادة أن»: somebody is told what to do. */
const dutyAfter = (chart: ArabicChart, token: number): boolean => {
  // «عزمها على مواجهة … أن»: على that belongs to a word before it asks nobody.
  if (chart.words[token].form === 'علي' && token > 0 && !chart.hasAny(token - 1, beforeDuty)) return false;
  for (let i = token + 2; i < Math.min(chart.count, token + 7); i++) {
    if (chart.words[i].form === 'ان') return true;
    if (chart.has(i, C.comma) || chart.has(i, C.quote)) return false;
  }
  return false;
};
