// What looks like an act of violence and is none (its end, its prevention, a mere need of it), and who looks like a side of one.

import { classSet } from '../../../engine/index.ts';
import { look } from '../looks.ts';
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';
import type { Group } from './groups.ts';
import { isFire } from './groups.ts';

/** What is no act: «وقف إطلاق النار», «احتمالية استمرار المواجهات», «ضرورة قصف». */
export const isNotAct = (chart: ArabicChart, token: number): boolean => {
  for (let at = token - 1; at >= Math.max(0, token - 3); at--) {
    if (chart.has(at, C.need) || stopping.test(chart.words[at].form)) return true;
    if (chart.hasAny(at, otherPhrase)) break;
  }
  // «أي هجوم»: whichever may come.
  if (/^ا(ي|يه)$/.test(chart.words[token - 1]?.form ?? '')) return true;
  for (let at = token; at >= Math.max(0, token - 2); at--) {
    const hit = chart.hits.get(at);
    if (hit && hit.to > token && hit.phrase?.lemma.classes.includes(C.notAct)) return true;
  }
  return false;
};

/** «بوقف الغارات»، «أحبطت هجوما»، «لمنع اعتداءات»: what ends or is kept from happening. */
const stopping =
  /^[وفبل]?(ال)?(وقف|ايقاف|تعليق|انهاء|منع|تجنب|تفادي|احباط|افشال|علق|علقت|يعلق|تعلق|اوقف|اوقفت|يوقف|توقف|احبط|احبطت|احبطوا|يحبط|تحبط|افشل|افشلت|افشلوا|تفشل)$/;

const otherPhrase = classSet([C.comma, C.that, C.in, C.because, C.sayVerb, C.relative]);

/** «الساعة 6,00»: a number that counts nothing. */
export const isBareNumber = (chart: ArabicChart, from: number, to: number): boolean => to === from + 1 && chart.has(from, C.digits);

/** Nobody acts who is written with ب («نفذ باستخدام جرار»), a place, fire, or an adjective. */
export const isNobody = (chart: ArabicChart, group: Group): boolean =>
  isAlone(chart, group) ||
  /^[وف]?(قريبا|بوابل|بعيدا|غالبا|ردا|انتقاما)$/.test(chart.words[group.from].form) ||
  isFire(chart, group.to - 1) ||
  (chart.looks[group.from] & look.prefixed) !== 0 ||
  (chart.starting('place', group.from) !== undefined && !chart.starting('party', group.from));

/** «زيا عسكريا هاجموا»: an adjective in the accusative is nobody. */
const isAlone = (chart: ArabicChart, { from, to }: Group): boolean =>
  to === from + 1 &&
  chart.words[from].form.endsWith('يا') &&
  chart.starting('people', from) === undefined &&
  !chart.starting('party', from)?.value.party;
