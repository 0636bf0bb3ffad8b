// Amounts with no word for people after them, which only what befell them shows to be people: «قتل 20».
import { classSet } from '../../../engine/index.ts';
import type { ArabicChart, PeopleValue } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { categoryOfSome } from './categories.ts';
import { beginsWithAnd, groupEnd, readingOf } from './group.ts';

/** Amounts with no word for people after them: only what befell them shows that they are people (قتل 20). */
export const bareAmounts = (chart: ArabicChart): void => {
  const taken = new Set(chart.all('people').flatMap(({ value }) => (value.counted ? [value.amount.core.from] : [])));
  for (const node of chart.all('amount')) {
    if (taken.has(node.value.core.from) || !Number.isInteger(node.value.low ?? node.value.high ?? 0)) continue;
    // الكتيبة 102: the number of a unit.
    if (node.from > 0 && hasBody(chart, node.from - 1) && !beginsWithAnd(chart, node.from)) continue;
    // عدد من قتلوا: of those who, not several.
    if (node.value.vague === 'several' && isVerb(chart, node.to)) continue;
    // Years and days of the month count no people; «جندي واحد» has been told by its noun.
    if (isInTime(chart, node.from) || ((node.value.low ?? 3) <= 2 && chart.ending('people', node.from) && !beginsWithAnd(chart, node.from)))
      continue;
    // «عبد الله (20)»: an age behind a name.
    if (chart.has(node.from - 1, C.open) && chart.has(node.to, C.close) && !chart.hasAny(node.from - 2, counts)) continue;
    const others = chart.has(node.to, C.others);
    // After الملايين and its like what is counted would stand with من.
    const absolute = node.value.vague !== null && /^[وف]?[بكل]?ال/.test(chart.words[node.value.core.to - 1].form);
    const unknown = !others && !absolute && isThing(chart, node.to);
    const end = others ? node.to + 1 : unknown ? groupEnd(chart, node.to, 3) : node.to;
    const value: PeopleValue = {
      amount: node.value,
      words: unknown ? { from: node.to, to: end } : null,
      category: unknown ? null : categoryOfSome(chart, end),
      victim: null,
      head: null,
      definite: false,
      others,
      counted: true,
      party: null,
    };
    chart.add('people', { from: node.from, to: end, value, why: node.why });
  }
};

/** Words behind which a number in brackets is a count: «القتلى (20)». */
const counts = classSet([C.victim, C.victimState, C.tollNoun, C.killVerb, C.killNoun, C.injureNoun, C.injureVerb, C.person]);

const hasBody = (chart: ArabicChart, token: number): boolean => {
  const reading = readingOf(chart, token, C.body) ?? readingOf(chart, token, C.rank);
  return reading?.features.number === 'singular' && reading.features.article;
};

const isVerb = (chart: ArabicChart, token: number): boolean =>
  token < chart.count &&
  chart.words[token].readings.length > 0 &&
  chart.words[token].readings.every(({ lemma }) => lemma.data.pos === 'verb');

const isInTime = (chart: ArabicChart, token: number): boolean => {
  for (let at = token; at >= Math.max(0, token - 14); at--) {
    const time = chart.starting('time', at);
    if (time && time.to > token) return true;
  }
  return false;
};

/** A noun that the lexicon does not know as people stands after the number: what is counted is that. */
const isThing = (chart: ArabicChart, token: number): boolean => {
  if (token >= chart.count) return false;
  // A word with ب, ل or ك before it belongs to what comes next (أصيب سبعة بجروح).
  if (chart.words[token].readings[0]?.features.preposition) return false;
  // «إصابة نحو 100 يعالجون»: an unknown word that looks like a verb in the plural.
  if (chart.words[token].readings.length === 0 && /^[يت].{2,}ون$/.test(chart.words[token].form)) return false;
  return groupEnd(chart, token - 1, 1) > token;
};
