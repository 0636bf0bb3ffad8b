// The sides of a clash, read off the pieces round its word. Beside frames.ts, which reads those of all other acts.

import { classSet } from '../../../engine/index.ts';
import type { ArabicChart } from '../nodes.ts';
import { beginsWithAnd } from '../people/group.ts';
import { sentenceEnd } from '../tolls/victims.ts';
import { C } from '../words/classes.ts';
import type { Chunk } from './chunks.ts';
import { chunksFrom } from './chunks.ts';
import { carriedBy } from './frames.ts';
import type { Group } from './groups.ts';
import { groupAt, isVerb, listAt, startsGroup } from './groups.ts';
import type { Frame } from './subjects.ts';
import { bareOf, fights, mayAct, roleOf, simple, subjectBefore } from './subjects.ts';

const clashVerbs = classSet([C.launchVerb, C.fallVerb, C.auxiliary, C.complete, C.clauseOther, C.goesOn]);
const none: readonly Group[] = [];

/** The sides of a clash: «بين X وY», «بين X وZ من جهة وY من جهة أخرى», «مع Y». */
export const clashFrame = (chart: ArabicChart, token: number, from: number, verb: boolean): Frame => {
  const all = chunksFrom(chart, from, 60);
  const cut = all.findIndex(
    ({ role, mark }) => role === 'verb' && !chart.hasAny(mark, clashVerbs) && chart.words[mark].readings.length > 0,
  );
  const chunks = cut < 0 ? all : all.slice(0, cut);
  const between = roleOf(chunks, 'between');
  if (between) {
    const sides = split(chart, chunks, between);
    return { ...sides, to: Math.max(between.to, ...sides.against.map(({ to }) => to)) };
  }
  const withWhom = roleOf(chunks, 'with', 'against');
  const carried = verb ? null : carriedBy(chart, token);
  const own = verb ? bareOf(simple(chunks))[0] : undefined;
  if (own && own.groups.length > 1 && !withWhom) return { by: own.groups.slice(0, 1), against: own.groups.slice(1), to: own.to };
  const before = verb ? subjectBefore(chart, token) : none;
  const by = carried?.by.length ? carried.by : own && mayAct(chart, own.groups) ? own.groups : before;
  return { by, against: withWhom?.groups ?? none, to: Math.max(from, withWhom?.to ?? 0, own?.to ?? 0) };
};

const split = (chart: ArabicChart, chunks: readonly Chunk[], between: Chunk): { by: readonly Group[]; against: readonly Group[] } => {
  const { groups } = between;
  // «من جهة، والفصائل من جهة أخرى»: the other side stands after the comma.
  const index = chunks.indexOf(between);
  const side = chunks.slice(index + 1, index + 3).findIndex(({ mark, role }) => role === 'from' && chart.words[mark + 1]?.form === 'جهه');
  if (side >= 0) {
    // «من جهة وY من جهة أخرى»: و joins the other side to the phrase.
    const joined = chunks[index + 1 + side].groups.slice(1);
    if (joined.length) return { by: groups, against: joined };
    const other = chunks.slice(index + 2 + side).find(({ role, groups: own }) => role === 'bare' && own.length > 0);
    const bare = other ?? otherSide(chart, chunks[index + 1 + side].to);
    if (bare) return { by: groups, against: bare.groups };
  }
  if (groups.length > 1) return { by: groups.slice(0, 1), against: groups.slice(1) };
  const joined = joinedSide(chart, between.to);
  if (joined.length) return { by: groups, against: joined };
  const second = chunks.slice(index + 1).find(({ role }) => role === 'between' || role === 'bare');
  return { by: groups, against: second?.groups ?? none };
};

/** «بين القوات المقيمة في البلدة والفصائل»: the other side is joined by و behind what stands between. */
const joinedSide = (chart: ArabicChart, from: number): readonly Group[] => {
  for (let at = from; at < Math.min(from + 10, sentenceEnd(chart, from)); at++) {
    if (isVerb(chart, at) || chart.has(at, C.comma)) return none;
    if (beginsWithAnd(chart, at) && startsGroup(chart, at) && fights(chart, [groupAt(chart, at)])) return listAt(chart, at);
  }
  return none;
};

const otherSide = (chart: ArabicChart, at: number): { groups: readonly Group[] } | undefined => {
  const next = chart.has(at, C.comma) ? at + 1 : at;
  return next < chart.count && startsGroup(chart, next) ? { groups: listAt(chart, next) } : undefined;
};
