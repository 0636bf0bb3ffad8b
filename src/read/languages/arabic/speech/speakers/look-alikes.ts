// What a verb of saying is told from: words that are written alike, what vouches for something told before («كما ذكرت»), and
// whoever takes a stand in what another says.
import { tokenKind } from '../../../../engine/index.ts';
import type { Reading } from '../../forms/lemma.ts';
import type { ArabicChart, Speaker } from '../../nodes.ts';
import { C } from '../../words/classes.ts';
import { formOf, hasArticle } from '../objects.ts';

/** «حسبما أفادت»، «كما ذكرت»، «على ما قال»: told after what it vouches for. */
export const vouchesAt = (chart: ArabicChart, token: number, start: number): number => {
  const hit = chart.hitEnds.get(token);
  if (hit?.phrase?.lemma.classes.includes(C.accordingTo)) return hit.from;
  if (token > start && chart.has(token - 1, C.accordingTo)) return token - 1;
  if (formOf(chart, token - 1) === 'كما' && token - 1 > start) return token - 1;
  return formOf(chart, token - 1) === 'ما' &&
    token - 2 >= start &&
    (chart.has(token - 2, C.accordingTo) || formOf(chart, token - 2) === 'علي')
    ? token - 2
    : -1;
};

/** «قالت مصادر إن فلانا تعهد»: a person or body named in full takes his own stand. */
export const isAnother = (chart: ArabicChart, { from, to }: Speaker): boolean => {
  const party = chart.starting('party', from)?.value.party;
  for (let i = from; i < to; i++) if (isOwn(chart, i)) return false;
  if (party?.kind === 'state') return false;
  return party?.kind === 'person' || to > from + 1 || !hasArticle(formOf(chart, from));
};

/** «بلاده»، «حكومة بلاده»: of the speaker's own side. */
const isOwn = (chart: ArabicChart, i: number): boolean =>
  /.{3}(?:ها|هم|نا)$|^(?:بلاد|حكومت|قوات|حركت|جماعت|حزب|تنظيم|وزارت|دولت|كتلت|فصيل|موقف|شعب)ه$/.test(formOf(chart, i)) ||
  chart.words[i].readings.some(({ features }) => features.pronoun !== '');

/** An ambiguous word after a preposition or in a construct is a noun. */
export const follows = (chart: ArabicChart, token: number): boolean =>
  chart.has(token - 1, C.in) || chart.has(token - 1, C.of) || chart.has(token - 1, C.to);

/** «عبر عن»: without عن it is to cross, or by means of. */
const followsAn = (chart: ArabicChart, from: number): boolean => {
  for (let i = from; i < Math.min(chart.count, from + 16) && !chart.has(i, C.that); i++)
    if (/^عن(?:ه|ها)?$/.test(formOf(chart, i))) return true;
  return false;
};

/** «أبدى قلقه»: what is shown must be felt or meant. */
const feels = (chart: ArabicChart, token: number): boolean => {
  for (let i = token + 1; i < Math.min(chart.count, token + 7) && !chart.has(i, C.point); i++)
    if (chart.words[i].readings.some(({ lemma: { data } }) => data.tag === 'grief' || data.tag === 'praise' || data.tag === 'resolve'))
      return true;
  return false;
};

/** «طالبا عدم ذكر اسمه». */
export const asksNotToBeNamed = (chart: ArabicChart, token: number): boolean =>
  /^ب?عدم$/.test(formOf(chart, token + 1)) && /^(?:ال)?(?:ذكر|كشف|نشر|افصاح|تعريف|اشاره)$/.test(formOf(chart, token + 2));

/** Words that are rather others: «بين الطرفين»، «نصف السكان»، «تعزى إلى»، «بما يهدد الأمن»، «في وصف». */
export const looksLikeOther = (chart: ArabicChart, token: number, { lemma: { key, data } }: Reading): boolean => {
  const before = formOf(chart, token - 1);
  const form = formOf(chart, token);
  if (key === 'show' && form === 'بين') return !chart.has(token + 1, C.that) && chart.tokens.kind[token - 1] === tokenKind.word;
  // «تبين أن»: it turned out.
  if (key === 'show' && /^[وف]?تبين$/.test(form)) return chart.has(token + 1, C.that);
  if (key === 'describe') return form === 'نصف' || follows(chart, token);
  if (key === 'console' && (formOf(chart, token + 1) === 'الي' || chart.ending('place', token + 1) !== undefined)) return true;
  if (key === 'express' && !followsAn(chart, token + 1)) return true;
  if (key === 'show-feeling' && !(form.length > 3 && form !== 'ابدا' && form !== 'يبدون' && feels(chart, token))) return true;
  if (asksNotToBeNamed(chart, token)) return true;
  // «علي بن أبي طالب»، «في حال رأت الأطراف».
  if (/^(?:ابي|ابو|حال|اذا|لو)$/.test(before)) return true;
  if (key === 'threaten-voice' && /^(?:ال)?(?:امن|استقرار|سلام|سلم|حياه|وحده|مصالح|مستقبل|وجود|كيان|سلامه)/.test(formOf(chart, token + 1)))
    return true;
  return data.stance !== undefined && /^(?:مما|بما|وبما|وما|ما)$/.test(before) && vouchesAt(chart, token, 0) < 0;
};
