// Reads what names a day: weekdays, أمس and its like, parts of the day, the third Friday of a month.
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { monthAt, readDayOfMonth, readMonth, readYear } from './read-dates.ts';
import type { Read, Told, Unit } from './told.ts';
import { formAt, isForm, isThis, numeralAt, shiftAt, wordAt } from './words-at.ts';

/** الخميس, الخميس الماضي, هذا الخميس, خميس الأسبوع الماضي. */
export const readWeekday = (chart: ArabicChart, at: number): Read | null => {
  const before = isThis(chart, at);
  const found = wordAt(chart, before ? at + 1 : at, C.weekday);
  if (!found) return null;
  const weekday = found.reading.lemma.data.value!;
  if (!found.reading.features.article) return ofWeek(chart, found.to) ? { to: found.to, told: { weekday }, why: [] } : null;
  if (before) return { to: found.to, told: { weekday, weekdayShift: 0 }, why: [] };
  const shift = shiftAt(chart, found.to);
  return { to: shift?.to ?? found.to, told: shift ? { weekday, weekdayShift: shift.shift } : { weekday }, why: [] };
};

/** A weekday without its article stands before الأسبوع. */
const ofWeek = (chart: ArabicChart, at: number): boolean => {
  const unit = wordAt(chart, at, C.timeUnit);
  return unit?.reading.lemma.data.tag === 'week' && unit.reading.features.article;
};

/** أمس, اليوم, غدا, أول من أمس; not اليوم التالي, اليوم الثالث. */
export const readDayRef = (chart: ArabicChart, at: number): Read | null => {
  const night = wordAt(chart, at, C.nightWord);
  if (night) return { to: night.to, told: { dayRef: night.reading.lemma.data.value!, part: 'night' }, why: [] };
  const found = wordAt(chart, at, C.today);
  if (!found) return null;
  const value = found.reading.lemma.data.value!;
  if (
    value === 0 &&
    (wordAt(chart, found.to, C.sameWord) || isForm(chart, found.to, 'الذي', 'الاخير', 'الي', 'اللي') || isOrdinal(chart, found.to))
  )
    return null;
  if (formAt(chart, at) === 'غد' && !wordAt(chart, at - 1, C.dayWord)) return null;
  const shift = value === 0 ? shiftAt(chart, found.to) : null;
  return { to: shift?.to ?? found.to, told: { dayRef: shift?.shift ?? value }, why: [] };
};

const isOrdinal = (chart: ArabicChart, at: number): boolean => numeralAt(chart, at)?.ordinal === true;

/** اليوم التالي, اليوم نفسه, الأسبوع التالي: a time that hangs on another one of the report. */
export const readSameTime = (chart: ArabicChart, at: number): Read | null => {
  const today = wordAt(chart, at, C.today);
  const unit = today?.reading.lemma.key === 'today' ? null : wordAt(chart, at, C.timeUnit);
  if (!today && !unit?.reading.features.article) return null;
  const to = (today ?? unit)!.to;
  // الأسبوع السابق is last week; اليوم السابق is the day before another one.
  if (unit && shiftAt(chart, to)) return null;
  const same = wordAt(chart, to, C.sameWord);
  if (!same) return null;
  const told: Told = today ? { fromLast: same.reading.lemma.data.value! } : { unresolved: unit!.reading.lemma.data.tag as Unit };
  return { to: same.to, told, why: [] };
};

/** فجر, مساء, بعد ظهر, ليل …; a mere part of the day says no time, so a day must stand beside it. */
export const readPart = (chart: ArabicChart, at: number): Read | null => {
  const before = isThis(chart, at);
  const found = wordAt(chart, before ? at + 1 : at, C.dayPart);
  if (!found) return null;
  const part = found.reading.lemma.data.tag!;
  if (before)
    return found.reading.features.article || isForm(chart, at + 1, 'الصباح', 'المساء', 'الفجر')
      ? { to: found.to, told: { part, dayRef: 0 }, why: [] }
      : null;
  return { to: found.to, told: { part }, why: [] };
};

