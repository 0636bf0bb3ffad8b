// When a claim was: the times of its clause, each by its role, without those that belong to a saying, to a relative clause or to
// something else told in the same sentence.
import type { Time } from '../../../../model/index.ts';
import { classSet } from '../../../engine/index.ts';
import type { ArabicChart, ArabicNode } from '../nodes.ts';
import { isoOf } from '../times/calendar/days.ts';
import { publicationOf } from '../times/calendar/publication.ts';
import { C } from '../words/classes.ts';
import type { At, Clause } from './context.ts';
import { timeOf } from './context.ts';
import { within } from './nearby.ts';

export interface Times {
  readonly when: Time | null;
  readonly since: Time | null;
  readonly asOf: Time | null;
  /** The time is a stretch within which things went on (خلال الأسبوع الماضي), not the day of one. */
  readonly within: boolean;
}

const saidIn = new WeakMap<ArabicChart, ReadonlySet<ArabicNode<'time'> | null>>();

/** The times that the report gives for a saying: «وفقا لما أعلنه المرصد مساء الخميس». */
const saidTimes = (chart: ArabicChart): ReadonlySet<ArabicNode<'time'> | null> => {
  let times = saidIn.get(chart);
  if (!times) {
    times = new Set(chart.all('utterance').map(({ value }) => value.said));
    saidIn.set(chart, times);
  }
  return times;
};

/** Times of the clause by their role; a time that goes with a verb of saying (أعلن أمس) says when it was said, not when it was. */
export const timesOf = (chart: ArabicChart, at: At, clause: Clause): Times => {
  const said = saidTimes(chart);
  const own = (node: ArabicNode<'time'>): boolean =>
    !isSaid(chart, node) && !said.has(node) && !isToCome(chart, node) && !isOfAnother(chart, node, at);
  const times = within(chart.all('time'), clause.from, clause.to);
  const pick = (role: string): ArabicNode<'time'> | undefined =>
    nearest(
      chart,
      times.filter((node) => node.value.role === role && own(node)),
      at.trigger,
    );
  const since = nearest(
    chart,
    times.filter((node) => node.value.role === 'since' && isOwn(chart, node, at) && !isOfAnother(chart, node, at)),
    at.trigger,
  );
  const when = pick('at') ?? pick('within') ?? (since ? undefined : earlier(chart, at, clause, own));
  const asOf = pick('until');
  return {
    within: when?.value.role === 'within',
    when: when ? soFar(chart, timeOf(chart, when)) : null,
    since: since ? timeOf(chart, since) : null,
    asOf: asOf ? timeOf(chart, asOf) : null,
  };
};

/** «يقصف الجيش البلدة منذ 11 يوليو»: what has gone on since then was from that day up to now. */
export const lasting = (chart: ArabicChart, { since, asOf }: Times): Time | null => {
  const { day } = publicationOf(chart);
  const end = asOf?.end ?? (day === null ? null : isoOf(day));
  return since?.start && end !== null && since.start <= end ? { ...since, end } : null;
};

/** «قتل مئة هذا العام»: what happened in a stretch that still runs happened up to now. */
const soFar = (chart: ArabicChart, time: Time): Time => {
  const { day } = publicationOf(chart);
  const today = day === null ? null : isoOf(day);
  const runs = today !== null && time.start !== null && time.end !== null && time.precision !== 'minute' && time.start <= today;
  return runs && time.end > today ? { ...time, end: today } : time;
};

/** «فيما أصيب خمسة»: what is told beside another thing, with no time of its own, was when that was; what others say of it is not. */
const earlier = (
  chart: ArabicChart,
  at: At,
  clause: Clause,
  own: (node: ArabicNode<'time'>) => boolean,
): ArabicNode<'time'> | undefined => {
  const sentence = chart.sentences[chart.sentenceOf(at.trigger)];
  const node = within(chart.all('time'), sentence.from, clause.from).findLast(
    ({ value }) => value.role === 'at' || value.role === 'within',
  );
  if (!node || !own(node)) return undefined;
  return isReported(chart, node.to, at.trigger) ? undefined : node;
};

/** «ستجري الانتخابات الأسبوع المقبل» */
const isToCome = (chart: ArabicChart, { value: { start, core } }: ArabicNode<'time'>): boolean => {
  const { day } = publicationOf(chart);
  if (start !== null) return day !== null && start.slice(0, 10) > isoOf(day + 1);
  for (let i = core.from; i < core.to; i++) if (chart.has(i, C.coming)) return true;
  return false;
};

/** How far behind a word that is only counted from its own time may stand. */
const closeTo = 6;

/** The time is of another thing told in the clause. */
const isOfAnother = (chart: ArabicChart, time: ArabicNode<'time'>, at: At): boolean =>
  time.from > at.trigger
    ? isOfRelative(chart, at.trigger + 1, time.from) ||
      goesOn(chart, at.trigger, time.from) ||
      (time.from - at.to > closeTo && countsOn(chart, at.trigger))
    : time.to <= at.trigger &&
      ((isOccasion(chart, at.trigger) && !isFightFor(chart, time, at.trigger)) ||
        isLater(chart, time.to, at) ||
        isReported(chart, time.to, at.trigger));

