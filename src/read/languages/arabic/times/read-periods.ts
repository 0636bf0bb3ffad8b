// Reads lengths and stretches of time counted from publication: قبل ثلاثة أيام, الأسبوع الماضي, الساعات الـ24 الماضية, مطلع
// العام, الثمانينيات.
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';
import { monthAt, readMonth, readYear } from './read-dates.ts';
import type { Edge, Read, Term, Told, Unit } from './told.ts';
import { digitsAt, formAt, isForm, isThis, numeralAt, shiftAt, wordAt } from './words-at.ts';

interface Length {
  readonly to: number;
  readonly terms: readonly Term[];
  readonly why: readonly number[];
  /** أيام, بضعة أشهر: no number is said. */
  readonly vague: boolean;
}

const unitAt = (
  chart: ArabicChart,
  at: number,
): { readonly to: number; readonly unit: Unit; readonly number: string; readonly article: boolean; readonly construct: boolean } | null => {
  const found = wordAt(chart, at, C.timeUnit);
  if (!found) return null;
  const { lemma, features } = found.reading;
  return { to: found.to, unit: lemma.data.tag as Unit, number: features.number, article: features.article, construct: features.construct };
};

/** أكثر من عام: it began earlier than can be counted. */
const boundAt = (chart: ArabicChart, at: number): number | null => {
  if (isForm(chart, at, 'اكثر', 'اقل', 'ازيد') && isForm(chart, at + 1, 'من')) return at + 2;
  return isForm(chart, at, 'ما') && isForm(chart, at + 1, 'يزيد') && isForm(chart, at + 2, 'علي', 'عن') ? at + 3 : null;
};

const afterAbout = (chart: ArabicChart, at: number): number => wordAt(chart, at, C.timeApproximator)?.to ?? at;

/** One count and unit: ثلاثة أيام, يومين, شهر, 24 ساعة, نصف ساعة, أيام. */
const termAt = (chart: ArabicChart, start: number): Length | null => {
  const at = afterAbout(chart, start);
  const half = wordAt(chart, at, C.clockFraction);
  const halved = half && unitAt(chart, half.to);
  if (half && halved)
    return { to: halved.to, terms: [{ count: half.reading.lemma.data.value! / 60, unit: halved.unit }], why: [], vague: false };
  const few = wordAt(chart, at, C.few);
  const number = few ? null : countAt(chart, at);
  const unit = unitAt(chart, few?.to ?? number?.to ?? at);
  if (!unit || (unit.article && !number) || unit.construct) return null;
  if (few || (!number && unit.number === 'plural')) return { to: unit.to, terms: [{ count: 0, unit: unit.unit }], why: [], vague: true };
  // عام 2011, شهر 11: no length but a name.
  if (!number && unit.number === 'singular' && isNumbered(chart, unit.to)) return null;
  const count = number?.value ?? (unit.number === 'dual' ? 2 : 1);
  // ساعة واحدة says its number after the unit.
  const to = !number && isOne(chart, unit.to) ? unit.to + 1 : unit.to;
  return { to, terms: [{ count, unit: unit.unit }], why: number?.why ?? [], vague: false };
};

const isNumbered = (chart: ArabicChart, at: number): boolean =>
  !formAt(chart, at).startsWith('و') && !isOne(chart, at) && numeralAt(chart, at) !== null;

const isOne = (chart: ArabicChart, at: number): boolean => isForm(chart, at, 'واحد', 'واحده', 'اثنين', 'اثنتين', 'اثنان', 'اثنتان');

/** A number of any size before a unit, decimals too. */
const countAt = (
  chart: ArabicChart,
  at: number,
): { readonly to: number; readonly value: number; readonly why: readonly number[] } | null => {
  const plain = numeralAt(chart, at);
  if (plain) return plain.ordinal ? null : plain;
  const digits = digitsAt(chart, at);
  if (/^\d+(\.\d+)?$/.test(digits)) return { to: at + 1, value: Number(digits), why: [] };
  const node = chart.starting('number', at);
  return node && node.value.vague === null && !node.value.ordinal ? { to: node.to, value: node.value.value, why: node.why } : null;
};

