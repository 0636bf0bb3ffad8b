// How many of the number expressions of the reference sets are read with exactly their value: run from the repository's root,
// `node scripts/score-numbers.ts [--misses N]`. Sets that are not there are said so. A whole expression counts as read right
// when the numbers found in it are exactly those expected, in order. score.ts takes the counts from here.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createArabic } from '../src/read/languages/arabic/index.ts';
import { createReaderOf } from '../src/read/read.ts';

interface Example {
  readonly kind: 'numeral' | 'ordinal';
  readonly text: string;
  readonly expected: readonly number[];
  /** The set gives several values as one expression: they are also right as their sum. */
  readonly joined: boolean;
}

interface Row {
  readonly dimension: string;
  readonly text: string;
  readonly expected: unknown;
  readonly check?: string;
  readonly polarity?: string;
}

const folder = join(import.meta.dirname, '../../shared/gold/numbers');

const fromMaha = (row: Row): Example => ({
  kind: row.dimension as Example['kind'],
  text: row.text,
  expected: (row.expected as unknown[]).flat() as number[],
  joined: row.check === 'assert_combined_expression_one_output',
});

const fromDuckling = (row: Row): Example => ({
  kind: row.dimension.toLowerCase() as Example['kind'],
  text: row.text,
  expected: [(row.expected as { readonly value: number }).value],
  joined: false,
});

const kinds = ['numeral', 'ordinal'] as const;
const sets = [
  { name: 'maha', file: `${folder}/maha.jsonl`, read: fromMaha },
  { name: 'duckling', file: `${folder}/duckling-ar.jsonl`, read: fromDuckling },
];

const examplesOf = (file: string, read: (row: Row) => Example): Example[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
    .filter(({ dimension, polarity }) => kinds.some((kind) => kind === dimension.toLowerCase()) && polarity !== 'negative')
    .map(read);

const reader = createReaderOf(createArabic(), []);

interface Value {
  readonly value: number;
  readonly ordinal: boolean;
}

const valuesOf = (text: string): Value[] => {
  const report = { id: 'score', text, published: null, timezone: null, outlet: null, url: null, outletKind: null };
  return reader
    .chart(report)
    .all('number')
    .map(({ value: { value, ordinal } }) => ({ value, ordinal }));
};

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

const isRight = ({ expected, joined }: Example, got: readonly Value[]): boolean => {
  if (got.length === expected.length && got.every(({ value }, i) => near(value, expected[i]))) return true;
  return (
    joined &&
    got.length === 1 &&
    near(
      got[0].value,
      expected.reduce((sum, value) => sum + value, 0),
    )
  );
};

interface Answer {
  readonly example: Example;
  readonly got: readonly Value[];
}

export interface NumberScore {
  readonly set: string;
  readonly kind: Example['kind'];
  readonly of: number;
  readonly right: number;
  /** Of those read right, how many are told as what they are: an ordinal or none. */
  readonly told: number;
  readonly wrong: readonly Answer[];
}

const scoreKind = (set: string, kind: Example['kind'], answers: readonly Answer[]): NumberScore => {
  const own = answers.filter(({ example }) => example.kind === kind);
  const right = own.filter(({ example, got }) => isRight(example, got));
  const told = right.filter(({ got }) => got.every(({ ordinal }) => ordinal === (kind === 'ordinal')));
  return { set, kind, of: own.length, right: right.length, told: told.length, wrong: own.filter((answer) => !right.includes(answer)) };
};

/** One score for each kind of each set that is there. */
export const scoreNumbers = (): NumberScore[] =>
  sets
    .filter(({ file }) => existsSync(file))
    .flatMap(({ name, file, read }) => {
      const answers = examplesOf(file, read).map((example) => ({ example, got: valuesOf(example.text) }));
      return kinds.map((kind) => scoreKind(name, kind, answers));
    });

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const print = ({ set, kind, of, right, told, wrong }: NumberScore, misses: number): void => {
  console.log(`${set} ${kind}: ${right} of ${of} exact (${percent(right, of)}); of those told as ${kind}: ${percent(told, right)}`);
  for (const { example, got } of wrong.slice(0, misses)) {
    console.log(
      `  ${example.text}\n    got ${got.map(({ value }) => value).join(', ') || 'nothing'}, expected ${example.expected.join(', ')}`,
    );
  }
};

if (import.meta.main) {
  const at = process.argv.indexOf('--misses');
  for (const score of scoreNumbers()) print(score, at < 0 ? 0 : Number(process.argv[at + 1]));
  for (const { name, file } of sets) if (!existsSync(file)) console.log(`${name}: ${file} is not there`);
}
