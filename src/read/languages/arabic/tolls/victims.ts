// Finding the people of a harm: right after its noun, somewhere after its verb, or before it as its subject.
import type { VictimCategory } from '../../../../model/index.ts';
import { classSet, tokenKind } from '../../../engine/index.ts';
import type { ArabicChart, ArabicNode } from '../nodes.ts';
import { categoryOf } from '../people/categories.ts';
import { beginsWithAnd, groupEnd, readingOf } from '../people/group.ts';
import { C } from '../words/classes.ts';

export type People = ArabicNode<'people'>;

/** Words of harm: each begins a telling of its own, so that no search for victims passes one. */
export const triggers: readonly number[] = [
  C.killVerb,
  C.dieVerb,
  C.killNoun,
  C.injureVerb,
  C.injureNoun,
  C.abductVerb,
  C.abductNoun,
  C.detainVerb,
  C.detainNoun,
  C.displaceVerb,
  C.displaceNoun,
  C.missVerb,
  C.missNoun,
  C.claimVerb,
  C.meetVerb,
];
export const triggerSet = classSet(triggers);

export const hasAnyOf = (chart: ArabicChart, token: number, classes: readonly number[]): boolean => {
  for (const id of classes) if (chart.has(token, id)) return true;
  return false;
};

export const sentenceEnd = (chart: ArabicChart, token: number): number => chart.sentences[chart.sentenceOf(token)]?.to ?? chart.count;
export const sentenceStart = (chart: ArabicChart, token: number): number => chart.sentences[chart.sentenceOf(token)]?.from ?? 0;

/** فيه، بها، منهم: a preposition with its noun in itself. */
const isComplete = (chart: ArabicChart, at: number): boolean =>
  /^[وف]?(في|ب|ل|من|مع|عن|علي|الي)(ه|ها|هم|هما|هن)$/.test(chart.words[at].form);

const stops: readonly number[] = [C.that, C.relative, C.while, C.but, C.sayVerb, C.announceVerb, C.causeVerb, C.among];
const endsSearch = classSet([...stops, ...triggers]);

/** «قتل آنذاك خمسة جنود»: adverbs that may stand between a verb and its subject. */
const adverbs = new Set([
  'انذاك',
  'حينها',
  'حينذاك',
  'وقتها',
  'يومها',
  'حينئذ',
  'ايضا',
  'كذلك',
  'هناك',
  'بعدها',
  'خلالها',
  'خلاله',
  'اثرها',
  'فورا',
  'فعلا',
]);

/** Where a time, a place or another aside that may stand between a verb and its subject ends; `at` itself where none begins. */
const overAside = (chart: ArabicChart, at: number): number => {
  const time = chart.starting('time', at);
  if (time) return time.to;
  const place = chart.starting('place', at);
  if (place) return place.to;
  if (adverbs.has(chart.words[at].form)) return at + 1;
  // من جانب, على يد: the last word of the phrase takes what follows, as من would.
  const by = chart.hits.get(at);
  if (by?.phrase?.lemma.classes.includes(C.by) && by.to > at + 1) return by.to;
  if (chart.has(at, C.open)) {
    for (let i = at + 1; i < Math.min(at + 14, chart.count); i++) if (chart.has(i, C.close)) return i + 1;
    return at;
  }
  if (chart.has(at, C.quote) || chart.has(at, C.comma) || chart.has(at, C.clauseOther) || chart.has(at, C.dash)) return at + 1;
  if (chart.has(at, C.in) || chart.has(at, C.particle) || chart.has(at, C.by) || chart.has(at, C.because)) return at + 1;
  return at;
};

/** A person named without a title (اغتيال عماد مغنية): a party of the packs, or two words and more that no dictionary knows. */
export const namedAt = (chart: ArabicChart, at: number): People | undefined => {
  const party = chart.starting('party', at);
  let to = at;
  if (party?.value.kind === 'person') to = party.to;
  else if (party || !isNameWord(chart, at)) return undefined;
  else {
    while (to < chart.count && to < at + 5 && isNameWord(chart, to)) to++;
    if (to < at + 2) return undefined;
  }
  const core = { from: at, to };
  return {
    from: at,
    to,
    value: {
      amount: { low: 1, high: 1, exactness: 'exact', vague: null, core },
      words: core,
      category: titleAfter(chart, to),
      victim: null,
      head: null,
      definite: true,
      others: false,
      counted: false,
      party: party?.value.party ?? null,
    },
    why: party?.why ?? [],
  };
};

/** «… القيادي في الحزب»: the title that follows a name says who it was. */
const titleAfter = (chart: ArabicChart, at: number): VictimCategory | null => {
  const reading = readingOf(chart, at, C.person);
  if (!reading?.features.article || reading.lemma.data.tag === 'nation') return null;
  return categoryOf(chart, { reading, token: at }, groupEnd(chart, at));
};

/** A word that no table knows, without article or conjunction, or the first part of a name (أبو، عبد، ابن). */
const isNameWord = (chart: ArabicChart, at: number): boolean => {
  if (at >= chart.count || chart.tokens.kind[at] !== tokenKind.word || chart.starting('place', at)?.value.located) return false;
  const { form, readings } = chart.words[at];
  if (nameParts.has(form)) return true;
  return (
    readings.length === 0 &&
    !chart.hits.get(at)?.phrase &&
    form.length > 2 &&
    !/^(وال|ال|و|ب|لل)/.test(form) &&
    !/(ين|ون|يه|ات)$/.test(form)
  );
};

const nameParts = new Set(['ابو', 'ابي', 'ابا', 'عبد', 'ابن', 'بن', 'ال']);

