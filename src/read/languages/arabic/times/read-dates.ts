// Reads dates: in digits (27/11/2024), day and month in words or digits, months and years, with or without each other.
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';
import type { Read, Told, Unit } from './told.ts';
import { digitsAt, formAt, isDigits, isForm, isThis, numeralAt, shiftAt, wordAt } from './words-at.ts';

const separators = new Set(['/', '-', '.', '_', '\\', '|']);

const isYear = (value: number): boolean => value >= 1800 && value <= 2100;
const isHijriYear = (value: number): boolean => value >= 1000 && value <= 1500;
const isDay = (value: number): boolean => value >= 1 && value <= 31;
const isMonth = (value: number): boolean => value >= 1 && value <= 12;

/** Numbers with one kind of separator between them, each as written. */
const numberRun = (
  chart: ArabicChart,
  at: number,
): { readonly parts: readonly string[]; readonly mark: string; readonly to: number } | null => {
  const first = digitsAt(chart, at);
  if (first === '') return null;
  if (first.includes('.')) return { parts: first.split('.'), mark: '.', to: at + 1 };
  const parts = [first];
  let to = at + 1;
  const mark = separators.has(formAt(chart, to)) && isDigits(chart, to + 1) ? formAt(chart, to) : isDigits(chart, to) ? ' ' : '';
  while (mark !== '' && parts.length < 3) {
    const next = mark === ' ' ? to : formAt(chart, to) === mark ? to + 1 : -1;
    if (next < 0 || !isDigits(chart, next)) break;
    parts.push(digitsAt(chart, next));
    to = next + 1;
  }
  return { parts, mark, to };
};

const fullDate = (parts: readonly string[], mark: string): Told | null => {
  const [a, b, c] = parts.map(Number);
  if (parts[0].length === 4) return isMonth(b) && isDay(c) && (isYear(a) || isHijriYear(a)) ? dated(c, b, a) : null;
  if (parts[0].length > 2 || parts[1].length > 2) return null;
  const year = parts[2].length === 4 ? c : parts[2].length === 2 && mark !== ' ' && mark !== '.' ? 2000 + c : 0;
  if (!isYear(year) && !isHijriYear(year)) return null;
  if (isDay(a) && isMonth(b)) return dated(a, b, year);
  return isMonth(a) && isDay(b) ? dated(b, a, year) : null;
};

const dated = (day: number, month: number, year: number): Told => ({ day, month, year, ...(isHijriYear(year) ? { hijri: true } : {}) });

/** 27/11/2024, 2024-11-27, 27.11.2024, 27 11 2024; 11/2024; 27/11 where nothing makes it a fraction or a range. */
export const readDigits = (chart: ArabicChart, at: number): Read | null => {
  const run = numberRun(chart, at);
  if (!run || run.parts.some((part) => !/^\d{1,4}$/.test(part))) return null;
  const { parts, mark, to } = run;
  if (parts.length === 3) {
    const told = fullDate(parts, mark);
    if (told) return { ...withEra(chart, to, told), why: [] };
  }
  const second = mark === '.' || mark === ' ' || parts.length < 2 ? null : pairDate(chart, at, parts, mark);
  return second && { to: at + 3, told: second, why: [] };
};

const pairDate = (chart: ArabicChart, at: number, parts: readonly string[], mark: string): Told | null => {
  const [a, b] = parts.map(Number);
  if (parts.length === 3 || mark === '|') return null;
  if (parts[1].length === 4 && isMonth(a) && isYear(b) && parts[0].length <= 2) return { month: a, year: b };
  if (parts[0].length > 2 || parts[1].length > 2 || !isDay(a) || !isMonth(b)) return null;
  return saysDate(chart, at) || (closes(chart, at + 3) && (mark === '/' || a > b)) ? { day: a, month: b } : null;
};

