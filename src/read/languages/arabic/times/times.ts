// Words of time become time nodes, resolved against the report. A rule for each kind of word that can open a time phrase; they
// all read it the same way, from that word on, and then look back for the preposition.
import { scan } from '../../../engine/index.ts';
import type { ArabicChart, ArabicRule, TimeValue } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { publicationOf } from './calendar/publication.ts';
import { readInterval } from './intervals.ts';
import { readPhrase } from './phrase.ts';
import { readAgo } from './read-periods.ts';
import { resolve } from './resolve.ts';
import { intervalOpening, openingOf, startBefore } from './roles.ts';
import type { Read, Told } from './told.ts';
import { anyOf, begins, isDigits, isForm, wordAt } from './words-at.ts';

/** The end of the last time before this token: nothing is read twice, and phrases do not overlap. */
const readUpTo = (chart: ArabicChart): number => chart.all('time').at(-1)?.to ?? 0;

const sayTime = (chart: ArabicChart, at: number, id: number): void => {
  const done = readUpTo(chart);
  if (at < done) return;
  const phrase = readPhrase(chart, at);
  const read = readInterval(chart, at, openingOf(chart, at, done), phrase) ?? phrase;
  if (!read || !isTime(chart, at, read)) return;
  addTime(chart, at, { ...read, told: inNews(chart, at, read.told) }, id);
};

/** What news means by words that by themselves say less, or look ahead. */
const inNews = (chart: ArabicChart, at: number, told: Told): Told => {
  if (isOvernight(chart, at, told)) return { ...told, dayRef: -1 };
  return told.ago && told.ago.sign > 0 && isPastNarrative(chart, at) ? { unresolved: told.ago.terms[0].unit } : told;
};

/** خلال الليل: the night before publication. */
const isOvernight = (chart: ArabicChart, at: number, told: Told): boolean =>
  told.part === 'night' && Object.keys(told).length === 1 && isForm(chart, at, 'الليل') && chart.has(at - 1, C.during);

/** A part of the day, or a number with ago missing, is no time by itself. */
const isTime = (chart: ArabicChart, at: number, { told }: Read): boolean => {
  const before = isDigits(chart, at - 1) && told.month !== undefined ? at - 2 : at - 1;
  if (told.month !== undefined && told.monthShift === undefined && wordAt(chart, before, C.datedName)) return false;
  if (told.part !== undefined && Object.keys(told).length === 1) return isOvernight(chart, at, told);
  return true;
};

/** وتوفي بعد يومين: days after something told, not after publication; the verb before it says so. */
const isPastNarrative = (chart: ArabicChart, at: number): boolean => {
  const { from } = chart.sentences[chart.sentenceOf(at)];
  for (let i = at - 1; i >= Math.max(from, at - 12); i--) {
    if (chart.words[i].readings.some(({ features }) => features.future)) return false;
    if (chart.words[i].readings.some(({ lemma, features }) => lemma.data.pos === 'verb' && features.aspect === 'past')) return true;
  }
  return false;
};

const addTime = (chart: ArabicChart, at: number, read: Read, id: number): void => {
  const floor = readUpTo(chart);
  const opens = (read.told.interval ? intervalOpening(chart, at, floor) : null) ?? openingOf(chart, at, floor);
  const begun = opens.role === 'at' ? startBefore(chart, opens.from, Math.max(floor, chart.sentences[chart.sentenceOf(at)].from)) : null;
  const { from, role } = begun === null ? opens : ({ from: begun, role: 'since' } as const);
  const { weekend, ...plain } = read.told;
  // إلى نهاية الأسبوع is the one to come.
  const said: Told = weekend && role !== 'until' ? read.told : plain;
  const told = opens.passed ? { ...said, passed: opens.passed } : said;
  const { start, end, precision, basis } = resolve(withDay(chart, at, told), publicationOf(chart));
  // Within one day, or one night, is on it.
  const onDay = role === 'within' && start !== null && start === end;
  const value: TimeValue = { start, end, precision, basis, role: onDay ? 'at' : role, core: { from: at, to: read.to } };
  chart.add('time', { from, to: read.to, value, why: [...read.why, id] });
};

/** How far back اليوم نفسه looks for its day. */
const farthestBack = 150;

/** اليوم نفسه, اليوم التالي: counted from the last day told. */
const afterLast = (chart: ArabicChart, at: number, told: Told): Told => {
  const last = chart
    .all('time')
    .findLast(({ value, to }) => at - to < farthestBack && value.start !== null && value.start.slice(0, 10) === value.end?.slice(0, 10));
  // Where no day was told, the day before can only be that before publication.
  if (!last) return told.fromLast === -1 ? { dayRef: -1 } : { unresolved: 'day' };
  const [year, month, day] = last.value.start!.slice(0, 10).split('-').map(Number);
  return { day, month, year, fromLast: told.fromLast! };
};

