// Running counts: حصيلة القتلى، عدد الجرحى, the number before or behind, one or several in a row.
import type { Measure, Modality } from '../../../../model/index.ts';
import { classSet, scan } from '../../../engine/index.ts';
import type { ArabicChart } from '../nodes.ts';
import { belonging } from '../people/categories.ts';
import { readingOf } from '../people/group.ts';
import { C } from '../words/classes.ts';
import type { Found } from './found.ts';
import { addHarm, canBePeople, verbClasses } from './found.ts';
import { modalityOf } from './modality.ts';
import { sentenceEnd } from './victims.ts';

const otherClause = classSet([C.relative, C.that, C.sayVerb]);

/** حصيلة القتلى … إلى 254، عدد الجرحى بلغ 50: a running count, with the victim noun before the number. */
export const runningCount = scan<ArabicChart>('<toll or number> of <victims> … <amount>', C.tollNoun, (chart, token, id) => {
  const read = readRunningCount(chart, token, id);
  if (read === false)
    chart.add('gap', { from: token, to: token + 2, value: { reason: 'toll: a running count without its number' }, why: [id] });
});

/** Null where no running count begins, false where one has no number that can be read. */
const readRunningCount = (chart: ArabicChart, token: number, id: number): boolean | null => {
  const first = [token + 1, token + 2].find((at) => chart.has(at, C.victim));
  if (first === undefined || chart.starting('people', token)?.value.counted) return null;
  let trigger = first;
  let measure = readingOf(chart, first, C.victim)!.lemma.data.measure;
  // «ارتفعت إلى 202 حصيلة القتلى»: the number comes first.
  const before = chart.ending('people', token);
  if (measure && before?.value.counted && before.value.victim === null && isReached(chart, before.from, before.from + 1)) {
    addHarm(chart, { measure, people: before, trigger, tally: true }, id);
    return true;
  }
  let read = false;
  let inRelative = false;
  const limit = Math.min(sentenceEnd(chart, token), token + 30);
  for (let at = first + 1; at < limit; at++) {
    const people = chart.starting('people', at);
    if (
      measure &&
      people?.value.counted &&
      !people.value.victim &&
      canBePeople(chart, people, false) &&
      (!inRelative || chart.has(at - 1, C.to)) &&
      (at === trigger + 1 || isReached(chart, token, at))
    ) {
      addHarm(chart, counted(chart, trigger, { measure, people, trigger, tally: true, modality: growth(chart, trigger, at) }), id);
      measure = undefined;
      read = true;
    }
    const next = readingOf(chart, at, C.victim);
    if (people?.value.victim && people.value.counted) {
      // «حصيلة الضحايا باتت 99 قتيلا»: the number names its victims again.
      const named = people.value.victim.data.measure;
      if (named && isReached(chart, token, at))
        addHarm(chart, { measure: named, people, trigger, tally: true, modality: growth(chart, trigger, at) }, id);
      return true;
    }
    if (next?.features.article && next.features.conjunction !== '') {
      // «القتلى والجرحى إلى 50» is one number of both; «القتلى إلى 5 والجرحى إلى 30» are two.
      measure = measure === undefined || measure === next.lemma.data.measure ? next.lemma.data.measure : 'casualties';
      trigger = at;
    }
    // «عدد القتلى الذين سقطوا في هجمات … إلى 60»
    inRelative ||= chart.has(at, C.relative);
    if (chart.hasAny(at, otherClause) && !(chart.has(at, C.relative) && chart.has(at + 1, C.fallVerb))) return read;
    if (measure === undefined && !chart.has(at + 1, C.victim) && !chart.has(at + 2, C.victim) && !chart.starting('people', at)) return read;
  }
  return read;
};

/** «عدد القتلى المدنيين 110»: a count of one sort, which is a part where a total of all was told before. */
const counted = (chart: ArabicChart, victim: number, found: Found): Found => {
  if ((found.people.value.category ?? 'people') !== 'people') return found;
  // «عدد القتلى في صفوف الجيش»
  const whose = belonging(chart, victim + 1);
  if (whose) return { ...found, people: { ...found.people, value: { ...found.people.value, category: whose } } };
  const category = readingOf(chart, victim + 1, C.person)?.lemma.data.category;
  if (!category || category === 'people') return found;
  return { ...found, people: { ...found.people, value: { ...found.people.value, category } }, seeksTotal: true };
};

