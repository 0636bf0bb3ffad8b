// What stands before a time: the preposition that says its role, and words such as في وقت متأخر من.
import type { ArabicChart, TimeValue } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { formAt, isForm } from './words-at.ts';

export interface Opening {
  /** First token of the node. */
  readonly from: number;
  readonly role: TimeValue['role'];
  /** في وقت سابق من: only what has passed. */
  readonly passed?: true;
}

/** Words that come between a preposition and its time and add nothing to it: تمام الساعة, نحو الساعة, شهر, يوم, حوالي. */
const isFiller = (chart: ArabicChart, at: number): boolean =>
  chart.has(at, C.timeApproximator) || isForm(chart, at, 'ال', 'فتره', 'ايام', 'عطله');

/** The node's beginning and role, looking back from its first word but not before `floor`. */
export const openingOf = (chart: ArabicChart, at: number, floor: number): Opening => {
  let from = at;
  while (from - 1 >= floor && at - from < 2 && isFiller(chart, from - 1)) from--;
  const late = lateBefore(chart, from, floor);
  if (late !== from) {
    const earlier = isForm(chart, from - 2, 'سابق', 'سابقه');
    const until = isForm(chart, late - 1, 'حتي', 'وحتي') && late - 1 >= floor;
    return { from: until ? late - 1 : late, role: until ? 'until' : 'at', ...(earlier ? { passed: true } : {}) };
  }
  const phrase = chart.hitEnds.get(from);
  if (phrase?.phrase?.lemma.classes.includes(C.timePreposition) && phrase.from >= floor)
    return { from: phrase.from, role: phrase.phrase.lemma.data.tag as Opening['role'] };
  if (from - 1 < floor) return { from: at, role: 'at' };
  const reading = chart.words[from - 1].readings.find(({ lemma }) => lemma.classes.includes(C.timePreposition));
  if (reading) return { from: from - 1, role: reading.lemma.data.tag as Opening['role'] };
  const bound = before(chart, from - 1, at);
  return bound ? { from: from - 1, role: bound } : { from: at, role: 'at' };
};

/** How far from its منذ a date may stand. */
const farthestStart = 14;

/** منذ اندلاع الحرب في السودان في 15 أبريل, منذ الغزو الذي قادته الدولة عام 2003: the date of what began is the start. */
export const startBefore = (chart: ArabicChart, at: number, floor: number): number | null => {
  let verb = false;
  for (let i = at - 1; i >= Math.max(floor, at - farthestStart); i--) {
    if (chart.has(i, C.since)) return verb ? null : i;
    if (chart.has(i, C.that) || chart.has(i, C.point) || chart.has(i, C.semicolon)) return null;
    if (chart.has(i, C.relative)) verb = false;
    else if (chart.has(i, C.comma) && i < at - 1 && !chart.has(i + 1, C.relative)) return null;
    else verb ||= isVerb(chart, i);
  }
  return null;
};

const isVerb = (chart: ArabicChart, at: number): boolean => {
  const { readings } = chart.words[at];
  return readings.length > 0 && readings.every(({ lemma }) => lemma.data.pos === 'verb');
};

/** بين and من belong to the two times that they open. */
export const intervalOpening = (chart: ArabicChart, at: number, floor: number): Opening | null => {
  if (at - 1 < floor || !isForm(chart, at - 1, 'بين', 'وبين', 'من', 'ومن')) return null;
  if (chart.hitEnds.get(at)?.phrase?.lemma.classes.includes(C.timePreposition)) return null;
  const what = isForm(chart, at - 2, 'ما', 'الفتره') && at - 2 >= floor ? at - 2 : at - 1;
  return { from: what, role: 'within' };
};

/** قبل الخميس, بعد عام 2011. */
const before = (chart: ArabicChart, at: number, time: number): Opening['role'] | null => {
  // من الساعة الرابعة: from then on; من before another time only says whose it is.
  if (isForm(chart, at, 'من') && chart.has(time, C.clockWord)) return 'since';
  if (isForm(chart, at, 'الي')) return 'until';
  if (isForm(chart, at, 'قبل', 'وقبل')) return 'until';
  return isForm(chart, at, 'بعد', 'وبعد') ? 'since' : null;
};

const hours = new Set(['وقت', 'ساعه', 'الساعات', 'ساعات', 'الساعه', 'وقتا']);

/** في وقت متأخر من مساء أمس: up to five words back, to its في. */
const lateBefore = (chart: ArabicChart, at: number, floor: number): number => {
  if (at - 1 < floor || !isForm(chart, at - 1, 'من')) return at;
  for (let i = at - 2; i >= Math.max(floor, at - 5); i--) {
    if (hours.has(formAt(chart, i))) return i - 1 >= floor && chart.has(i - 1, C.timePreposition) ? i - 1 : i;
  }
  return at;
};