const saysDate = (chart: ArabicChart, at: number): boolean =>
  wordAt(chart, at - 1, C.weekday) !== null ||
  wordAt(chart, at - 1, C.dayWord) !== null ||
  isForm(chart, at - 1, 'بتاريخ', 'تاريخ', 'الموافق', 'منذ');

/** Nothing that could be counted follows: the end of the line or a stop. */
const closes = (chart: ArabicChart, at: number): boolean =>
  at >= chart.count ||
  chart.has(at, C.point) ||
  chart.has(at, C.comma) ||
  chart.has(at, C.close) ||
  formAt(chart, at) === '\n' ||
  chart.has(at, C.quote) ||
  wordAt(chart, at, C.clockWord) !== null;

const withEra = (chart: ArabicChart, at: number, told: Told): { readonly to: number; readonly told: Told } => {
  const era = wordAt(chart, at, C.era);
  if (!era || (era.reading.features.conjunction !== '' && era.to === at + 1)) return { to: at, told };
  const { hijri: _, ...rest } = told;
  return { to: era.to, told: era.reading.lemma.data.tag === 'hijri' ? { ...rest, hijri: true } : rest };
};

interface MonthName {
  readonly to: number;
  readonly told: Told;
  /** Also a common word, with nothing yet that makes it a month. */
  readonly doubtful: boolean;
  readonly why: readonly number[];
}

/** A month's name or number (شهر 9, الشهر التاسع), with its other name after it: نوفمبر/ تشرين الثاني, سبتمبر (أيلول). */
export const monthAt = (chart: ArabicChart, at: number): MonthName | null => {
  const unit = wordAt(chart, at, C.timeUnit);
  const said = unit?.reading.lemma.data.tag === 'month' && unit.reading.features.number === 'singular';
  const from = said ? unit.to : at;
  const name = wordAt(chart, from, C.month) ?? wordAt(chart, from, C.hijriMonth);
  if (!name) return said ? numberedMonth(chart, from, unit.reading.features.article) : null;
  const { data, classes } = name.reading.lemma;
  if (name.reading.features.article && data.value !== 1) return null;
  const hijri = classes.includes(C.hijriMonth);
  // With its hamza below it is the town of Ibb; باب is a gate.
  if (data.tag === 'weak' && (formAt(chart, from) === 'باب' || chart.text(from, name.to).includes('إب'))) return null;
  const other = hijri ? null : otherName(chart, name.to, data.value!);
  const plain = data.tag === 'weak' && !chart.text(from, name.to).includes('آب');
  const doubtful = plain && !said && !other && !placesMonth(chart, at - 1);
  return { to: other ?? name.to, told: { month: data.value!, ...(hijri ? { hijri: true } : {}) }, doubtful, why: [] };
};

/** Before a verb or a person's name none of these stands. */
const placesMonth = (chart: ArabicChart, at: number): boolean =>
  isForm(chart, at, 'في', 'منذ', 'خلال', 'وفي', 'ومنذ', 'وخلال') || wordAt(chart, at, C.timeEdge) !== null;

const numberedMonth = (chart: ArabicChart, at: number, article: boolean): MonthName | null => {
  const number = numeralAt(chart, at);
  if (!number || !isMonth(number.value) || article !== number.ordinal) return null;
  return { to: number.to, told: { month: number.value }, doubtful: false, why: number.why };
};

const otherName = (chart: ArabicChart, at: number, value: number): number | null => {
  const opens = chart.has(at, C.open);
  const beside = wordAt(chart, at, C.month);
  if (beside?.reading.lemma.data.value === value) return beside.to;
  if (!opens && !isForm(chart, at, '/', '-', '\\', '|')) return null;
  // تشرين by itself after the slash, the first or second left unsaid.
  if (!opens && isForm(chart, at + 1, 'تشرين', 'كانون') && [1, 10, 11, 12].includes(value) && !wordAt(chart, at + 1, C.month))
    return at + 2;
  const name = wordAt(chart, at + 1, C.month);
  if (name?.reading.lemma.data.value !== value) return null;
  return !opens ? name.to : chart.has(name.to, C.close) ? name.to + 1 : null;
};

