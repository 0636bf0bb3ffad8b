// People told of in words become people nodes: how many, who they are, and whether the noun itself says what befell them.
// Layer 6: stands on amounts, parties and the noun group; tolls stand on it.
import type { Party, VictimCategory } from '../../../../model/index.ts';
import { classSet, scan } from '../../../engine/index.ts';
import type { Reading } from '../forms/lemma.ts';
import type { AmountValue, ArabicChart, ArabicNode, ArabicRule, PeopleValue } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { bareAmounts } from './bare-amounts.ts';
import type { Head } from './categories.ts';
import { belonging, categoryOf, isAtWork, mixed, specific, victimCategory } from './categories.ts';
import { beginsWithAnd, groupEnd, keepsNun, readingOf } from './group.ts';

interface Counted {
  readonly amount: AmountValue;
  readonly from: number;
  readonly to: number;
  readonly why: readonly number[];
}

/** Words before a noun that make it a head rather than an adjective of what stands before it. */
const opensGroup = classSet([
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
  C.returnVerb,
  C.returnNoun,
  C.fallVerb,
  C.causeVerb,
  C.among,
  C.particle,
  C.of,
  C.that,
  C.by,
  C.to,
  C.in,
  C.relative,
  C.this,
  C.victimState,
  C.comma,
  C.colon,
  C.open,
  C.quote,
  C.close,
  C.sayVerb,
  C.announceVerb,
  C.while,
  C.lifeNoun,
  C.fateNoun,
  C.or,
  C.and,
  C.dash,
  C.not,
  C.because,
  C.tollNoun,
  C.attackVerb,
  C.targetVerb,
]);

/** Adjective or noun alike: مسلح, مدني, عسكري, the nisbas. Such a word is a head only where something opens a group before it. */
const alsoAdjective = new Set([
  'gunman',
  'civilian',
  'serviceman',
  'militant',
  'extremist',
  'fundamentalist',
  'terrorist',
  'jihadi',
  'takfiri',
  'houthi',
  'suicide-bomber',
  'officials',
  'diplomat',
  'diplomat2',
  'politician',
  'media-worker',
  'journalist',
  'journalist2',
  'activist-armed',
  'leader',
  'paratrooper',
  'bank-clerk',
  'opponent',
  'aid-worker',
  'villager',
  'supporter',
  'rebel',
]);

const actors = classSet([C.person, C.fighter]);

const isHead = (chart: ArabicChart, token: number, { lemma, features }: Reading): boolean => {
  if (token === 0 || features.conjunction !== '' || features.preposition !== '') return true;
  const before = chart.words[token - 1];
  if (chart.ending('amount', token) || chart.sentences[chart.sentenceOf(token)].from === token) return true;
  if (chart.hasAny(token - 1, opensGroup)) return true;
  // One after several: «قتل مسلحون شرطيا». An adjective would agree, and before a genitive the nun falls.
  if (features.number === 'singular' && !features.article && chart.hasAny(token - 1, actors) && keepsNun(before.form)) return true;
  if (lemma.data.tag === 'nation' || alsoAdjective.has(lemma.key)) return false;
  // A second person noun after a first one is its genitive or apposition: قائد الجنود.
  return !(chart.has(token - 1, C.person) || chart.has(token - 1, C.body) || (features.article && before.form.startsWith('ال')));
};

/** أحد، إحدى before a plural. */
const oneOf = new Set(['احد', 'احدي'].flatMap((form) => [form, `و${form}`, `ف${form}`]));

const one: Omit<AmountValue, 'core'> = { low: 1, high: 1, exactness: 'exact', vague: null };
const two: Omit<AmountValue, 'core'> = { low: 2, high: 2, exactness: 'exact', vague: null };
const several: Omit<AmountValue, 'core'> = { low: null, high: null, exactness: 'vague', vague: 'several' };

/** How many a noun tells by its own form. */
const ownCount = ({ features, lemma }: Reading, token: number): AmountValue => {
  const core = { from: token, to: token + 1 };
  if (lemma.data.tag === 'nation' && features.number === '') return { ...several, core };
  if (features.number === 'dual') return { ...two, core };
  return features.number === 'plural' ? { ...several, core } : { ...one, core };
};