/** A length of time, of one term or several joined by و, with its halves: سنتين وشهر, أسبوع ونصف, ساعة إلا ربعا. */
export const readLength = (chart: ArabicChart, at: number): Length | null => {
  const bound = boundAt(chart, at);
  const first = termAt(chart, bound ?? at);
  if (!first) return null;
  let { to } = first;
  const terms = [...first.terms];
  const why = [...first.why];
  for (let more = 0; more < 6 && !first.vague; more++) {
    const next = moreAt(chart, to, terms[terms.length - 1]);
    if (!next) break;
    to = next.to;
    terms.push(...next.terms);
    why.push(...next.why);
  }
  return { to, terms, why, vague: first.vague || bound !== null };
};

const moreAt = (chart: ArabicChart, at: number, last: Term): Length | null => {
  const less = isForm(chart, at, 'الا');
  // A comma joins only where a number follows: يومين، ربع ساعة.
  const joined = formAt(chart, at).startsWith('و') || isForm(chart, at, ',');
  if (!joined && !less) return null;
  const fraction = wordAt(chart, less ? at + 1 : at, C.clockFraction);
  // عام ونصف العام says the unit again.
  const again = fraction && unitAt(chart, fraction.to);
  if (fraction && (!again || (again.article && again.unit === last.unit))) {
    const part = fraction.reading.lemma.data.value! / 60;
    return { to: again?.to ?? fraction.to, terms: [{ count: less ? -part : part, unit: last.unit }], why: [], vague: false };
  }
  if (less) return null;
  const from = isForm(chart, at, ',') ? at + 1 : at;
  const term = termAt(chart, isForm(chart, from, 'و') ? from + 1 : from);
  return term && !term.vague ? term : null;
};

/** قبل ثلاثة أيام, بعد أسبوع, منذ شهرين (where `sign` says which way it counts). */
export const readAgo = (chart: ArabicChart, at: number, sign: number): Read | null => {
  const length = readLength(chart, at);
  if (!length) return null;
  const whole = wordAt(chart, length.to, C.timeApproximator);
  const to = whole?.reading.lemma.key === 'about a time' && isForm(chart, length.to, 'تقريبا') ? whole.to : length.to;
  // Three days before or after something told: من الهجوم, على بدء العملية.
  const next = isForm(chart, to, 'فقط') ? to + 1 : to;
  const hangs = (isForm(chart, next, 'من') && !isForm(chart, next + 1, 'قبل', 'دون')) || (sign > 0 && isForm(chart, next, 'علي'));
  const told: Told = length.vague || hangs ? { unresolved: length.terms[0].unit } : { ago: { terms: length.terms, sign } };
  return { to, told, why: length.why };
};

/** الأسبوع الماضي, الشهر الجاري, هذا الأسبوع, القرن الماضي. Years are read beside dates. */
export const readPeriod = (chart: ArabicChart, at: number): Read | null => {
  const before = isThis(chart, at);
  const unit = unitAt(chart, before ? at + 1 : at);
  if (!unit?.article || unit.number !== 'singular' || unit.unit === 'day') return null;
  if (before)
    return unit.unit === 'hour' || unit.unit === 'minute'
      ? null
      : { to: unit.to, told: { period: { unit: unit.unit, shift: 0 } }, why: [] };
  const last = wordAt(chart, unit.to, C.last);
  const shift = last
    ? { to: last.to, shift: -1 }
    : (shiftAt(chart, unit.to) ?? (isThis(chart, unit.to) ? { to: unit.to + 1, shift: 0 } : null));
  if (!shift) return null;
  const short = unit.unit === 'hour' || unit.unit === 'minute';
  // The past hour is an hour ago; there is no hour of its own to name.
  const told: Told = short
    ? { ago: { terms: [{ count: Math.abs(shift.shift), unit: unit.unit }], sign: Math.sign(shift.shift) } }
    : { period: { unit: unit.unit, shift: shift.shift } };
  return { to: shift.to, told, why: [] };
};