/** عام 2011, من العام الماضي, ل سنة 2014, or (after a month) 2011 alone. */
const yearAfterMonth = (chart: ArabicChart, at: number): Read | null => {
  const from = isForm(chart, at, 'من', 'في', ',') ? at + 1 : at;
  const bare = yearNumber(chart, isForm(chart, at, '/', '-') ? at + 1 : at);
  return bare ?? readYear(chart, from);
};

const yearNumber = (chart: ArabicChart, at: number): Read | null => {
  const digits = digitsAt(chart, at);
  if (!/^\d{4}$/.test(digits)) return null;
  const value = Number(digits);
  if (isForm(chart, at + 1, '/', '_', '.') && isDigits(chart, at + 2)) return null;
  if (!isYear(value) && !isHijriYear(value)) return null;
  return { ...withEra(chart, at + 1, { year: value, ...(isHijriYear(value) ? { hijri: true } : {}) }), why: [] };
};

const isUnit = (chart: ArabicChart, at: number, tag: Unit): ReturnType<typeof wordAt> => {
  const found = wordAt(chart, at, C.timeUnit);
  return found?.reading.lemma.data.tag === tag ? found : null;
};

/** عام 2011 and its like; العام الماضي, هذا العام. */
export const readYear = (chart: ArabicChart, at: number): Read | null => {
  const before = isThis(chart, at);
  const unit = isUnit(chart, before ? at + 1 : at, 'year');
  if (unit?.reading.features.number !== 'singular') return null;
  const { article } = unit.reading.features;
  if (before) return article ? { to: unit.to, told: { yearShift: 0 }, why: [] } : null;
  const hijri = wordAt(chart, unit.to, C.era);
  const from = hijri?.reading.features.article || hijri?.reading.lemma.key === 'hijri era' ? hijri!.to : unit.to;
  const era: Told = hijri?.reading.lemma.data.tag === 'hijri' ? { hijri: true } : {};
  const shift = article ? (shiftAt(chart, from) ?? (isThis(chart, from) ? { to: from + 1, shift: 0 } : null)) : null;
  if (shift) return { to: shift.to, told: { yearShift: shift.shift, ...era }, why: [] };
  const number = numeralAt(chart, from);
  if (!number || number.value < 500 || number.value > 2100) return null;
  const told: Told = { year: number.value, ...era, ...(isHijriYear(number.value) && number.value > 1300 ? { hijri: true } : {}) };
  return { ...withEra(chart, number.to, told), why: number.why };
};

const prepositionsOfYears = new Set(['في', 'منذ', 'حتي', 'خلال', 'وفي', 'ومنذ', 'وحتي', 'وخلال', 'قبل', 'بعد', 'بين', 'وقبل']);

/** في 2003, منذ 2011: four digits that count nothing. */
export const readBareYear = (chart: ArabicChart, at: number): Read | null => {
  if (!prepositionsOfYears.has(formAt(chart, at - 1))) return null;
  const read = yearNumber(chart, at);
  if (!read || read.told.hijri) return null;
  const counted = [C.person, C.victim, C.timeUnit, C.settlementWord, C.areaWord, C.rank, C.distanceUnit].some(
    (id) => chart.has(read.to, id) && !chart.words[read.to].readings.some(({ features }) => features.article),
  );
  return counted ? null : read;
};

