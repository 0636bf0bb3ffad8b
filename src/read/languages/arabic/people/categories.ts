// Who people are: the category that the head noun, the body it belongs to, or the words behind the group say.
import type { Party, VictimCategory } from '../../../../model/index.ts';
import type { Reading } from '../forms/lemma.ts';
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { groupEnd, readingOf } from './group.ts';

export interface Head {
  readonly reading: Reading;
  readonly token: number;
}

const partyCategory = (party: Party | null): VictimCategory | undefined => {
  if (!party) return undefined;
  if (party.kind === 'force') return party.inter === 1 || party.inter === 8 || party.inter === null ? 'security_forces' : 'combatants';
  if (party.kind === 'faction') return 'combatants';
  if (party.kind === 'medical') return 'health_workers';
  return party.kind === 'rescue' ? 'aid_workers' : undefined;
};

/** Who they are: the head's own category, or that of the body it belongs to (رجال الشرطة، عناصر طالبان، أفراد عائلة). */
export const categoryOf = (chart: ArabicChart, head: Head, end: number): VictimCategory | null => {
  const { tag, category } = head.reading.lemma.data;
  const own = category ?? null;
  const belongs =
    tag === 'member' ||
    tag === 'member-armed' ||
    tag === 'worker' ||
    tag === 'leader' ||
    tag === 'volunteer' ||
    tag === 'kin' ||
    tag === 'activist' ||
    own === null ||
    own === 'people';
  if (!belongs) return own;
  const limit = Math.min(chart.count, Math.max(end, head.token + 1) + 4);
  for (let i = head.token + 1; i < limit; i++) {
    const linked = (at: number): boolean =>
      chart.has(at, C.of) || (chart.has(at, C.in) && (tag === 'leader' || tag === 'member' || tag === 'activist'));
    if (i >= end && !linked(i) && !linked(i - 1) && !(i > end && chart.has(i - 1, C.body))) break;
    if (tag === 'kin') break;
    const body = readingOf(chart, i, C.body);
    if (body)
      return body.lemma.data.tag === 'defence' && chart.words[i + 1]?.form === 'المدني' ? 'aid_workers' : (body.lemma.data.category ?? own);
    const named = partyCategory(chart.starting('party', i)?.value.party ?? null);
    if (named) return named;
    const adjective = readingOf(chart, i, C.person);
    if (adjective && (tag === 'member' || own === 'people') && (i < end || chart.has(i - 1, C.of)) && adjective.lemma.data.tag !== 'nation')
      return adjective.lemma.data.category ?? own;
  }
  return own;
};

/** What the words behind a group add counts where the group itself says only that they are people. */
export const specific = (own: VictimCategory | null, behind: VictimCategory | null): VictimCategory | null =>
  own === null || own === 'people' ? (behind ?? own) : own;

/** «... على الأقل في صفوف المقاتلين», «من سكان الحي»: whose they are, told behind the group. */
export const belonging = (chart: ArabicChart, end: number): VictimCategory | null => {
  let at = end;
  const bound = chart.hits.get(at)?.phrase;
  if (bound?.lemma.classes.includes(C.boundAfter)) at = chart.hits.get(at)!.to;
  if (chart.has(at, C.others)) at++;
  const ranks = /^(ب?صفوف|اوساط|عداد)$/;
  if ((chart.has(at, C.in) || chart.words[at]?.form === 'بين') && ranks.test(chart.words[at + 1]?.form ?? '')) at += 2;
  else if (chart.has(at, C.of) && chart.words[at + 1]?.form === 'صفوف') at += 2;
  else if (
    chart.has(at, C.of) ||
    (chart.words[at]?.form === 'بين' && chart.words[at + 1]?.readings.some(({ features }) => features.article))
  )
    at += 1;
  else return null;
  const reading = readingOf(chart, at, C.person);
  if (reading && reading.lemma.data.tag !== 'nation') return categoryOf(chart, { reading, token: at }, groupEnd(chart, at));
  const body = readingOf(chart, at, C.body);
  if (body) return body.lemma.data.category ?? null;
  return partyCategory(chart.starting('party', at)?.value.party ?? null) ?? null;
};

/** ثلاثة قتلى من الجنود, قتيلان مدنيان: the victims' own category stands after the victim noun. */
export const victimCategory = (chart: ArabicChart, head: Head, end: number): VictimCategory | null => {
  for (let i = head.token + 1; i < end; i++) {
    const reading = readingOf(chart, i, C.person);
    if (reading && reading.lemma.data.tag !== 'nation') return categoryOf(chart, { reading, token: i }, groupEnd(chart, i));
  }
  return belonging(chart, end);
};

/** سبعة من الشرطة, اثنان من القاعدة: a number of a body of people. */
export const categoryOfSome = (chart: ArabicChart, from: number): VictimCategory | null => {
  let at = from;
  const among = chart.hits.get(at);
  if (among?.phrase?.lemma.classes.includes(C.among)) at = among.to;
  else if (chart.has(at, C.among)) at++;
  // 82 من جانب القوات: from the side of.
  const side = chart.hits.get(at);
  if (side?.phrase?.lemma.classes.includes(C.by)) at = side.to - 1;
  else if (!chart.has(at, C.of)) return null;
  const named = partyCategory(chart.starting('party', at + 1)?.value.party ?? null);
  const body = readingOf(chart, at + 1, C.body);
  if (body) return body.lemma.data.category ?? named ?? null;
  const person = readingOf(chart, at + 1, C.person);
  return person ? categoryOf(chart, { reading: person, token: at + 1 }, groupEnd(chart, at + 1)) : (named ?? null);
};
