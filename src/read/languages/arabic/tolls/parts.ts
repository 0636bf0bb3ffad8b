// After the harm rules: lists that go on (خمسة جنود وثلاثة مدنيين), the parts of a total (بينهم 9 أطفال، أربعة منهم من الأمن,
// a bracket of numbers), and آخرون, who are what those before them were. Each step goes once over a sentence.

import type { Breakdown, VictimCategory } from '../../../../model/index.ts';
import { classSet } from '../../../engine/index.ts';
import type { ArabicChart, ArabicNode, HarmValue } from '../nodes.ts';
import { beginsWithAnd, readingOf } from '../people/group.ts';
import { C } from '../words/classes.ts';
import { addUnreadTolls } from './drafts/unread-tolls.ts';
import { canBePeople } from './found.ts';
import { inherit, sideCategories, startsWithAnd } from './inherit.ts';
import type { People } from './victims.ts';
import { categoryAfter, endOf, sentenceEnd, triggerSet, triggers } from './victims.ts';

const endsList = classSet([
  ...triggers,
  C.that,
  C.relative,
  C.quote,
  C.sayVerb,
  C.announceVerb,
  C.among,
  C.most,
  C.causeVerb,
  C.open,
  C.close,
  C.while,
  C.fallVerb,
  C.attackVerb,
  C.colon,
  C.dash,
]);
const passedOver = classSet([C.others, C.quote]);
const endsTotal = classSet([...triggers, C.that, C.sayVerb, C.announceVerb, C.relative]);
const endsParts = classSet([...triggers, C.that, C.sayVerb, C.announceVerb, C.relative, C.close, C.while]);
const endsPartitive = classSet([...triggers, C.that, C.sayVerb, C.relative]);

type Harm = ArabicNode<'harm'>;

/** One people node told by two rules is one harm: the first rule of the list that found it stays, a joint number before a single one. */
const distinct = (harms: readonly Harm[]): Harm[] => {
  const byPeople = new Map<number, Harm>();
  const also: Harm[] = [];
  for (const harm of harms) {
    const key = harm.value.people.amount.core.from;
    const other = byPeople.get(key);
    if (other && isTwice(other, harm)) also.push(harm);
    else if (!other || rank(harm) > rank(other)) byPeople.set(key, harm);
  }
  const joint = [...byPeople.values()].filter(({ value }) => value.measure === 'casualties');
  // In «68 قتيلا وجريحا» neither noun counts one by itself.
  const inside = (harm: Harm): boolean =>
    joint.some((other) => other !== harm && harm.value.at.from >= other.value.trigger && harm.value.at.from <= other.value.trigger + 1);
  return [...byPeople.values(), ...also].filter((harm) => !inside(harm)).sort((a, b) => a.value.at.from - b.value.at.from);
};

/** «قتلت ثلاثة جنود خطفتهم»: a verb after the people whose pronoun takes them up tells a second harm of them. */
const isTwice = (first: Harm, second: Harm): boolean =>
  first.value.measure !== second.value.measure &&
  first.value.people.victim === null &&
  first.value.trigger < first.value.at.from &&
  second.value.trigger >= second.value.at.to &&
  second.value.byPronoun;

/** Joint numbers first, then what the victim noun itself says, then the nearest trigger. */
const rank = ({ value }: Harm): number => {
  const distance = Math.abs(value.trigger - value.at.from);
  return (
    (value.measure === 'casualties' ? 2000 : 0) +
    (value.people.victim && (value.people.victim.data.tag !== 'weak' || value.people.victim.data.measure !== value.measure) ? 1000 : 0) +
    (value.trigger < value.at.from ? 100 : 0) -
    Math.min(distance, 99)
  );
};

const dimension = (part: VictimCategory): Breakdown => (sideCategories.has(part) ? 'side' : 'category');

/** A harm that takes over measure, modality and agent of another: the next of a list, or a part. */
const following = (people: People, before: Harm, partOf: HarmValue['partOf'], category: VictimCategory): Harm => ({
  from: people.from,
  to: people.to,
  value: {
    ...before.value,
    measure:
      people.value.victim?.data.measure && people.value.victim.data.tag !== 'weak'
        ? people.value.victim.data.measure
        : before.value.measure,
    people: people.value,
    at: { from: people.from, to: people.to },
    category,
    partOf,
    tally: before.value.tally && partOf === null,
  },
  why: [...people.why, ...before.why],
});