/** في 15 من الشهر نفسه: of the month told last. */
const inLastMonth = (chart: ArabicChart, at: number, { sameMonth: _, monthShift: __, ...told }: Told): Told => {
  const last = chart.all('time').findLast(({ value, to }) => at - to < farthestBack && value.start?.slice(0, 7) === value.end?.slice(0, 7));
  if (!last?.value.start) return { unresolved: 'day' };
  const [year, month] = last.value.start.split('-').map(Number);
  return { ...told, year, month };
};

/** A clock without a day takes the day told before it in its sentence, else that of publication. */
const withDay = (chart: ArabicChart, at: number, told: Told): Told => {
  if (told.sameMonth) return inLastMonth(chart, at, told);
  if (told.fromLast !== undefined) return afterLast(chart, at, told);
  if (!told.clock || told.day !== undefined || told.dayRef !== undefined || told.weekday !== undefined || told.period) return told;
  const last = chart.all('time').at(-1);
  const { start, end, precision } = last?.value ?? { start: null, end: null, precision: 'year' };
  const near = last && chart.sentenceOf(last.from) === chart.sentenceOf(at);
  if (!near || start === null || start.slice(0, 10) !== end?.slice(0, 10) || precision === 'year') return told;
  const [year, month, day] = start.slice(0, 10).split('-').map(Number);
  return { ...told, year, month, day, fromLast: 0 };
};

/** منذ ثلاثة أشهر, خلال يومين: a mere length of time after such a word. */
const sayLength = (chart: ArabicChart, at: number, id: number): void => {
  if (at < readUpTo(chart)) return;
  const found = wordAt(chart, at, C.since) ?? wordAt(chart, at, C.during);
  if (!found) return;
  const since = found.reading.lemma.classes.includes(C.since);
  const read = readAgo(chart, found.to, -1);
  if (!read || (!since && isForm(chart, read.to, 'من')) || isFollowedByTime(chart, found.to)) return;
  // During three days: which ones is not said.
  const told: Told = since
    ? read.told.ago
      ? { ago: { ...read.told.ago, since: true } }
      : read.told
    : (lastHours(read.told) ?? { unresolved: read.told.ago?.terms[0].unit ?? read.told.unresolved ?? 'day' });
  addTime(chart, found.to, { ...read, told }, id);
};

/** خلال 24 ساعة: in reports the last ones. */
const lastHours = ({ ago }: Told): Told | null =>
  ago?.terms.length === 1 && ago.terms[0].unit === 'hour' && ago.terms[0].count >= 12 ? { span: { ...ago.terms[0], sign: -1 } } : null;

/** خلال عام 2011, منذ يوم الخميس: no length, but a time that the other rules read. */
const isFollowedByTime = (chart: ArabicChart, at: number): boolean => {
  const own = readPhrase(chart, at);
  const phrase = readInterval(chart, at, openingOf(chart, at, at), own) ?? own;
  return phrase !== null && phrase.told.part === undefined && !phrase.told.clock;
};

const opening = (name: string, classId: number): ArabicRule => scan(name, classId, sayTime);

/** The same for words that stand everywhere (هذا، قبل، وسط): tried only where a word of time follows. */
const leading = (name: string, classId: number, next: Uint32Array): ArabicRule =>
  scan(name, classId, (chart, at, id) => {
    if (at + 1 < chart.count && begins(chart, at + 1, next)) sayTime(chart, at, id);
  });

const named = [C.timeUnit, C.weekday, C.dayPart, C.month, C.hijriMonth, C.today];
const measured = [C.digits, C.numberWord, C.timeUnit, C.clockFraction, C.few, C.timeApproximator, C.moreThan, C.exceed];
const afterThis = anyOf(...named);
const afterAgo = anyOf(...measured);
const afterEdge = anyOf(...named, ...measured, C.decadeWord, C.ordinal, C.dayWord);

export const timeRules: readonly ArabicRule[] = [
  opening('time that begins with a number in digits', C.digits),
  opening('time that begins with a number in words', C.numberWord),
  opening('time that begins with an ordinal', C.ordinal),
  opening('feast', C.feast),
  opening('time that begins with a weekday', C.weekday),
  opening('time that begins with يوم', C.dayWord),
  opening('time that begins with اليوم or أمس', C.today),
  opening('time that begins with الليلة', C.nightWord),
  opening('time that begins with a part of the day', C.dayPart),
  opening('time that begins with a month', C.month),
  opening('time that begins with a Hijri month', C.hijriMonth),
  opening('time that begins with a unit of time', C.timeUnit),
  leading('time that begins with هذا', C.before, afterThis),
  leading('قبل <length of time>', C.ago, afterAgo),
  leading('بعد <length of time>', C.after, afterAgo),
  leading('time that begins with its edge', C.timeEdge, afterEdge),
  opening('decade', C.decadeWord),
  opening('الآن', C.currentTime),
  leading('time that begins with آخر or أول', C.timeOther, afterEdge),
  scan('منذ <length of time>', C.since, sayLength),
  scan('خلال <length of time>', C.during, sayLength),
];
