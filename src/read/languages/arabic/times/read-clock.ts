// Reads the clock: الساعة 18:40, السادسة والنصف مساء, الثالثة إلا ربعا بعد الظهر بالتوقيت المحلي, 15:00 ت غ.
import type { ArabicChart } from '../nodes.ts';
import { C } from '../words/classes.ts';
import type { Clock, Read } from './told.ts';
import { digitsAt, formAt, isDigits, isForm, numeralAt, wordAt } from './words-at.ts';

interface Hands {
  readonly to: number;
  readonly hour: number;
  readonly minute: number;
  /** Written with its minutes in digits: a clock even without the word for it. */
  readonly digital: boolean;
  readonly why: readonly number[];
}

const digital = (chart: ArabicChart, at: number, named: boolean): Hands | null => {
  const first = digitsAt(chart, at);
  const dotted = named ? /^(\d{1,2})\.(\d{2})$/.exec(first) : null;
  if (dotted) return hands(at + 1, Number(dotted[1]), Number(dotted[2]));
  if (!/^\d{1,2}$/.test(first) || formAt(chart, at + 1) !== ':' || !/^\d{1,2}$/.test(digitsAt(chart, at + 2))) return null;
  const seconds = formAt(chart, at + 3) === ':' && isDigits(chart, at + 4);
  return hands(seconds ? at + 5 : at + 3, Number(first), Number(digitsAt(chart, at + 2)));
};

const hands = (to: number, hour: number, minute: number): Hands | null =>
  hour < 24 && minute < 60 ? { to, hour, minute, digital: true, why: [] } : null;

/** An hour in words or a bare number, with what is added to it or taken off. */
const spoken = (chart: ArabicChart, at: number): Hands | null => {
  const number = numeralAt(chart, at) ?? halfPast(chart, at);
  if (!number) return null;
  const minutes = minutesAt(chart, number.to);
  // خمسة وخمسين دقيقة is read as one number before it is known to be a clock: five and fifty.
  if (number.value > 20 && number.value < 70 && number.value % 10 !== 0 && !isDigits(chart, number.to - 1) && isMinute(chart, number.to)) {
    return { to: number.to + 1, hour: number.value % 10, minute: number.value - (number.value % 10), digital: false, why: number.why };
  }
  if (number.value < 0 || number.value > 24) return null;
  const total = Math.round((number.value % 24) * 60) + (minutes?.value ?? 0);
  if (total < 0) return null;
  return {
    to: minutes?.to ?? number.to,
    hour: Math.floor(total / 60),
    minute: total % 60,
    digital: false,
    why: [...number.why, ...(minutes?.why ?? [])],
  };
};

/** أربعة ونصف is read as 4.5 before it is known to be a clock. */
const halfPast = (
  chart: ArabicChart,
  at: number,
): { readonly to: number; readonly value: number; readonly why: readonly number[] } | null => {
  const node = chart.starting('number', at);
  return node && node.value.vague === null && !isDigits(chart, node.to - 1)
    ? { to: node.to, value: node.value.value, why: node.why }
    : null;
};

const isMinute = (chart: ArabicChart, at: number): boolean => wordAt(chart, at, C.timeUnit)?.reading.lemma.data.tag === 'minute';

const minutesAt = (
  chart: ArabicChart,
  at: number,
): { readonly to: number; readonly value: number; readonly why: readonly number[] } | null => {
  const less = isForm(chart, at, 'الا');
  const fraction = wordAt(chart, less ? at + 1 : at, C.clockFraction);
  if (fraction && (less || fraction.reading.features.conjunction === 'و')) {
    return { to: fraction.to, value: less ? -fraction.reading.lemma.data.value! : fraction.reading.lemma.data.value!, why: [] };
  }
  const from = less || isForm(chart, at, 'و') ? at + 1 : at;
  const joined = from > at || formAt(chart, at).startsWith('و');
  const number = joined ? numeralAt(chart, from) : null;
  return number && number.value < 60 && isMinute(chart, number.to)
    ? { to: number.to + 1, value: less ? -number.value : number.value, why: number.why }
    : null;
};