interface Walk {
  readonly chart: ArabicChart;
  readonly found: Map<number, Harm>;
  readonly out: Harm[];
}

/** People that stand at `at`, or after a bare و there, and belong to no harm of their own. */
const freePeople = ({ chart, found }: Walk, at: number): People | undefined => {
  const people = chart.starting('people', at) ?? (chart.has(at, C.and) ? chart.starting('people', at + 1) : undefined);
  if (!people || !canBePeople(chart, people, false)) return undefined;
  return found.has(people.value.amount.core.from) ? undefined : people;
};

/** The list that goes on after a harm's people: و and people again, without another harm word between. */
const addList = (walk: Walk, harm: Harm): number => {
  let last = harm;
  for (let at = overOthers(walk.chart, harm.value.at.to); ; ) {
    const from = walk.chart.has(at, C.comma) && (beginsWithAnd(walk.chart, at + 1) || walk.chart.has(at + 1, C.and)) ? at + 1 : at;
    const people = freePeople(walk, from) ?? furtherOn(walk, from);
    if (people && !startsWithAnd(walk.chart, people.from) && from !== people.from && !walk.chart.has(people.from - 1, C.and)) return at;
    if (
      !people ||
      !(
        beginsWithAnd(walk.chart, people.from) ||
        walk.chart.has(people.from - 1, C.and) ||
        walk.chart.has(from, C.and) ||
        startsWithAnd(walk.chart, people.from)
      )
    )
      return at;
    if (people.value.amount.vague !== null && !people.value.counted && people.value.head === null) return at;
    // «سبعة أفغان وأميركيين», «اغتيال ضباط وصحفيين»: a plural without a number is counted with those before it.
    if (isCountedWith(last.value.people, people.value)) return at;
    if (sharesNumber(walk.chart, last.value.people, people)) return people.to;
    if (isSubjectOfVerb(walk.chart, people.to)) return at;
    const next = following(people, last, harm.value.partOf, listed(people, last));
    walk.found.set(people.value.amount.core.from, next);
    walk.out.push(next);
    last = next;
    at = overOthers(walk.chart, people.to);
  }
};

const isCountedWith = (last: HarmValue['people'], { counted, amount, victim }: HarmValue['people']): boolean =>
  !counted && amount.vague !== null && victim === null && last.amount.low !== 1;

/** «13 جنديا وشرطيا»: one number over two nouns. */
const sharesNumber = (chart: ArabicChart, { counted, words }: HarmValue['people'], { from, value }: People): boolean =>
  counted && !value.counted && words !== null && hasTanwin(chart, words.from) && hasTanwin(chart, from);

const hasTanwin = (chart: ArabicChart, token: number): boolean => readingOf(chart, token, C.person)?.features.tanwin === true;

/** Who the next of a list are: آخرون are what those before were, and so are the escorts of armed men. */
const listed = ({ value }: People, { value: { category } }: Harm): VictimCategory => {
  if (value.head?.key === 'escort' && sideCategories.has(category)) return category;
  return value.category ?? (value.others && value.victim === null ? category : 'people');
};

/** Over the rest of the first group (من التحالف الدولي بقيادة …) to a counted one with و. */
const furtherOn = (walk: Walk, from: number): People | undefined => {
  const { chart } = walk;
  const end = Math.min(sentenceEnd(chart, from), from + 10);
  for (let at = from; at < end; at++) {
    if (chart.hasAny(at, endsList)) return undefined;
    // A comma may stand before the next of the list, and before nothing else.
    if (chart.has(at, C.comma) && !startsWithAnd(chart, at + 1)) return undefined;
    if (at > from && startsWithAnd(chart, at)) {
      const people = freePeople(walk, at);
      const { head, others, counted, category } = people?.value ?? {};
      return counted && (head !== null || others || category !== null) ? people : undefined;
    }
  }
  return undefined;
};

/** «و12 مسلحا هاجموا ...»: people with a verb of their own are no part of the list. */
const isSubjectOfVerb = (chart: ArabicChart, at: number): boolean =>
  at < chart.count && chart.hasAny(at, triggerSet) && readingOf(chart, at, C.killVerb)?.features.number === 'plural';

