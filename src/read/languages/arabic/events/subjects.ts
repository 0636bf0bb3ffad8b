// Who may act, and who is the subject of a verb that does not name it right behind: what stands before it, who acted last, whom a
// pronoun means. Frames and changes of control ask both.

import { classSet } from '../../../engine/index.ts';
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';
import type { Chunk } from './chunks.ts';
import { chunksFrom, clauseStart, isPassable } from './chunks.ts';
import type { Group } from './groups.ts';
import { groupAt, isFighter, isVerb, startsGroup } from './groups.ts';

const thinSigns = classSet([C.dash, C.comma, C.open, C.quote, C.close]);
const none: readonly Group[] = [];

const noActors = classSet([C.targetNoun, C.thing, C.weapon, C.attackNoun, C.blastNoun, C.strikeNoun, C.shellNoun, C.clashNoun]);

export interface Frame {
  readonly by: readonly Group[];
  readonly against: readonly Group[];
  /** Where what belongs to the act ends. */
  readonly to: number;
}

export const bareOf = (chunks: readonly Chunk[]): readonly Chunk[] => chunks.filter(({ role }) => role === 'bare');
export const roleOf = (chunks: readonly Chunk[], ...roles: readonly Chunk['role'][]): Chunk | undefined =>
  chunks.find(({ role }) => roles.includes(role));

export const fights = (chart: ArabicChart, groups: readonly Group[]): boolean =>
  groups.length > 0 &&
  groups.some(
    ({ from, to }) =>
      isFighter(chart, from) ||
      (chart.has(from, C.quote) && isFighter(chart, from + 1)) ||
      (to - from > 1 && chart.has(from, C.person) && isFighter(chart, from + 1)),
  );

/** A group that may act: fighters, persons, and names that the lexicon does not know; no places hit, times or things. */
export const mayAct = (chart: ArabicChart, groups: readonly Group[]): boolean =>
  fights(chart, groups) ||
  (groups.length > 0 &&
    !chart.hasAny(groups[0].from, noActors) &&
    (chart.has(groups[0].from, C.person) || chart.words[groups[0].from].readings.length === 0));

/** The pieces of a clause up to its first relative pronoun or further verb. */
export const simple = (chunks: readonly Chunk[]): readonly Chunk[] => {
  const cut = chunks.findIndex(({ role }) => role === 'relative' || role === 'verb');
  return cut < 0 ? chunks : chunks.slice(0, cut);
};

/** و before a verb opens a clause whose subject follows, or is that of the clause before. */
const beginsOwnClause = (chart: ArabicChart, verb: number): boolean =>
  chart.words[verb].readings.some(({ lemma, features }) => lemma.data.pos === 'verb' && features.conjunction !== '');

/** Who acted last in the same sentence: the subject that a further verb goes on with. */
const lastActor = (chart: ArabicChart, token: number): readonly Group[] => {
  const { from } = chart.sentences[chart.sentenceOf(token)];
  const last = [chart.all('act').at(-1), chart.all('change').at(-1)].filter(
    (node) => node !== undefined && node.value.trigger >= from && node.value.trigger < token,
  );
  return last.sort((a, b) => b!.value.trigger - a!.value.trigger).find((node) => node!.value.by.length > 0)?.value.by ?? none;
};

/** «هجوما، اجتاحت خلاله 12 بلدة»: a verb right after a comma goes on about what was told before it. */
const isSaidOfLast = (chart: ArabicChart, verb: number): boolean => chart.has(verb - 1, C.comma) && chart.has(verb + 1, C.asideWord);

/** A verb without a subject of its own goes on with the last actor; a plural one may also have its fighters far before it. */
export const goesOnFrom = (chart: ArabicChart, verb: number, plural: boolean): readonly Group[] => {
  const last = plural || beginsOwnClause(chart, verb) || isSaidOfLast(chart, verb) ? lastActor(chart, verb) : none;
  return last.length || !plural ? last : ownerBefore(chart, verb);
};

/** Whose a possessive pronoun is (غاراته، هجومهم): the nearest group of fighters before it. */
export const ownerBefore = (chart: ArabicChart, token: number): readonly Group[] => {
  const { from } = chart.sentences[chart.sentenceOf(token)];
  for (let at = token - 1; at >= Math.max(from, token - 24); at--) {
    const party = chart.ending('party', at + 1);
    const start = party ? party.from : at;
    if (!isFighter(chart, start) || (start > from && isFighter(chart, start - 1)) || !startsGroup(chart, start)) continue;
    const group = groupAt(chart, start);
    if (group.to <= token) return [group];
  }
  return none;
};

/** «أعلنت القوات أنها عززت»: the pronoun is the one that speaks. */
const speakerBefore = (chart: ArabicChart, that: number): readonly Group[] => {
  const from = Math.max(chart.sentences[chart.sentenceOf(that)].from, that - 24);
  const speaker = bareOf(chunksFrom(chart, from, that - from, that, true)).find(({ groups }) => fights(chart, groups))?.groups ?? none;
  // «قالت السلطات إنه»: somebody else.
  const feminine = speaker.length > 0 && /[هت]$/.test(chart.words[speaker[0].from].form);
  return feminine && chart.words[that].form.endsWith('ه') ? none : speaker;
};

/** «التحالف الذي تقوده X معسكرا»: who leads the one that acts says nothing of the act. */
export const withoutLeaders = (chart: ArabicChart, chunks: readonly Chunk[]): readonly Chunk[] => {
  const at = chunks.findIndex(({ role }) => role === 'relative');
  const lead = at < 0 ? undefined : chunks[at + 1];
  if (!lead || !leading.test(chart.words[lead.mark].form)) return chunks;
  return [...chunks.slice(0, at), ...chunks.slice(at + (lead.role === 'bare' && lead.to > lead.mark + 1 ? 2 : 3))];
};

const leading = /^[يت]ت?(قود|تزعم|زعم)(ه|ها|هم)$/;

/** What stands before a verb in its clause and may be its subject: the first bare group, over كان and قد. */
export const subjectBefore = (chart: ArabicChart, verb: number): readonly Group[] => {
  const start = clauseStart(chart, verb);
  if (start > 0 && /^[وب]?ان(ه|ها|هم|هما)$/.test(chart.words[start - 1].form) && !chart.has(start - 1, C.digits))
    return speakerBefore(chart, start - 1);
  if (start >= verb || beginsOwnClause(chart, verb)) return none;
  const chunks = withoutLeaders(chart, chunksFrom(chart, start, verb - start, verb));
  const cut = chunks.findLastIndex(({ role }) => role === 'relative');
  if (cut > 0) {
    const close = chunks.slice(cut + 1);
    // «الطائرات التي قصفت»: what stands before the relative pronoun.
    if (!bareOf(close).length)
      return chunks[cut - 1].groups.length && isBefore(chart, chunks[cut - 1].to, chunks[cut].mark)
        ? chunks[cut - 1].groups.slice(-1)
        : none;
    return none;
  }
  if (isVerb(chart, start) && !isPassable(chart, start)) return none;
  return bareOf(chunks)[0]?.groups ?? none;
};

/** A dash or comma alone may stand between a group and its relative clause: «الجيش -الذي سيطر». */
const isBefore = (chart: ArabicChart, to: number, relative: number): boolean =>
  to === relative || (to === relative - 1 && chart.hasAny(to, thinSigns));