/** الساعات الـ24 الماضية, الأيام الثلاثة الأخيرة, اليومين الماضيين, الأيام القليلة المقبلة. */
export const readSpan = (chart: ArabicChart, at: number): Read | null => {
  const unit = unitAt(chart, at);
  if (!unit?.article || unit.number === 'singular' || unit.construct) return null;
  const number = numeralAt(chart, unit.to);
  const few = isForm(chart, unit.to, 'القليله', 'القلائل', 'المعدوده');
  const to = number?.to ?? (few ? unit.to + 1 : unit.to);
  const sign = signAt(chart, to);
  if (!sign) return null;
  // عام 2011, شهر 11: no length but a name.
  if (!number && unit.number === 'singular' && isNumbered(chart, unit.to)) return null;
  const count = number?.value ?? (unit.number === 'dual' ? 2 : 0);
  const told: Told = count === 0 ? { unresolved: unit.unit } : { span: { count, unit: unit.unit, sign: sign.value } };
  return { to: sign.to, told, why: number?.why ?? [] };
};

const signAt = (chart: ArabicChart, at: number): { readonly to: number; readonly value: number } | null => {
  const last = wordAt(chart, at, C.last);
  if (last) return { to: last.to, value: -1 };
  const shift = shiftAt(chart, at);
  return shift && shift.shift !== 0 ? { to: shift.to, value: Math.sign(shift.shift) } : null;
};

/** الـ48 ساعة الماضية, آخر 24 ساعة, آخر ثلاثة أيام. */
export const readCountedSpan = (chart: ArabicChart, at: number): Read | null => {
  const last = wordAt(chart, at, C.timeOther)?.reading.lemma.key === 'last of';
  const number = numeralAt(chart, last ? at + 1 : at);
  const unit = number && !number.ordinal ? unitAt(chart, number.to) : null;
  if (!unit) return null;
  const sign = last ? { to: unit.to, value: -1 } : signAt(chart, unit.to);
  return sign && { to: sign.to, told: { span: { count: number!.value, unit: unit.unit, sign: sign.value } }, why: number!.why };
};

/** مطلع نوفمبر, نهاية العام الماضي, منتصف الشهر, أواخر 2015, أوائل التسعينيات. */
export const readEdge = (chart: ArabicChart, at: number): Read | null => {
  const ofMonth = wordAt(chart, at, C.timeOther);
  const found = wordAt(chart, at, C.timeEdge) ?? (ofMonth?.reading.lemma.key === 'first of' ? { to: ofMonth.to, reading: null } : null);
  if (!found) return null;
  const edge = (found.reading?.lemma.data.tag ?? 'start') as Edge;
  const frame =
    readMonth(chart, found.to) ??
    readYear(chart, found.to) ??
    edgeYear(chart, found.to) ??
    readPeriod(chart, found.to) ??
    readDecade(chart, found.to) ??
    thisPeriod(chart, found.to);
  if (!frame || frame.told.day !== undefined) return null;
  // أول شباط is its first day.
  if (!found.reading) return monthAt(chart, found.to) ? { ...frame, told: { ...frame.told, day: 1 } } : null;
  const weekend = edge === 'end' && frame.told.period?.unit === 'week' && frame.to === found.to + 1;
  return { ...frame, told: { ...frame.told, edge, ...(weekend ? { weekend } : {}) } };
};

const edgeYear = (chart: ArabicChart, at: number): Read | null => {
  const digits = digitsAt(chart, at);
  return /^(?:19|20)\d\d$/.test(digits) ? { to: at + 1, told: { year: Number(digits) }, why: [] } : null;
};

