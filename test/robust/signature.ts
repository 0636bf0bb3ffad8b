// What is read in a text, without where it stands: two spellings of one sentence must have the same. Words are folded and spaces
// left out; links between claims become numbers.
import { loadBundledPacks } from '../../src/intake/bundled-packs.ts';
import type { Report } from '../../src/model/index.ts';
import { createArabic } from '../../src/read/languages/arabic/index.ts';
import type { ArabicChart } from '../../src/read/languages/arabic/nodes.ts';
import { createReaderOf } from '../../src/read/read.ts';
import { fold } from '../../src/text/index.ts';
import { showNode } from '../gold/show.ts';

const reader = createReaderOf(createArabic(), loadBundledPacks());

export type Headings = Readonly<Record<string, string>>;

const reportOf = (text: string, headings: Headings): Report => ({
  id: 'robust',
  text,
  published: headings.published ?? null,
  timezone: headings.timezone ?? null,
  outlet: null,
  url: null,
  outletKind: headings.outlet === 'newspaper' ? 'newspaper' : null,
});

export const chartOf = (text: string, headings: Headings): ArabicChart => reader.chart(reportOf(text, headings));

const positions = new Set(['id', 'span', 'sentence', 'mentions', 'caveats', 'why']);
const plain = (words: string): string => fold(words).replaceAll(' ', '');

/** A claim's value without positions. Ids are known by their opening; every other string is the text's or one of ours, which fold to themselves. */
const unplaced = (value: unknown, index: ReadonlyMap<string, number>): unknown => {
  if (typeof value === 'string') return index.get(value) ?? plain(value);
  if (Array.isArray(value)) return value.map((inner) => unplaced(inner, index));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !positions.has(name))
      .map(([name, inner]) => [name, unplaced(inner, index)]),
  );
};

/** Claims, and below them numbers, amounts and times, one a line. */
export const signature = (text: string, headings: Headings): string => {
  const { claims } = reader.read(reportOf(text, headings));
  const index = new Map(claims.map(({ id }, i) => [id, i]));
  const chart = chartOf(text, headings);
  const nodes = [
    ...chart.all('number').map((node) => `number ${showNode.number(node, chart)}`),
    ...chart.all('amount').map((node) => `amount ${showNode.amount(node, chart)}`),
    ...chart.all('time').map((node) => `time ${showNode.time(node, chart)}`),
  ];
  return [...claims.map((claim) => JSON.stringify(unplaced(claim, index))), ...nodes].join('\n');
};