/** What may follow a month: a shift or a year. */
const monthTail = (chart: ArabicChart, month: MonthName): Read => {
  const shift = shiftAt(chart, month.to);
  if (shift) return { to: shift.to, told: { ...month.told, monthShift: shift.shift }, why: month.why };
  if (isThis(chart, month.to)) return { to: month.to + 1, told: { ...month.told, monthShift: 0 }, why: month.why };
  const year = yearAfterMonth(chart, month.to);
  if (!year) {
    const era = withEra(chart, month.to, month.told);
    return { to: month.told.hijri ? era.to : month.to, told: month.told, why: month.why };
  }
  const { hijri, ...rest } = year.told;
  const late = shiftAt(chart, year.to);
  const told = { ...month.told, ...rest, ...(hijri || month.told.hijri ? { hijri: true } : {}) };
  return { to: late && year.told.year !== undefined ? late.to : year.to, told, why: [...month.why, ...year.why] };
};

/** الشهر الجاري, هذا الشهر after a day: the month by its shift. */
const relativeMonth = (chart: ArabicChart, at: number): Read | null => {
  const before = isThis(chart, at);
  const unit = isUnit(chart, before ? at + 1 : at, 'month');
  if (!unit?.reading.features.article || unit.reading.features.number !== 'singular') return null;
  if (before) return { to: unit.to, told: { monthShift: 0 }, why: [] };
  const same = wordAt(chart, unit.to, C.sameWord);
  if (same?.reading.lemma.data.value === 0) return { to: same.to, told: { monthShift: 0, sameMonth: true }, why: [] };
  const shift = shiftAt(chart, unit.to) ?? (isThis(chart, unit.to) ? { to: unit.to + 1, shift: 0 } : null);
  return shift && { to: shift.to, told: { monthShift: shift.shift }, why: [] };
};

const dayAt = (chart: ArabicChart, at: number): { readonly to: number; readonly value: number; readonly why: readonly number[] } | null => {
  const first = wordAt(chart, at, C.timeEdge);
  if (first && isForm(chart, at, 'فاتح')) return { to: first.to, value: 1, why: [] };
  const word = wordAt(chart, at, C.dayWord);
  const number = numeralAt(chart, word ? word.to : at);
  // A feminine ordinal counts something else: الجولة الثانية من مارس.
  if (number?.ordinal && /(?:ه|الاولي)$/.test(formAt(chart, word ? word.to : at))) return null;
  return number && isDay(number.value) ? { to: number.to, value: number.value, why: number.why } : null;
};

/** 27 نوفمبر 2024, الـ27 من شهر نوفمبر الماضي, الأول من الشهر الجاري. */
export const readDayOfMonth = (chart: ArabicChart, at: number): Read | null => {
  const day = dayAt(chart, at);
  if (!day) return null;
  const linked = isForm(chart, day.to, 'من', '/', '-', 'ل') ? day.to + 1 : day.to;
  const month = monthAt(chart, linked);
  const rest = month ? monthTail(chart, month) : relativeMonth(chart, linked);
  return rest && { to: rest.to, told: { day: day.value, ...rest.told }, why: [...day.why, ...rest.why] };
};

/** نوفمبر, نوفمبر الماضي, نوفمبر 2024, شباط 13, شباط 13 2024. */
export const readMonth = (chart: ArabicChart, at: number): Read | null => {
  const month = monthAt(chart, at);
  if (!month) return null;
  const tail = monthTail(chart, month);
  if (tail.to > month.to) return tail;
  const day = numeralAt(chart, month.to);
  const free = day && !(chart.tokens.kind[month.to] === 2 && counts(chart, day.to));
  if (day && free && isDay(day.value) && (day.ordinal || isDigits(chart, day.to - 1))) {
    const after = monthTail(chart, { ...month, to: day.to });
    return { to: after.to, told: { day: day.value, ...after.told }, why: [...month.why, ...day.why, ...after.why] };
  }
  return month.doubtful ? null : tail;
};

/** A noun follows, so that the number before it counts: نوفمبر 13 قتيلا. */
const counts = (chart: ArabicChart, at: number): boolean =>
  at < chart.count &&
  chart.words[at].readings.some(({ lemma, features }) => lemma.data.pos === 'noun' && !features.article) &&
  !chart.has(at, C.timeUnit);
