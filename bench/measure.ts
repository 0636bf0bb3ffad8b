// Rounds of a measurement, and how they are shown: the middle one with the fastest and the spread, since one number alone says nothing.

/** Seconds that a piece of work takes. */
export const seconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

export interface Rounds {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export const roundsOf = (times: readonly number[]): Rounds => {
  const sorted = [...times].sort((a, b) => a - b);
  return { min: sorted[0]!, median: sorted[sorted.length >> 1]!, max: sorted.at(-1)! };
};

export const show = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toLocaleString('en', { maximumSignificantDigits: 3 });

/** Work a second over the rounds: the slowest round has the lowest rate. */
export const showRate = (amount: number, { min, median, max }: Rounds): string => {
  const spread = Math.round(((max - min) / median) * 100);
  return `${show(amount / median)}/s (slowest ${show(amount / max)}, fastest ${show(amount / min)}, spread ${spread} %)`;
};

export const line = (label: string, text: string): void => console.log(`  ${label.padEnd(30)}${text}`);