/** Over على الأقل, a closing mark, or a phrase of manner (بجروح) between a group and what goes on after it. */
const overOthers = (chart: ArabicChart, from: number): number => {
  let at = from;
  for (let steps = 0; steps < 4 && at < chart.count; steps++) {
    if (chart.hasAny(at, passedOver) || chart.words[at].form === 'بجروح' || chart.words[at].form === 'بجراح') at++;
    else if (endOf(chart, at, C.boundAfter) > at) at = endOf(chart, at, C.boundAfter);
    else break;
  }
  return at;
};

/** Where a total's parts begin: after بينهم and its like, or inside a bracket right behind it; -1 where nothing does. */
const partsFrom = (chart: ArabicChart, from: number, end: number): number => {
  for (let at = from; at < Math.min(end, from + 12); at++) {
    const among = endOf(chart, at, C.among);
    if (among > at && isOneOfThem(chart, at)) return -1;
    if (among > at) return chart.ending('people', at)?.value.counted && at > from ? -1 : among;
    if (chart.has(at, C.open) && at <= from + 2 && chart.starting('people', at + 1)) return at + 1;
    // «28 قتيلا - 17 متمردا و11 عنصرا -»
    if (chart.has(at, C.dash) && at <= from + 1 && chart.starting('people', at + 1)?.value.counted) return at + 1;
    if (chart.has(at, C.most) || chart.hasAny(at, endsTotal)) return -1;
    if (
      chart.has(at, C.comma) &&
      at > from + 1 &&
      !chart.hits.get(at + 1)?.phrase?.lemma.classes.includes(C.among) &&
      !chart.has(at + 1, C.among)
    )
      return -1;
  }
  return -1;
};

const addParts = (walk: Walk, total: Harm, after: number): void => {
  const { chart } = walk;
  // «ثمانية أشخاص، بينهم طفلان، قتلوا», and «19 مدنيا قتلوا بغارات، من بينهم أربعة أطفال»: before the verb, or behind it.
  const { trigger } = total.value;
  const behind = trigger >= after && trigger < after + 12 ? trigger + 1 : after;
  const end = sentenceEnd(chart, total.from);
  const near = partsFrom(chart, after, end);
  const from = near >= 0 ? after : behind;
  const begins = near >= 0 ? near : partsFrom(chart, behind, end);
  if (begins >= 0) {
    let first = true;
    for (let at = begins; at < Math.min(end, begins + 40); ) {
      const people = freePeople(walk, at);
      if (
        people &&
        (first || startsWithAnd(chart, at) || beginsWithAnd(chart, at) || chart.has(at - 1, C.comma) || chart.has(at - 1, C.and))
      ) {
        at = people.to;
        first = false;
        // نساء وأطفال without a number is a mention, no part.
        if (people.value.amount.vague !== null && !people.value.counted) continue;
        pushPart(walk, total, people, partCategory(people, total));
        continue;
      }
      if (chart.hasAny(at, endsParts) || (chart.has(at, C.comma) && !first && !freePeople(walk, at + 1))) break;
      at++;
    }
    return;
  }
  addPartitives(walk, total, from, end);
};

/** «ثلاثة جنود بينهم أميركي»: a nation alone leaves a part what its total is. */
const partCategory = ({ value: { category, head } }: People, { value: total }: Harm): VictimCategory =>
  category === null || (category === 'people' && head?.data.tag === 'nation') ? total.category : category;

/** «أربعة منهم من رجال الأمن», «أحدهم ينتمي إلى ...»: a number of them. */
const addPartitives = (walk: Walk, total: Harm, from: number, end: number): void => {
  const { chart } = walk;
  for (let at = from; at < Math.min(end, from + 8); at++) {
    if (chart.hasAny(at, endsPartitive)) return;
    const number = chart.starting('people', at);
    const among = number ? endOf(chart, number.to, C.among) : -1;
    if (number && among > number.to && !isOneOfThem(chart, number.to) && freePeople(walk, at)) {
      pushPart(walk, total, number, number.value.category ?? categoryAfter(chart, among) ?? total.value.category);
      return;
    }
    if (isOneOfThem(chart, at)) {
      // «في حين لاذ أحدهم بالفرار» tells something else of one.
      if (walk.found.has(at) || [1, 2].some((back) => at - back >= from && chart.has(at - back, C.while))) return;
      const amount = { low: 1, high: 1, exactness: 'exact', vague: null, core: { from: at, to: at + 1 } } as const;
      const category = categoryAfter(chart, at + 1) ?? total.value.category;
      const people: People = {
        from: at,
        to: at + 1,
        value: { ...total.value.people, amount, category, victim: null, counted: true, words: null },
        why: total.why,
      };
      pushPart(walk, total, people, category);
      return;
    }
  }
};

