// Arithmetic of the Gregorian calendar on plain day numbers (0 = 1970-01-01). Knows no language and no time zone; the
// resolver counts in these numbers and writes dates only at the end.

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const floorDiv = (a: number, b: number): number => Math.floor(a / b);

/** Days since the epoch, by counting 400-year eras that begin in March, so that the leap day comes last. */
export const dayOf = ({ year, month, day }: Civil): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = floorDiv(y, 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = floorDiv(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

export const civilOf = (dayNumber: number): Civil => {
  const shifted = dayNumber + 719468;
  const era = floorDiv(shifted, 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = floorDiv(dayOfEra - floorDiv(dayOfEra, 1460) + floorDiv(dayOfEra, 36524) - floorDiv(dayOfEra, 146096), 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100));
  const marchMonth = floorDiv(5 * dayOfYear + 2, 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - floorDiv(153 * marchMonth + 2, 5) + 1 };
};

/** 0 = Sunday. */
export const weekdayOf = (dayNumber: number): number => (((dayNumber + 4) % 7) + 7) % 7;

export const daysInMonth = (year: number, month: number): number =>
  dayOf(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }) - dayOf({ year, month, day: 1 });

export const isCivil = ({ year, month, day }: Civil): boolean => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The same day of another month, or that month's last day where it is shorter. */
export const addMonths = (dayNumber: number, months: number): number => {
  const { year, month, day } = civilOf(dayNumber);
  const index = year * 12 + month - 1 + months;
  const target = { year: floorDiv(index, 12), month: index - floorDiv(index, 12) * 12 + 1 };
  return dayOf({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
};

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

export const isoOf = (dayNumber: number): string => {
  const { year, month, day } = civilOf(dayNumber);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
};

/** A day number and minutes into it, as ISO time with an offset in minutes. */
export const isoMinute = (dayNumber: number, minute: number, offset: number): string => {
  const size = Math.abs(offset);
  const zone = `${offset < 0 ? '-' : '+'}${padded(floorDiv(size, 60), 2)}:${padded(size % 60, 2)}`;
  return `${isoOf(dayNumber)}T${padded(floorDiv(minute, 60), 2)}:${padded(minute % 60, 2)}${zone}`;
};
