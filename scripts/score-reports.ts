// Scores of whole reports and sentences, read as `isnad read --from jsonl` reads them: tolls and events by the scorers that stand
// beside the gold, in processes of their own; and every article held to the model. Part of `npm run score`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../src/app.ts';
import { parseReportLine } from '../src/intake/reports/report-line.ts';
import { type Reading, type Report, spanFaults } from '../src/model/index.ts';
import { modelFaults } from './claim-faults.ts';
import type { Figure } from './score-figures.ts';

const defaults = { published: null, outlet: null, url: null, timezone: null };

export interface ReportScorer {
  readonly tolls: (set: string, gold: string) => Figure[];
  readonly events: (set: string, gold: string) => Figure[];
  /** Figures, and what was wrong where. */
  readonly articles: (set: string, file: string) => { readonly figures: Figure[]; readonly faults: readonly string[] };
}

/** `scorers` is the folder where score.mjs and score-events.mjs stand. */
export const createReportScorer = (scorers: string): ReportScorer => {
  const { reader, findOutlet } = createApp();
  const reportsIn = (file: string): Report[] =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => parseReportLine(line, defaults, findOutlet));
  const scored = (scorer: string, gold: string): unknown => {
    const readings = reportsIn(gold).map((report) => JSON.stringify(reader.read(report)));
    return runScorer(join(scorers, scorer), gold, `${readings.join('\n')}\n`);
  };
  return {
    tolls: (set, gold) => tollFigures(set, scored('score.mjs', gold) as TollScore),
    events: (set, gold) => eventFigures(set, scored('score-events.mjs', gold) as EventScore),
    articles: (set, file) => judgeArticles(set, reportsIn(file), reader.read),
  };
};

/** What a scorer says of readings, which it takes from a file of its own. */
const runScorer = (scorer: string, gold: string, readings: string): unknown => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-score-'));
  try {
    const file = join(folder, 'read.jsonl');
    writeFileSync(file, readings);
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [scorer, gold, file, '--json'], { encoding: 'utf8' });
    if (error) throw error;
    if (status !== 0) throw new Error(`${scorer}: got exit code ${status}, expected 0\n${stderr}`);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

type Share = number | null;

interface TollScore {
  readonly f1: Share;
  readonly full_f1: Share;
  readonly of_found: Readonly<Record<'who' | 'source' | 'place' | 'date' | 'parent', Share>>;
}

const percent = (share: Share): number | null => (share === null ? null : 100 * share);

const tollFigures = (set: string, { f1, full_f1, of_found }: TollScore): Figure[] => [
  { set, metric: 'F1', value: percent(f1) },
  { set, metric: 'F1 with exactness, who, scope, modality', value: percent(full_f1) },
  ...(['who', 'source', 'place', 'date', 'parent'] as const).map((metric) => ({ set, metric, value: percent(of_found[metric]) })),
];

const eventFields = ['type', 'by', 'against', 'place', 'date', 'source'] as const;

type EventScore = Readonly<
  Record<
    'violence' | 'control' | 'statement',
    { readonly f1: Share; readonly of_found: Readonly<Record<(typeof eventFields)[number], Share>> }
  >
>;

const eventFigures = (set: string, score: EventScore): Figure[] =>
  (['violence', 'control', 'statement'] as const).flatMap((kind) => [
    { set: `${set} ${kind}`, metric: 'F1', value: percent(score[kind].f1) },
    ...eventFields.map((metric) => ({ set: `${set} ${kind}`, metric, value: percent(score[kind].of_found[metric]) })),
  ]);

/** A report takes some milliseconds; one that takes this long hangs for all that people know. */
const hangsAfterMs = 10_000;

const judgeArticles = (
  set: string,
  reports: readonly Report[],
  read: (report: Report) => Reading,
): ReturnType<ReportScorer['articles']> => {
  const crashed: string[] = [];
  const misread: string[] = [];
  const wrong: string[] = [];
  for (const report of reports) {
    const start = performance.now();
    try {
      const reading = read(report);
      misread.push(...spanFaults(reading, report.text).map((fault) => `${report.id}: ${fault}`));
      wrong.push(...modelFaults(reading).map((fault) => `${report.id}: ${fault}`));
    } catch (error) {
      crashed.push(`${report.id}: ${error instanceof Error ? error.stack : error}`);
    }
    if (performance.now() - start > hangsAfterMs) crashed.push(`${report.id}: took more than ${hangsAfterMs} ms`);
  }
  return {
    figures: [
      { set, metric: 'reports that crash', value: crashed.length },
      { set, metric: 'spans that do not re-read', value: misread.length },
      { set, metric: 'claims against the model', value: wrong.length },
    ],
    faults: [...crashed, ...misread, ...wrong],
  };
};
