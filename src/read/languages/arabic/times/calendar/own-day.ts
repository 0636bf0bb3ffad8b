// The day on which a report was written, by its own words: «أمس السبت» on a page dated Monday was written on Sunday. Pages are
// often dated, or fetched, days after their text; all that it counts from «today» goes by its own day.
import { weekdayOf } from './days.ts';

/** A day that the report names twice: so many days from its own (أمس is -1), and by its weekday. */
export interface NamedTwice {
  readonly dayRef: number;
  readonly weekday: number;
}

/** How many days after its text a page is dated at the most; one day early is the clock of another country. */
const mostLate = 5;

const daysOff = (day: number, { dayRef, weekday }: NamedTwice): number => {
  const back = (((weekdayOf(day + dayRef) - weekday) % 7) + 7) % 7;
  return back <= mostLate ? -back : 1;
};

/** The day of publication, moved to the one on which all these hold; where they disagree it stays. */
export const ownDay = (published: number, named: readonly NamedTwice[]): number => {
  if (!named.length) return published;
  const off = daysOff(published, named[0]);
  return named.every((each) => daysOff(published, each) === off) ? published + off : published;
};