/** The people that begin at `at`, or after an opening quotation mark or bracket. */
export const peopleAt = (chart: ArabicChart, at: number): People | undefined =>
  chart.starting('people', at) ?? (chart.has(at, C.quote) || chart.has(at, C.open) ? chart.starting('people', at + 1) : undefined);

/** The next people within `most` tokens after `from`, over asides and plain words, never over another harm, clause or sentence. */
export const peopleAfter = (chart: ArabicChart, from: number, most: number): People | undefined => {
  const end = Math.min(sentenceEnd(chart, from), from + most);
  for (let at = from; at < end; ) {
    const people = chart.starting('people', at);
    if (people) return people;
    // «قتل المهاجم، وتدمير 3 أوكار»: another telling begins.
    if (chart.hasAny(at, endsSearch) || (chart.has(at, C.comma) && beginsWithAnd(chart, at + 1))) return undefined;
    const next = overAside(chart, at);
    at = next > at ? next : at + 1;
  }
  return undefined;
};

/** خلال، أثناء، إثر with a noun behind them stand where a preposition would. */
const isDuring = (chart: ArabicChart, at: number): boolean =>
  /^(خلال|اثناء|اثر|عقب|جراء)$/.test(chart.words[at].form) &&
  !chart.starting('time', at) &&
  chart.words[at + 1]?.readings.some(({ features, lemma }) => features.article || lemma.data.pos === 'noun') === true;

/** The same, but over asides alone: between a passive verb and its subject stand times, places and means, not other nouns. */
export const subjectAfter = (chart: ArabicChart, from: number, most: number): People | undefined => {
  const end = Math.min(sentenceEnd(chart, from), from + most);
  let afterPreposition = false;
  for (let at = from; at < end; ) {
    const people = chart.starting('people', at);
    if (people && !afterPreposition) return people;
    // «قتل خلال المواجهات ثلاثة»: over the noun as well.
    if (isDuring(chart, at)) {
      at += 1;
      afterPreposition = true;
      continue;
    }
    if (chart.hasAny(at, endsSearch)) return undefined;
    const next = overAside(chart, at);
    if (next > at) {
      afterPreposition =
        !isComplete(chart, at) &&
        !chart.starting('time', at) &&
        !chart.starting('place', at) &&
        (chart.has(at, C.in) || chart.has(at, C.particle) || chart.has(at, C.by) || chart.has(at, C.because));
      at = next;
    } else if (afterPreposition && chart.has(at, C.this)) {
      at++;
    } else if (
      afterPreposition ||
      chart.words[at].readings.some(({ features }) => features.preposition !== '') ||
      (chart.words[at].readings.length === 0 && 'بل'.includes(chart.words[at].form[0]))
    ) {
      // The noun of a prepositional phrase and its adjectives: بالرصاص, في انفجار, من الفصائل المسلحة.
      afterPreposition = false;
      at++;
      while (
        at < end &&
        chart.words[at].form.startsWith('ال') &&
        chart.words[at - 1].form.startsWith('ال') &&
        !chart.starting('people', at)
      )
        at++;
    } else return undefined;
  }
  return undefined;
};

/** The people before a verb that agree with it: the subject of «ان 15 شخصا ... قتلوا», over «بينهم نساء» and relative clauses. */
export const subjectBefore = (chart: ArabicChart, verb: number, plural: boolean, most = 24): People | undefined => {
  const start = Math.max(sentenceStart(chart, verb), verb - most);
  for (let at = verb - 1; at >= start; at--) {
    if (chart.hasAny(at, triggerSet) || chart.has(at, C.causeVerb) || chart.has(at, C.sayVerb)) return undefined;
    const people = chart.starting('people', at);
    if (!people || people.to > verb) continue;
    // What follows بينهم are parts, not the subject.
    if (isAfterAmong(chart, at, start)) continue;
    // من المتمردين after «17 فرداً» says of whom the 17 are.
    if (chart.has(at - 1, C.of) && chart.ending('people', at - 1)) continue;
    const { amount } = people.value;
    // A bare 1945 before a verb is a year.
    if (people.value.words === null && amount.low !== null && amount.low >= 1900 && amount.low <= 2100) continue;
    const one = amount.low === 1 && amount.high === 1;
    if (plural ? !one : one) return people;
  }
  return undefined;
};

/** Whether a stretch lies in a list of parts that بينهم opens, no further back than `start`. */
const isAfterAmong = (chart: ArabicChart, token: number, start: number): boolean => {
  for (let at = token - 1; at >= Math.max(start, token - 8); at--) {
    if (amongEnding(chart, at + 1)) return true;
    if (chart.has(at, C.comma) && !chart.starting('people', at + 1)) return false;
  }
  return false;
};

const amongEnding = (chart: ArabicChart, token: number): boolean =>
  chart.hitEnds.get(token)?.phrase?.lemma.classes.includes(C.among) === true || chart.has(token - 1, C.among);

/** Where a word of a class that may be a phrase ends; -1 where none begins at `at`. */
export const endOf = (chart: ArabicChart, at: number, classId: number): number => {
  const hit = chart.hits.get(at);
  if (hit?.phrase?.lemma.classes.includes(classId)) return hit.to;
  return chart.has(at, classId) ? at + 1 : -1;
};

/** The category of the people or body named within some words after `from`. */
export const categoryAfter = (chart: ArabicChart, from: number): VictimCategory | null => {
  for (let at = from; at < Math.min(from + 6, chart.count); at++) {
    const person = readingOf(chart, at, C.person) ?? readingOf(chart, at, C.body);
    if (person?.lemma.data.category) return person.lemma.data.category;
    const kind = chart.starting('party', at)?.value.kind;
    if (kind === 'force') return 'security_forces';
    if (kind === 'faction') return 'combatants';
    if (chart.has(at, C.comma)) return null;
  }
  return null;
};
