// Whether a count is one event's or runs over a longer time. The two are never added together, so the rule leans on what is
// said: a start (منذ), a running count of a long course of events, a stretch longer than a week.
import type { Scope, Time } from '../../../../../model/index.ts';
import type { Clause, Times } from '../../claims/context.ts';
import type { ArabicChart, HarmValue } from '../../nodes.ts';
import { C } from '../../words/classes.ts';

const dayMs = 86_400_000;

const days = ({ start, end }: Time): number =>
  start === null || end === null ? 0 : (Date.parse(end.slice(0, 10)) - Date.parse(start.slice(0, 10))) / dayMs;

const untilNow = new Set(['الان', 'اليوم']);

export const scopeOf = (chart: ArabicChart, harm: HarmValue, clause: Clause, times: Times): Scope => {
  const { low, high, vague } = harm.people.amount;
  const dayTold =
    times.when !== null && (times.when.precision === 'day' || times.when.precision === 'part_of_day' || times.when.precision === 'minute');
  if (times.since) return dayTold && !harm.tally ? 'incident' : 'cumulative';
  if (low !== null && low === high && low <= 2) return 'incident';
  if (times.within && (times.when?.start === null || times.when?.start !== times.when?.end) && times.when?.precision !== 'part_of_day')
    return 'cumulative';
  let course = false;
  let single = false;
  for (let i = clause.from; i < clause.to; i++) {
    course ||= chart.has(i, C.conflictNoun);
    single ||= [C.attackNoun, C.blastNoun, C.strikeNoun, C.shellNoun, C.clashNoun, C.singleEventNoun].some((id) =>
      isSingular(chart, i, id),
    );
    // خلال الحرب، أثناء الصراع
    if (chart.has(i, C.conflictNoun) && i > clause.from && /^(خلال|اثناء|طوال|منذ)$/.test(chart.words[i - 1].form)) return 'cumulative';
    // حتى الآن: the count goes on.
    if (chart.words[i].form === 'حتي' && i + 1 < clause.to && untilNow.has(chart.words[i + 1].form)) return 'cumulative';
  }
  if (harm.tally && (course || !single)) return 'cumulative';
  if (times.when && !dayTold && days(times.when) > 6) {
    // A month or year dates one event as well («في يونيو الماضي قتل شخص في انفجار»); within a stretch it sums up.
    if (times.when.precision === 'week' || course) return 'cumulative';
  }
  const large = (low ?? high ?? 0) >= 50 || (vague !== null && vague !== 'several');
  return course && !single && !dayTold && large ? 'cumulative' : 'incident';
};

/** One event of that sort, not several (هجوم, not هجمات). */
const isSingular = (chart: ArabicChart, token: number, classId: number): boolean =>
  chart.has(token, classId) &&
  chart.words[token].readings.some(({ lemma, features }) => lemma.classes.includes(classId) && features.number === 'singular');
