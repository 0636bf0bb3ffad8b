// From when a running count counts, where another sentence says it: «واندلعت المواجهات يوم الأربعاء» behind it, or, for «منذ اندلاع
// الحرب» without a date, the date that the report gives for the war.
import type { Time } from '../../../../../model/index.ts';
import { classSet } from '../../../../engine/index.ts';
import type { Clause } from '../../claims/context.ts';
import { timeOf } from '../../claims/context.ts';
import type { ArabicChart, ArabicNode } from '../../nodes.ts';
import { C } from '../../words/classes.ts';

const courses = classSet([C.clashNoun, C.conflictNoun, C.attackNoun]);

/** «واندلعت المواجهات يوم الأربعاء»: the next sentences may say when the fighting that is counted began. */
export const startAfter = (chart: ArabicChart, trigger: number): Time | null => {
  const own = chart.sentenceOf(trigger);
  for (let s = own + 1; s <= Math.min(own + 2, chart.sentences.length - 1); s++) {
    const { from, to } = chart.sentences[s];
    for (let i = from; i < Math.min(to - 1, from + 4); i++) {
      if (!chart.has(i, C.startVerb) || !chart.hasAny(i + 1, courses)) continue;
      for (let at = i + 2; at < to; at++) {
        const time = chart.starting('time', at);
        if (time?.value.role === 'at') return timeOf(chart, time);
      }
    }
  }
  return null;
};

/** «قتل الآلاف منذ نشوب الحرب», «قتل 27 أثناء الصراع»: the war's start, told elsewhere in the report. */
export const startOfWar = (chart: ArabicChart, { from, to }: Clause): Time | null => {
  for (let i = from; i < to; i++)
    if ((chart.has(i, C.since) || chart.has(i, C.during)) && namesWar(chart, i + 1, to)) {
      const start = warStart(chart, i);
      return start ? timeOf(chart, start) : null;
    }
  return null;
};

/** A war that is known: الحرب, اندلاع النزاع, بدء هذه الحرب. */
const namesWar = (chart: ArabicChart, from: number, to: number): boolean => {
  for (let i = from; i < Math.min(to, from + 3); i++) {
    if (chart.starting('time', i)) return false;
    if (chart.has(i, C.conflictNoun)) return chart.words[i].byClass.get(C.conflictNoun)?.features.article === true;
  }
  return false;
};

/** How many words from the war its date may stand. */
const nearWar = 8;

const startsIn = new WeakMap<ArabicChart, readonly ArabicNode<'time'>[]>();

/** All that the report dates a war's start with. */
const warStarts = (chart: ArabicChart): readonly ArabicNode<'time'>[] => {
  const found = startsIn.get(chart) ?? chart.all('time').filter((time) => startsWar(chart, time));
  startsIn.set(chart, found);
  return found;
};

/** The last one told before it, else the first told after it. */
const warStart = (chart: ArabicChart, at: number): ArabicNode<'time'> | undefined =>
  warStarts(chart).findLast(({ from }) => from < at) ?? warStarts(chart)[0];

/** «تشهد البلاد منذ ديسمبر 2013 حربا», «اندلعت الحرب في 15 أبريل» */
const startsWar = (chart: ArabicChart, { from, to, value }: ArabicNode<'time'>): boolean => {
  if (value.start === null || (value.role !== 'since' && value.role !== 'at')) return false;
  const sentence = chart.sentences[chart.sentenceOf(from)];
  for (let i = Math.max(sentence.from, from - nearWar); i < Math.min(sentence.to, to + nearWar); i++)
    if (chart.has(i, C.conflictNoun) && (value.role === 'since' || (i < from && chart.has(i - 1, C.startVerb)))) return true;
  return false;
};