/** مطلع العام: the one that runs. */
const thisPeriod = (chart: ArabicChart, at: number): Read | null => {
  const unit = unitAt(chart, at);
  if (!unit?.article || unit.number !== 'singular' || !['week', 'month', 'year'].includes(unit.unit)) return null;
  return { to: unit.to, told: unit.unit === 'year' ? { yearShift: 0 } : { period: { unit: unit.unit, shift: 0 } }, why: [] };
};

/** الأشهر الستة الأولى من العام الجاري: months that make a whole part of a year. */
const readFirstMonths = (chart: ArabicChart, at: number): Read | null => {
  const unit = unitAt(chart, at);
  const number = unit?.article && unit.unit === 'month' && unit.number === 'plural' ? numeralAt(chart, unit.to) : null;
  if (!number || number.value < 2 || 12 % number.value !== 0) return null;
  const last = wordAt(chart, number.to, C.last);
  if ((!last && !isForm(chart, number.to, 'الاولي')) || !isForm(chart, number.to + 1, 'من', 'في')) return null;
  const year = readYear(chart, number.to + 2);
  if (!year) return null;
  const of = 12 / number.value;
  return { ...year, told: { ...year.told, slice: { of, index: last ? of - 1 : 0 } }, why: [...number.why, ...year.why] };
};

const slices: Readonly<Record<string, number>> = { النصف: 2, الثلث: 3, الربع: 4, الاسبوع: 4 };

/** النصف الأول من العام الجاري, الأسبوع الأخير من نوفمبر, الربع الثالث من عام 2024. */
export const readSlice = (chart: ArabicChart, at: number): Read | null => {
  const of = slices[formAt(chart, at)];
  if (of === undefined) return readFirstMonths(chart, at);
  const last = wordAt(chart, at + 1, C.last);
  const number = last ? null : numeralAt(chart, at + 1);
  if (!last && !(number?.ordinal && number.value <= of)) return null;
  const to = last?.to ?? number!.to;
  if (!isForm(chart, to, 'من', 'في', 'ل')) return null;
  const frame = readMonth(chart, to + 1) ?? readYear(chart, to + 1) ?? edgeYear(chart, to + 1) ?? readPeriod(chart, to + 1);
  if (!frame || frame.told.day !== undefined) return null;
  const index = last ? of - 1 : number!.value - 1;
  return { ...frame, told: { ...frame.told, slice: { of, index } }, why: [...(number?.why ?? []), ...frame.why] };
};

/** الثمانينيات, ثمانينيات القرن الماضي. */
export const readDecade = (chart: ArabicChart, at: number): Read | null => {
  const found = wordAt(chart, at, C.decadeWord);
  if (!found) return null;
  const century = readPeriod(chart, isForm(chart, found.to, 'من') ? found.to + 1 : found.to);
  if (!found.reading.features.article && century?.told.period?.unit !== 'century') return null;
  const tens = found.reading.lemma.data.value!;
  const from = century?.told.period?.shift === 0 || tens < 30 ? 2000 + tens : 1900 + tens;
  return { to: century?.told.period?.unit === 'century' ? century.to : found.to, told: { years: { from, to: from + 9 } }, why: [] };
};

/** عيد الفطر, عيد الأضحى 2013, رأس السنة: the feast's day of the calendar that it belongs to. */
export const readFeast = (chart: ArabicChart, at: number): Read | null => {
  const found = wordAt(chart, at, C.feast);
  if (!found) return null;
  const { value, tag } = found.reading.lemma.data;
  const year = readYear(chart, found.to) ?? edgeYear(chart, found.to);
  const told: Told = { month: Math.floor(value! / 100), day: value! % 100, ...year?.told, ...(tag === 'hijri' ? { hijri: true } : {}) };
  return { to: year?.to ?? found.to, told, why: year?.why ?? [] };
};

export const readNow = (chart: ArabicChart, at: number): Read | null => {
  const found = wordAt(chart, at, C.currentTime);
  return found && { to: found.to, told: { now: true }, why: [] };
};
