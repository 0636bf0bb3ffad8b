// Who people are: the category that the head noun, the body it belongs to, or the words behind the group say.
import type { Party, VictimCategory } from '../../../../model/index.ts';
import { classSet } from '../../../engine/index.ts';
import type { Reading } from '../forms/lemma.ts';
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { beginsWithAnd, groupEnd, readingOf } from './group.ts';

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

/** Heads that say only that somebody belongs to something: what they belong to decides. */
const membership = new Set(['member', 'member-armed', 'worker', 'leader', 'volunteer', 'kin', 'activist']);

/** Heads that may stand before في and what they belong to: «قيادي في الحزب»، «العاملين في الإغاثة». */
const memberIn = new Set(['leader', 'member', 'activist', 'worker']);

/** «من مختلف الفصائل»، «من تلك المليشيات»: words between من and whose they are. */
const passedOver = new Set(['مختلف', 'كل', 'جميع', 'بعض', 'كافه', 'سائر', 'احدي', 'جانب', 'تابعيه']);

const isPassedOver = (chart: ArabicChart, token: number): boolean =>
  token < chart.count && (chart.has(token, C.this) || passedOver.has(chart.words[token].form));

/** عناصر من حماية الموكب، أفراد حمايته: whoever guards is no fighter of a faction. */
const guarding = /^(ال)?(حمايه|حراسه)$|^(حمايت|حراست)(ه|ها|هم)$/;

/** عمال المساعدات، العاملون في المجال الإنساني. */
const relief = new Set(['المساعدات', 'الاغاثه', 'الاغاثي', 'الانساني', 'الانسانيه', 'مساعدات', 'اغاثه']);

/** Bodies that say nothing of whose they are: forces and battalions there are of every side. */
const anySide = new Set(['forces', 'battalion', 'brigades', 'patrol', 'cell']);

/** The category of the body at a token; for forces, of whose they are where the next words say so: قوات المعارضة، كتيبة حرس الحدود. */
const bodyCategory = (chart: ArabicChart, token: number): VictimCategory | undefined => {
  const body = readingOf(chart, token, C.body);
  if (!body) return undefined;
  const { key, data } = body.lemma;
  if (data.tag === 'defence' && chart.words[token + 1]?.form === 'المدني') return 'aid_workers';
  if (!anySide.has(key)) return data.category;
  const end = groupEnd(chart, token, 4);
  for (let at = token + 1; at < end; at++) {
    const next = readingOf(chart, at, C.body) ?? readingOf(chart, at, C.person);
    const { category } = next?.lemma.data ?? {};
    // «القوات المسلحة» is no gunman's.
    if (next && isSide(category) && (next.features.number === 'plural' || next.lemma.classes.includes(C.body))) return category;
    // The party that is the body itself («القوات العراقية») begins at the body.
    const party = partyCategory(chart.starting('party', at)?.value.party ?? null);
    if (party) return party;
  }
  return partyCategory(chart.starting('party', token)?.value.party ?? null) ?? data.category;
};

const isSide = (category: VictimCategory | undefined): boolean => category === 'combatants' || category === 'security_forces';

/** «فردا من العاملين في الإغاثة»: how many heads stand one within the other at the most. */
const deepest = 3;

/** Who they are: the head's own category, or that of the body it belongs to (رجال الشرطة، عناصر طالبان، أفراد عائلة). */
export const categoryOf = (chart: ArabicChart, head: Head, end: number, depth = 0): VictimCategory | null => {
  const { tag, category } = head.reading.lemma.data;
  const own = category ?? null;
  // وكيل رقيب is a rank.
  if (tag === 'official' && chart.has(head.token + 1, C.rank)) return 'security_forces';
  if (tag === 'suspect' || !(membership.has(tag ?? '') || own === null || own === 'people')) return own;
  const theirs = tag === 'member' && own === 'people' && head.reading.features.pronoun !== '' ? bodyBefore(chart, head.token) : null;
  if (theirs) return theirs;
  const limit = Math.min(chart.count, Math.max(end, head.token + 1) + 5);
  for (let i = head.token + 1; i < limit; i++) {
    const linked = (at: number): boolean =>
      chart.has(at, C.of) || (chart.has(at, C.in) && memberIn.has(tag ?? '')) || isPassedOver(chart, at);
    if (i >= end && !linked(i) && !linked(i - 1) && !(i > end && chart.has(i - 1, C.body))) break;
    // «ناشطين مؤيدين للحزب» are not of it.
    if (tag === 'activist' && i > head.token + 1 && !linked(i) && !linked(i - 1)) break;
    if (tag === 'kin') return isOfArea(chart, head, i) ? 'civilians' : own;
    if (tag === 'worker' && relief.has(chart.words[i].form)) return 'aid_workers';
    if (tag === 'member' && guarding.test(chart.words[i].form)) return 'security_forces';
    const told = bodyCategory(chart, i) ?? partyCategory(chart.starting('party', i)?.value.party ?? null);
    if (told) return told;
    if (chart.has(i, C.body)) return own;
    const adjective = readingOf(chart, i, C.person);
    if (adjective && (tag === 'member' || own === 'people') && (i < end || chart.has(i - 1, C.of)) && adjective.lemma.data.tag !== 'nation')
      return depth < deepest ? (categoryOf(chart, { reading: adjective, token: i }, groupEnd(chart, i), depth + 1) ?? own) : own;
  }
  return own;
};