/** «هاجم القرية التي استولى عليها التنظيم العام الماضي»: what the relative clause tells of the village was last year. */
const isOfRelative = (chart: ArabicChart, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (chart.has(i, C.relative) && /^ال/.test(chart.words[i].form) && !isEvent(chart, i - 1) && hasPastVerb(chart, i + 1, to)) return true;
  return false;
};

/** «استعادت الشارع، وتقف الآن أمام الحي»: now is the time of the next verb. */
const goesOn = (chart: ArabicChart, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) if (chart.has(i - 1, C.comma) && isPresentAfterAnd(chart, i, i === to - 1)) return true;
  return false;
};

/** Right before its time a word that the lexicon does not know is a verb as well. */
const isPresentAfterAnd = (chart: ArabicChart, at: number, last: boolean): boolean => {
  const { form, readings } = chart.words[at];
  if (!readings.length) return last && /^و[يت]/.test(form);
  return isNextVerb(chart, at) && readings.some(({ features }) => features.aspect === 'present');
};

const happenings = classSet([
  C.attackNoun,
  C.blastNoun,
  C.strikeNoun,
  C.shellNoun,
  C.clashNoun,
  C.singleEventNoun,
  C.conflictNoun,
  C.killNoun,
  C.victim,
]);

/** The word before the relative pronoun, or the one that it describes, is what happened: «الهجوم الانتحاري الذي وقع أمس». */
const isEvent = (chart: ArabicChart, at: number): boolean =>
  chart.hasAny(at, happenings) ||
  chart.has(at, C.comma) ||
  (chart.hasAny(at - 1, happenings) && chart.words[at].readings.some(({ lemma }) => lemma.data.pos === 'adjective'));

const hasPastVerb = (chart: ArabicChart, from: number, to: number): boolean => {
  for (let i = from; i < Math.min(to, from + 4); i++)
    if (chart.words[i].readings.some(({ lemma, features }) => lemma.data.pos === 'verb' && features.aspect === 'past')) return true;
  return false;
};

/** «خرجت مظاهرة أمس احتجاجا على مقتل ثلاثة»: the time is that of what was done about it. */
const isOccasion = (chart: ArabicChart, trigger: number): boolean => {
  const { readings } = chart.words[trigger];
  if (!readings.some(({ lemma }) => lemma.data.pos !== 'verb')) return false;
  const before = chart.words[trigger - 1]?.form ?? '';
  if (countsOn(chart, trigger) || isAfter(chart, trigger)) return true;
  if (before === 'علي') return occasions.test(chart.words[trigger - 2]?.form ?? '');
  if (readings.some(({ features }) => features.preposition === 'ب')) return charges.test(before);
  return occasionWords.has(before) || readings.some(({ features }) => features.preposition === 'ل');
};

/** «سيطرت على البلدة أمس بعد اشتباكات»: the fighting for it was that day's. */
const isFightFor = (chart: ArabicChart, { value }: ArabicNode<'time'>, trigger: number): boolean =>
  (value.precision === 'day' || value.precision === 'part_of_day') &&
  chart.words[trigger].byClass.get(C.clashNoun)?.features.article === false;

/** «زار المدينة أمس، بعد إعلان المقاومة تحرير الميناء» */
const isAfter = (chart: ArabicChart, trigger: number): boolean => {
  for (let i = trigger - 1; i > Math.max(0, trigger - 6); i--) {
    const { form } = chart.words[i];
    if (form === 'بعد' || form === 'وبعد') return !chart.starting('time', i);
    if (chart.has(i, C.comma) || isVerb(chart, i)) return false;
  }
  return false;
};

const isVerb = (chart: ArabicChart, at: number): boolean => {
  const { readings } = chart.words[at];
  return readings.length > 0 && readings.every(({ lemma }) => lemma.data.pos === 'verb');
};

/** «أفرج عنهم أمس بعد أسبوع من خطفهم», «بعد شهر على تحريرها» */
const countsOn = (chart: ArabicChart, trigger: number): boolean =>
  ['من', 'علي'].includes(chart.words[trigger - 1]?.form ?? '') && chart.has(trigger - 2, C.timeUnit);

const occasions = /احتجاج|^رد|خلفيه|انتقام|تعليق|تعقيب/;
const charges = /علاقه|صله|متهم|اتهم|تورط|مشتبه|يشتبه|ادان|مدان/;
const occasionWords = new Set(['بسبب', 'غداه', 'ذكري', 'قضيه', 'بتهمه']);

