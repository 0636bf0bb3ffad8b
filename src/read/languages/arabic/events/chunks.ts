// What stands after (or before) an act, piece by piece: bare groups and groups after prepositions, relative pronouns and verbs, up
// to the end of the clause. Frames ask these pieces who did it and what was hit.

import type { Stretch } from '../../../engine/index.ts';
import { classSet } from '../../../engine/index.ts';
import type { ArabicChart } from '../nodes.ts';
import { beginsWithAnd } from '../people/group.ts';
import { sentenceEnd, sentenceStart } from '../tolls/victims.ts';
import { C } from '../words/classes.ts';
import type { Group } from './groups.ts';
import { isOwnControl, isVerb, listAt, startsGroup } from './groups.ts';
import type { ChunkRole } from './word-traits.ts';
import { traitsOf } from './word-traits.ts';

const otherPrepositions = classSet([C.particle, C.in, C.of, C.to, C.during]);
const passable = classSet([C.auxiliary, C.launchVerb, C.exposeVerb, C.clauseOther, C.complete, C.controlSupport, C.enable, C.still]);
const clauseJoints = classSet([C.that, C.colon, C.semicolon, C.while, C.but]);

export type { ChunkRole } from './word-traits.ts';

export interface Chunk {
  readonly role: ChunkRole;
  /** The token of its preposition, or its own first. */
  readonly mark: number;
  readonly groups: readonly Group[];
  readonly to: number;
}

/** Where another clause begins: no argument stands beyond it. */
const stopClasses: readonly number[] = [
  C.that,
  C.while,
  C.but,
  C.because,
  C.sayVerb,
  C.announceVerb,
  C.declareParticiple,
  C.accordingTo,
  C.quoting,
  C.semicolon,
  C.point,
  C.question,
  C.causeVerb,
];
const stops = classSet(stopClasses);

/** Phrases that look like a preposition with its noun and say how many: على الأقل. */
const asides: readonly number[] = [C.weapon, C.suicideMeans, C.aircraft, C.atLeast, C.atMost, C.boundAfter, C.approximator];

const isStop = (chart: ArabicChart, at: number): boolean => {
  // «خلال الليل» is a time, «أثناء هجومهم» an aside: the clause goes on behind them.
  if (chart.has(at, C.during) || (chart.has(at, C.declareParticiple) && chart.has(at, C.person))) return false;
  if (chart.hasAny(at, stops)) return true;
  const phrase = chart.hits.get(at)?.phrase;
  return phrase !== null && phrase !== undefined && stopClasses.some((id) => phrase.lemma.classes.includes(id));
};

const roleOf = (chart: ArabicChart, at: number): { role: ChunkRole; next: number } | null => {
  const hit = chart.hits.get(at);
  if (hit?.phrase?.lemma.classes.includes(C.by)) return { role: 'by', next: hit.to };
  if (hit?.phrase?.lemma.classes.includes(C.toward) && hit.to > at + 1) return { role: 'to', next: hit.to };
  const role = traitsOf(chart.words[at]).preposition;
  if (role) return { role, next: at + 1 };
  return chart.hasAny(at, otherPrepositions) ? { role: 'other', next: at + 1 } : null;
};

/** «بدعم من الطيران», «بإسناد جوي من»: whoever helps is no adversary. */
const isBacking = (chart: ArabicChart, at: number): boolean =>
  backing.test(chart.words[at - 1]?.form ?? '') || backing.test(chart.words[at - 2]?.form ?? '');

/** «بمساعدة وحدات من الجيش». */
const isWithHelp = (chart: ArabicChart, at: number): boolean => {
  const { form } = chart.words[at];
  return /^[وف]?ب/.test(form) && backing.test(form) && startsGroup(chart, at);
};

const backing =
  /^[وف]?ب?(?:ال)?(?:دعم|اسناد|مسانده|غطاء|تغطيه|مشاركه|مساعده|معاونه|تعاون|تنسيق|تمويل|توجيه|توجيهات|اوامر|امر|مدعوم|مدعومه|مدعوما|مدعومين|مسنود|مسنوده)$/;

const skipBrackets = (chart: ArabicChart, at: number, end: number): number => {
  for (let i = at + 1; i < Math.min(at + 12, end); i++) if (chart.has(i, C.close)) return i + 1;
  return at + 1;
};

const beginsClause = (chart: ArabicChart, at: number): boolean =>
  isVerb(chart, at) && chart.words[at].readings.some(({ features }) => features.conjunction !== '');