/** ثالث جمعة من شهر 5, آخر يوم من الشهر الجاري, الثلاثاء الأخير من مارس. */
export const readNthDay = (chart: ArabicChart, at: number): Read | null => {
  const head = nthBefore(chart, at) ?? nthAfter(chart, at);
  if (!head) return null;
  const from = isForm(chart, head.to, 'من', 'في', 'ب') ? head.to + 1 : head.to;
  const month = monthOf(chart, from);
  if (!month) return null;
  const year = month.told.year === undefined ? readYear(chart, isForm(chart, month.to, 'من', 'في') ? month.to + 1 : month.to) : null;
  return {
    to: year?.to ?? month.to,
    told: { ...month.told, ...year?.told, ...head.told },
    why: [...head.why, ...month.why, ...(year?.why ?? [])],
  };
};

const nthBefore = (chart: ArabicChart, at: number): Read | null => {
  const which = wordAt(chart, at, C.timeOther);
  const last = which?.reading.lemma.key === 'last of';
  const number = last ? null : which ? { to: which.to, value: 1, ordinal: true, why: [] } : numeralAt(chart, at);
  if (!last && !(number?.ordinal && number.value <= 5)) return null;
  const from = last ? at + 1 : number!.to;
  const word = wordAt(chart, from, C.dayWord);
  const weekday = wordAt(chart, word?.to ?? from, C.weekday);
  const nth = last ? -1 : number!.value;
  const why = number?.why ?? [];
  if (weekday && !weekday.reading.features.article)
    return { to: weekday.to, told: { nth, weekday: weekday.reading.lemma.data.value! }, why };
  return word ? { to: word.to, told: { nth }, why } : null;
};

const nthAfter = (chart: ArabicChart, at: number): Read | null => {
  const weekday = wordAt(chart, at, C.weekday);
  const day = weekday ?? (isForm(chart, at, 'اليوم') ? wordAt(chart, at, C.today) : null);
  if (!day || (weekday && !weekday.reading.features.article)) return null;
  const told: Told = weekday ? { weekday: weekday.reading.lemma.data.value! } : {};
  if (wordAt(chart, day.to, C.last)?.reading.features.article) return { to: day.to + 1, told: { nth: -1, ...told }, why: [] };
  const number = numeralAt(chart, day.to);
  return number?.ordinal && number.value <= (weekday ? 5 : 31)
    ? { to: number.to, told: { nth: number.value, ...told }, why: number.why }
    : null;
};

/** A month as the frame of a day in it. */
const monthOf = (chart: ArabicChart, at: number): Read | null => {
  const named = monthAt(chart, at);
  if (named) {
    const read = readMonth(chart, at);
    if (read && read.told.day === undefined) return read;
    return { to: named.to, told: named.told, why: named.why };
  }
  // The day is only a stand-in, so that the reader of days reads الشهر الجاري here as it does after a number.
  return relativeFrame(chart, at);
};

const relativeFrame = (chart: ArabicChart, at: number): Read | null => {
  const unit = wordAt(chart, isThis(chart, at) ? at + 1 : at, C.timeUnit);
  if (unit?.reading.lemma.data.tag !== 'month' || !unit.reading.features.article) return null;
  if (isThis(chart, at)) return { to: unit.to, told: { monthShift: 0 }, why: [] };
  const shift = shiftAt(chart, unit.to);
  return shift && { to: shift.to, told: { monthShift: shift.shift }, why: [] };
};

/** يوم before a day is part of it: يوم الخميس, يوم أمس, يوم 27 نوفمبر. */
export const readDay = (chart: ArabicChart, at: number): Read | null => {
  const word = wordAt(chart, at, C.dayWord);
  if (!word || word.reading.features.article) return null;
  return readWeekday(chart, word.to) ?? readDayRef(chart, word.to) ?? readDayOfMonth(chart, word.to);
};