/** «سيطر على المدينة في مارس، كما استولى بعد ذلك على الميناء» */
const isLater = (chart: ArabicChart, from: number, { trigger, to }: At): boolean => {
  for (let i = from; i < Math.min(chart.count, Math.max(to, trigger + 5)); i++) {
    const { form } = chart.words[i];
    if (form === 'لاحقا' || (form === 'بعد' && ['ذلك', 'ها'].includes(chart.words[i + 1]?.form ?? '')) || form === 'بعدها') return true;
    if (form === 'لاحق' && chart.words[i - 1].form === 'وقت') return true;
    // «طردت السفير عام 2012 قبل أن تندلع الحرب»
    if (i < trigger && form === 'قبل' && chart.has(i + 1, C.that)) return true;
    if (i > trigger && chart.has(i, C.comma)) return false;
  }
  return false;
};

/** «قتل خمسة أمس، مشيرا إلى أن عدد القتلى بلغ مئة» */
const isReported = (chart: ArabicChart, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++)
    if (chart.has(i, C.that) && (chart.hasAny(i - 1, speaking) || chart.hasAny(i - 2, speaking))) return true;
  return false;
};

const speaking = classSet([C.sayVerb, C.announceVerb, C.addVerb, C.declareParticiple]);

/** A start belongs to a count where it stands close to it with no other joint between: «الهدنة القائمة منذ أشهر» starts no toll. */
const isOwn = (chart: ArabicChart, { from, to }: ArabicNode<'time'>, at: At): boolean => {
  // «النزاع المستمر منذ 2011، والذي أودى بحياة ...»: the start of the conflict is the start of its toll.
  const ofConflict = [1, 2, 3, 4].some((back) => chart.has(from - back, C.conflictNoun));
  if (to <= at.from && ofConflict && (at.from - to <= 3 || isListed(chart, to, at.from))) return true;
  const [left, right] = from >= at.to ? [at.to, from] : [to, at.from];
  if (right - left > (from >= at.to ? 14 : 5)) return false;
  // «قتلى المعارك التي يشهدها الشمال منذ الأربعاء»: the start of the fighting that is counted.
  const ofCourse = (i: number): boolean => [1, 2].some((back) => chart.has(i - back, C.conflictNoun) || chart.has(i - back, C.clashNoun));
  for (let i = left; i < right; i++)
    if (chart.has(i, C.comma) || (chart.has(i, C.relative) && !ofCourse(i)) || chart.has(i, C.that) || chart.has(i, C.auxiliary))
      return false;
  return true;
};

/** «أسفرت الحرب المستمرة منذ 2023 عن مقتل ألف شخص ونزوح مليون»: nothing but a list between. */
const isListed = (chart: ArabicChart, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (chart.has(i, C.comma) || chart.has(i, C.that) || chart.has(i, C.relative) || chart.has(i, C.semicolon) || isVerb(chart, i))
      return false;
  return to - from <= longestList && chart.words[to].form.startsWith('و');
};

const longestList = 12;

const nearest = (chart: ArabicChart, times: readonly ArabicNode<'time'>[], token: number): ArabicNode<'time'> | undefined =>
  times.length < 2 ? times[0] : [...times].sort((a, b) => distance(chart, a, token) - distance(chart, b, token))[0];

/** After the trigger is nearer than before it: what follows a verb is its own; what follows another verb is that one's. */
const distance = (chart: ArabicChart, { from, to }: ArabicNode<'time'>, token: number): number => {
  if (from < token) return (token - to) * 2 + 4;
  let far = from - token;
  for (let i = token + 1; i < from; i++) if (isNextVerb(chart, i)) far += 12;
  return far;
};

const isNextVerb = (chart: ArabicChart, at: number): boolean => {
  const { readings, form } = chart.words[at];
  return (
    form.startsWith('و') &&
    readings.length > 0 &&
    readings.every(({ lemma, features }) => lemma.data.pos === 'verb' && features.conjunction !== '')
  );
};

/** «تابعة» is written as «تابعه» would be: no verb of saying with an object. */
const saying: readonly number[] = [C.sayVerb, C.announceVerb, C.addVerb];

/** «نقلت الوكالة عن القائد قوله أمس» */
const quoting = new Set(['قوله', 'قولها', 'قولهم', 'القول']);

/** The time stands between a verb of saying and what is said, with no harm word between: it is the saying's. */
const isSaid = (chart: ArabicChart, time: ArabicNode<'time'>): boolean => {
  // «أفاد الكرملين، اليوم الجمعة، بأن»: set off by commas it is still the saying's.
  const last = chart.has(time.from - 1, C.comma) && chart.has(time.to, C.comma) ? time.from - 2 : time.from - 1;
  for (let i = last; i >= Math.max(0, time.from - 8); i--) {
    if (quoting.has(chart.words[i].form) || saying.some((id) => chart.words[i].byClass.get(id)?.features.pronoun === '')) return true;
    if (
      chart.has(i, C.that) ||
      chart.has(i, C.killNoun) ||
      chart.has(i, C.killVerb) ||
      chart.has(i, C.injureNoun) ||
      chart.has(i, C.comma) ||
      chart.has(i, C.point)
    )
      return false;
  }
  return false;
};
