// The figures of `npm run score`: what each set is held to, the table that people read, and how docs/accuracy.md is read back
// to see whether a figure fell.

export interface Figure {
  readonly set: string;
  readonly metric: string;
  /** Per cent; for what is counted, the number itself. Null where there was nothing to take a share of. */
  readonly value: number | null;
}

/** What a figure is held to, and how far two people agree who read the same; null where nobody set or measured it. */
interface Bar {
  readonly target: number | null;
  readonly ceiling: number | null;
}

const bars: Readonly<Record<string, Readonly<Record<string, readonly [target: number | null, ceiling: number | null]>>>> = {
  'tolls.dev': {
    F1: [97, 98.9],
    'F1 with exactness, who, scope, modality': [93, 95.1],
    who: [null, 96],
    source: [94, 97],
    place: [94, 99],
    date: [96, 99],
    parent: [97, null],
  },
  'tolls.articles': {
    F1: [93, 100],
    'F1 with exactness, who, scope, modality': [88, 99],
    who: [null, null],
    source: [90, 91],
    place: [85, 97],
    date: [93, 76],
    parent: [88, null],
  },
  'events.dev violence': {
    F1: [85, 97],
    type: [88, 95],
    by: [84, 91],
    against: [68, 69],
    place: [90, 98],
    date: [90, 97],
    source: [82, 87],
  },
  'events.dev control': {
    F1: [80, 99],
    type: [88, 96],
    by: [84, 95],
    against: [68, 93],
    place: [90, 93],
    date: [90, 98],
    source: [82, 82],
  },
  'events.dev statement': {
    F1: [75, 91],
    type: [88, 95],
    by: [84, 92],
    against: [68, 83],
    place: [90, 98],
    date: [90, 94],
    source: [82, 92],
  },
  maha: { numerals: [98, null], ordinals: [98, null], times: [null, null], durations: [null, null] },
  duckling: { numerals: [97, null], ordinals: [97, null], times: [null, null], durations: [null, null] },
  'maha and duckling': { 'times and durations': [92, null] },
  'syria-titles-2015': {
    'place found': [75, null],
    'within 10 km, of places given coordinates': [93, null],
    'dates in titles': [97, null],
  },
  'saudi-2015': { 'reports that crash': [0, null], 'spans that do not re-read': [0, null], 'claims against the model': [0, null] },
};

/** Counted, not shared out: here the figure must not rise. */
const isCount = ({ set }: Figure): boolean => set === 'saudi-2015';

const barOf = ({ set, metric }: Figure): Bar => {
  const bar = bars[set]?.[metric];
  if (!bar) throw new Error(`figure: got "${set}, ${metric}", expected one that scripts/score-figures.ts knows`);
  return { target: bar[0], ceiling: bar[1] };
};

const shown = (figure: Figure, value: number | null): string => {
  if (value === null) return '-';
  return isCount(figure) ? String(value) : `${value.toFixed(1)} %`;
};

const columns = ['set', 'metric', 'figure', 'at least', 'two people'];

const cellsOf = (figure: Figure): string[] => {
  const { target, ceiling } = barOf(figure);
  const aim = target !== null && isCount(figure) ? `at most ${target}` : shown(figure, target);
  return [figure.set, figure.metric, shown(figure, figure.value), aim, shown(figure, ceiling)];
};

/** Aligned, so that it reads as well in a terminal as in Markdown. */
export const tableOf = (figures: readonly Figure[]): string => {
  const rows = [columns, ...figures.map(cellsOf)];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
};

const keyOf = ({ set, metric }: Figure): string => `${set}, ${metric}`;

/** The figures recorded in a document that holds the table among other text. */
export const figuresIn = (document: string): Figure[] =>
  document.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, set, metric, figure] = cells;
    if (cells.length !== columns.length + 2 || !bars[set]?.[metric]) return [];
    const value = Number.parseFloat(figure);
    return [{ set, metric, value: Number.isNaN(value) ? null : value }];
  });

/** Figures of one decimal are compared: what is shown is what counts. */
const mayFall = 0.5;

/** The worst that a figure may be, given what is recorded. */
const worstOf = (before: Figure & { readonly value: number }): number =>
  isCount(before) ? before.value : Number((before.value - mayFall).toFixed(1));

const isWorse = (now: Figure, worst: number): boolean => {
  if (now.value === null) return true;
  return isCount(now) ? now.value > worst : Number(now.value.toFixed(1)) < worst;
};

/** What is worse than recorded, in words; and what is recorded of a measured set but was not measured. */
export const fallen = (now: readonly Figure[], recorded: readonly Figure[]): string[] => {
  const measured = new Map(now.map((figure) => [keyOf(figure), figure]));
  const sets = new Set(now.map(({ set }) => set));
  return recorded.flatMap(({ set, metric, value }) => {
    if (value === null || !sets.has(set)) return [];
    const before = { set, metric, value };
    const figure = measured.get(keyOf(before)) ?? { ...before, value: null };
    const worst = worstOf(before);
    if (!isWorse(figure, worst)) return [];
    return [
      `${keyOf(before)}: got ${shown(figure, figure.value)}, expected ${isCount(before) ? 'at most' : 'at least'} ${shown(before, worst)}`,
    ];
  });
};

/** Figures below what they are held to, for people to see at a glance. */
export const below = (figures: readonly Figure[]): string[] =>
  figures.flatMap((figure) => {
    const { target } = barOf(figure);
    if (target === null || figure.value === null) return [];
    const short = isCount(figure) ? figure.value > target : figure.value < target;
    return short ? [`${keyOf(figure)}: ${shown(figure, figure.value)} of ${shown(figure, target)}`] : [];
  });