const zoneAt = (chart: ArabicChart, at: number): { readonly to: number; readonly zone: Clock['zone'] } | null => {
  const found = wordAt(chart, at, C.zoneWord);
  if (!found) return null;
  const zone = found.reading.lemma.data.tag as Clock['zone'];
  // Whose clock: one word, the name of a town or country.
  return { to: zone === 'other' ? Math.min(found.to + 1, chart.count) : found.to, zone };
};

const farthestEast = 14 * 60;

/** الساعة 18:00 (15:00 ت غ): the two together give the offset of the first. */
export const withGreenwich = (own: Clock, other: Clock): Clock | null => {
  if (other.zone !== 'utc' || own.zone === 'utc') return null;
  const ahead = ((((own.hour - other.hour) * 60 + own.minute - other.minute) % 1440) + 1440) % 1440;
  return { ...own, offset: ahead > farthestEast ? ahead - 1440 : ahead };
};

/** Hours after noon, and those of the night after midnight, on a clock of 24. */
const inDay = (hour: number, part: string): number => {
  if (hour > 12) return hour;
  switch (part) {
    case 'dawn':
    case 'morning':
    case 'after midnight':
      return hour === 12 ? 0 : hour;
    case 'noon':
      return hour < 4 ? hour + 12 : hour;
    case 'night':
    case 'midnight':
      return hour === 12 ? 0 : hour < 5 ? hour : hour + 12;
    default:
      return hour === 12 ? 12 : hour + 12;
  }
};

/** السادسة or الستة between من and إلى: an hour that nothing else says to be one. */
export const readBareHour = (chart: ArabicChart, at: number): Read | null => {
  const shown = spoken(chart, at);
  const definite = chart.words[at]?.readings.some(({ features }) => features.article) ?? false;
  if (
    !shown ||
    shown.hour === 0 ||
    shown.hour > 12 ||
    (isDigits(chart, shown.to - 1) && !isDigits(chart, at)) ||
    !(definite || isDigits(chart, at))
  )
    return null;
  return { to: shown.to, told: { clock: { hour: shown.hour, minute: shown.minute, bare: true, zone: 'local' } }, why: shown.why };
};

export const readClock = (chart: ArabicChart, at: number): Read | null => {
  const name = wordAt(chart, at, C.clockWord);
  // الساعات الأولى من فجر اليوم: the first of several, no hour of the clock.
  if (!name && wordAt(chart, at - 1, C.timeUnit)) return null;
  const about = name && wordAt(chart, name.to, C.timeApproximator);
  const from = about?.to ?? name?.to ?? at;
  const shown = digital(chart, from, name !== null) ?? spoken(chart, from);
  if (!shown) return null;
  const partFrom = isForm(chart, shown.to, 'من', 'في', ',') ? shown.to + 1 : shown.to;
  const part = wordAt(chart, partFrom, C.dayPart);
  const tonight = part ? null : wordAt(chart, shown.to, C.nightWord);
  const zone = zoneAt(chart, part?.to ?? shown.to);
  if (!name && !part && !tonight && !zone && !shown.digital) return null;
  // Without the word for it, a plain number before a part of the day is a clock only from one to twelve.
  if (!name && !shown.digital && (shown.hour === 0 || shown.hour > 12 || (isDigits(chart, from) && !part))) return null;
  const tag = tonight ? 'night' : part?.reading.lemma.data.tag;
  const clock: Clock = {
    hour: tag ? inDay(shown.hour, tag) : shown.hour,
    minute: shown.minute,
    bare: tag === undefined && !shown.digital,
    zone: zone?.zone ?? 'local',
  };
  // بعد ظهر أمس: the day belongs to the part, and is read next; what of the part matters is in the hour already.
  return { to: zone?.to ?? part?.to ?? shown.to, told: { clock }, why: shown.why };
};
