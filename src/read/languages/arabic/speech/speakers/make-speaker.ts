// What is known of a speaker whose words are found: the parties side by side in them, sort, gender and number, head noun.
import type { Party, Sort } from '../../../../../model/index.ts';
import type { ArabicChart, Speaker } from '../../nodes.ts';
import { beginsWithAnd, readingOf } from '../../people/group.ts';
import { C } from '../../words/classes.ts';
import { firstReading, formOf, hasArticle } from '../objects.ts';

export const isMediaAt = (chart: ArabicChart, token: number): boolean => {
  if (chart.has(token, C.mediaNoun)) return true;
  const party = chart.starting('party', token);
  if (party && (party.value.kind === 'agency' || party.value.sort === 'media')) return true;
  return (
    chart.hits.get(token)?.names.some((entry) => entry.kind === 'outlet' || (entry.kind === 'party' && entry.party.kind === 'agency')) ??
    false
  );
};

/** «بيان صادر عن»: after another word عن says what a statement is about. */
export const isIssued = (chart: ArabicChart, from: number): boolean => issued.has(formOf(chart, from - 1));

export const issued: ReadonlySet<string> = new Set(['صادر', 'صادره', 'الصادر', 'الصادره', 'صدر', 'صدرت']);

/** «الناشطة الحقوقية والمدنية»: two adjectives of one. */
const describesTwice = (chart: ArabicChart, i: number): boolean =>
  chart.has(i, C.sourceAdjective) || (/ي(?:ه|ون|ين)?$/.test(formOf(chart, i)) && /.{3}ي(?:ه|ون|ين)?$/.test(formOf(chart, i - 1)));

const partsOf = (chart: ArabicChart, from: number, to: number, anonymous: boolean): Speaker['parts'] => {
  const starts = [from];
  for (let i = from + 1; i < to; i++) {
    const own =
      chart.has(i, C.sourceNoun) ||
      chart.has(i, C.body) ||
      chart.has(i, C.mediaNoun) ||
      (chart.starting('party', i) !== undefined && chart.hits.get(i)?.clitics !== '') ||
      (formOf(chart, i).startsWith('وال') && hasArticle(formOf(chart, from)) && !describesTwice(chart, i));
    if (own && beginsWithAnd(chart, i) && !chart.has(i, C.others)) starts.push(i);
  }
  return starts.map((start, k) => {
    const end = starts[k + 1] ?? to;
    return { from: start, to: end, party: partyIn(chart, start, end), sort: anonymous ? sortOf(chart, start, end) : null };
  });
};

/** The party that a stretch names: the longest one, the later of equals, since a name follows its title. */
const partyIn = (chart: ArabicChart, from: number, to: number): Party | null => {
  let best: Party | null = null;
  let length = 0;
  for (let i = from; i < to; i++) {
    const node = chart.starting('party', i);
    if (!node?.value.party || node.to > to || node.to - node.from < length) continue;
    if (best && node.value.party.kind !== 'person' && i > from) continue;
    best = node.value.party;
    length = node.to - node.from;
  }
  return best;
};

const sortOf = (chart: ArabicChart, from: number, to: number): Sort => {
  let sort: Sort | null = null;
  for (let i = from; i < to; i++) {
    const described = readingOf(chart, i, C.sourceAdjective)?.lemma.data.sort;
    if (described) return described;
    const form = formOf(chart, i);
    if (form.endsWith('الشرطه') || form === 'شرطه' || form.endsWith('الامن')) sort = 'security';
    else if (form.endsWith('الجيش')) sort = 'military';
    else if (form.endsWith('مستشفي')) sort = 'medical';
    sort ??= readingOf(chart, i, C.sourceNoun)?.lemma.data.sort ?? null;
  }
  return sort ?? chart.starting('party', from)?.value.sort ?? 'unnamed';
};

/** The bare noun at the head: without clitics and article. */
const headOf = (chart: ArabicChart, token: number): string => {
  const reading = readingOf(chart, token, C.sourceNoun) ?? readingOf(chart, token, C.statementNoun) ?? readingOf(chart, token, C.mediaNoun);
  return reading ? reading.lemma.key : formOf(chart, token).replace(/^[وفبل]?(?:ال|لل)/, '');
};

/** A communiqué speaks for whoever issued it, where that is said: بيان صادر عن قيادة الجيش. */
const behindStatement = (chart: ArabicChart, from: number, to: number): number => {
  const shows = readingOf(chart, from, C.speechOther)?.lemma.data.tag === 'evidence';
  if (!(shows || chart.has(from, C.statementNoun)) || to === from + 1) return from;
  for (let i = from + 1; i < Math.min(to - 1, from + 4); i++) if (formOf(chart, i) === 'عن' && isIssued(chart, i)) return i + 1;
  if (formOf(chart, from + 1).startsWith('لل')) return from;
  // An adjective tells which one it is (حصيلة سابقة, بيان عسكري); a genitive tells whose (تقديرات المجلس).
  const adjective =
    firstReading(chart, from + 1)?.lemma.data.pos === 'adjective' ||
    chart.has(from + 1, C.sourceAdjective) ||
    /.{2}[هي]$/.test(formOf(chart, from + 1));
  const whose = hasArticle(formOf(chart, from + 1)) || chart.starting('party', from + 1) !== undefined || !adjective;
  return hasArticle(formOf(chart, from)) || !whose ? from : from + 1;
};

export const makeSpeaker = (chart: ArabicChart, start: number, to: number): Speaker => {
  const from = behindStatement(chart, start, to);
  const head = chart.has(from, C.quote) ? from + 1 : from;
  const noun = readingOf(chart, head, C.sourceNoun);
  const party = chart.starting('party', head);
  const features = (noun ?? firstReading(chart, head))?.features;
  const anonymous = (noun !== undefined && !party?.value.party) || (party?.value.kind === 'described' && party.value.sort !== null);
  const media = isMediaAt(chart, head);
  return {
    from,
    to,
    parts: partsOf(chart, from, to, anonymous),
    media,
    anonymous,
    definite: hasArticle(formOf(chart, head)),
    gender: features?.gender || (formOf(chart, head).endsWith('ه') ? 'f' : ''),
    number: features?.number ?? '',
    head: headOf(chart, head),
  };
};