/** «خمسة من أفرادها»: the last body told of before in the sentence. */
const bodyBefore = (chart: ArabicChart, token: number): VictimCategory | null => {
  const { from } = chart.sentences[chart.sentenceOf(token)];
  for (let at = token - 1; at >= Math.max(from, token - 30); at--) {
    const told = bodyCategory(chart, at) ?? partyCategory(chart.starting('party', at)?.value.party ?? null);
    if (told) return told;
  }
  return null;
};

/** The last body or armed people told of before in the sentence. */
const fightersBefore = (chart: ArabicChart, token: number): VictimCategory | null => {
  const { from } = chart.sentences[chart.sentenceOf(token - 1)];
  for (let at = token - 1; at >= Math.max(from, token - 30); at--) {
    const person = readingOf(chart, at, C.person);
    if (person?.features.number === 'plural' && isSide(person.lemma.data.category)) return person.lemma.data.category ?? null;
    const told = bodyCategory(chart, at) ?? partyCategory(chart.starting('party', at)?.value.party ?? null);
    if (told) return told;
  }
  return null;
};

const areas = classSet([C.areaWord, C.settlementWord, C.quarterWord]);

/** أبناء المنطقة، أبناء القرية: who come from there. */
const isOfArea = (chart: ArabicChart, { reading }: Head, next: number): boolean =>
  reading.lemma.key === 'son' && reading.features.number === 'plural' && chart.hasAny(next, areas);

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
  // «قتلى وجرحى في صفوفهم»
  if ((chart.has(at, C.in) || chart.words[at]?.form === 'بين') && /^صفوف(هم|ها|ه)$/.test(chart.words[at + 1]?.form ?? ''))
    return fightersBefore(chart, end);
  if ((chart.has(at, C.in) || chart.words[at]?.form === 'بين') && ranks.test(chart.words[at + 1]?.form ?? '')) at += 2;
  else if (chart.has(at, C.of) && chart.words[at + 1]?.form === 'صفوف') at += 2;
  else if (
    chart.has(at, C.of) ||
    (chart.words[at]?.form === 'بين' && chart.words[at + 1]?.readings.some(({ features }) => features.article))
  )
    at += 1;
  else return null;
  if (isPassedOver(chart, at)) at++;
  return mixed(chart, at, thoseAt(chart, at));
};

/** «إيطاليين يعملون في شركة»: who works for a living, where nothing else is said of them. */
export const isAtWork = (chart: ArabicChart, from: number, end: number): boolean => {
  for (let at = from; at <= Math.min(end + 1, chart.count - 2); at++)
    if (working.test(chart.words[at].form) && chart.has(at + 1, C.in)) return true;
  return false;
};

const working = /^(يعمل|يعملون|يعملان|تعمل|عاملين|عاملون)$/;

/** Whose the dead are in «قتل من جانب المقاومة ثمانية أشخاص», and where that is said ends. */
export const sideAt = (chart: ArabicChart, at: number): { readonly category: VictimCategory; readonly to: number } | null => {
  const by = chart.hits.get(at);
  const ranks = chart.words[at + 1]?.form === 'صفوف' && (chart.has(at, C.of) || chart.has(at, C.in));
  const from = ranks ? at + 2 : chart.words[at + 1]?.form === 'جانب' && by?.phrase?.lemma.classes.includes(C.by) ? by.to : -1;
  const category = from < 0 ? null : thoseAt(chart, from);
  return category === null ? null : { category, to: Math.max(groupEnd(chart, from), chart.starting('party', from)?.to ?? 0) };
};

/** Who the person, body or party at a token is. */
export const thoseAt = (chart: ArabicChart, at: number): VictimCategory | null => {
  if (at >= chart.count) return null;
  const reading = readingOf(chart, at, C.person);
  if (reading && reading.lemma.data.tag !== 'nation') return categoryOf(chart, { reading, token: at }, groupEnd(chart, at));
  if (chart.has(at, C.body)) return bodyCategory(chart, at) ?? null;
  return partyCategory(chart.starting('party', at)?.value.party ?? null) ?? null;
};

/** «من القوات العراقية والتنظيم»، «من الأطفال والنساء»: one number over two sorts of people is of people. */
export const mixed = (chart: ArabicChart, at: number, first: VictimCategory | null): VictimCategory | null => {
  if (first === null) return null;
  const next = groupEnd(chart, at);
  if (next >= chart.count || chart.starting('amount', next) || !beginsWithAnd(chart, next) || isCountedAlone(chart, next)) return first;
  const second = thoseAt(chart, next);
  return second === null || second === first ? first : 'people';
};

/** «وجندي»: a singular counts by itself, and is no more of those before. */
const isCountedAlone = (chart: ArabicChart, at: number): boolean => readingOf(chart, at, C.person)?.features.number === 'singular';

/** ثلاثة قتلى من الجنود, قتيلان مدنيان: the victims' own category stands after the victim noun. */
export const victimCategory = (chart: ArabicChart, head: Head, end: number): VictimCategory | null => {
  for (let i = head.token + 1; i < end; i++) {
    const reading = readingOf(chart, i, C.person);
    // «150 جريحا تورط رجال شرطة»: a word that is not known may be a verb.
    if (!chart.words[i].readings.length) break;
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
  at++;
  if (isPassedOver(chart, at)) at++;
  return mixed(chart, at, thoseAt(chart, at) ?? councilOf(chart, at));
};

/** «من مجلس أعيان الصحوة»: the body behind the council, office or unit that the people are of. */
const councilOf = (chart: ArabicChart, from: number): VictimCategory | null => {
  if (from >= chart.count || chart.starting('place', from)) return null;
  const end = groupEnd(chart, from, 3);
  for (let at = from + 1; at < end; at++) if (chart.has(at, C.body)) return bodyCategory(chart, at) ?? null;
  return null;
};
