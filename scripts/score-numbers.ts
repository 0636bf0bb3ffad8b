// How many of the number expressions of the reference sets are read with exactly their value: run from the repository's root,
// `node scripts/score-numbers.ts [--misses N]`. Sets that are not there are said so. A whole expression counts as read right
// when the numbers found in it are exactly those expected, in order.
import { existsSync, readFileSync } from 'node:fs';
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

const folder = '../shared/gold/numbers';

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

const kinds = new Set(['numeral', 'ordinal']);
const sets = [
  { name: 'maha', file: `${folder}/maha.jsonl`, read: fromMaha },
  { name: 'duckling', file: `${folder}/duckling-ar.jsonl`, read: fromDuckling },
];

const examplesOf = (file: string, read: (row: Row) => Example): Example[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
    .filter(({ dimension, polarity }) => kinds.has(dimension.toLowerCase()) && polarity !== 'negative')
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

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const score = (name: string, examples: readonly Example[], misses: number): void => {
  for (const kind of kinds) {
    const own = examples.filter((example) => example.kind === kind).map((example) => ({ example, got: valuesOf(example.text) }));
    const wrong = own.filter(({ example, got }) => !isRight(example, got));
    const told = own.filter(({ example, got }) => isRight(example, got) && got.every(({ ordinal }) => ordinal === (kind === 'ordinal')));
    const right = own.length - wrong.length;
    console.log(
      `${name} ${kind}: ${right} of ${own.length} exact (${percent(right, own.length)}); of those told as ${kind}: ${percent(told.length, right)}`,
    );
    for (const { example, got } of wrong.slice(0, misses)) {
      console.log(
        `  ${example.text}\n    got ${got.map(({ value }) => value).join(', ') || 'nothing'}, expected ${example.expected.join(', ')}`,
      );
    }
  }
};

const at = process.argv.indexOf('--misses');
const misses = at < 0 ? 0 : Number(process.argv[at + 1]);

for (const { name, file, read } of sets) {
  if (existsSync(file)) score(name, examplesOf(file, read), misses);
  else console.log(`${name}: ${file} is not there`);
}
