// Who the people of a harm are where their own words do not say: آخرون are what those before them were, victims of a list share
// what is said once, زميلهم and مرافقوه point back. Called by parts.ts before lists and parts are joined.
import type { VictimCategory } from '../../../../model/index.ts';
import type { ArabicChart, ArabicNode } from '../nodes.ts';
import { thoseAt } from '../people/categories.ts';
import { beginsWithAnd, readingOf } from '../people/group.ts';
import { C } from '../words/classes.ts';
import { endOf } from './victims.ts';

type Harm = ArabicNode<'harm'>;

export const sideCategories: ReadonlySet<VictimCategory> = new Set(['combatants', 'security_forces', 'attackers']);

export const startsWithAnd = (chart: ArabicChart, at: number): boolean =>
  chart.words[at]?.form === 'و' ||
  // «وأحد الصحافيين»
  (/^واحدي?$/.test(chart.words[at]?.form ?? '') && chart.starting('people', at)?.value.definite === true) ||
  (chart.words[at]?.form[0] === 'و' && chart.starting('amount', at) !== undefined);

/** آخرون are of the sort of those before them; a bare number after a counted group too (مقتل جندي وإصابة ثلاثة). */
export const inherit = (chart: ArabicChart, harms: readonly Harm[]): Harm[] => {
  let before: Harm | null = null;
  const out = harms.map((harm) => {
    const near = before !== null && goesOnFrom(chart, harm, before);
    const category =
      harm.value.category !== 'people'
        ? escorted(chart, harm)
        : near && before && (refersBack(harm) || listsOn(chart, harm, before))
          ? before.value.category
          : ofThose(chart, harm);
    const kept: Harm = category ? withCategory(harm, category) : harm;
    if (kept.value.partOf === null) before = kept;
    return kept;
  });
  // «مقتل ثلاثة وإصابة ثمانية آخرين من المعتصمين»: who the first were is told with the second.
  return out.map((harm, index) => {
    const next = out[index + 1];
    const told =
      (next?.value.people.others === true || isOfTheSame(chart, next)) &&
      next.from - harm.to <= 2 &&
      harm.value.category === 'people' &&
      harm.value.people.words === null;
    // «قتلى وجرحى من المدنيين», «12 قتيلا و30 جريحا في صفوف الجيش»: whose both are stands once, behind them.
    return told || (next && shares(chart, harm, next)) ? withCategory(harm, next.value.category) : harm;
  });
};

/** Near enough in one sentence, or «وأصيب خمسة آخرون» at the head of the next. */
const goesOnFrom = (chart: ArabicChart, harm: Harm, before: Harm): boolean => {
  const [own, last] = [chart.sentenceOf(harm.from), chart.sentenceOf(before.from)];
  if (own === last) return harm.from - before.to < 10;
  return own === last + 1 && harm.value.people.others && harm.value.trigger - chart.sentences[own].from <= 1;
};

/** «50 شهيدا من المواطنين و200 جريح»: victims by name right after others by name. */
const listsOn = (chart: ArabicChart, { value, from }: Harm, before: Harm): boolean =>
  value.people.victim !== null &&
  value.people.category === null &&
  value.people.counted &&
  before.value.people.victim !== null &&
  from - before.to <= 4 &&
  (startsWithAnd(chart, from) || chart.has(from - 1, C.and));

/** «قتل 13 وأصيب 85 من المتمردين»: whose both numbers are. */
const isOfTheSame = (chart: ArabicChart, next: Harm | undefined): boolean => {
  if (!next) return false;
  const { people, category } = next.value;
  return category !== 'people' && people.counted && (people.words === null || chart.has(people.words.from - 1, C.of));
};

const shares = (chart: ArabicChart, { value, to }: Harm, next: Harm): boolean =>
  value.people.victim !== null &&
  value.category === 'people' &&
  value.people.category === null &&
  next.value.people.victim !== null &&
  next.from - to <= 1 &&
  (startsWithAnd(chart, next.from) || beginsWithAnd(chart, to) || chart.has(to, C.and));

/** مقتل اثنين من مرافقيه: who goes with an armed man is armed. */
const escorted = (chart: ArabicChart, { value: { at, people } }: Harm): VictimCategory | null => {
  if (people.head?.key !== 'escort' || !people.definite) return null;
  const { from } = chart.sentences[chart.sentenceOf(at.from)];
  for (let i = at.from - 1; i >= Math.max(from, at.from - 40); i--) {
    const category = chart.starting('people', i)?.value.category;
    if (category) return sideCategories.has(category) ? category : null;
  }
  return null;
};

const withCategory = (harm: Harm, category: VictimCategory): Harm => ({ ...harm, value: { ...harm.value, category } });

const refersBack = ({ value: { people } }: Harm): boolean =>
  people.category === null &&
  ((people.others && people.victim?.data.tag !== 'unclear') || (people.victim === null && people.head === null && people.words === null));

/** «اعتقال 190 منهم»: the last people told of before, in the same sentence. */
const ofThose = (chart: ArabicChart, { value: { at, people } }: Harm): VictimCategory | null => {
  // «زميلهم», «جثة أحدهم» point back as well.
  const back = people.head === null ? endOf(chart, at.to, C.among) >= 0 || chart.has(at.from, C.among) : people.head.key === 'colleague';
  if (!back) return null;
  const plural = people.head === null && (people.amount.low ?? 3) > 2;
  const from = Math.max(chart.sentences[chart.sentenceOf(at.from)].from, at.from - 80);
  for (let i = at.from - 1; i >= from; i--) {
    const told = chart.starting('people', i)?.value;
    // «منهم» are several.
    if (told?.category && !(plural && told.amount.low === 1)) return told.category;
  }
  for (let i = at.from - 1; (plural || people.head !== null) && i >= from; i--) {
    const body = chart.has(i, C.body) || readingOf(chart, i, C.person)?.features.number === 'plural' ? thoseAt(chart, i) : null;
    if (body) return body;
  }
  return null;
};