const addGroup = (chart: ArabicChart, head: Head, counted: Counted | null, id: number): void => {
  const { reading, token } = head;
  const end = groupEnd(chart, token);
  const number = counted ? null : (numberAfter(chart, token, end) ?? pairAfter(chart, reading, token, end));
  const victim = reading.lemma.classes.includes(C.victim) || reading.lemma.classes.includes(C.victimState) ? reading.lemma : null;
  const value: PeopleValue = {
    amount: counted?.amount ?? number?.amount ?? bounded(chart, ownCount(reading, token), end),
    words: { from: token, to: Math.max(end, token + 1) },
    category: victim
      ? victimCategory(chart, head, end)
      : specific(specific(ownCategory(chart, head, end), belonging(chart, end)), saidOf(chart, reading, token, end)),
    victim,
    head: reading.lemma,
    definite: reading.features.article || reading.features.pronoun !== '' || reading.features.construct,
    // «سبعة آخرين من المتظاهرين» as well.
    others: chart.has(end, C.others) || (counted !== null && chart.has(token - 1, C.of) && chart.has(token - 2, C.others)),
    counted: counted !== null || number !== null,
    party: partyWithin(chart, token + 1, end + 3),
  };
  chart.add('people', {
    from: counted?.from ?? token,
    to: Math.max(end + (chart.has(end, C.others) ? 1 : 0), number?.to ?? 0),
    value,
    why: [...(counted?.why ?? []), id],
  });
};

/** «آلاف الأطفال والنساء»: a number over two sorts of people is of people. */
const ownCategory = (chart: ArabicChart, head: Head, end: number): VictimCategory | null => {
  const category = categoryOf(chart, head, end);
  return head.reading.features.number === 'plural' ? mixed(chart, head.token, category) : category;
};

const saidOf = (chart: ArabicChart, reading: Reading, token: number, end: number): VictimCategory | null =>
  isWoman(reading) ? 'women' : isAtWork(chart, token + 1, end) ? 'civilians' : null;

/** سورية, عراقيتان: a feminine noun of a people. */
const isWoman = ({ lemma, features }: Reading): boolean =>
  lemma.data.tag === 'nation' && features.gender === 'f' && (features.number === 'singular' || features.number === 'dual');

const partyWithin = (chart: ArabicChart, from: number, to: number): Party | null => {
  for (let i = from; i < Math.min(to, chart.count); i++) {
    const party = chart.starting('party', i)?.value.party;
    if (party) return party;
    if (beginsWithAnd(chart, i)) return null;
  }
  return null;
};

/** البريطانيين الخمسة: a definite number after a definite plural. */
const numberAfter = (chart: ArabicChart, token: number, end: number): Counted | null => {
  for (let i = token + 1; i <= end && i < chart.count; i++) {
    const node = chart.starting('amount', i);
    if (
      node &&
      chart.words[i].form.startsWith('ال') &&
      chart.words[token].readings.some(({ features }) => features.article || features.pronoun !== '')
    )
      return { amount: node.value, from: node.from, to: node.to, why: node.why };
  }
  return null;
};

/** «عسكريين تركيين اثنين»: after a noun in ين, two says that it is a dual. */
const pairAfter = (chart: ArabicChart, { features }: Reading, head: number, end: number): Counted | null => {
  if (features.number === 'singular' || !/[يا]ن$/.test(chart.words[head].form)) return null;
  const node = chart.starting('amount', end) ?? (chart.has(end, C.others) ? chart.starting('amount', end + 1) : undefined);
  return node && node.value.low === 2 && node.value.high === 2 ? { amount: node.value, from: node.from, to: node.to, why: node.why } : null;
};

const atLeast = (amount: AmountValue): AmountValue => ({ ...amount, high: null, exactness: 'at_least' });