/** «هجوم استهدف مقرا ونسبته الشرطة إلى X»، «وتبناه X»: the pronoun is the act, so that its clause goes on. */
const speaksOfAct = (chart: ArabicChart, at: number): boolean =>
  chart.words[at].readings.some(
    ({ features, lemma }) =>
      features.pronoun !== '' && lemma.data.pos === 'verb' && (lemma.classes.includes(C.ascribe) || lemma.data.tag === 'claim'),
  );

/** The pieces from `from` on, at most `most` tokens far. */
export const chunksFrom = (chart: ArabicChart, from: number, most = 36, until = chart.count, overSpeech = false): readonly Chunk[] => {
  const end = Math.min(sentenceEnd(chart, Math.min(from, chart.count - 1)), from + most, until);
  const out: Chunk[] = [];
  let commas = 0;
  for (let at = from; at < end && out.length < 12; ) {
    const time = chart.starting('time', at);
    if (time) {
      at = time.to;
      continue;
    }
    // «بعد ذلك»، «قبل ذلك» begin no clause.
    if (chart.words[at + 1]?.form === 'ذلك' && at + 1 < end) {
      at += 2;
      continue;
    }
    if (chart.has(at, C.comma) && ++commas > 2) break;
    if (
      (isStop(chart, at) && !overSpeech && !speaksOfAct(chart, at)) ||
      (beginsClause(chart, at) && at > from && !speaksOfAct(chart, at)) ||
      (commas > 0 && chart.has(at, C.result)) ||
      (at > from && beginsWithAnd(chart, at) && isOwnControl(chart, at))
    )
      break;
    const aside = chart.hits.get(at)?.phrase;
    if (aside && chart.hits.get(at)!.to > at + 1 && aside.lemma.classes.some((id) => asides.includes(id))) {
      at = chart.hits.get(at)!.to;
      continue;
    }
    if (chart.has(at, C.open)) {
      at = skipBrackets(chart, at, end);
      continue;
    }
    // «سيطرت "على مواقع جديدة"»: the quotation begins in the middle of the clause.
    if (chart.has(at, C.quote) && at + 1 < end && roleOf(chart, at + 1)) {
      at++;
      continue;
    }
    const chunk = pieceAt(chart, at, end);
    if (chunk) out.push(chunk);
    at = chunk ? Math.max(chunk.to, at + 1) : at + 1;
  }
  return out;
};

const pieceAt = (chart: ArabicChart, at: number, end: number): Chunk | null => {
  if (chart.has(at, C.relative)) return { role: 'relative', mark: at, groups: [], to: at + 1 };
  const preposition = roleOf(chart, at);
  if (preposition) {
    const { next } = preposition;
    const role = preposition.role === 'from' && isBacking(chart, at) ? 'other' : preposition.role;
    if (traitsOf(chart.words[at]).complete) return { role: 'other', mark: at, groups: [], to: at + 1 };
    if (next >= end || !(startsGroup(chart, next) || isVerb(chart, next))) return { role: 'other', mark: at, groups: [], to: next };
    const groups = listAt(chart, next);
    return { role, mark: at, groups, to: groups[groups.length - 1].to };
  }
  if (isVerb(chart, at)) return { role: 'verb', mark: at, groups: [], to: at + 1 };
  if (isWithHelp(chart, at)) return { role: 'other', mark: at, groups: [], to: listAt(chart, at)[0].to };
  if (!startsGroup(chart, at)) return null;
  const groups = listAt(chart, at);
  return { role: traitsOf(chart.words[at]).joined ?? 'bare', mark: at, groups, to: groups[groups.length - 1].to };
};

/** Verbs that share their subject with the one after them. */
export const isPassable = (chart: ArabicChart, token: number): boolean => chart.hasAny(token, passable);

/** The token after the last joint before `token`: where the clause that leads up to it begins. */
export const clauseStart = (chart: ArabicChart, token: number, most = 30): number => {
  const start = Math.max(sentenceStart(chart, token), token - most);
  for (let at = token - 1; at >= start; at--) {
    if (chart.hasAny(at, clauseJoints)) return at + 1;
    if (chart.has(at, C.close) || chart.has(at, C.dash)) continue;
    if (isVerb(chart, at) && !isPassable(chart, at)) return at;
  }
  return start;
};

/** «سيطرت على 50 بلدة، وتسعى الآن إلى»: the clause of an act ends where و and another verb begin one. */
export const ownClause = (chart: ArabicChart, node: Stretch, clause: Stretch): Stretch => {
  for (let at = node.to; at < Math.min(clause.to, node.to + 60); at++)
    if (chart.has(at - 1, C.comma) && beginsClause(chart, at)) return { from: clause.from, to: at };
  return clause;
};