/** Between a running count's noun and its number stands a verb of reaching, or إلى. */
const isReached = (chart: ArabicChart, from: number, to: number): boolean => {
  for (let at = from - 2; at <= to; at++)
    if (
      chart.has(at, C.tollVerb) ||
      chart.has(at, C.to) ||
      chart.has(at, C.reach) ||
      chart.has(at, C.exceed) ||
      chart.has(at, C.colon) ||
      chart.has(at, C.auxiliary)
    )
      return true;
  return false;
};

/** «العدد قد يصل إلى 1.5 مليون», «كان عددهم 48 ألفا», «عدد الذين نزحوا بلغ 280 ألفا»: the number of those told of, or of those who. */
export const countGrows = scan<ArabicChart>('their number <reaches> <amount>', C.tollNoun, (chart, token, id) => {
  const reading = readingOf(chart, token, C.tollNoun);
  // مجموعة is no "its total".
  if (chart.words[token].form === 'مجموعه') return;
  if (reading?.lemma.data.tag !== 'number' || /^(ال)?(بالغ|بالغه)$/.test(chart.words[token - 1]?.form ?? '')) return;
  const who = chart.has(token + 1, C.relative) || chart.words[token + 1]?.form === 'من' ? harmVerbAfter(chart, token + 2) : null;
  const back = reading.features.pronoun !== '' || (reading.features.article && !chart.has(token + 1, C.of));
  const measure = who ?? (back ? measureBefore(chart, token) : null);
  if (!measure) return;
  const limit = Math.min(sentenceEnd(chart, token), token + 26);
  for (let at = token + 1; at < limit; at++) {
    const people = chart.starting('people', at);
    if (!people?.value.counted || !canBePeople(chart, people, false) || (at > token + 1 && !isReached(chart, token + 1, at))) continue;
    addHarm(chart, { measure, people, trigger: token, tally: true, modality: growth(chart, token, at) }, id);
    return;
  }
});

/** The number may yet be reached (قد يصل، احتمال أن يبلغ، مرشح): a forecast. Otherwise as the noun's own words say. */
const growth = (chart: ArabicChart, token: number, people: number): Modality => {
  for (let at = token - 4; at < people; at++) {
    if (at < 0) continue;
    const { form, readings } = chart.words[at];
    if (chart.has(at, C.may) || chart.hits.get(at)?.phrase?.lemma.classes.includes(C.may) || form === 'سوف') return 'forecast';
    if (
      (form === 'قد' || form === 'وقد' || form === 'فقد') &&
      chart.words[at + 1]?.readings.some(({ features }) => features.aspect === 'present')
    )
      return 'forecast';
    if (readings.some(({ features }) => features.future)) return 'forecast';
    if (chart.has(at, C.tollVerb) && readings.some(({ features }) => features.aspect === 'present') && chart.words[at - 1]?.form === 'ان')
      return 'forecast';
  }
  return modalityOf(chart, token) ?? 'forecast';
};

const harmVerbAfter = (chart: ArabicChart, from: number): Measure | null => {
  for (let at = from; at < from + 2; at++) {
    for (const classId of verbClasses) {
      const measure = readingOf(chart, at, classId)?.lemma.data.measure;
      if (measure) return measure;
    }
  }
  return null;
};

/** What the numbers before were of: the last harm, or the last victim noun or harm noun, at most some sentences back. */
const measureBefore = (chart: ArabicChart, token: number): Measure | null => {
  for (let at = token - 1; at >= Math.max(0, token - 60); at--) {
    const measure =
      chart.ending('harm', at + 1)?.value.measure ??
      readingOf(chart, at, C.victim)?.lemma.data.measure ??
      readingOf(chart, at, C.displaceNoun)?.lemma.data.measure;
    if (measure) return measure;
  }
  return null;
};

/** «إن القتلى 211»: the dead and their number side by side. */
export const victimsAre = scan<ArabicChart>('<victims> <amount>', C.victim, (chart, token, id) => {
  const reading = readingOf(chart, token, C.victim);
  if (!reading?.features.article || reading.features.number !== 'plural' || !reading.lemma.data.measure) return;
  if (!chart.has(token - 1, C.that) && chart.sentences[chart.sentenceOf(token)].from !== token && !chart.has(token - 1, C.colon)) return;
  const people = chart.starting('people', token + 1);
  if (people?.value.counted && people.value.victim === null && canBePeople(chart, people, false)) {
    addHarm(chart, { measure: reading.lemma.data.measure, people, trigger: token, tally: true }, id);
  }
});