/** شخصان على الأقل: a bound after a noun that counts by its own form. */
const bounded = (chart: ArabicChart, amount: AmountValue, end: number): AmountValue => {
  if (amount.exactness !== 'exact') return amount;
  // «جندي واحد على الأقل»
  const own = chart.starting('amount', end)?.value;
  if (own?.low === 1 && amount.low === 1) return own.exactness === 'exact' ? amount : { ...amount, ...own, core: amount.core };
  const hit = chart.hits.get(end)?.phrase;
  return hit?.lemma.classes.includes(C.boundAfter) && hit.lemma.data.exactness !== 'at_most' ? atLeast(amount) : amount;
};

/** The amount right before a noun, or before من and a definite noun (خمسة من عناصر الشرطة). */
const amountBefore = (chart: ArabicChart, token: number, { features }: Reading): Counted | null => {
  // «القتلى ثلاثة والجرحى ثمانية»: a noun with و begins anew.
  if (features.conjunction !== '') return null;
  const right = chart.ending('amount', token) ?? (chart.has(token - 1, C.quote) ? chart.ending('amount', token - 1) : undefined);
  if (right) return { amount: right.value, from: right.from, to: right.to, why: right.why };
  const reading = chart.words[token].readings[0];
  // أحد عناصر القوات: one of them.
  if (reading?.features.conjunction === '' && oneOf.has(chart.words[token - 1]?.form ?? '')) {
    return { amount: { ...one, core: { from: token - 1, to: token } }, from: token - 1, to: token, why: [] };
  }
  if (chart.has(token - 1, C.of) && reading?.features.conjunction === '') {
    const far = chart.ending('amount', token - 1);
    if (far) return { amount: far.value, from: far.from, to: far.to, why: far.why };
    if (chart.has(token - 2, C.others)) {
      const further = chart.ending('amount', token - 2);
      if (further) return { amount: further.value, from: further.from, to: further.to, why: further.why };
    }
  }
  return null;
};

const isWorld = (chart: ArabicChart, token: number, { features }: Reading): boolean =>
  features.article && features.number === 'singular' && chart.words[token + 1]?.readings.length !== 0;

const placeSorts = classSet([C.areaWord, C.settlementWord, C.quarterWord, C.siteWord]);

const group = (name: string, classId: number, accepts: (chart: ArabicChart, head: Head, counted: Counted | null) => boolean): ArabicRule =>
  scan<ArabicChart>(name, classId, (chart, token, id) => {
    const reading = chart.words[token].byClass.get(classId);
    if (!reading) return;
    const head = { reading, token };
    // «ليبيا» among place names is the country, not a Libyan.
    if (reading.lemma.data.tag === 'nation' && reading.features.tanwin && chart.starting('place', token) && !chart.ending('amount', token))
      return;
    // «العالم» without a name behind it is the world.
    if (reading.lemma.key === 'scientist' && isWorld(chart, token, reading)) return;
    // «مسؤولية» is no "his officials".
    if (reading.features.pronoun === 'ه' && reading.lemma.key === 'official') return;
    // بمحافظة is no "with his governor".
    if (reading.features.pronoun !== '' && chart.hasAny(token, placeSorts)) return;
    const counted = amountBefore(chart, token, reading);
    if (accepts(chart, head, counted)) addGroup(chart, head, counted, id);
  });

const dedupe = (nodes: readonly ArabicNode<'people'>[]): ArabicNode<'people'>[] => {
  const out: ArabicNode<'people'>[] = [];
  for (const node of nodes) {
    const last = out[out.length - 1];
    // One noun may have several readings, and a noun may lie inside the group of another: the first, longest stays.
    if (last && node.from < last.to && node.value.amount.core.from !== node.from && !(node.value.counted && !last.value.counted)) continue;
    if (last && node.from === last.from) {
      if (node.to > last.to) out[out.length - 1] = node;
      continue;
    }
    if (last && node.from < last.to && !node.value.counted) continue;
    out.push(node);
  }
  return out;
};

export const settlePeople = (chart: ArabicChart): void => {
  bareAmounts(chart);
  chart.replace('people', dedupe(chart.all('people')));
};

