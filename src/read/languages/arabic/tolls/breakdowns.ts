// Parts whose total was told before, maybe in an earlier sentence: «القتلى يشملون 129 عنصرا», «بين القتلى امرأتان».
import { scan } from '../../../engine/index.ts';
import type { ArabicChart, HarmValue } from '../nodes.ts';
import { groupEnd, readingOf } from '../people/group.ts';
import { C } from '../words/classes.ts';
import { addHarm, canBePeople } from './found.ts';
import { categoryAfter, subjectAfter } from './victims.ts';

/** «بين القتلى امرأتان»: some of the dead or injured told of before. */
export const amongVictims = scan<ArabicChart>('among <victims> are <people>', C.victim, (chart, token, id) => {
  const reading = readingOf(chart, token, C.victim);
  if (reading?.features.number !== 'plural' || !reading.lemma.data.measure || !/^[وف]?بين$/.test(chart.words[token - 1]?.form ?? ''))
    return;
  // «بين القتلى امرأتان», and «بين قتلى المعارضة ثلاثة قادة».
  const people =
    chart.starting('people', token + 1) ?? (reading.features.article ? undefined : chart.starting('people', groupEnd(chart, token)));
  if (!reading.features.article && !people?.value.counted) return;
  if (people && (people.value.counted || people.value.amount.low !== null) && canBePeople(chart, people, true))
    addHarm(chart, { measure: reading.lemma.data.measure, people, trigger: token, seeksTotal: true }, id);
});

/** «القتلى يشملون 129 عنصرا و82 جنديا»: parts of a total told before. */
export const victimsInclude = scan<ArabicChart>('<victims> include <people>', C.tollVerb, (chart, token, id) => {
  if (readingOf(chart, token, C.tollVerb)?.lemma.data.tag !== 'parts') return;
  const noun = [token - 1, token - 2, token - 3, token - 4]
    .map((at) => (at >= 0 ? readingOf(chart, at, C.victim) : undefined))
    .find((found) => found?.features.article);
  const people = chart.starting('people', token + 1) ?? subjectAfter(chart, token + 1, 4);
  if (noun?.lemma.data.measure && people?.value.counted && canBePeople(chart, people, true)) {
    addHarm(chart, { measure: noun.lemma.data.measure, people, trigger: token, seeksTotal: true }, id);
  }
});

/** «… قتلوا: 109 عناصر و20 …», «هم 80 عنصرا و19 …», «بواقع 361 مسلحا و242 …»: parts that spell a total out. */
export const enumerated = scan<ArabicChart>('<total>, to wit <people>', C.toWit, (chart, token, id) => {
  const people = chart.starting('people', token + 1);
  const total = nearestHarm(chart, token);
  if (!people?.value.counted || !total || !canBePeople(chart, people, false) || !goesOn(chart, people.to)) return;
  if (people.value.head === null && people.value.category === null) return;
  if ((people.value.amount.low ?? 0) >= (total.people.amount.low ?? 0)) return;
  addHarm(chart, { measure: total.measure, people, trigger: token + 1, modality: total.modality, seeksTotal: true }, id);
});

/** A second number follows with و: one number alone spells nothing out. */
const goesOn = (chart: ArabicChart, from: number): boolean => {
  for (let at = from; at < Math.min(from + 14, chart.count); at++) {
    if (chart.words[at].form[0] === 'و' && (chart.starting('amount', at) ?? chart.starting('amount', at + 1))) return true;
  }
  return false;
};

/** The last harm with a number before a token, at most a sentence or two back. */
const nearestHarm = (chart: ArabicChart, token: number): HarmValue | null => {
  for (let at = token; at >= Math.max(0, token - 60); at--) {
    const harm = chart.ending('harm', at)?.value;
    if (harm && !harm.seeksTotal && harm.people.amount.low !== null && harm.people.amount.low > 2) return harm;
  }
  return null;
};

/** «وأوضح أن منهم 129 عنصرا»: a sentence that goes on about those of the one before. */
export const ofThem = scan<ArabicChart>('of them <people>', C.among, (chart, token, id) => {
  if (!chart.has(token - 1, C.that) && chart.sentences[chart.sentenceOf(token)].from !== token) return;
  const hit = chart.hits.get(token);
  const people = chart.starting('people', hit?.phrase?.lemma.classes.includes(C.among) ? hit.to : token + 1);
  const total = nearestHarm(chart, token);
  if (people?.value.counted && total && canBePeople(chart, people, false))
    addHarm(chart, { measure: total.measure, people, trigger: token, modality: total.modality, seeksTotal: true }, id);
});

/** «233 منهم من الجيش»: a number of those told of before. */
export const someOfThem = scan<ArabicChart>('<amount> of them', C.among, (chart, token, id) => {
  const people = chart.ending('people', token);
  const total = nearestHarm(chart, token);
  if (!people?.value.counted || people.value.head !== null || !chart.has(people.from - 1, C.that) || !total) return;
  const category = categoryAfter(chart, token + 1) ?? people.value.category;
  addHarm(
    chart,
    {
      measure: total.measure,
      people: { ...people, value: { ...people.value, category } },
      trigger: token,
      modality: total.modality,
      seeksTotal: true,
    },
    id,
  );
});

/** A list under a colon, a line each: «- 214 مقاتلا من الفصائل». */
export const listItem = scan<ArabicChart>('- <people>', C.dash, (chart, token, id) => {
  const sentence = chart.sentenceOf(token);
  if (chart.sentences[sentence].from !== token || sentence === 0) return;
  const before = chart.sentences[sentence - 1];
  if (!chart.has(before.to - 1, C.colon) && !chart.has(before.from, C.dash)) return;
  const people = chart.starting('people', token + 1);
  const total = nearestHarm(chart, token);
  if (people?.value.counted && total && people.value.head !== null && (people.value.amount.low ?? 0) < (total.people.amount.low ?? 0)) {
    addHarm(chart, { measure: total.measure, people, trigger: token + 1, modality: total.modality, seeksTotal: true }, id);
  }
});
