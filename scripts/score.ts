// `npm run score`: how well the reader reads the gold under ../shared/gold, as one table. `--write` records it in docs/accuracy.md
// with date and commit; `--check` fails where a figure is more than half a point below the recorded one. Sets that are absent
// are said so and left out.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { below, type Figure, fallen, figuresIn, tableOf } from './score-figures.ts';
import { scoreNumbers } from './score-numbers.ts';
import { scorePlaces } from './score-places.ts';
import { createReportScorer } from './score-reports.ts';
import { scoreTimes, type TimeScore } from './score-times.ts';

const root = join(import.meta.dirname, '..');
const gold = join(root, '../shared/gold');
const record = join(root, 'docs/accuracy.md');

const share = (right: number, of: number): number | null => (of === 0 ? null : (100 * right) / of);

const numberFigures = (): Figure[] =>
  scoreNumbers().map(({ set, kind, right, of }) => ({ set, metric: `${kind}s`, value: share(right, of) }));

const timeShare = (scores: readonly TimeScore[]): number | null => {
  const rows = scores.flatMap((score) => score.rows);
  return share(rows.filter(({ right }) => right).length, rows.length);
};

const timeFigures = (): Figure[] => {
  const scores = scoreTimes();
  const lengths = scores.filter(({ name }) => name !== 'dates in titles');
  const single = lengths.map((score) => {
    const [set, metric] = score.name.split(' ');
    return { set, metric, value: timeShare([score]) };
  });
  const together = { set: 'maha and duckling', metric: 'times and durations', value: timeShare(lengths) };
  const titles = scores.filter(({ name }) => name === 'dates in titles');
  return [
    ...single,
    ...(lengths.length === 4 ? [together] : []),
    ...titles.map((score) => ({ set: 'syria-titles-2015', metric: score.name, value: timeShare([score]) })),
  ];
};

const placeFigures = (): Figure[] => {
  const score = scorePlaces();
  if (!score) return [];
  const set = 'syria-titles-2015';
  return [
    { set, metric: 'place found', value: share(score.found, score.named) },
    { set, metric: 'within 10 km, of places given coordinates', value: share(score.near, score.placed) },
  ];
};

const files = {
  'tolls.dev': 'tolls.dev.jsonl',
  'tolls.articles': 'tolls.articles.jsonl',
  'events.dev': 'events.dev.jsonl',
  maha: 'numbers/maha.jsonl',
  duckling: 'numbers/duckling-ar.jsonl',
  'syria-titles-2015': 'places/syria-titles-2015.jsonl',
  'saudi-2015': 'articles/saudi-2015.jsonl',
} as const;

type SetName = keyof typeof files;

const pathOf = (set: SetName): string => join(gold, files[set]);
const isThere = (set: SetName): boolean => existsSync(pathOf(set));
const absent = (Object.keys(files) as SetName[]).filter((set) => !isThere(set));

/** The figures of whole texts; what was wrong with an article is printed at once. */
const reportFigures = (): Figure[] => {
  const scorer = createReportScorer(gold);
  const figures: Figure[] = [];
  for (const set of ['tolls.dev', 'tolls.articles'] as const) if (isThere(set)) figures.push(...scorer.tolls(set, pathOf(set)));
  if (isThere('events.dev')) figures.push(...scorer.events('events.dev', pathOf('events.dev')));
  if (!isThere('saudi-2015')) return figures;
  const articles = scorer.articles('saudi-2015', pathOf('saudi-2015'));
  for (const fault of articles.faults.slice(0, 20)) console.error(fault);
  return [...figures, ...articles.figures];
};

/** Figures stand by set, in the order in which the sets were first met. */
const bySet = (figures: readonly Figure[]): Figure[] => [...Map.groupBy(figures, ({ set }) => set).values()].flat();

const git = (...words: string[]): string => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();

/** The commit that was measured; a plus where what is measured is not yet committed. */
const commit = (): string => git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--', 'src', 'packs') === '' ? '' : '+');

const begins = '<!-- measured: from here -->';
const ends = '<!-- measured: to here -->';

const section = (table: string, today: string): string =>
  [
    begins,
    `Measured on ${today} at commit ${commit()}${absent.length ? `, without ${absent.join(', ')}, which were not there` : ''}.`,
    '',
    table,
    ends,
  ].join('\n');

const opening = `# Accuracy

How well the reader reads texts that people marked, and how far two people agree who read the same. The texts are not part of
this repository; \`npm run score\` measures again where they stand beside it, and \`npm run score -- --check\` fails where a
figure is more than half a point below the one recorded here.
`;

/** The document with its measured part replaced; what people wrote around it stays. */
const written = (document: string, part: string): string => {
  const from = document.indexOf(begins);
  const to = document.indexOf(ends, from);
  if (from < 0 || to < 0) return `${document.trimEnd()}\n\n${part}\n`;
  return document.slice(0, from) + part + document.slice(to + ends.length);
};

const readRecord = (): string | null => (existsSync(record) ? readFileSync(record, 'utf8') : null);

const check = (figures: readonly Figure[]): void => {
  const recorded = figuresIn(readRecord() ?? '');
  const worse = fallen(figures, recorded);
  for (const line of worse) console.error(`fell: ${line}`);
  if (recorded.length === 0) console.error('docs/accuracy.md: got no figures, expected the table that `npm run score -- --write` records');
  if (worse.length > 0 || recorded.length === 0) process.exitCode = 1;
  else console.log('No figure fell by more than half a point.');
};

const run = (options: { readonly write: boolean; readonly check: boolean }): void => {
  if (absent.length) console.log(`Left out, not under ${gold}: ${absent.join(', ')}`);
  const figures = bySet([...reportFigures(), ...numberFigures(), ...timeFigures(), ...placeFigures()]);
  if (figures.length === 0) return;
  const table = tableOf(figures);
  console.log(table);
  const short = below(figures);
  if (short.length) console.log(`\nBelow what is asked:\n${short.map((line) => `  ${line}`).join('\n')}`);
  if (options.check) check(figures);
  if (options.write) {
    writeFileSync(record, written(readRecord() ?? opening, section(table, new Date().toISOString().slice(0, 10))));
    console.log('Wrote docs/accuracy.md');
  }
};

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } } });
run(values);
