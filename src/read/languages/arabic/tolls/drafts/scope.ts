// Whether a count is one event's or runs over a longer time. The two are never added together, so the rule leans on what is
// said: a start (منذ), a running count of a long course of events, a stretch longer than a week.
import type { Scope, Time } from '../../../../../model/index.ts';
import { classSet } from '../../../../engine/index.ts';
import type { Clause } from '../../claims/context.ts';
import type { Times } from '../../claims/when.ts';
import type { ArabicChart, HarmValue } from '../../nodes.ts';
import { readingOf } from '../../people/group.ts';
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
  const hours = times.when !== null && /ساع/.test(times.when.text);
  if (
    times.within &&
    !hours &&
    (times.when?.start === null || times.when?.start !== times.when?.end) &&
    times.when?.precision !== 'part_of_day'
  )
    return 'cumulative';
  if (isSinceLong(chart, clause) || (!dayTold && (isSeries(chart, harm) || isOverLongTime(chart, harm, clause)))) return 'cumulative';
  let course = false;
  let clashes = false;
  let single = false;
  for (let i = clause.from; i < clause.to; i++) {
    // حتى الآن: the count goes on.
    if (chart.words[i].form === 'حتي' && i + 1 < clause.to && untilNow.has(chart.words[i + 1].form)) return 'cumulative';
    if (!chart.hasAny(i, events)) continue;
    course ||= chart.has(i, C.conflictNoun);
    clashes ||= chart.has(i, C.clashNoun) && !isSingular(chart, i, C.clashNoun);
    single ||= singles.some((id) => isSingular(chart, i, id));
    // خلال الحرب، أثناء الصراع, close to the number
    if (chart.has(i, C.conflictNoun) && i > clause.from && through.has(chart.words[i - 1].form) && isClose(chart, harm, i))
      return 'cumulative';
  }
  if (harm.tally && runsSince(chart, harm, clause)) return 'cumulative';
  if (harm.tally && !single && (times.when?.precision === 'year' || times.when?.precision === 'month')) return 'cumulative';
  if (harm.tally) return isRunning(chart, harm, course || clashes, single) ? 'cumulative' : 'incident';
  if (times.when && !dayTold && days(times.when) > 6) {
    // A month or year dates one event as well («في يونيو الماضي قتل شخص في انفجار»); within a stretch it sums up.
    if (times.when.precision === 'week' || course) return 'cumulative';
  }
  const large = (low ?? high ?? 0) >= 50 || (vague !== null && vague !== 'several');
  const huge = (low ?? high ?? 0) >= 1000 || (vague !== null && vague !== 'several' && vague !== 'tens' && vague !== 'hundreds');
  return ((course && large) || huge) && !single && !dayTold ? 'cumulative' : 'incident';
};

/** «ارتفاع عدد القتلى إلى 3216 جراء الغارات على المدن منذ 2014»: a running count names its start however far behind. */
const runsSince = (chart: ArabicChart, { at }: HarmValue, clause: Clause): boolean => {
  for (let i = at.to; i < Math.min(clause.to, at.to + 30); i++) {
    if (chart.words[i].form === 'منذ') return true;
    if (chart.has(i, C.relative)) return false;
  }
  return false;
};

/** «سلسلة من عمليات الاغتيال»: one after the other. */
const isSeries = (chart: ArabicChart, { trigger, measure }: HarmValue): boolean => {
  // A wave of displacement is one.
  if (measure === 'displaced') return false;
  let at = trigger - 1;
  while (at > 0 && trigger - at < 4 && between.has(chart.words[at].form)) at--;
  return at >= 0 && /^[وفبل]?(سلسله|موجه|مسلسل)$/.test(chart.words[at].form);
};

const between = new Set(['من', 'عمليات', 'حوادث', 'جرائم', 'عمليه']);

const longUnits = /^(ال)?(اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|شهور|ايام|عام|عامين|اعوام|سنه|سنتين|سنوات)$/;

/** A long unit at a token, maybe behind its number: أسبوع، ثلاثة أشهر، أكثر من عام. */
const isLongTime = (chart: ArabicChart, at: number): boolean => {
  // «خلال هذه الفترة»
  if (chart.words[chart.has(at, C.this) ? at + 1 : at]?.form === 'الفتره') return true;
  const unit = chart.starting('amount', at)?.to ?? at;
  return unit < chart.count && longUnits.test(chart.words[unit].form);
};

/** «المعارك التي اندلعت قبل أسبوع»: the course that is counted began long ago. */
const isSinceLong = (chart: ArabicChart, clause: Clause): boolean => {
  for (let i = clause.from; i + 1 < clause.to; i++)
    if (chart.words[i].form === 'قبل' && chart.has(i - 1, C.startVerb) && chart.has(i - 2, C.relative) && isLongTime(chart, i + 1))
      return true;
  return false;
};

/** «خلال أسبوع من الغارات», «40 قتيلا في أسبوع», «معارك منذ أكثر من عام، قتل فيها العشرات». */
const isOverLongTime = (chart: ArabicChart, harm: HarmValue, clause: Clause): boolean => {
  for (let i = clause.from; i + 1 < clause.to; i++) {
    const { form } = chart.words[i];
    if (form === 'في' && !/^اسبوع/.test(chart.words[i + 1].form)) continue;
    if (stretch.has(form) && isLongTime(chart, i + 1) && isClose(chart, harm, i)) return true;
  }
  const opening = chart.words[chart.sentences[chart.sentenceOf(harm.trigger)].from].form;
  // «ومنذ اندلاع القتال، قتل 13»
  if ((opening === 'منذ' || opening === 'ومنذ') && !harm.people.others) return true;
  if (!inThem.has(chart.words[harm.trigger + 1]?.form ?? '')) return false;
  const { from } = chart.sentences[chart.sentenceOf(harm.trigger)];
  for (let i = harm.trigger - 1; i >= Math.max(from, harm.trigger - 16); i--) if (chart.words[i].form === 'منذ') return true;
  return false;
};

const stretch = new Set(['خلال', 'طوال', 'طيله', 'في', 'غضون']);
const inThem = new Set(['فيها', 'خلالها']);

const singles: readonly number[] = [C.attackNoun, C.blastNoun, C.strikeNoun, C.shellNoun, C.clashNoun, C.singleEventNoun];
const events = classSet([C.conflictNoun, ...singles]);
const through = new Set(['خلال', 'اثناء', 'طوال', 'منذ']);

/** No more than some words, and no comma, between the people and a token. */
const isClose = (chart: ArabicChart, { at }: HarmValue, token: number): boolean => {
  const [from, to] = token >= at.to ? [at.to, token] : [token + 1, at.from];
  if (to - from > 12) return false;
  for (let i = from; i < to; i++) if (chart.has(i, C.comma)) return false;
  return true;
};

/** A حصيلة runs on unless it is one event's; an عدد only where a course of events is named; of the displaced both do. */
const isRunning = (chart: ArabicChart, { trigger, measure }: HarmValue, course: boolean, single: boolean): boolean => {
  if (single) return false;
  if (course || measure === 'displaced') return true;
  return [trigger, trigger - 1, trigger - 2].some((at) => {
    const noun = readingOf(chart, at, C.tollNoun);
    return noun !== undefined && noun.lemma.data.tag !== 'number';
  });
};

/** One event of that sort, not several (هجوم, not هجمات). */
const isSingular = (chart: ArabicChart, token: number, classId: number): boolean =>
  chart.has(token, classId) &&
  chart.words[token].readings.some(({ lemma, features }) => lemma.classes.includes(classId) && features.number === 'singular');