const isOneOfThem = (chart: ArabicChart, at: number): boolean =>
  chart.hits.get(at)?.phrase?.lemma.data.tag === 'one' || readingOf(chart, at, C.among)?.lemma.data.tag === 'one';

const pushPart = (walk: Walk, total: Harm, people: People, category: VictimCategory): void => {
  // A part larger than its total is a part of something else.
  const whole = total.value.people.amount;
  if (whole.low !== null && people.value.amount.low !== null && whole.high === whole.low && people.value.amount.low > whole.low) {
    // «17 جنديا بينهم 4 ضباط، وأكثر من مئة مسلح»: the list of totals goes on.
    if (!startsWithAnd(walk.chart, people.from) && !walk.chart.has(people.from - 1, C.and)) return;
    const next = following(people, total, total.value.partOf, people.value.category ?? 'people');
    walk.found.set(people.value.amount.core.from, next);
    walk.out.push(next);
    return;
  }
  const part = following(people, total, { of: total.value, by: dimension(category) }, category);
  walk.found.set(people.value.amount.core.from, part);
  walk.out.push(part);
};

/** How many harms back a total may stand. */
const totalsBack = 8;

/** Parts that seek their total take the nearest one before them of the same measure that is large enough; lists after them too. */
const withTotals = (harms: readonly Harm[]): Harm[] => {
  const out: Harm[] = [];
  for (const harm of [...harms].sort((a, b) => a.value.at.from - b.value.at.from)) {
    const total = harm.value.seeksTotal && !harm.value.partOf ? totalBefore(out, harm) : undefined;
    out.push(total ? { ...harm, value: { ...harm.value, partOf: { of: total.value, by: dimension(harm.value.category) } } } : harm);
  }
  return out;
};

const totalBefore = (before: readonly Harm[], { value }: Harm): Harm | undefined => {
  for (let i = before.length - 1; i >= Math.max(0, before.length - totalsBack); i--) {
    const total = before[i].value;
    if (total.partOf || total.seeksTotal || total.measure !== value.measure) continue;
    if ((total.people.amount.low ?? 0) >= (value.people.amount.low ?? 0)) return before[i];
  }
  return undefined;
};

/** Where a total is told by its sides, the civilians among its parts are one of them: 361 + 242 + 110 = 713. */
const bySides = (harms: readonly Harm[]): Harm[] => {
  const told = new Set(harms.flatMap(({ value: { partOf } }) => (partOf?.by === 'side' ? [partOf.of.people.amount.core.from] : [])));
  return harms.map((harm) => {
    const { partOf, category } = harm.value;
    if (partOf?.by !== 'category' || category !== 'civilians' || !told.has(partOf.of.people.amount.core.from)) return harm;
    return { ...harm, value: { ...harm.value, partOf: { ...partOf, by: 'side' } } };
  });
};

export const settleHarms = (chart: ArabicChart): void => {
  const all = chart.all('harm');
  const harms = inherit(chart, distinct(all));
  // What a joint number has taken in is not free for a list either.
  const walk: Walk = { chart, found: new Map([...all, ...harms].map((harm) => [harm.value.people.amount.core.from, harm])), out: [] };
  for (const harm of harms) {
    walk.out.push(harm);
    const end = addList(walk, harm);
    addParts(walk, harm, end);
  }
  const told = new Set(harms);
  // The last of a list, and parts, may have parts of their own («و82 من القوات، منهم 61 جنديا بينهم أربعة ضباط»).
  for (let i = 0, depth = 0; i < walk.out.length && depth < walk.out.length * 2; i++, depth++) {
    const harm = walk.out[i];
    if (!told.has(harm)) addParts(walk, harm, overOthers(chart, harm.value.at.to));
  }
  chart.replace('harm', bySides(withTotals(walk.out)));
  addUnreadTolls(chart);
};