/** آخر, آخرين, رابع with no noun: more of those told before. */
const othersAlone = scan<ArabicChart>('<others> alone', C.others, (chart, token, id) => {
  const reading = readingOf(chart, token, C.others);
  // «وجرح عدد آخر»: a number more.
  const some = /^عددا?$/.test(chart.words[token - 1]?.form ?? '');
  if (!reading || chart.ending('amount', token) || !isAfterHarm(chart, some ? token - 1 : token)) return;
  const { number } = reading.features;
  const amount =
    number === 'dual'
      ? { ...two, core: { from: token, to: token + 1 } }
      : number === 'singular' && !some
        ? { ...one, core: { from: token, to: token + 1 } }
        : { ...several, core: { from: token, to: token + 1 } };
  chart.add('people', {
    from: some ? token - 1 : token,
    to: token + 1,
    value: { amount, words: null, category: null, victim: null, head: null, definite: false, others: true, counted: true, party: null },
    why: [id],
  });
});

const isAfterHarm = (chart: ArabicChart, token: number): boolean =>
  token > 0 &&
  [C.killNoun, C.injureNoun, C.injureVerb, C.killVerb, C.detainNoun, C.abductNoun, C.missVerb, C.detainVerb, C.abductVerb].some((id) =>
    chart.has(token - 1, id),
  );

/** إصابة رابع، وجرح ثالث: the next one. */
const nextOne = scan<ArabicChart>('<harm> <ordinal>', C.ordinal, (chart, token, id) => {
  const number = chart.starting('number', token);
  if (!number?.value.ordinal || number.to !== token + 1 || !isAfterHarm(chart, token) || chart.words[token].form.startsWith('ال')) return;
  const amount = { ...one, core: { from: token, to: token + 1 } };
  chart.add('people', {
    from: token,
    to: token + 1,
    value: { amount, words: null, category: null, victim: null, head: null, definite: false, others: true, counted: true, party: null },
    why: [id],
  });
});

/** «أحدهم وهو رئيس المجلس»: who he is. */
const introduced = (chart: ArabicChart, at: number): VictimCategory | null => {
  const reading = /^وه[وي]$/.test(chart.words[at]?.form ?? '') ? readingOf(chart, at + 1, C.person) : undefined;
  return reading ? categoryOf(chart, { reading, token: at + 1 }, groupEnd(chart, at + 1)) : null;
};

/** «اعتقال أحدهم», «قُتل أحدهم»: one of those told of before. */
const oneOfThem = scan<ArabicChart>('<harm> one of them', C.among, (chart, token, id) => {
  const phrase = chart.hits.get(token)?.phrase;
  if ((readingOf(chart, token, C.among) ?? phrase)?.lemma.data.tag !== 'one') return;
  // «جثة أحدهم» as well.
  if (!isAfterHarm(chart, token) && !chart.has(token - 1, C.victim)) return;
  const amount = { ...one, core: { from: token, to: token + 1 } };
  chart.add('people', {
    from: token,
    to: chart.hits.get(token)?.to ?? token + 1,
    value: {
      amount,
      words: null,
      category: introduced(chart, token + 1),
      victim: null,
      head: null,
      definite: false,
      others: false,
      counted: true,
      party: null,
    },
    why: [id],
  });
});

export const peopleRules: readonly ArabicRule[] = [
  othersAlone,
  nextOne,
  oneOfThem,
  group('<amount> <people>', C.person, (_, __, counted) => counted !== null),
  group(
    '<people> by their own form',
    C.person,
    (chart, head, counted) => counted === null && head.reading.lemma.data.tag !== 'group' && isHead(chart, head.token, head.reading),
  ),
  group('<amount> <victims>', C.victim, (_, __, counted) => counted !== null),
  group('<victims> by their own form', C.victim, (_, __, counted) => counted === null),
  group('<amount> <injuries or deaths>', C.victimState, (_, __, counted) => counted !== null),
  group(
    '<injuries or deaths> by their own form',
    C.victimState,
    (_, { reading }, counted) => counted === null && reading.features.number === 'plural',
  ),
];
